"""Notices a clock that jumps, as it does when its battery is dead or somebody sets it."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MILLISECONDS = 30_000
JUMP_SECONDS = 120.0


class ClockWatch(QObject):
    """Compares the calendar's clock with one that only runs; `jumped` tells by how many seconds."""

    jumped = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ahead = _ahead()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare now."""
        ahead = _ahead()
        if abs(ahead - self._ahead) > JUMP_SECONDS:
            self.jumped.emit(round(ahead - self._ahead))
            self._ahead = ahead


def _ahead() -> float:
    return time.time() - time.monotonic()
