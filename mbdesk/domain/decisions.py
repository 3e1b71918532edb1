"""What is decided of proposals: the steering group's list, and the board's decision on winners.

The tally, the steering group's list and the board's decision are records of their own. They may
differ, and who decides otherwise says why:

>>> board = BoardDecision(1, "2026-12-18", "Anna Ek", "2026-12-17", "14", "HV 1", ("V2",), 1)
>>> board.differs_from(("V1", "V2"))
Difference(added=(), dropped=('V1',))
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from mbdesk.domain.register import Record


@dataclass(frozen=True, slots=True)
class SteeringDecision(Record):
    """That the steering group sends a proposal to the vote, or does not, and why.

    `day` is when it was put on record, `decided_on` the day of the meeting (both ISO).
    """

    admitted: bool
    reason: str
    decided_on: str


class Difference(NamedTuple):
    """What is decided beside the tally, and what has won there and is not decided, by codes."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.added or self.dropped)


@dataclass(frozen=True, slots=True)
class BoardDecision:
    """The board's decision on what is carried out. Decisions are numbered from 1; the last holds.

    `codes` are the items' on the ballot, and `count` is the number of the count that the board had
    before it. `paragraph` and `reference` (dnr) are as the minutes have them. `reason` says why it
    differs from the tally, and is empty where it does not.
    """

    number: int
    day: str
    who: str
    decided_on: str
    paragraph: str
    reference: str
    codes: tuple[str, ...]
    count: int
    reason: str = ""

    def differs_from(self, winners: Iterable[str]) -> Difference:
        """Return in what the decision differs from the winners of a tally, by their codes."""
        won = tuple(winners)
        return Difference(
            added=tuple(code for code in self.codes if code not in won),
            dropped=tuple(code for code in won if code not in self.codes),
        )


@dataclass(frozen=True, slots=True)
class PaperHead:
    """Who writes to the board, as the administration has it; what is empty is left to be written.

    `department` is the part of the administration, `officer` who handles the matter. `at_once` asks
    for the minutes of this decision to be approved at once.
    """

    department: str = ""
    dnr: str = ""
    officer: str = ""
    phone: str = ""
    director: str = ""
    head_of_department: str = ""
    at_once: bool = False
