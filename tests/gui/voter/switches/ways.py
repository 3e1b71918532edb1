"""How the tests of switches strike."""

from PySide6.QtCore import Qt

NEXT, CHOOSE = Qt.Key.Key_F7, Qt.Key.Key_F8
