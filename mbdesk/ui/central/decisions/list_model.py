"""The steering group's list as a table: what the evaluation found, and what the group decided."""

from typing import Any

from PySide6.QtCore import Qt

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import ListQuery, ListRow, read_list, read_rows
from mbdesk.ui.central.proposals.register_model import TONES
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.columns_model import NumberedRows, flush
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.phrase import Phrase, translate
from mbdesk.words.proposal_records import STATES

NUMBER, TITLE, FOUND, COST, DECIDED = range(5)
PAGE = 100
"""Rows that are read at a time."""

_UNKNOWN = "–"


class ListModel(NumberedRows[ListRow]):
    """Shows what is asked for; rows are read when one of them is painted."""

    def __init__(self, central: CentralFile) -> None:
        super().__init__(5, PAGE, lambda some: read_rows(central, some))
        self._central = central

    def ask(self, query: ListQuery) -> None:
        """Show what this asks for, once that is read; until then what is shown stays."""
        self.ask_for(lambda: read_list(self._central, query))

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column in {NUMBER, COST})

    def cell(self, row: ListRow, column: int, role: int) -> Any:
        """Return what stands in a cell, and how it looks."""
        if role == TONE:
            return _tone(row, column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _words(row, column)
        return None


def _tone(row: ListRow, column: int) -> str | None:
    if column == FOUND:
        return str(TONES[row.state])
    if column != DECIDED:
        return None
    if row.decision is None:
        return str(Tone.WARN)
    if row.differs:
        return str(Tone.DIFFER)
    return str(Tone.GOOD if row.decision.admitted else Tone.QUIET)


def _words(row: ListRow, column: int) -> str:
    reader = current_reader()
    costs = row.evaluation.costs.held
    return {
        NUMBER: number(row.number),
        TITLE: row.title,
        FOUND: STATES[row.state].read(reader),
        COST: _UNKNOWN if costs is None else number(costs.once),
        DECIDED: decided_words(row).read(reader),
    }[column]


def decided_words(row: ListRow) -> Phrase:
    """Return what the steering group has decided of a proposal, in words."""
    if row.decision is None:
        return translate("decisions", "To be decided")
    if row.decision.admitted:
        return translate("decisions", "To the vote")
    return translate("decisions", "Not to the vote")
