"""Two switches in place of a pointer: one goes to the next thing, one chooses it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

NEXT_KEY, CHOOSE_KEY = Qt.Key.Key_F7, Qt.Key.Key_F8
"""What two-button switch interfaces are set to send: keys that no text is written with."""


class SwitchFilter(QObject):
    """Turns the keys of two switches into "next" and "choose"; install it on a window."""

    def __init__(
        self,
        parent: QObject,
        next_key: Qt.Key = NEXT_KEY,
        choose_key: Qt.Key = CHOOSE_KEY,
    ) -> None:
        super().__init__(parent)
        self._keys = {next_key: Qt.Key.Key_Tab, choose_key: Qt.Key.Key_Space}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the key that the switch stands for to what has the focus."""
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in self._keys:
            return super().eventFilter(watched, event)
        focus = QApplication.focusWidget()
        if focus is not None and not event.isAutoRepeat():
            key = self._keys[Qt.Key(event.key())]
            QCoreApplication.sendEvent(focus, QKeyEvent(event.type(), key, event.modifiers()))
        return True
