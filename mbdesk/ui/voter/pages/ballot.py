"""The ballot: every proposal as a card, and what is left to give beside the buttons.

Forty cards take longer to make than a person waits gladly. What is in sight is made before the
page is shown, the rest right after that, while the page does not yet take presses.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetrics, QPaintEvent

from mbdesk.domain.ballot import BallotKind, ItemOrder
from mbdesk.ui.look.theme import Role
from mbdesk.ui.voter.pages.item import ItemChoice
from mbdesk.ui.voter.shell.page import Answer, Page, Question, Visit, understood
from mbdesk.ui.voter.visit.marks import Marks, Refusal
from mbdesk.ui.widgets.flow import ColumnsLayout
from mbdesk.ui.widgets.progress import Bar
from mbdesk.words.phrase import Content, Phrase, Readable, kronor, translate

CARD_MM = 170
"""The width that a column of cards needs."""
AT_ONCE = 2
"""How many cards are made at a time: a row."""
FRAME_MILLISECONDS = 16
"""From one row to the next, so that what has been painted is seen and a finger is followed."""


class BallotPage(Page):
    """Marks go into the session; what the rules do not allow is explained and changes nothing."""

    wide = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        marks = self.session.marks
        self.say(task_of(marks), Role.HEADING)
        if visit.station.frame.rules.item_order is ItemOrder.RANDOM:
            self.say(
                translate("voter.ballot", "The order is by chance. Each person gets another order.")
            )
        self._left = Bar(self.theme)
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

    def meter(self) -> Bar:
        """Return what is left to give."""
        return self._left

    def validation_error(self) -> Question | None:
        """Ask whether a blank ballot is meant; nobody casts one by mistake."""
        if not self.session.marks.blank or self.session.blank_meant:
            return None
        title = translate("voter.ballot", "You have not chosen anything")
        choose = Answer(translate("voter.ballot", "Go back and choose"), primary=True)
        if not self.station.frame.rules.blank_allowed:
            return Question(
                title, translate("voter.ballot", "Choose something to vote."), (choose,)
            )
        text = translate("voter.ballot", "You can vote blank. Then you vote for none of them.")
        blank = Answer(translate("voter.ballot", "Vote blank"), self._vote_blank)
        return Question(title, text, (choose, blank))

    def _vote_blank(self) -> None:
        self.session.blank_meant = True
        self.go_on.emit()

    def _toggle(self, code: str) -> None:
        self._after(self.session.marks.toggle(code))

    def _give(self, code: str, points: int) -> None:
        self._after(self.session.marks.give(code, max(0, points)))

    def _move(self, code: str, steps: int) -> None:
        self.session.marks.move(code, steps)
        self._show()

    def _after(self, refusal: Refusal | None) -> None:
        self.session.blank_meant = False
        self._show()
        if refusal is not None:
            self.ask.emit(explanation(refusal, self.session.marks))

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
        line = QFontMetrics(self.theme.font(Role.STRONG)).lineSpacing()
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


def task_of(marks: Marks) -> Readable:
    """Return what the ballot asks for."""
    match marks.kind:
        case BallotKind.CHOOSE_ONE:
            return translate("voter.ballot", "Choose one proposal")
        case BallotKind.APPROVAL:
            return translate("voter.ballot", "Choose up to %Ln proposals", None, marks.most)
        case BallotKind.POINTS:
            return translate("voter.ballot", "Share out %Ln points", None, marks.most)
        case BallotKind.RANKING:
            return translate(
                "voter.ballot", "Choose up to %Ln proposals, the best one first", None, marks.most
            )
        case BallotKind.KNAPSACK:
            says = translate("voter.ballot", "Choose proposals for up to {money}")
            return says.fill(money=kronor(marks.most))


def left_of(marks: Marks) -> Phrase:
    """Return how much is left to give."""
    if marks.kind is BallotKind.KNAPSACK:
        return translate("voter.ballot", "Left: {money}").fill(money=kronor(marks.left))
    if marks.kind is BallotKind.POINTS:
        return translate("voter.ballot", "%Ln points left", None, marks.left)
    return translate("voter.ballot", "%Ln choices left", None, marks.left)


def explanation(refusal: Refusal, marks: Marks) -> Question:
    """Return why a mark was not allowed, and what a person can do."""
    if refusal is Refusal.ONLY_ONE:
        text = translate(
            "voter.ballot",
            "You have chosen {title}. To choose another one, first press {title} again to take it "
            "away.",
        ).fill(title=Content(marks.item(marks.codes[0]).titles))
        return understood(translate("voter.ballot", "You can choose only one"), text)
    text = translate("voter.ballot", "To choose this one, first take another one away.")
    return understood(_limit(refusal, marks), text)


def _limit(refusal: Refusal, marks: Marks) -> Phrase:
    match refusal:
        case Refusal.TOO_EXPENSIVE:
            says = translate("voter.ballot", "There is not enough money left: {money}")
            return says.fill(money=kronor(marks.left))
        case Refusal.TOO_MANY_POINTS:
            return translate("voter.ballot", "You have given all your points")
        case _:
            return translate(
                "voter.ballot", "You can choose %Ln proposals at most", None, marks.most_items
            )
