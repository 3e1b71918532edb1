"""The base of the staff's dialogs: gone when closed, and in the language on screen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget


class Dialog(QDialog):
    """Opened with `open`, which does not stop the program; a subclass puts its texts in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen; a subclass does so."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Question(QMessageBox):
    """Asks for one deliberate yes; the safe answer is the one that Enter and Escape give."""

    def __init__(
        self, parent: QWidget, question: str, consequence: str, answers: tuple[str, str]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(question)
        self.setInformativeText(consequence)
        yes, no = answers
        self.yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)
