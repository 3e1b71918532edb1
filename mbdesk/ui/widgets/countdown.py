"""Seconds that somebody has to wait, counted down in the words that are shown."""

import time
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.errors import KnownError

LOOKED_AT_MS = 250
"""So often the clock is looked at: each second is seen."""

_SECONDS = "seconds"


class Countdown(QObject):
    """Emits `left` with the seconds that are left whenever they are others, at last `over`."""

    left = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ends, self._told = 0.0, 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_AT_MS)
        self._timer.timeout.connect(self._look)

    def start(self, ends: float) -> None:
        """Count down to a time of the monotonic clock."""
        self._ends, self._told = ends, seconds_until(ends)
        self._timer.start()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()

    def _look(self) -> None:
        seconds = seconds_until(self._ends)
        if not seconds:
            self.stop()
            self.over.emit()
        elif seconds != self._told:
            self._told = seconds
            self.left.emit(seconds)


def seconds_until(ends: float) -> int:
    """Return how many seconds, rounded up, a time of the monotonic clock is away."""
    return max(0, ceil(ends - time.monotonic()))


def end_of_wait(error: Exception) -> float | None:
    """Return when the wait that an error asks for ends (monotonic clock); None without one."""
    if not isinstance(error, KnownError) or _SECONDS not in error.parameters:
        return None
    return time.monotonic() + float(error.parameters[_SECONDS])


def with_seconds(error: Exception, seconds: int) -> Exception:
    """Return the same error with so many seconds left to wait."""
    if not isinstance(error, KnownError):
        return error
    return type(error)(**{**error.parameters, _SECONDS: seconds})
