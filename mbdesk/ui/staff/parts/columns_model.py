"""Models of tables that are only read: their columns have names, their rows come from a subclass.

`NumberedRows` reads its rows as they come into sight: a table of 100,000 shows at once.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.row_text import ELIDED
from mbdesk.ui.staff.parts.table import number

Index = QModelIndex | QPersistentModelIndex
HERE = QModelIndex()
"""The parent of every row: tables have no branches."""

T = TypeVar("T")


def flush(*, at_end: bool) -> Qt.AlignmentFlag:
    """Return the alignment of a cell: numbers stand at the end of their column."""
    sides = Qt.AlignmentFlag
    return (sides.AlignTrailing if at_end else sides.AlignLeading) | sides.AlignVCenter


class ColumnsModel(QAbstractTableModel):
    """Columns with names in the language on screen. A subclass tells its length and its cells."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ("",) * columns

    @property
    def length(self) -> int:
        """How many rows there are; a subclass tells."""
        raise NotImplementedError

    def alignment(self, _column: int) -> Qt.AlignmentFlag | None:
        """Return how a column is aligned, None as the table does by itself."""
        return None

    def name(self, headers: tuple[str, ...]) -> None:
        """Name the columns; every row is told in the language on screen again."""
        self._headers = headers
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.tell_changed(0, self.length - 1)

    def tell_changed(self, first: int, last: int) -> None:
        """Have rows shown anew, from the first to the last, both included."""
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def rowCount(self, parent: Index = HERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self.length

    def columnCount(self, parent: Index = HERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None


class Numbered(Protocol):
    """A row that is known by its number."""

    @property
    def number(self) -> int:
        """The number, which no other row has."""


Row = TypeVar("Row", bound=Numbered)


class NumberedRows(ColumnsModel, Generic[Row]):
    """All rows that were asked for, by their numbers; a page of them is read once it is painted.

    The number stands in the first column, before the rest of its row is read; what else stands in
    a cell a subclass tells by `cell`.

    Emits `read` once it is known what there is, and `failed` with what went wrong. What comes for
    an earlier question is dropped.
    """

    failed = Signal(object)
    read = Signal()

    def __init__(
        self,
        columns: int,
        page: int,
        read_rows: Callable[[list[int]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._page, self._read_rows, self._asked = page, read_rows, 0
        self._rows: dict[int, Row] = {}
        self._wanted: set[int] = set()
        self.numbers: Sequence[int] = ()

    @property
    def length(self) -> int:
        """How many rows are shown."""
        return len(self.numbers)

    def ask_for(self, read_numbers: Callable[[], Sequence[int]]) -> None:
        """Show the rows of these numbers, once they are read; until then what is shown stays."""
        self.ask_anew()

        def show(numbers: Sequence[int]) -> None:
            self.begin(numbers)
            self.read.emit()

        self.find(read_numbers, show)

    def cell(self, row: Row, column: int, role: int) -> Any:
        """Return what stands in a cell of a row, and how it looks; a subclass tells."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, and how it looks."""
        column = index.column()
        if role == ELIDED:
            return True
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        row = self.row(index.row())
        if row is not None:
            return self.cell(row, column, role)
        waits = column == 0 and role == Qt.ItemDataRole.DisplayRole
        return number(self.numbers[index.row()]) if waits else None

    def row(self, place: int) -> Row | None:
        """Return what a row shows, None where it has not been read yet; it is read then."""
        if not 0 <= place < len(self.numbers):
            return None
        found = self._rows.get(self.numbers[place])
        if found is None:
            self.read_page(place // self._page)
        return found

    def row_of(self, wanted: int) -> int:
        """Return the place of a row by its number, -1 where it is not among what is shown."""
        try:
            return self.numbers.index(wanted)
        except ValueError:
            return -1

    def place_after(self, here: int, wanted: Iterable[int]) -> int:
        """Return the place of the first wanted number above `here`, else of the first of all.

        -1 where none of them is among what is shown.
        """
        shown = set(self.numbers)
        there = [each for each in wanted if each in shown]
        after = (each for each in there if each > here)
        return self.row_of(next(after, there[0])) if there else -1

    def begin(self, numbers: Sequence[int], rows: Sequence[Row] = ()) -> None:
        """Show rows with these numbers, of which some have been read, and forget all others."""
        self.beginResetModel()
        self.numbers = numbers
        self._rows = {row.number: row for row in rows}
        self._wanted.clear()
        self.endResetModel()

    def read_page(self, page: int) -> None:
        """Read the rows around what came into sight, once."""
        if page in self._wanted:
            return
        self._wanted.add(page)
        first = page * self._page
        some = list(self.numbers[first : first + self._page])

        def take(rows: Sequence[Row]) -> None:
            self._rows.update((row.number, row) for row in rows)
            self.tell_changed(first, first + len(some) - 1)

        def fail(error: Exception) -> None:
            self._wanted.discard(page)
            self.failed.emit(error)

        self.find(lambda: self._read_rows(some), take, fail)

    def read_again(self) -> None:
        """Read what is in sight anew: somebody may have changed it."""
        self._wanted.clear()
        known = (row for row, number in enumerate(self.numbers) if number in self._rows)
        for page in {row // self._page for row in known}:
            self.read_page(page)

    def reload(self, wanted: int) -> None:
        """Read one row anew, by its number."""

        def take(rows: Sequence[Row]) -> None:
            self._rows.update((row.number, row) for row in rows)
            self.tell_changed(place := self.row_of(wanted), place)

        self.find(lambda: self._read_rows([wanted]), take)

    def find(
        self,
        work: Callable[[], T],
        take: Callable[[T], None],
        fail: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do work in the background; take what it finds, unless something else was asked since."""
        asked = self._asked

        def done(found: T) -> None:
            if asked == self._asked:
                take(found)

        run(lambda _: work(), done=done, failed=fail or self.failed.emit, parent=self)

    def ask_anew(self) -> None:
        """Drop what earlier questions will still bring."""
        self._asked += 1
