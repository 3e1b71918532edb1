"""The board as a table: a row for each proposal, a column for each subject, a box an assessor."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from PySide6.QtCore import Qt

from mbdesk.domain.assessment import Verdict
from mbdesk.domain.standing import Standing
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.board import BoardQuery, BoardRow, read_board, read_rows
from mbdesk.ui.central.proposals.register_model import TONES
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.columns_model import HERE, Index, NumberedRows, flush
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import STRONG, TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.findings import VERDICTS
from mbdesk.words.phrase import translate
from mbdesk.words.proposal_records import STATES

BOXES = Qt.ItemDataRole.UserRole + 20
"""What a cell of a subject holds: its `Boxes`."""

NUMBER, TITLE, FIRST_SUBJECT = range(3)
NARROWEST = 14
"""The least width of a subject's column in letters; its name has two lines of it."""
PAGE = 100
"""Rows that are read at a time."""

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


class BoardModel(NumberedRows[BoardRow]):
    """Shows what is asked for; rows are read when one of them is painted."""

    def __init__(self, central: CentralFile) -> None:
        super().__init__(4, PAGE, lambda some: read_rows(central, some))
        self._central = central
        self.subjects: tuple[Subject, ...] = ()
        self.assessors: tuple[str, ...] = ()

    @property
    def cost_column(self) -> int:
        """The column of the costs; that of the state follows it."""
        return FIRST_SUBJECT + len(self.subjects)

    def ask(self, query: BoardQuery) -> None:
        """Show what this asks for, once that is read; until then what is shown stays."""
        self.ask_for(lambda: read_board(self._central, query))

    def lay_out(self, subjects: Sequence[Subject], assessors: Sequence[str]) -> None:
        """Have a column for each subject, and a box in it for each assessor."""
        if (tuple(subjects), tuple(assessors)) == (self.subjects, self.assessors):
            return
        self.beginResetModel()
        self.subjects, self.assessors = tuple(subjects), tuple(assessors)
        self.endResetModel()

    def columnCount(self, parent: Index = HERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else super().columnCount() + len(self.subjects)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column, in two lines; tooltip and screen readers have all of it."""
        across = orientation is Qt.Orientation.Horizontal
        whole = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if across and role in {Qt.ItemDataRole.DisplayRole, *whole}:
            between = (each.name for each in self.subjects)
            name = (*self._headers[:2], *between, *self._headers[2:])[section]
            return (
                name
                if role in whole
                else "\n".join(wrap(name, NARROWEST, max_lines=2, placeholder="…"))
            )
        return super().headerData(section, orientation, role)

    def cell(self, row: BoardRow, column: int, role: int) -> Any:
        """Return what stands in a cell, and how it looks."""
        if FIRST_SUBJECT <= column < self.cost_column:
            return self._cell(row, column, role)
        return self._beside(row, column, role)

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

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column in {NUMBER, self.cost_column})


def _cost(shown: BoardRow) -> str:
    """Return what a proposal costs, from the least to the most where assessors differ."""
    costs = shown.evaluation.costs
    if costs.held is not None:
        return number(costs.held.once)
    found = sorted({each.once for each in costs.opinions})
    return f"{number(found[0])}–{number(found[-1])}" if found else _UNKNOWN
