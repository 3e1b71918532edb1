"""The ballot: every proposal as a card, and what is left to give beside the buttons.

The cards are turned by whole views, as many as have room; half a card is never seen. Forty cards
take longer to make than a person waits gladly. What is in sight is made before the page is shown,
the rest right after that, while the page does not yet take presses.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import Bound, ItemOrder
from mbdesk.ui.voter.pages.ballot_aloud import item_stop, swaps_for
from mbdesk.ui.voter.pages.ballot_kinds import explanation, task_of
from mbdesk.ui.voter.pages.boxes import show_left
from mbdesk.ui.voter.pages.card_page import CardPage
from mbdesk.ui.voter.pages.item import ItemChoice
from mbdesk.ui.voter.shell.audio_stop import AudioStop
from mbdesk.ui.voter.shell.page import Answer, Page, Question, Visit
from mbdesk.ui.widgets.choices_left import ChoicesLeft
from mbdesk.ui.widgets.proposal_card import CardMeasure, small_width
from mbdesk.words.audio_ballot import HEARD_ALL, TO_YOUR_VOTE, place_of
from mbdesk.words.phrase import translate

AT_ONCE = 2
"""How many cards are made at a time: a row."""
FRAME_MILLISECONDS = 16
"""From one row to the next, so that what has been painted is seen and a finger is followed."""


ORDER = translate(
    "voter.ballot", "The order is random. Each person sees the proposals in a different order."
)


class BallotPage(CardPage):
    """Marks go into the session; what the rules do not allow is explained and changes nothing."""

    next_aloud = TO_YOUR_VOTE
    before_next = (HEARD_ALL,)

    def __init__(self, visit: Visit) -> None:
        marks = visit.session.marks
        super().__init__(visit, task_of(marks), visit.session.items)
        if visit.station.frame.rules.item_order is ItemOrder.RANDOM:
            self.only_aloud = (ORDER,)
        self._left = ChoicesLeft(self.theme)
        self._left.setParent(self)  # Until it stands beside the buttons; a page may never be shown.
        self._choices: dict[str, ItemChoice] = {}
        self._growing = QTimer(self)
        self._growing.setInterval(FRAME_MILLISECONDS)
        self._growing.timeout.connect(self._grow)
        self._show()
        self._fill()

    def make_measure(self) -> CardMeasure:
        """Return what measures the cards, with the row that points or ranks are given in."""
        kind = self.session.marks.kind
        return self.measured(lambda: (self._small,), controls=kind.pointed or kind.ranked)

    @property
    def _small(self) -> tuple[int, ...]:
        """The widths of the buttons that read aloud and tell more."""
        return 2 * (small_width(self.theme),)

    @property
    def choices(self) -> dict[str, ItemChoice]:
        """All cards by the codes of their proposals."""
        self.make_whole()
        return self._choices

    def make_whole(self) -> None:
        """Make all cards that have not been made."""
        while not self._whole:
            self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make what is out of sight once the rest is seen."""
        super().paintEvent(event)
        if not (self._whole or self._growing.isActive()):
            self._growing.start()

    def audio_parts(self) -> Mapping[QWidget, AudioStop]:
        """Tell each proposal with all that can be done with it."""
        marks, choices = self.session.marks, list(self.choices.values())
        return {
            choice: item_stop(choice, marks, place_of(number, len(choices)))
            for number, choice in enumerate(choices, start=1)
        }

    def meter(self) -> ChoicesLeft:
        """Return what is left to give."""
        return self._left

    def validation_error(self) -> Question | None:
        """Ask whether a blank ballot is meant; nobody casts one by mistake."""
        return blank_question(self)

    def _toggle(self, code: str) -> None:
        old, self.session.replacing = self.session.replacing, None
        if old in self.session.marks.points and code not in self.session.marks.points:
            self._after(self.session.marks.swap(str(old), code), code)
            return
        self._after(self.session.marks.toggle(code), code)

    def _give(self, code: str, points: int) -> None:
        self._after(self.session.marks.give(code, max(0, points)), code)

    def _move(self, code: str, steps: int) -> None:
        self.session.marks.move(code, steps)
        self._show()

    def _swap(self, old: str, new: str) -> None:
        self._after(self.session.marks.swap(old, new), new)

    def _after(self, refused_by: Bound | None, code: str) -> None:
        self.session.blank_meant = False
        self._show()
        if refused_by is not None:
            question = explanation(refused_by, self.session.marks)
            swaps = swaps_for(refused_by, self.session.marks, partial(self._swap, new=code))
            self.ask.emit(replace(question, choices=swaps))

    def _show(self) -> None:
        marks = self.session.marks
        show_left(self._left, marks, self.visit.pictures)
        for choice in self._choices.values():
            choice.show_marks(marks)

    @property
    def _whole(self) -> bool:
        return len(self._choices) == len(self.session.items)

    def _fill(self) -> None:
        """Make the cards of which at least a line has room on the screen."""
        width = self.visit.room.width()
        while not self._whole and len(self._choices) < self.grid.grid(width).cards:
            self._make_some()

    def _grow(self) -> None:
        self._make_some()
        if self._whole:
            self._growing.stop()
            self.grew.emit()

    def _make_some(self) -> None:
        visit, marks = self.visit, self.session.marks
        begun = len(self._choices)
        for item in self.session.items[begun : begun + AT_ONCE]:
            choice = ItemChoice(visit, item, marks.kind, self.measure)
            choice.toggled.connect(self._toggle)
            choice.given.connect(self._give)
            choice.moved.connect(self._move)
            choice.ask.connect(self.ask)
            choice.show_marks(marks)
            self._choices[item.code] = choice
            self.grid.addWidget(choice)
            if self.isVisible():
                # By itself a page shows what is added to it only a little later.
                choice.show()


def blank_question(page: Page, choose: Callable[[], None] | None = None) -> Question | None:
    """Return the question whether a blank ballot is meant, where nothing is marked.

    `choose` leads to where one can choose, if that is not the page itself.
    """
    session = page.session
    if not session.marks.blank or session.blank_meant:
        return None
    title = translate("voter.ballot", "You have not chosen anything")
    back = Answer(
        translate("voter.ballot", "Go back and choose"), choose, primary=True, harmless=True
    )
    if not page.station.frame.rules.blank_allowed:
        text = translate("voter.ballot", "To vote, first choose something.")
        return Question(title, text, (back,))

    def vote_blank() -> None:
        session.blank_meant = True
        page.go_on.emit()

    text = translate("voter.ballot", "You can vote blank. Then you vote for none of them.")
    blank = Answer(translate("voter.ballot", "Vote blank"), vote_blank)
    return Question(title, text, (back, blank))
