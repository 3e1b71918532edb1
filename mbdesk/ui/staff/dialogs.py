"""The base of the staff's dialogs: gone when closed, and in the language on screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable, language, set_language
from mbdesk.ui.staff.style import PlainLabel
from mbdesk.words.languages import STAFF_LANGUAGES, native_name


class Dialog(Retranslatable, QDialog):
    """Opened with `open`, which does not stop the program; a subclass puts its texts in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class PlainMessageBox(QMessageBox):
    """A message box that shows its texts letter by letter: a bare one guesses at markup."""

    def __init__(self, icon: QMessageBox.Icon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, "mbdesk", text, parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


class QuestionBox(PlainMessageBox):
    """Asks for one deliberate yes; the safe answer is the one that Enter and Escape give."""

    def __init__(
        self, parent: QWidget, question: str, consequence: str, answers: tuple[str, str]
    ) -> None:
        super().__init__(QMessageBox.Icon.Question, question, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setInformativeText(consequence)
        yes, no = answers
        self.yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)


class LanguageChoice(Retranslatable, QWidget):
    """Lists the languages that staff texts are complete in, each by its own name."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.box = PlainLabel(), QComboBox()
        for tag in STAFF_LANGUAGES:
            self.box.addItem(native_name(tag), tag)
        self.label.setBuddy(self.box)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(self.box)
        self.box.activated.connect(lambda _: set_language(self.box.currentData()))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the label and the language on screen in place."""
        self.label.setText(self.tr("&Language"))
        self.box.view().setAccessibleName(self.tr("Languages"))
        self.box.setCurrentIndex(max(self.box.findData(language()), 0))
