"""The frame of what the start window does with files alone: no central file, no station."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mbdesk.ui.central.desk.desk_page import DeskPage


class FilePage(DeskPage):
    """A page of the start window, with a way back. Emits `left` when that is taken."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = QPushButton()
        self.add_action(self.back)
        self.back.clicked.connect(self.left)

    def retranslate(self) -> None:
        """Name the way back, in the language on screen."""
        self.back.setText(self.tr("Back to start"))
