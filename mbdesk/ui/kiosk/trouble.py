"""When the station's own disk fails: nobody is let begin, and it is tried again by itself."""

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileDamagedError,
    FileLockedError,
    FileReadOnlyError,
    MediumLostError,
)
from mbdesk.errors.voter import CopyUnwritableError
from mbdesk.services.kiosk.opening_checks import may_write
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running import tasks

TRY_MILLISECONDS = 5000
ENVIRONMENT = (
    *(DiskFullError, FileReadOnlyError, MediumLostError),
    *(FileDamagedError, FileLockedError, CopyUnwritableError),
)


class TroubleWatch(QObject):
    """Remembers what keeps the station from storing.

    `over` tells that it stores again, and the code of what it was.
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
