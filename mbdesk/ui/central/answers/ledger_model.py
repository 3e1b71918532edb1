"""The ledger of answers as a table: the outcome of each proposal, and how far its answer is."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from mbdesk.domain.answers import AnswerState, Outcome
from mbdesk.services.centre.answers.ledger import LedgerQuery, LedgerRow, read_ledger, read_rows
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.columns_model import NumberedRows, flush
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.decided import ANSWER_STATES, OUTCOMES
from mbdesk.words.proposal_records import language_name

NUMBER, TITLE, LANGUAGE, OUTCOME, STATE = range(5)
PAGE = 100
"""Rows that are read at a time."""

OUTCOME_TONES: Mapping[Outcome, Tone] = {
    Outcome.WITHDRAWN: Tone.QUIET,
    Outcome.WON: Tone.GOOD,
    Outcome.OUT_OF_VOTE: Tone.WARN,
    Outcome.LOST: Tone.INFO,
    Outcome.JOINED: Tone.INFO,
    Outcome.TO_VOTE: Tone.GOOD,
    Outcome.NOT_FEASIBLE: Tone.BAD,
    Outcome.NOT_CHOSEN: Tone.BAD,
}
"""The colour of each outcome."""

STATE_TONES: Mapping[AnswerState, Tone] = {
    AnswerState.NOT_BEGUN: Tone.QUIET,
    AnswerState.DRAFT: Tone.INFO,
    AnswerState.APPROVED: Tone.GOOD,
    AnswerState.GIVEN: Tone.GOOD,
    AnswerState.UNREACHABLE: Tone.WARN,
    AnswerState.NO_CONTACT: Tone.WARN,
}
"""The colour of how far an answer is."""


class LedgerModel(NumberedRows[LedgerRow]):
    """Shows what is asked for; rows are read when one of them is painted."""

    def __init__(self, central: CentralFile) -> None:
        super().__init__(5, PAGE, lambda some: read_rows(central, some))
        self._central = central

    def ask(self, query: LedgerQuery) -> None:
        """Show what this asks for, once that is read; until then what is shown stays."""
        self.ask_for(lambda: read_ledger(self._central, query))

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column == NUMBER)

    def cell(self, row: LedgerRow, column: int, role: int) -> Any:
        """Return what stands in a cell, and how it looks."""
        if role == TONE:
            tones = {OUTCOME: OUTCOME_TONES[row.outcome], STATE: STATE_TONES[row.state]}
            return str(tones[column]) if column in tones else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _words(row, column)
        return None


def _words(row: LedgerRow, column: int) -> str:
    reader = current_reader()
    answered_in = language_name(row.language).read(reader) if row.language else ""
    return {
        NUMBER: number(row.number),
        TITLE: row.title,
        LANGUAGE: answered_in,
        OUTCOME: OUTCOMES[row.outcome].read(reader),
        STATE: ANSWER_STATES[row.state].read(reader),
    }[column]
