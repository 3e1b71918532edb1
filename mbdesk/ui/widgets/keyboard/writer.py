"""Types into a field by sending real key events.

So the field's own rules apply: its limit, undo, right-to-left movement, and the meaning of Enter.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mbdesk.ui.widgets.keyboard.layouts import KeyAction, KeyStroke

KEYS: Mapping[KeyAction, Qt.Key] = {
    KeyAction.ERASE: Qt.Key.Key_Backspace,
    KeyAction.ENTER: Qt.Key.Key_Return,
    KeyAction.LEFT: Qt.Key.Key_Left,
    KeyAction.RIGHT: Qt.Key.Key_Right,
}


def write(editor: QWidget, stroke: KeyStroke) -> None:
    """Press and release in `editor` the key that `stroke` stands for."""
    key = KEYS.get(stroke.act, Qt.Key.Key_unknown)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, stroke.text)
        QCoreApplication.sendEvent(editor, event)


def before_cursor(editor: QWidget) -> str:
    """Return what stands before the cursor in its paragraph."""
    return str(editor.inputMethodQuery(Qt.InputMethodQuery.ImTextBeforeCursor) or "")
