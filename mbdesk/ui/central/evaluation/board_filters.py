"""What the board of the evaluation is filtered by: words, and which proposals are shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.evaluation.board import BoardQuery
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import SearchLine
from mbdesk.words.proposal_records import STATES

_SHOWN = ("all", "left", "differing")
_STATES = (
    ProposalState.UNDER_EVALUATION,
    ProposalState.ASKED_BACK,
    ProposalState.FEASIBLE,
    ProposalState.NOT_FEASIBLE,
)


class BoardFilters(Retranslatable, Actions):
    """Emits `changed` when something else is asked for; `query_of` tells what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search, self.shown = SearchLine(), QComboBox()
        self.search.setClearButtonEnabled(True)
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in (*_SHOWN, *map(str, _STATES)):
            self.shown.addItem("", name)
        for widget in (self.search, self.shown):
            self.add_last(widget)
        self.search.sought.connect(self.changed)
        self.shown.activated.connect(lambda _: self.changed.emit())
        self.retranslate()

    def query_of(self, who: str) -> BoardQuery:
        """Return what an assessor asks for; a search that was about to begin begins with it."""
        self.search.settle()
        chosen = str(self.shown.currentData())
        return BoardQuery(
            text=self.search.text(),
            state=chosen if chosen not in _SHOWN else "",
            left_for=who if chosen == "left" else "",
            differing=chosen == "differing",
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.search.setPlaceholderText(self.tr("Words in the proposal"))
        self.search.setAccessibleName(self.tr("Words in the proposal"))
        self.shown.setAccessibleName(self.tr("What is shown"))
        names = (self.tr("All proposals"), self.tr("Left for you"), self.tr("To be settled"))
        for place, name in enumerate((*names, *(STATES[each].read(reader) for each in _STATES))):
            self.shown.setItemText(place, name)
