"""A sign of life each second, for whoever watches over the kiosk (`mbdesk kiosk`).

The watcher starts the program with a pipe; a line in it says that the event loop still turns.
"""

import os

from PySide6.QtCore import QObject, QTimer

from mbdesk.services.kiosk.watched import HEARTBEAT

MILLISECONDS = 1000


class Heartbeat(QObject):
    """Beats from the event loop, so that it stops when that does."""

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
            # The watcher is gone; the kiosk goes on without.
            self._timer.stop()


def start_heartbeat(parent: QObject) -> Heartbeat | None:
    """Beat if somebody watches."""
    descriptor = os.environ.get(HEARTBEAT, "")
    return Heartbeat(parent, int(descriptor)) if descriptor.isdigit() else None
