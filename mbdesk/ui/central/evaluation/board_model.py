"""The board as a table: a row for each proposal, a column for each subject, a box an assessor."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mbdesk.domain.assessment import Standing, Verdict
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.board import BoardQuery, BoardRow, read_board, read_rows
from mbdesk.ui.central.proposals.register_model import TONES
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_painting import ELIDED, STRONG, TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.findings import VERDICTS
from mbdesk.words.phrase import translate
from mbdesk.words.proposal_records import STATES

BOXES = Qt.ItemDataRole.UserRole + 20
"""What a cell of a subject holds: its `Boxes`."""

NUMBER, TITLE, FIRST_SUBJECT = range(3)
PAGE = 100
"""Rows that are read at a time."""

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
_UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class Boxes:
    """The verdicts of a cell, one for each assessor, None where there is none; what settled it."""

    verdicts: tuple[Verdict | None, ...]
    differs: bool
    settled: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A column of the board: what is judged, by its id, and what it is called."""

    id: str
    name: str


class BoardModel(QAbstractTableModel):
    """Shows what is asked for; rows are read when one of them is painted.

    Emits `read` once it is known what there is, and `failed` with what went wrong.
    """

    failed = Signal(object)
    read = Signal()

    def __init__(self, central: CentralFile, parent: QObject) -> None:
        super().__init__(parent)
        self._central, self._asked = central, 0
        self._rows: dict[int, BoardRow] = {}
        self._wanted: set[int] = set()
        self._headers: tuple[str, ...] = ("",) * 4
        self.numbers: Sequence[int] = ()
        self.subjects: tuple[Subject, ...] = ()
        self.assessors: tuple[str, ...] = ()

    @property
    def cost_column(self) -> int:
        """The column of the costs; that of the state follows it."""
        return FIRST_SUBJECT + len(self.subjects)

    def ask(self, query: BoardQuery) -> None:
        """Show what this asks for, once that is read; until then what is shown stays."""
        self._asked += 1
        asked, central = self._asked, self._central

        def take(numbers: Sequence[int]) -> None:
            if asked == self._asked:
                self.beginResetModel()
                self.numbers = numbers
                self._forget()
                self.endResetModel()
                self.read.emit()

        run(lambda _: read_board(central, query), done=take, failed=self.failed.emit, parent=self)

    def _forget(self) -> None:
        self._rows.clear()
        self._wanted.clear()

    def read_again(self) -> None:
        """Read what is in sight anew: somebody may have judged it."""
        self._wanted.clear()
        if self.numbers:
            for page in {
                row // PAGE for row, each in enumerate(self.numbers) if each in self._rows
            }:
                self._read_page(page)

    def lay_out(self, subjects: Sequence[Subject], assessors: Sequence[str]) -> None:
        """Have a column for each subject, and a box in it for each assessor."""
        if (tuple(subjects), tuple(assessors)) == (self.subjects, self.assessors):
            return
        self.beginResetModel()
        self.subjects, self.assessors = tuple(subjects), tuple(assessors)
        self.endResetModel()

    def name(self, numbered: str, title: str, cost: str, state: str) -> None:
        """Name the columns in the language on screen."""
        self._headers = (numbered, title, cost, state)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def row(self, place: int) -> BoardRow | None:
        """Return what a row shows, None where it has not been read yet; it is read then."""
        if not 0 <= place < len(self.numbers):
            return None
        found = self._rows.get(self.numbers[place])
        if found is None:
            self._read_page(place // PAGE)
        return found

    def reload(self, wanted: int) -> None:
        """Read a proposal anew, by its number."""
        central, asked = self._central, self._asked

        def take(rows: tuple[BoardRow, ...]) -> None:
            if asked == self._asked:
                self._take(rows)

        run(lambda _: read_rows(central, [wanted]), done=take, failed=self.failed.emit, parent=self)

    def _read_page(self, page: int) -> None:
        if page in self._wanted:
            return
        self._wanted.add(page)
        central, asked, first = self._central, self._asked, page * PAGE
        some = list(self.numbers[first : first + PAGE])

        def take(rows: tuple[BoardRow, ...]) -> None:
            if asked == self._asked:
                self._take(rows)

        def fail(error: Exception) -> None:
            self._wanted.discard(page)
            self.failed.emit(error)

        run(lambda _: read_rows(central, some), done=take, failed=fail, parent=self)

    def _take(self, rows: tuple[BoardRow, ...]) -> None:
        self._rows.update((row.number, row) for row in rows)
        if self.numbers:
            last = self.index(len(self.numbers) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _HERE) -> int:
        """Return how many proposals are shown."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _HERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.subjects) + 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column; the tooltip has all of it."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        names = (*self._headers[:2], *(each.name for each in self.subjects), *self._headers[2:])
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, and how it looks."""
        column = index.column()
        if role == ELIDED:
            return True
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        shown = self.row(index.row())
        if shown is None:
            waits = role == Qt.ItemDataRole.DisplayRole and column == NUMBER
            return number(self.numbers[index.row()]) if waits else None
        if FIRST_SUBJECT <= column < self.cost_column:
            return self._cell(shown, column, role)
        return self._beside(shown, column, role)

    def _beside(self, shown: BoardRow, column: int, role: int) -> Any:
        """Return what stands beside the subjects."""
        if role == TONE and column > self.cost_column:
            return str(Tone.DIFFER if shown.evaluation.differs else TONES[shown.state])
        if role == STRONG:
            return column == self.cost_column and shown.evaluation.costs.differs
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(shown, column)
        return None

    def _cell(self, shown: BoardRow, column: int, role: int) -> Any:
        standing = shown.evaluation.on(self.subjects[column - FIRST_SUBJECT].id)
        if role == BOXES:
            verdicts = (standing.opinion_of(name) for name in self.assessors)
            settled = standing.settlement
            return Boxes(
                tuple(each.verdict if each else None for each in verdicts),
                standing.differs,
                standing.held.verdict if settled and standing.held else None,
            )
        told = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        return self._told(standing) if role in told else None

    def _told(self, standing: Standing[Any]) -> str:
        """Return the verdicts of a cell in words."""
        reader = current_reader()
        said = [f"{each.who}: {VERDICTS[each.verdict].read(reader)}" for each in standing.opinions]
        if standing.settlement is not None:
            settled = translate("evaluation", "settled: {verdict}")
            said.append(settled.fill(verdict=VERDICTS[standing.settlement.verdict]).read(reader))
        if standing.differs:
            said.append(translate("evaluation", "they differ").read(reader))
        return ", ".join(said) or translate("evaluation", "not assessed").read(reader)

    def _words(self, shown: BoardRow, column: int) -> str:
        if column == NUMBER:
            return number(shown.number)
        if column == TITLE:
            return shown.title
        if column == self.cost_column:
            return _cost(shown)
        if shown.evaluation.differs:
            return translate("evaluation", "They differ").read(current_reader())
        return STATES[shown.state].read(current_reader())

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        sides = Qt.AlignmentFlag
        flush = column in {NUMBER, self.cost_column}
        return (sides.AlignTrailing if flush else sides.AlignLeading) | sides.AlignVCenter


def _cost(shown: BoardRow) -> str:
    """Return what a proposal costs, from the least to the most where assessors differ."""
    costs = shown.evaluation.costs
    if costs.held is not None:
        return number(costs.held.once)
    found = sorted({each.once for each in costs.opinions})
    return f"{number(found[0])}–{number(found[-1])}" if found else _UNKNOWN
