"""Cards in whole rows that fill what is seen: as many as have room, turned by whole views."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayoutItem

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.flow_layouts import Row, RowLayout
from mbdesk.ui.widgets.press import LONGEST_WORD_MM
from mbdesk.ui.widgets.proposal_card import CardMeasure, card_padding

MOST_COLUMNS, MOST_ROWS, MOST_CARDS = 3, 3, 6


@dataclass(frozen=True, slots=True)
class Grid:
    """So many columns and rows are seen at once; rows of 0 are as high as their cards need."""

    columns: int
    rows: int
    width: int
    height: int

    @property
    def cards(self) -> int:
        """How many cards are seen at once."""
        return self.columns * max(1, self.rows)


class CardGrid(RowLayout):
    """Lays out the cards of a page in a view as high as `view` says.

    It keeps room for cards that are not made yet: nothing moves when they come.
    """

    def __init__(self, theme: Theme, measure: CardMeasure, view: Callable[[], int]) -> None:
        self._grids: dict[int, Grid] = {}
        super().__init__(theme)
        self._measure, self._mm, self._padding = measure, theme.mm, partial(card_padding, theme)
        self._view = view

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._grids.clear()
        super().invalidate()

    def grid(self, width: int) -> Grid:
        """Return how many cards stand beside and beneath each other in a width."""
        if width not in self._grids:
            self._grids[width] = self._best(width)
        return self._grids[width]

    def views(self, width: int) -> list[int]:
        """Return where each view begins, in pixels from the top; none where cards are higher."""
        grid = self.grid(width)
        if not grid.rows:
            return []
        step = grid.rows * (grid.height + self._theme.gap)
        return [place * step for place in range(-(-self._measure.count // grid.cards))]

    def sizeHint(self) -> QSize:
        """Return the width of a single column."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the width of the longest word, if that is not too wide."""
        return QSize(min(self._word(), self._mm(LONGEST_WORD_MM)), 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all views, the last one whole as well."""
        views = self.views(width)
        if not self._measure.count:
            return 0
        if views:
            return views[-1] + max(self._view(), self.grid(width).height)
        many = self._measure.count
        rows = -(-many // self.grid(width).columns)
        return rows * (self.grid(width).height + self._theme.gap) - self._theme.gap

    def _made_rows(self, width: int) -> list[Row]:
        grid, shown = self.grid(width), self._shown()
        rows = []
        for start in range(0, len(shown), grid.columns):
            items: tuple[tuple[QLayoutItem, int], ...] = tuple(
                (item, grid.width) for item in shown[start : start + grid.columns]
            )
            rows.append(Row(items, width, grid.height))
        return rows

    def _best(self, width: int) -> Grid:
        """Return the grid that shows the most cards.

        Of several, one without empty places, and then the one with the largest pictures.
        """
        best, reached = None, (0, 0, 0)
        for columns in range(1, min(MOST_COLUMNS, self._measure.count) + 1):
            each = (width - self._theme.gap * (columns - 1)) // columns
            if columns > 1 and each < self._word():
                break
            for grid in self._in_columns(columns, each):
                score = self._score(grid)
                if score > reached:
                    best, reached = grid, score
        return best or Grid(1, 0, width, self._least(width))

    def _score(self, grid: Grid) -> tuple[int, int, int]:
        around = 2 * self._padding()
        inside = QSize(grid.width - around, grid.height - around)
        seen = min(grid.cards, self._measure.count)
        return seen, seen - grid.cards, self._measure.picture_area(inside)

    def _in_columns(self, columns: int, each: int) -> list[Grid]:
        gap, view, least = self._theme.gap, self._view(), self._least(each)
        found = []
        for rows in range(1, MOST_ROWS + 1):
            height = (view - gap * (rows - 1)) // rows
            if columns * rows <= MOST_CARDS and height >= least:
                found.append(Grid(columns, rows, each, height))
        return found

    def _word(self) -> int:
        """Return the width of a card in which no word of a title is broken."""
        return self._measure.least_width() + 2 * self._padding()

    def _least(self, width: int) -> int:
        pad = 2 * self._padding()
        return max(self._measure.least_height(width - pad) + pad, self._theme.gap)
