"""Groups of similar proposals as a table: a row for each proposal, by its group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from mbdesk.domain.joining import Answer, GroupState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.listing import GroupLine, MemberLine, read_groups
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.columns_model import NumberedRows, flush
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import TONE
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.joining import ANSWERS, GROUPS

NUMBER, TITLE, GROUP, ANSWER, STATE = range(5)
PAGE = 100
"""Rows that are read at a time."""

_ANSWER_TONES: Mapping[Answer | None, Tone] = {
    Answer.YES: Tone.GOOD,
    Answer.NO: Tone.QUIET,
    Answer.UNREACHABLE: Tone.WARN,
    None: Tone.WARN,
}
_STATE_TONES: Mapping[GroupState, Tone] = {
    GroupState.ASKING: Tone.INFO,
    GroupState.READY: Tone.GOOD,
    GroupState.TOO_FEW: Tone.WARN,
    GroupState.JOINED: Tone.QUIET,
}


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A proposal, by its number, in its group."""

    number: int
    group: GroupLine
    member: MemberLine

    @property
    def is_asked_for(self) -> bool:
        """Whether it is still to be found out what its proposer says."""
        return self.group.state is not GroupState.JOINED and self.member.answer is None


class GroupModel(NumberedRows[MemberRow]):
    """Shows the proposals of the groups in a state, or of all: those that wait for somebody first.

    There are as many as people have put into groups, so that all of them are read at once.
    """

    def __init__(self, central: CentralFile) -> None:
        super().__init__(5, PAGE, lambda some: self._among(rows_of(read_groups(central)), some))
        self._central = central
        self.groups: tuple[GroupLine, ...] = ()

    def ask(self, state: str) -> None:
        """Show the groups in this state, all where it is empty, once they are read."""
        self.ask_anew()

        def take(groups: tuple[GroupLine, ...]) -> None:
            self.groups = groups
            rows = [row for row in rows_of(groups) if state in {"", row.group.state}]
            self.begin([row.number for row in rows], rows)
            self.read.emit()

        self.find(lambda: read_groups(self._central), take)

    def _among(self, rows: Sequence[MemberRow], some: Sequence[int]) -> Sequence[MemberRow]:
        return [row for row in rows if row.number in set(some)]

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column is aligned."""
        return flush(at_end=column in {NUMBER, GROUP})

    def cell(self, row: MemberRow, column: int, role: int) -> Any:
        """Return what stands in a cell, and how it looks."""
        if role == TONE:
            tones = {ANSWER: _ANSWER_TONES[row.member.answer], STATE: _STATE_TONES[row.group.state]}
            return str(tones[column]) if column in tones else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        reader = current_reader()
        return {
            NUMBER: number(row.number),
            TITLE: row.member.title,
            GROUP: number(row.group.number),
            ANSWER: ANSWERS[row.member.answer].read(reader),
            STATE: GROUPS[row.group.state].read(reader),
        }[column]


def rows_of(groups: Sequence[GroupLine]) -> list[MemberRow]:
    """Return a row for each proposal of these groups, in their order."""
    return [MemberRow(each.number, group, each) for group in groups for each in group.members]
