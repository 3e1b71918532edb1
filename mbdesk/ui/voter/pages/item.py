"""One proposal on the ballot: its card, and what else may be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem, BallotKind
from mbdesk.ui.voter.shell.listen import LISTEN, ListenButton
from mbdesk.ui.voter.shell.page import Answer, Question, Visit
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.stepper import RankButtons, Stepper
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.ballot_item import card_lines, full_text
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Number,
    Readable,
    translate,
)


class ItemChoice(QWidget):
    """A card with "read more" beneath it, and a stepper or rank buttons where they are needed."""

    toggled = Signal(str)
    given = Signal(str, int)
    moved = Signal(str, int)
    ask = Signal(object)

    def __init__(self, visit: Visit, item: BallotItem, kind: BallotKind) -> None:
        super().__init__()
        theme = visit.theme
        self._theme, self.item, self._kind = theme, item, kind
        self._reading, self._large = visit.reading, visit.pictures.large(item)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap)
        text = CardText(Content(item.titles), card_lines(item))
        self.card = ChoiceCard(theme, text, visit.pictures.of_item(item))
        self.card.clicked.connect(lambda: self.toggled.emit(item.code))
        self._column.addWidget(self.card, 1)
        self.stepper: Stepper | None = None
        self.ranks: RankButtons | None = None
        self._add_controls()
        scan_together(self)
        self._add_buttons()

    def sizeHint(self) -> QSize:
        """Return the least size: the column gives the width, and that the height."""
        return self.minimumSizeHint()

    def show_marks(self, marks: Marks) -> None:
        """Show what is marked."""
        points = marks.points.get(self.item.code, 0)
        rank = marks.rank(self.item.code)
        mark: Readable = NOTHING
        if self.stepper is not None:
            self.stepper.set_value(points)
            mark = Number(points)
        if self.ranks is not None:
            self.ranks.show_rank(rank, len(marks.points))
            mark = Number(rank)
        self.card.set_chosen(points > 0, mark if points else NOTHING)

    def _add_controls(self) -> None:
        title, code = Content(self.item.titles), self.item.code
        if self._kind.pointed:
            self.stepper = Stepper(self._theme, title)
            self.stepper.asked.connect(lambda points: self.given.emit(code, points))
            self._column.addWidget(self.stepper)
        elif self._kind.ranked:
            self.ranks = RankButtons(self._theme, title)
            self.ranks.asked.connect(lambda steps: self.moved.emit(code, steps))
            self._column.addWidget(self.ranks)

    def _add_buttons(self) -> None:
        row = RowLayout(self._theme)
        if any(self.item.descriptions.values()) or self._large is not None:
            row.addWidget(self._more())
        row.addWidget(self._listen())
        self._column.addLayout(row)

    def _listen(self) -> ListenButton:
        says = translate("voter.speech", "Listen to: {title}")
        spoken = says.fill(title=Content(self.item.titles))
        # Made before anything is marked: it tells of the proposal, not of the vote.
        texts = (self.card.aloud,)
        self.listen = ListenButton(self._theme, self._reading, texts, spoken, icon_only=True)
        return self.listen

    def _more(self) -> BigButton:
        says = translate("voter.item", "Read more about: {title}")
        self.more = BigButton(self._theme, translate("voter.item", "Read more"), icon=Icon.MORE)
        self.more.set_spoken(says.fill(title=Content(self.item.titles)))
        self.more.clicked.connect(
            lambda: self.ask.emit(details(self.item, self._reading, self._large))
        )
        return self.more


def details(
    item: BallotItem,
    reading: Reading | None = None,
    picture: Callable[[], Picture] | None = None,
) -> Question:
    """Return everything there is to read about an item, to be heard too where it can be."""
    text = full_text(item)
    close = Answer(translate("voter.item", "Close"), primary=True)
    if reading is None or not reading.available:
        return Question(Content(item.titles), text, (close,), picture)
    shows = picture().shows if picture is not None else NOTHING
    texts = (Content(item.titles), text, shows)
    listen = Answer(LISTEN, lambda: reading.read(texts), icon=Icon.SPEAK, stays=True)
    return Question(Content(item.titles), text, (close, listen), picture)
