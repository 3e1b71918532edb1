"""Waiting for what must come to be true, while the program's event loop turns."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

LOOK_MILLISECONDS = 5
PATIENCE_MS = 60_000


class Waiting(QObject):
    """Waits as `qtbot` does, without its pauses between two looks."""

    def __init__(self) -> None:
        super().__init__()
        # What another thread has done wakes nobody by itself.
        self._waker = QTimer(self)
        self._waker.setInterval(LOOK_MILLISECONDS)

    def waitUntil(self, holds: Callable[[], bool], timeout: int = PATIENCE_MS) -> None:
        """Let the event loop turn until something holds; if it took a while, until all rests too.

        Raises TimeoutError when it does not within `timeout` milliseconds.
        """
        deadline = monotonic() + timeout / 1000
        QApplication.processEvents()
        if holds():
            return
        self._waker.start()
        while not holds():
            if monotonic() > deadline:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._waker.stop()
        self.rest()

    def rest(self) -> None:
        """Let all that is under way come to rest, and go what is no longer wanted."""
        for _ in range(4):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
