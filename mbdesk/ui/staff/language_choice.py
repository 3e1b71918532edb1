"""The choice of language at the staff's windows."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.words.languages import STAFF_LANGUAGES, native_name


class LanguageChoice(QWidget):
    """Lists the languages that staff texts are complete in, each by its own name."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.box = QLabel(), QComboBox()
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

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
