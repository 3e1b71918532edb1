"""Every tap is a press of its own, however soon it follows another.

Qt takes a second tap within the time of a double click for one, even at another place on the
glass, and what scrolls by finger then keeps it from the thing that was tapped. Nothing here is
double-clicked, and what a shaking hand strikes twice is for `Strikes` to judge.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QMouseEvent


class TapFilter(QObject):
    """Turns the second half of a double click into a press; install it on a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send a press in place of a double click."""
        if event.type() != QEvent.Type.MouseButtonDblClick or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            event.position(),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QCoreApplication.sendEvent(watched, press)
        return True
