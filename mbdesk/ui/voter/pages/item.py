"""One proposal on the ballot: its card, and what else may be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotItem, BallotKind
from mbdesk.ui.voter.shell.listen import LISTEN, ListenButton
from mbdesk.ui.voter.shell.page import Answer, Question, Visit
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.press import LONGEST_WORD_MM
from mbdesk.ui.widgets.proposal_card import CardMeasure, CardWords, ProposalCard, card_padding
from mbdesk.ui.widgets.stepper import RankButtons, Stepper
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.ballot_item import card_lines, full_text
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Joined,
    Number,
    Readable,
    kronor,
    translate,
)


class CardWithButtons(QWidget):
    """A proposal's card, with small buttons that lie on it where the card has room for them."""

    def __init__(self, visit: Visit, item: BallotItem, measure: CardMeasure) -> None:
        super().__init__()
        self._theme, self.item, self._measure = visit.theme, item, measure
        self._reading = visit.reading
        words = words_of_card(item)
        self.card = ProposalCard(visit.theme, words, measure, visit.pictures.of_item(item))
        self.card.setParent(self)
        scan_together(self)

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the card."""
        return self.card.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the least size: the grid gives the width, and that the height."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width in which no word has to break, if that is not too wide."""
        word = self._measure.least_width() + 2 * card_padding(self._theme)
        return QSize(min(word, self._theme.mm(LONGEST_WORD_MM)), self._theme.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self.place_parts()

    def place_parts(self) -> None:
        """Let the card take all the room, and the buttons the places that it has for them."""
        self.card.setGeometry(self.rect())
        made = self.card.plan
        for button, place in zip(self.small_buttons(), made.buttons, strict=False):
            button.setGeometry(place)
        self.place_controls(made.controls)

    def small_buttons(self) -> tuple[BigButton, ...]:
        """Return the small buttons, in the order of their places."""
        raise NotImplementedError

    def place_controls(self, place: QRect) -> None:
        """Put the controls beneath everything else, where there are any."""

    def listen_button(self, *, icon_only: bool = True) -> ListenButton:
        """Return the button that reads the proposal aloud: of it, not of the vote."""
        says = translate("voter.speech", "Listen to: {title}")
        spoken = says.fill(title=Content(self.item.titles))
        lines = (Content(self.item.titles), *card_lines(self.item), self.card.shows)
        button = ListenButton(
            self._theme, self._reading, (Joined(lines, ". "),), spoken, icon_only=icon_only
        )
        button.setParent(self)
        button.offer()
        return button


class ItemChoice(CardWithButtons):
    """A card that chooses, with "listen", "read more", and what points or ranks are given by."""

    toggled = Signal(str)
    given = Signal(str, int)
    moved = Signal(str, int)
    ask = Signal(object)

    def __init__(
        self, visit: Visit, item: BallotItem, kind: BallotKind, measure: CardMeasure
    ) -> None:
        super().__init__(visit, item, measure)
        self._kind = kind
        self._large = visit.pictures.large(item)
        self.card.clicked.connect(lambda: self.toggled.emit(item.code))
        self.stepper: Stepper | None = None
        self.ranks: RankButtons | None = None
        self._add_controls()
        self.listen = self.listen_button()
        self.more = self._more()

    def small_buttons(self) -> tuple[BigButton, ...]:
        """Return the buttons that read aloud and that tell more."""
        return (self.listen, self.more)

    def place_controls(self, place: QRect) -> None:
        """Put what points or ranks are given by beneath everything else."""
        controls = self.stepper or self.ranks
        if controls is not None:
            controls.setGeometry(place)

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
            self.stepper.setParent(self)
            self.stepper.asked.connect(lambda points: self.given.emit(code, points))
        elif self._kind.ranked:
            self.ranks = RankButtons(self._theme, title)
            self.ranks.setParent(self)
            self.ranks.asked.connect(lambda steps: self.moved.emit(code, steps))

    def _more(self) -> BigButton:
        says = translate("voter.item", "Read more about: {title}")
        more = BigButton(
            self._theme, translate("voter.item", "Read more"), icon=Icon.MORE, icon_only=True
        )
        more.set_spoken(says.fill(title=Content(self.item.titles)))
        more.clicked.connect(lambda: self.ask.emit(details(self.item, self._reading, self._large)))
        more.setParent(self)
        more.setVisible(any(self.item.descriptions.values()) or self._large is not None)
        return more


def words_of_card(item: BallotItem) -> CardWords:
    """Return what stands on a proposal's card."""
    return CardWords(Content(item.titles), kronor(item.cost))


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
