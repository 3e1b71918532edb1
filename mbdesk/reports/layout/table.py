"""Tables that go on over pages, with the heading repeated and no word cut."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mbdesk.reports.layout.elements import Box, Rule
from mbdesk.reports.layout.page_flow import LEFT, RIGHT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.text import Style, TextLine, lines

CELL = Style(8.5)
SHADE = "#e8eef4"
GAP = 8.0
PADDING = 2.5


@dataclass(frozen=True, slots=True)
class Col:
    """A column: its heading, its share of the width, and whether it holds numbers."""

    heading: str
    share: int
    number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The texts of one row; a `strong` row is a sum or something chosen."""

    texts: Sequence[str]
    strong: bool = False


class Table:
    """A table being written downwards into a flow."""

    def __init__(self, flow: PageFlow, columns: Sequence[Col]) -> None:
        self._flow = flow
        self._columns = columns
        shares = sum(column.share for column in columns)
        self._widths = [(WIDTH + GAP) * column.share / shares - GAP for column in columns]

    def write(self, rows: Iterable[Row]) -> None:
        """Write the heading and all rows."""
        self._flow.need(60)
        self._heading()
        for row in rows:
            self._row(row)
        self._flow.skip(4)

    def _heading(self) -> None:
        if not any(column.heading for column in self._columns):
            return
        cells = self._cells([column.heading for column in self._columns], strong=True)
        height = _height(cells)
        self._flow.put(Box(LEFT - 3, self._flow.y - height, WIDTH + 6, height, fill=SHADE))
        self._draw(cells, height)

    def _row(self, row: Row) -> None:
        """Write one row; only one that is higher than a whole page is split."""
        cells = self._cells(row.texts, strong=row.strong)
        if _height(cells) > self._flow.room:
            self._next_page()
        while _height(cells) > self._flow.room:
            fits = max(1, int((self._flow.room - 2 * PADDING) / _tallest(cells)))
            head = [cell[:fits] for cell in cells]
            self._draw(head, _height(head))
            cells = [cell[fits:] for cell in cells]
            self._next_page()
        self._draw(cells, _height(cells))

    def _next_page(self) -> None:
        self._flow.new_page()
        self._heading()

    def _cells(self, texts: Sequence[str], *, strong: bool) -> list[tuple[TextLine, ...]]:
        style = replace(CELL, bold=strong)
        return [lines(text, style, w) for text, w in zip(texts, self._widths, strict=True)]

    def _draw(self, cells: Sequence[Sequence[TextLine]], height: float) -> None:
        top, left = self._flow.claim(height), LEFT
        for column, cell, width in zip(self._columns, cells, self._widths, strict=True):
            y = top - PADDING
            for line in cell:
                align = float(column.number or line.rtl)
                self._flow.put(placed(line, left, width, y, align=align))
                y -= line.height
            left += width + GAP
        self._flow.put(Rule(LEFT - 3, RIGHT + 3, top - height))


def _height(cells: Sequence[Sequence[TextLine]]) -> float:
    return max(sum(line.height for line in cell) for cell in cells) + 2 * PADDING


def _tallest(cells: Sequence[Sequence[TextLine]]) -> float:
    return max(line.height for cell in cells for line in cell)
