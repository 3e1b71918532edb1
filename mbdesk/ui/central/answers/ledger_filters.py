"""What the ledger of answers is filtered by: words, what is left, and the outcome."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mbdesk.domain.answers import AnswerState, Outcome
from mbdesk.services.centre.answers.ledger import LedgerFigures, LedgerQuery
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.staff.forms.dialogs import keep_narrow
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import SearchLine
from mbdesk.words.decided import ANSWER_STATES, OUTCOMES
from mbdesk.words.languages import LANGUAGES, native_name

_ALL, _OWED = "all", "owed"


class LedgerFilters(Retranslatable, Actions):
    """Emits `changed` when something else is asked for; `query` is what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search, self.shown = SearchLine(), QComboBox()
        self.outcome, self.language = QComboBox(), QComboBox()
        self._owed = 0
        self.search.setClearButtonEnabled(True)
        for value in (_ALL, _OWED, *AnswerState):
            self.shown.addItem("", str(value))
        for box, values in ((self.outcome, Outcome), (self.language, LANGUAGES)):
            box.addItem("", "")
            for each in values:
                box.addItem("", str(each))
        for choice in (self.shown, self.outcome, self.language):
            keep_narrow(choice, 12)
            choice.activated.connect(lambda _: self.changed.emit())
        for widget in (self.search, self.shown, self.outcome, self.language):
            self.add_last(widget)
        self.search.sought.connect(self.changed)
        self.retranslate()

    @property
    def query(self) -> LedgerQuery:
        """What is asked for; a search that was about to begin begins with it."""
        self.search.settle()
        chosen = str(self.shown.currentData())
        return LedgerQuery(
            text=self.search.text(),
            outcome=str(self.outcome.currentData()),
            language=str(self.language.currentData()),
            state=chosen if chosen not in {_ALL, _OWED} else "",
            owed=chosen == _OWED,
        )

    def show_figures(self, known: LedgerFigures) -> None:
        """Tell how many are owed beside their choice."""
        self._owed = known.owed
        self.shown.setItemText(1, self.tr("Owed, %Ln", "", known.owed))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.search.setPlaceholderText(self.tr("Words in the proposal"))
        self.search.setAccessibleName(self.tr("Words in the proposal"))
        self.shown.setAccessibleName(self.tr("Which answers are shown"))
        self.outcome.setAccessibleName(self.tr("Outcome"))
        self.language.setAccessibleName(self.tr("Language of the answer"))
        self.shown.setItemText(0, self.tr("All answers"))
        self.shown.setItemText(1, self.tr("Owed, %Ln", "", self._owed))
        for place, state in enumerate(AnswerState, start=2):
            self.shown.setItemText(place, ANSWER_STATES[state].read(reader))
        self.outcome.setItemText(0, self.tr("All outcomes"))
        for place, outcome in enumerate(Outcome, start=1):
            self.outcome.setItemText(place, OUTCOMES[outcome].read(reader))
        self.language.setItemText(0, self.tr("All languages"))
        for place, tag in enumerate(LANGUAGES, start=1):
            self.language.setItemText(place, native_name(tag))
