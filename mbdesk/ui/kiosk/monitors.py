"""Monitors a kiosk's disk and clock, and sends the heartbeat to its supervisor."""

import os
import time

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileDamagedError,
    FileLockedError,
    FileMissingError,
    FileReadOnlyError,
    MediumLostError,
)
from mbdesk.errors.voter import CopyUnwritableError
from mbdesk.services.kiosk.opening_checks import may_write
from mbdesk.services.kiosk.supervision import HEARTBEAT
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running import tasks

TRY_MILLISECONDS = 5000
ENVIRONMENT = (
    *(DiskFullError, FileReadOnlyError, MediumLostError),
    *(FileDamagedError, FileLockedError, FileMissingError, CopyUnwritableError),
)


class StorageMonitor(QObject):
    """Remembers a fault that keeps the station from storing.

    Emits `over`, with the code of the fault, when it can store again.
    """

    over = Signal(str)

    def __init__(self, parent: QObject, station: StationFolder) -> None:
        super().__init__(parent)
        self._station = station
        self.error: KnownError | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TRY_MILLISECONDS)
        self._timer.timeout.connect(self.try_again)

    def note(self, error: Exception) -> None:
        """Remember an error if it is the environment's: other ones are the person's to mend."""
        if isinstance(error, ENVIRONMENT) and isinstance(error, KnownError):
            self.error = error
            self._timer.start()

    def try_again(self) -> None:
        """Look in the background whether the station can store again."""
        self._timer.stop()
        tasks.run(
            lambda _progress: may_write(self._station),
            done=self._tried,
            failed=self._failed,
            parent=self,
        )

    def _tried(self, works: bool) -> None:  # noqa: FBT001  # a callback
        if not works:
            self._timer.start()
        elif self.error is not None:
            code, self.error = self.error.code, None
            self.over.emit(code)

    def _failed(self, _error: Exception) -> None:
        self._timer.start()


LOOK_MILLISECONDS = 30_000
JUMP_SECONDS = 120.0


class ClockMonitor(QObject):
    """Compares wall and monotonic clock; `jumped` is emitted with the difference in seconds."""

    jumped = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._difference = _clock_difference()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the two clocks."""
        difference = _clock_difference()
        if abs(difference - self._difference) > JUMP_SECONDS:
            self.jumped.emit(round(difference - self._difference))
            self._difference = difference


def _clock_difference() -> float:
    return time.time() - time.monotonic()


MILLISECONDS = 1000
UNWATCHED = 1
"""The exit status of a kiosk whose watcher has gone."""


class Heartbeat(QObject):
    """Sends heartbeats from the event loop, so that they stop when it hangs.

    Ends the program once nobody reads them: a kiosk that nobody watches would not come back.
    """

    def __init__(self, parent: QObject, descriptor: int) -> None:
        super().__init__(parent)
        self._descriptor = descriptor
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._beat()

    def _beat(self) -> None:
        try:
            os.write(self._descriptor, b"\n")
        except OSError:
            self._timer.stop()
            # At once, as by a kill: a page that asks before it closes would keep the window.
            os._exit(UNWATCHED)


def start_heartbeat(parent: QObject) -> Heartbeat | None:
    """Start the heartbeat if the program runs under a supervisor."""
    descriptor = os.environ.get(HEARTBEAT, "")
    return Heartbeat(parent, int(descriptor)) if descriptor.isdigit() else None
