"""Waiting for what must come to be true, while the program's event loop turns."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

LOOK_MILLISECONDS = 5
PATIENCE_MS = 60_000
LONGEST_TURN = 1.0
"""How many seconds one turn of the event loop counts for at most."""


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
        left, before = timeout / 1000, monotonic()
        QApplication.processEvents()
        if holds():
            return
        self._waker.start()
        while not holds():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            now = monotonic()
            # A machine that was put to sleep meanwhile has not been waited for.
            left, before = left - min(now - before, LONGEST_TURN), now
            if left < 0:
                raise TimeoutError
        self._waker.stop()
        self.rest()

    def rest(self) -> None:
        """Let all that is under way come to rest, and go what is no longer wanted."""
        for _ in range(4):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
