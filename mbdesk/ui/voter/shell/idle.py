"""Notices that a person has left (WCAG 2.2.1: a warning in time, and more time on request)."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

SIGNS_OF_LIFE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait before the warning, and how many seconds there are to answer it."""

    before_warning: float = 180.0
    to_answer: int = 30


class IdleWatch(QObject):
    """Emits the seconds left once the warning is due, then that the person is gone.

    Install it on the window. A sign of life starts the wait again; once the warning is shown, only
    `extend` does, since whoever passes by may brush the mouse.
    """

    counting = Signal(int)
    gone = Signal()

    def __init__(self, patience: Patience, parent: QObject) -> None:
        super().__init__(parent)
        self.patience = patience
        self._left = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(int(patience.before_warning * 1000))
        self._wait.timeout.connect(self._warn)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)

    @property
    def warning(self) -> bool:
        """Whether the warning is shown."""
        return self._second.isActive()

    @property
    def waiting(self) -> bool:
        """Whether a sign of life is waited for."""
        return self._wait.isActive()

    def extend(self) -> None:
        """Begin to wait again."""
        self._second.stop()
        self._wait.start()

    def notice(self) -> None:
        """Begin to wait again at a sign of life, unless the warning is shown."""
        if self._wait.isActive():
            self._wait.start()

    def pause(self) -> None:
        """Stop waiting: there is nothing to lose, or something is being saved."""
        self._second.stop()
        self._wait.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait again at a sign of life."""
        if event.type() in SIGNS_OF_LIFE:
            self.notice()
        return super().eventFilter(watched, event)

    def _warn(self) -> None:
        self._left = self.patience.to_answer
        self._second.start()
        self.counting.emit(self._left)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.counting.emit(self._left)
        else:
            self.pause()
            self.gone.emit()
