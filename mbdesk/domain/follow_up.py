"""What becomes of what the board decided to carry out: milestones, and what it cost in the end.

Everything is a record. A milestone is known by the number of its first record, and the newest one
of it holds:

>>> from dataclasses import replace
>>> begun = MilestoneRecord(1, "2027-01-08", "Anna Ek", "V1", 1, "Upphandling", "2027-03-01")
>>> later = replace(begun, number=2, planned="2027-04-01", reason="Överklagad")
>>> done = replace(later, number=3, done="2027-04-09", reason="")
>>> (milestone,) = milestones_of([begun, later, done])
>>> milestone.planned, milestone.done, milestone.late("2027-05-01"), milestone.first_planned
('2027-04-01', '2027-04-09', False, '2027-03-01')
"""

from collections.abc import Iterable
from dataclasses import dataclass

from mbdesk.domain.register import Record


@dataclass(frozen=True, slots=True)
class MilestoneRecord(Record):
    """How a milestone stands from now on.

    `item` is the code on the ballot, `milestone` the number of its first record. `planned` and
    `done` are days (ISO), `done` empty until it is reached. `reason` says why it is moved or
    dropped.
    """

    item: str
    milestone: int
    what: str
    planned: str
    done: str = ""
    dropped: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FinalCost(Record):
    """What an item cost in the end, in kronor, and why it differs from the estimate if it does."""

    item: str
    cost: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone as it stands, and the day for which it was planned at first."""

    number: int
    item: str
    what: str
    planned: str
    done: str
    dropped: bool
    reason: str
    first_planned: str

    def late(self, today: str) -> bool:
        """Tell whether it should have been reached by now."""
        return not self.done and not self.dropped and self.planned < today


def milestones_of(records: Iterable[MilestoneRecord]) -> tuple[Milestone, ...]:
    """Return the milestones that records tell of, by item and planned day; dropped ones too."""
    first: dict[int, MilestoneRecord] = {}
    newest: dict[int, MilestoneRecord] = {}
    for each in sorted(records, key=lambda each: each.number):
        first.setdefault(each.milestone, each)
        newest[each.milestone] = each
    found = (
        Milestone(
            *(number, held.item, held.what, held.planned, held.done, held.dropped, held.reason),
            first_planned=first[number].planned,
        )
        for number, held in newest.items()
    )
    return tuple(sorted(found, key=lambda each: (each.item, each.planned, each.number)))
