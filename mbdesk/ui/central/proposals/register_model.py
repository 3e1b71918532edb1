"""The lines of the register as a table: all of them at once, read as they come into sight."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.listing import (
    PAGE,
    RegisterLine,
    RegisterQuery,
    read_first,
    read_lines,
    read_numbers,
)
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_painting import ELIDED, TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.proposal_records import STATES, language_name

NUMBER, TITLE, LEFT_AT, LANGUAGE, COST, STATE = range(6)

TONES: Mapping[ProposalState, Tone] = {
    ProposalState.RECEIVED: Tone.INFO,
    ProposalState.UNDER_EVALUATION: Tone.INFO,
    ProposalState.ASKED_BACK: Tone.WARN,
    ProposalState.FEASIBLE: Tone.GOOD,
    ProposalState.NOT_FEASIBLE: Tone.BAD,
    ProposalState.WITHDRAWN: Tone.QUIET,
    ProposalState.LEFT_OUT: Tone.WARN,
}
"""The colour of each state."""

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
_NUMBERS = {NUMBER, COST}
_UNKNOWN = "–"


class RegisterModel(QAbstractTableModel):
    """Shows what is asked for: its first page at once, and soon afterwards how much there is.

    From then on every line has its row, so that a scroll bar tells where one is and the last line
    is one key away; a page of lines is read when one of its rows is painted. Emits `read` once it
    is known what there is, and `failed` with what went wrong.
    """

    failed = Signal(object)
    read = Signal()

    def __init__(self, central: CentralFile) -> None:
        super().__init__()
        self._central, self.query = central, RegisterQuery()
        self._headers: tuple[str, ...] = ("",) * 6
        self._lines: dict[int, RegisterLine] = {}
        self._wanted: set[int] = set()
        self._asked = 0
        self.numbers: Sequence[int] = ()
        self.whole = False

    def ask(self, query: RegisterQuery) -> None:
        """Show what this asks for, once its first page is read; until then what is shown stays."""
        self.query, self.whole = query, False
        self._asked += 1
        asked = self._asked

        def take(lines: tuple[RegisterLine, ...]) -> None:
            if asked == self._asked:
                self._begin(lines)

        central = self._central
        run(lambda _: read_first(central, query), done=take, failed=self.failed.emit, parent=self)

    def _begin(self, lines: tuple[RegisterLine, ...]) -> None:
        self.beginResetModel()
        self._lines = {line.number: line for line in lines}
        self._wanted.clear()
        self.numbers = [line.number for line in lines]
        self.whole = len(lines) < PAGE
        self.endResetModel()
        if self.whole:
            self.read.emit()
            return
        central, query, asked = self._central, self.query, self._asked

        def take(numbers: Sequence[int]) -> None:
            if asked == self._asked:
                self._complete(numbers)

        run(
            lambda _: read_numbers(central, query),
            done=take,
            failed=self.failed.emit,
            parent=self,
        )

    def _complete(self, numbers: Sequence[int]) -> None:
        """Have a row for every line; if something came in between, all rows are new ones."""
        shown = len(self.numbers)
        if list(numbers[:shown]) != list(self.numbers):
            self.beginResetModel()
            self.numbers = numbers
            self.endResetModel()
        elif len(numbers) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(numbers) - 1)
            self.numbers = numbers
            self.endInsertRows()
        self.whole = True
        self.read.emit()

    def name(self, headers: tuple[str, ...]) -> None:
        """Name the columns; every line is told in the language on screen again."""
        self._headers = headers
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headers) - 1)
        if self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, STATE))

    def line(self, row: int) -> RegisterLine | None:
        """Return the line of a row, None where it has not been read yet; it is read then."""
        if not 0 <= row < len(self.numbers):
            return None
        found = self._lines.get(self.numbers[row])
        if found is None:
            self._read_page(row // PAGE)
        return found

    def row_of(self, wanted: int) -> int:
        """Return the row of a proposal by its number, -1 where it is not among what is shown."""
        try:
            return self.numbers.index(wanted)
        except ValueError:
            return -1

    def _read_page(self, page: int) -> None:
        """Read the lines around what came into sight, once."""
        if page in self._wanted:
            return
        self._wanted.add(page)
        central, asked, first = self._central, self._asked, page * PAGE
        some = list(self.numbers[first : first + PAGE])

        def take(lines: tuple[RegisterLine, ...]) -> None:
            if asked == self._asked:
                self._lines.update((line.number, line) for line in lines)
                self.dataChanged.emit(
                    self.index(first, 0), self.index(first + len(some) - 1, STATE)
                )

        def fail(error: Exception) -> None:
            self._wanted.discard(page)
            self.failed.emit(error)

        run(lambda _: read_lines(central, some), done=take, failed=fail, parent=self)

    def rowCount(self, parent: Index = _HERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _HERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, and how it looks."""
        if role == ELIDED:
            return True
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, TONE}:
            return None
        line = self.line(index.row())
        if line is None:
            told = number(self.numbers[index.row()])
            return told if index.column() == NUMBER and role != TONE else None
        if role == TONE:
            return str(TONES[line.state]) if index.column() == STATE else None
        return _words(line, index.column())


def _alignment(column: int) -> Qt.AlignmentFlag:
    sides = Qt.AlignmentFlag
    side = sides.AlignTrailing if column in _NUMBERS else sides.AlignLeading
    return side | sides.AlignVCenter


def _words(line: RegisterLine, column: int) -> str:
    reader = current_reader()
    return {
        NUMBER: lambda: number(line.number),
        TITLE: lambda: line.title,
        LEFT_AT: lambda: line.site,
        LANGUAGE: lambda: language_name(line.language).read(reader),
        COST: lambda: _UNKNOWN if line.cost is None else number(line.cost),
        STATE: lambda: STATES[line.state].read(reader),
    }[column]()
