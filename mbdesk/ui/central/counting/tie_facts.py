"""The facts before a decision on equal votes, where there is no desk whose page could show them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mbdesk.services.common.briefing import Briefing
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.facts import FactsCard, NotesCard, SideBySide, shown
from mbdesk.ui.staff.parts.plain_text import PlainLabel


class TieFacts(Retranslatable, QWidget):
    """Shows the facts in the place of the form. Emits `agreed`, or `left` to go back to it."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._about: Briefing | None = None
        self.heading = PlainLabel(role=TextRole.SECTION)
        self.card, self.notes = FactsCard(), (NotesCard(), NotesCard())
        self.record, self.back = QPushButton(), QPushButton()
        self.record.setProperty("primary", True)
        layout, buttons = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(staff_look().px(8))
        layout.addWidget(self.heading)
        layout.addWidget(SideBySide(self.card, self.notes))
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.record)
        layout.addLayout(buttons)
        self.record.clicked.connect(self.agreed)
        self.back.clicked.connect(self.left)
        self.hide()

    def show_facts(self, about: Briefing) -> None:
        """Show what is told before a decision, and focus the button that changes nothing."""
        self._about = about
        self.retranslate()
        self.show()
        self.back.setFocus()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        about, reader = self._about, current_reader()
        if about is None:
            return
        self.heading.setText(about.title.read(reader))
        self.card.show_facts(shown(about.facts, reader))
        for card, told in zip(self.notes, about.notes, strict=True):
            sentences = [each.read(reader) for each in told.sentences]
            card.show_notes(told.heading.read(reader), sentences)
        self.record.setText(about.press.read(reader))
        self.back.setText(self.tr("Back, record nothing yet"))
