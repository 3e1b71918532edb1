"""A station's whole log is looked at, at every start, while its first screen is already in use."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running import tasks


def verify_log_behind(
    station: StationFolder, failed: Callable[[Exception], None], parent: QObject
) -> None:
    """Verify the log in the background: some 20 ms for 1,000 entries; `failed` hears what is wrong.

    What is broken is noted, see `services.station.log_verification.verify_log`.
    """

    def verify(_progress: tasks.Progress) -> None:
        from mbdesk.services.station.log_verification import (
            verify_log,  # late: no first screen waits for it
        )

        verify_log(station)

    tasks.run(verify, done=lambda _nothing: None, failed=failed, parent=parent)
