"""The ballot: every proposal as a card, and what is left to give beside the buttons.

Forty cards take longer to make than a person waits gladly. What is in sight is made before the
page is shown, the rest right after that, while the page does not yet take presses.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import Bound, ItemOrder
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.pages.ballot_aloud import item_stop, swaps_for
from mbdesk.ui.voter.pages.ballot_kinds import explanation, left_of, task_of
from mbdesk.ui.voter.pages.item import ItemChoice
from mbdesk.ui.voter.shell.audio_stop import AudioStop
from mbdesk.ui.voter.shell.page import Answer, Page, Question, Visit
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.words.audio_ballot import HEARD_ALL, TO_YOUR_VOTE, place_of
from mbdesk.words.phrase import translate

CARD_MM = 170
"""The width that a column of cards needs."""
AT_ONCE = 2
"""How many cards are made at a time: a row."""
FRAME_MILLISECONDS = 16
"""From one row to the next, so that what has been painted is seen and a finger is followed."""


class BallotPage(Page):
    """Marks go into the session; what the rules do not allow is explained and changes nothing."""

    wide = True
    next_aloud = TO_YOUR_VOTE
    before_next = (HEARD_ALL,)

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        marks = self.session.marks
        self.say(task_of(marks), FontRole.HEADING)
        if visit.station.frame.rules.item_order is ItemOrder.RANDOM:
            self.say(
                translate(
                    "voter.ballot",
                    "The order is random. Each person sees the proposals in a different order.",
                )
            )
        self._left = ValueBar(self.theme)
        self._left.setParent(self)  # Until it stands beside the buttons; a page may never be shown.
        self._choices: dict[str, ItemChoice] = {}
        self._growing = QTimer(self)
        self._growing.setInterval(FRAME_MILLISECONDS)
        self._growing.timeout.connect(self._grow)
        self._grid = ColumnsLayout(self.theme, CARD_MM)
        self.column.addLayout(self._grid)
        self.end()
        self._show()
        self._fill()

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

    def meter(self) -> ValueBar:
        """Return what is left to give."""
        return self._left

    def validation_error(self) -> Question | None:
        """Ask whether a blank ballot is meant; nobody casts one by mistake."""
        if not self.session.marks.blank or self.session.blank_meant:
            return None
        title = translate("voter.ballot", "You have not chosen anything")
        choose = Answer(
            translate("voter.ballot", "Go back and choose"), primary=True, harmless=True
        )
        if not self.station.frame.rules.blank_allowed:
            return Question(
                title, translate("voter.ballot", "To vote, first choose something."), (choose,)
            )
        text = translate("voter.ballot", "You can vote blank. Then you vote for none of them.")
        blank = Answer(translate("voter.ballot", "Vote blank"), self._vote_blank)
        return Question(title, text, (choose, blank))

    def _vote_blank(self) -> None:
        self.session.blank_meant = True
        self.go_on.emit()

    def _toggle(self, code: str) -> None:
        self._after(self.session.marks.toggle(code), code)

    def _give(self, code: str, points: int) -> None:
        self._after(self.session.marks.give(code, max(0, points)), code)

    def _move(self, code: str, steps: int) -> None:
        self.session.marks.move(code, steps)
        self._show()

    def _swap(self, old: str, new: str) -> None:
        marks = self.session.marks
        marks.toggle(old)
        self._after(marks.toggle(new), new)

    def _after(self, refused_by: Bound | None, code: str) -> None:
        self.session.blank_meant = False
        self._show()
        if refused_by is not None:
            question = explanation(refused_by, self.session.marks)
            swaps = swaps_for(refused_by, self.session.marks, partial(self._swap, new=code))
            self.ask.emit(replace(question, aloud=swaps))

    def _show(self) -> None:
        marks = self.session.marks
        self._left.show_value(marks.left, marks.most, left_of(marks))
        for choice in self._choices.values():
            choice.show_marks(marks)

    @property
    def _whole(self) -> bool:
        return len(self._choices) == len(self.session.items)

    def _fill(self) -> None:
        """Make the cards of which at least a line has room on the screen."""
        room = self.visit.room
        line = QFontMetrics(self.theme.font(FontRole.STRONG)).lineSpacing()
        enough = room.height() - self.theme.gap - line
        while not self._whole and self.heightForWidth(room.width()) < enough:
            self._make_some()
            self.column.invalidate()

    def _grow(self) -> None:
        self._make_some()
        if self._whole:
            self._growing.stop()
            self.grew.emit()

    def _make_some(self) -> None:
        visit, marks = self.visit, self.session.marks
        begun = len(self._choices)
        for item in self.session.items[begun : begun + AT_ONCE]:
            choice = ItemChoice(visit, item, marks.kind)
            choice.toggled.connect(self._toggle)
            choice.given.connect(self._give)
            choice.moved.connect(self._move)
            choice.ask.connect(self.ask)
            choice.show_marks(marks)
            self._choices[item.code] = choice
            self._grid.addWidget(choice)
            if self.isVisible():
                # By itself a page shows what is added to it only a little later.
                choice.show()
