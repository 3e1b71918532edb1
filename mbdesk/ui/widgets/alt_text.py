"""Things to look at or to draw on that are told in words to those who do not see them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.words.phrase import Readable


class AltTextWidget(QWidget):
    """As wide as it may be, and of a height that its owner sets; `says` is what it is or shows."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__()
        self.theme, self.says = theme, says
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell()

    def tell(self) -> None:
        """Tell assistive technology in the language of the screen."""
        self.setAccessibleName(self.says.read(self.theme.reader()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        super().changeEvent(event)
