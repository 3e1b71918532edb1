"""Pages that are cards: a heading and a count that stay, and cards turned by whole views."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.ui.look.theme import FontRole, TextSize, Theme
from mbdesk.ui.voter.pages.card_grid import CardGrid
from mbdesk.ui.voter.pages.item import words_of_card
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.ui.widgets.proposal_card import CardMeasure
from mbdesk.ui.widgets.text import NEW_WORDS, Label
from mbdesk.words.phrase import NOTHING, Number, Readable, translate

NEXT_VIEW = 0.85
"""The part of a view that is turned where no cards are: a line of it stays in sight."""


class CardHead(QWidget):
    """What the page asks for, and which of how many cards are seen."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__()
        self.heading = Label(theme, says, FontRole.HEADING)
        self.count = Label(theme)
        row = RowLayout(theme, spread=True)
        row.addWidget(self.heading)
        row.addWidget(self.count)
        self.setLayout(row)


class CardPage(Page):
    """Cards that fill what is seen between the heading and the buttons."""

    wide = True
    head: CardHead

    def __init__(self, visit: Visit, says: Readable, items: Sequence[BallotItem]) -> None:
        super().__init__(visit)
        self.items = tuple(items)
        self.head = CardHead(self.theme, says)
        self.head.setParent(self)  # Until it stands above the page; a page may never be shown.
        self._view = visit.room.height() - self._head_height(visit.room.width())
        self.measure = self.make_measure()
        self.grid = CardGrid(self.theme, self.measure, lambda: self.room_for_cards)
        self.column.addLayout(self.grid)
        self.theme.changed.connect(self._measure_again)

    def make_measure(self) -> CardMeasure:
        """Return what measures the cards."""
        raise NotImplementedError

    def measured(
        self, buttons: Callable[[], Sequence[Sequence[int]]], *, controls: bool = False
    ) -> CardMeasure:
        """Return what measures cards of the page's items with such buttons."""
        words = [words_of_card(item) for item in self.items]
        pictured = any(self.visit.pictures.of_item(item) is not None for item in self.items)
        return CardMeasure(self.theme, words, buttons, pictured=pictured, controls=controls)

    @property
    def room_for_cards(self) -> int:
        """The height, in pixels, in which cards are seen at once."""
        return self._view

    def fit_view(self, height: int) -> None:
        """Take a view of that many pixels from now on."""
        if height != self._view:
            self._view = height
            self.grid.invalidate()
            self.updateGeometry()

    def views(self) -> Sequence[int]:
        """Return where each view of the page begins, in pixels from its top.

        What stands beneath the cards has views of its own, with a line of the one before.
        """
        views, end = list(self.grid.views(self.width())), self.height() - self._view
        step = max(self.theme.target, round(self._view * NEXT_VIEW))
        while views and views[-1] < end:
            views.append(min(end, views[-1] + step))
        return views

    def rest_height(self, width: int) -> int:
        """Return the height, in pixels, of everything that stands beneath the cards."""
        items = (self.column.itemAt(place) for place in range(1, self.column.count()))
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in items
            if item is not None and not item.isEmpty()
        ]
        return sum(heights) + len(heights) * self.column.spacing()

    def show_view(self, top: int, height: int) -> None:
        """Tell which cards are in sight between `top` and so many pixels further down."""
        grid, many = self.grid.grid(self.width()), len(self.items)
        step = grid.height + self.theme.gap
        first = max(0, -(-(top - self.theme.gap) // step)) * grid.columns
        seen = max(1, (top + height + self.theme.gap) // step) * grid.columns
        self.head.count.say(self.count_told(min(first + 1, many), min(max(seen, first + 1), many)))

    def count_told(self, first: int, last: int) -> Readable:
        """Return how many there are, and which are seen where not all are."""
        many, brief = len(self.items), self.theme.look.size >= TextSize.LARGE
        if (first, last) == (1, many):
            return NOTHING if brief else translate("voter.ballot", "%Ln proposals", None, many)
        shown = self._shown(first, last)
        if brief:
            says = translate("voter.ballot", "{shown} of {many}")
            return says.fill(shown=shown, many=Number(many))
        says = translate("voter.ballot", "%Ln proposals, {shown} shown", None, many)
        return says.fill(shown=shown)

    def _shown(self, first: int, last: int) -> Readable:
        if first == last:
            return Number(first)
        says = translate("voter.ballot", "{first}–{last}")
        return says.fill(first=Number(first), last=Number(last))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in other words."""
        if event.type() in NEW_WORDS:
            self._measure_again()
        super().changeEvent(event)

    def _measure_again(self) -> None:
        self.measure.forget(self.layoutDirection())
        self.grid.invalidate()
        for child in self.children():
            _place_again(child)
        self.updateGeometry()

    def _head_height(self, width: int) -> int:
        return self.head.heightForWidth(width) + self.theme.gap


def _place_again(child: QObject) -> None:
    place = getattr(child, "place_parts", None)
    if place is not None:
        place()
