"""Shows new word sheets, one holder at a time; each is typed back from the paper at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from mbdesk.services.centre.keys.key_papers import KeyPaper
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, keep_room


class SheetsDialog(Dialog):
    """The words are stored nowhere, so nothing closes it before all sheets are typed back.

    While a sheet is typed, its words are hidden: they must come from the paper.
    """

    def __init__(self, papers: Sequence[KeyPaper], parent: QWidget) -> None:
        super().__init__(parent)
        self._papers, self._place = tuple(papers), 0
        self.heading, self.words, self.explanation = PlainLabel(), PlainLabel(), PlainLabel()
        self.label, self.typed = PlainLabel(), LineEdit()
        self.label.setBuddy(self.typed)
        self.heading.set_role(TextRole.SECTION)
        self.words.set_role(TextRole.SECTION)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        keep_room(self.words)  # hidden while they are typed, and what is typed stays in its place
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        self.next = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.body.setSpacing(18)
        for widget in (self.heading, self.explanation, self.words, self.label, self.typed):
            self.body.addWidget(widget)
        self.below.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.typed.textChanged.connect(self._follow)
        self.retranslate()

    @property
    def paper(self) -> KeyPaper:
        """The sheet that is shown, or typed back."""
        return self._papers[self._place]

    def _follow(self) -> None:
        typed = self.typed.text().casefold().split()
        self.words.setVisible(not typed)
        self.next.setEnabled(typed == self.paper.words.casefold().split())

    def accept(self) -> None:
        """Go on to the next holder, and close after the last one."""
        if not self.next.isEnabled():
            return
        if self._place + 1 == len(self._papers):
            super().accept()
            return
        self._place += 1
        self.typed.clear()
        self.retranslate()

    def reject(self) -> None:
        """Stay: Escape must not lose words that no paper holds yet."""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("New word sheets"))
        self.heading.setText(
            self.tr("Sheet {number} of {all}").format(number=self.paper.number, all=self.paper.of)
        )
        self.explanation.setText(
            self.tr(
                "Only the person who is to keep this sheet should look. Write the words on paper, "
                "then type them from the paper. They are shown only now."
            )
        )
        self.words.setText(self.paper.words)
        self.label.setText(self.tr("The words, typed from the &paper"))
        self.next.setText(self.tr("This sheet is right"))
        self._follow()
