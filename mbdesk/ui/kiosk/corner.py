"""The hidden way in for staff: a long press in the upper corner at the left."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme

CORNER_MM = 15.0
HOLD_MILLISECONDS = 4000
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}


class HiddenCorner(QObject):
    """Tells when the corner of a window has been held down; `held` is then emitted once."""

    held = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MILLISECONDS)
        self._timer.timeout.connect(self.held)

    def watch(self) -> None:
        """Begin to listen; the window has to have been shown."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a press from where it begins; leave it to the page as well."""
        if event.type() in _PRESSES and isinstance(event, QMouseEvent):
            self._follow(event)
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        inside = self._in_corner(event.position())
        if event.type() == QEvent.Type.MouseButtonPress and inside:
            self._timer.start()
        elif event.type() == QEvent.Type.MouseButtonRelease or not inside:
            self._timer.stop()

    def _in_corner(self, place: QPointF) -> bool:
        return max(place.x(), place.y()) < self._theme.mm(CORNER_MM)
