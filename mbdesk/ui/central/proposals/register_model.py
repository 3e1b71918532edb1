"""The lines of the register as a table: all of them at once, read as they come into sight."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt

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
from mbdesk.ui.staff.parts.columns_model import HERE, NumberedRows, flush
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import TONE
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
    ProposalState.JOINED: Tone.QUIET,
    ProposalState.PARTED: Tone.QUIET,
}
"""The colour of each state."""

_NUMBERS = {NUMBER, COST}
_UNKNOWN = "–"


class RegisterModel(NumberedRows[RegisterLine]):
    """Shows what is asked for: its first page at once, and soon afterwards how much there is.

    From then on every line has its row, so that a scroll bar tells where one is and the last line
    is one key away.
    """

    def __init__(self, central: CentralFile) -> None:
        super().__init__(6, PAGE, lambda some: read_lines(central, some))
        self._central, self.query = central, RegisterQuery()
        self.whole = False

    def ask(self, query: RegisterQuery) -> None:
        """Show what this asks for, once its first page is read; until then what is shown stays."""
        self.query, self.whole = query, False
        self.ask_anew()
        self.find(lambda: read_first(self._central, query), self._begin)

    def _begin(self, lines: tuple[RegisterLine, ...]) -> None:
        query, self.whole = self.query, len(lines) < PAGE
        self.begin([line.number for line in lines], lines)
        if self.whole:
            self.read.emit()
        else:
            self.find(lambda: read_numbers(self._central, query), self._complete)

    def _complete(self, numbers: Sequence[int]) -> None:
        """Have a row for every line; if something came in between, all rows are new ones."""
        shown = len(self.numbers)
        if list(numbers[:shown]) != list(self.numbers):
            self.beginResetModel()
            self.numbers = numbers
            self.endResetModel()
        elif len(numbers) > shown:
            self.beginInsertRows(HERE, shown, len(numbers) - 1)
            self.numbers = numbers
            self.endInsertRows()
        self.whole = True
        self.read.emit()

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column in _NUMBERS)

    def cell(self, row: RegisterLine, column: int, role: int) -> Any:
        """Return what stands in a cell, and how it looks."""
        if role == TONE:
            return str(TONES[row.state]) if column == STATE else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _words(row, column)
        return None


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
