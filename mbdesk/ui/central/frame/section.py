"""What every section of the frame's page stands on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.saving.saver import Says
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look


def said(source: str) -> str:
    """Return a text of the frame's page in the language on screen."""
    return QCoreApplication.translate("Frame", source) if source else ""


def saying(source: str, **facts: str) -> Says:
    """Return what says that something was done, with facts that are texts of the page too."""
    return lambda: said(source).format(**{name: said(fact) for name, fact in facts.items()})


class Section(Retranslatable, QWidget):
    """A column of cards; a subclass fills `column` and shows what is held in `follow`."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__()
        self.saver = saver
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(staff_look().px(16))
        saver.changed.connect(self.follow)

    def follow(self) -> None:
        """Show what is held now; fields do so by themselves."""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
