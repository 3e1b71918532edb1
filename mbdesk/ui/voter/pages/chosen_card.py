"""A choice on the review: the ballot's own card, to hear, to change and to take away."""

from PySide6.QtCore import Signal

from mbdesk.domain.ballot import BallotItem, Marking
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.pages.ballot_kinds import line_of
from mbdesk.ui.voter.pages.item import CardWithButtons
from mbdesk.ui.voter.shell.listen import LISTEN
from mbdesk.ui.voter.shell.page import Visit
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.proposal_card import CardMeasure, small_width, worded_width
from mbdesk.words.phrase import NOTHING, Content, Number, Readable, translate

CHANGE = translate("voter.review", "Change")
REMOVE = translate("voter.review", "Remove")


class ChosenCard(CardWithButtons):
    """What was chosen, as it will be cast.

    A press on the card itself shows all there is to read about it; `change` asks to choose another
    in its place, `remove` to take it away, both with the proposal's code.
    """

    change = Signal(str)
    remove = Signal(str)
    opened = Signal(str)

    def __init__(self, visit: Visit, item: BallotItem, marks: Marks, measure: CardMeasure) -> None:
        super().__init__(visit, item, measure)
        code, title = item.code, Content(item.titles)
        self.card.set_chosen(chosen=True, mark=_mark_of(item, marks))
        self.card.set_spoken(line_of(item, marks))
        self.card.clicked.connect(lambda: self.opened.emit(code))
        self.listen = self.listen_button(icon_only=False)
        self.change_button = BigButton(visit.theme, CHANGE, icon=Icon.CHANGE, parent=self)
        self.change_button.set_spoken(translate("voter.review", "Change: {part}").fill(part=title))
        self.change_button.clicked.connect(lambda: self.change.emit(code))
        self.remove_button = BigButton(visit.theme, REMOVE, icon=Icon.CROSS, parent=self)
        self.remove_button.set_spoken(
            translate("voter.review", "Remove: {title}").fill(title=title)
        )
        self.remove_button.clicked.connect(lambda: self.remove.emit(code))

    def small_buttons(self) -> tuple[BigButton, ...]:
        """Return the buttons that read it aloud, change it and take it away."""
        return (self.listen, self.change_button, self.remove_button)

    def place_parts(self) -> None:
        """Show the words of the buttons where they have room."""
        worded = self._measure.worded(self.width() - 2 * self.card.padding)
        for button in self.small_buttons():
            button.set_icon_only(not worded)
        super().place_parts()


def button_widths(theme: Theme) -> tuple[tuple[int, ...], ...]:
    """Return how wide the buttons on a card are with their words, and with icons alone.

    Of the words as they are now: the buttons themselves follow the language a moment later.
    """
    words = (LISTEN, CHANGE, REMOVE)
    return (
        tuple(worded_width(theme, says) for says in words),
        (small_width(theme),) * len(words),
    )


def _mark_of(item: BallotItem, marks: Marks) -> Readable:
    match marks.kind.marking:
        case Marking.RANKS:
            return Number(marks.rank(item.code))
        case Marking.POINTS:
            return Number(marks.points[item.code])
        case Marking.WANTED:
            return NOTHING
