"""Tables that go on over pages, with the heading repeated and no word cut."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mbdesk.reports.layout.elements import LevelLine, Rectangle
from mbdesk.reports.layout.page_flow import BASELINE, LEFT, RIGHT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.roles import ARTIFACT, Role, Scope, Tag
from mbdesk.reports.layout.text import Style, TextLine, lines

CELL = Style(8.5)
SHADE = "#e8eef4"
GAP = 8.0
PADDING = 2.5


@dataclass(frozen=True, slots=True)
class Col:
    """A column: its heading, its share of the width, and what it holds.

    A `number` stands at the right; a `name` tells what its row is about and heads it.
    """

    heading: str
    share: int
    number: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The texts of one row; a `strong` row is a sum or something chosen."""

    texts: Sequence[str]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """The lines of a cell that are to be written yet, and the part that they belong to."""

    lines: tuple[TextLine, ...]
    tag: Tag | None


class Table:
    """A table being written downwards into a flow."""

    def __init__(self, flow: PageFlow, columns: Sequence[Col]) -> None:
        self._flow, self._tag = flow, Tag(Role.TABLE)
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

    def _heading(self, *, repeated: bool = False) -> None:
        headings = [column.heading for column in self._columns]
        if not any(headings):
            return
        row = Tag(Role.ROW, parent=self._tag)
        tags = [ARTIFACT if repeated else _column_header(text, row) for text in headings]
        cells = self._cells(headings, tags, strong=True)
        height = _height(cells)
        shade = Rectangle(LEFT - 3, self._flow.y - height, WIDTH + 6, height, fill=SHADE)
        self._flow.put(ARTIFACT, shade)
        self._draw(cells, height)

    def _row(self, row: Row) -> None:
        """Write one row; only one that is higher than a whole page is split."""
        whole = Tag(Role.ROW, parent=self._tag)
        pairs = zip(self._columns, row.texts, strict=True)
        tags = [_cell(column, text, whole) for column, text in pairs]
        cells = self._cells(row.texts, tags, strong=row.strong)
        if _height(cells) > self._flow.room:
            self._next_page()
        while _height(cells) > self._flow.room:
            fits = max(1, int((self._flow.room - 2 * PADDING) / _tallest(cells)))
            head = [replace(cell, lines=cell.lines[:fits]) for cell in cells]
            self._draw(head, _height(head))
            cells = [replace(cell, lines=cell.lines[fits:]) for cell in cells]
            self._next_page()
        self._draw(cells, _height(cells))

    def _next_page(self) -> None:
        self._flow.new_page()
        self._heading(repeated=True)

    def _cells(
        self, texts: Sequence[str], tags: Sequence[Tag | None], *, strong: bool
    ) -> list[_Cell]:
        style = replace(CELL, bold=strong)
        columns = zip(texts, tags, self._widths, strict=True)
        return [_Cell(lines(text, style, width), tag) for text, tag, width in columns]

    def _draw(self, cells: Sequence[_Cell], height: float) -> None:
        top, left = self._flow.claim(height), LEFT
        for column, cell, width in zip(self._columns, cells, self._widths, strict=True):
            y = top - PADDING - _drop(cells, cell)
            for line in cell.lines:
                align = float(column.number or line.rtl)
                self._flow.put(cell.tag, placed(line, left, width, y, align=align))
                y -= line.height
            left += width + GAP
        self._flow.put(ARTIFACT, LevelLine(LEFT - 3, RIGHT + 3, top - height))


def write_facts(flow: PageFlow, facts: Iterable[tuple[str, str]], *, share: int = 40) -> None:
    """Write names and what they stand for; the names take `share` hundredths of the width."""
    columns = [Col("", share, name=True), Col("", 100 - share)]
    Table(flow, columns).write(Row(fact) for fact in facts)


def _column_header(text: str, row: Tag) -> Tag:
    return Tag(Role.HEADER, text, row, Scope.COLUMN) if text else Tag(Role.CELL, parent=row)


def _cell(column: Col, text: str, row: Tag) -> Tag:
    if column.name and text:
        return Tag(Role.HEADER, text, row, Scope.ROW)
    return Tag(Role.CELL, text, row)


def _height(cells: Sequence[_Cell]) -> float:
    heights = (_drop(cells, cell) + sum(line.height for line in cell.lines) for cell in cells)
    return max(heights) + 2 * PADDING


def _drop(cells: Sequence[_Cell], cell: _Cell) -> float:
    """Return how far a cell begins below the top, for all first lines to stand on one base line."""
    firsts = [each.lines[0].height for each in cells if each.lines]
    return (max(firsts) - cell.lines[0].height) * BASELINE if cell.lines else 0.0


def _tallest(cells: Sequence[_Cell]) -> float:
    return max(line.height for cell in cells for line in cell.lines)
