"""Proposals that are alike: grouped, their proposers asked, and joined by those who say yes.

Each step is a record of a proposal; how a group stands follows from the steps of its members:

>>> grouped = GroupStep(1, "2026-10-05", "Anna Ek", JoiningStep.GROUPED, group=1)
>>> yes = replace(grouped, number=2, step=JoiningStep.YES)
>>> member = membership_of([grouped, yes])
>>> member.answer, state_of_group([member, member])
(<Answer.YES: 'yes'>, <GroupState.READY: 'ready'>)
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mbdesk.domain.register import ProposalKey, Record

CENTRE = "0" * 32
"""Where a joined proposal comes from, in the place of a station's id."""

LEAST = 2
"""Fewer proposals are no joined one."""


class JoiningStep(StrEnum):
    """A step of a proposal on its way into a joined one, or out of it.

    `YES`, `NO` and `UNREACHABLE` say what the proposer answered. `TAKEN_OUT` leaves the group
    before it is joined; `PARTED` undoes the joining, for all of its proposals at once.
    """

    GROUPED = "grouped"
    TAKEN_OUT = "taken_out"
    YES = "yes"
    NO = "no"
    UNREACHABLE = "unreachable"
    JOINED = "joined"
    ALONE = "alone"
    PARTED = "parted"


class Answer(StrEnum):
    """What a proposer says to joining; `UNREACHABLE` that it was tried, and nobody answered."""

    YES = "yes"
    NO = "no"
    UNREACHABLE = "unreachable"


class Way(StrEnum):
    """How a proposer was asked, or how that was tried; `NONE` where no contact was left."""

    CALL = "call"
    EMAIL = "email"
    LETTER = "letter"
    IN_PERSON = "in_person"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class GroupStep(Record):
    """A step of a proposal in a group.

    `item` is the number of the joined proposal in the register, 0 before there is one; `text` is
    what was said, or why.
    """

    step: JoiningStep
    group: int
    way: Way | None = None
    item: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotTheSame(Record):
    """That a proposal and another one, by its number, do not mean the same, and why."""

    other: int
    reason: str


@dataclass(frozen=True, slots=True)
class Membership:
    """Where a proposal stands in a group: how its proposer answered, and what it was joined into.

    `asked` is the step that holds the answer, None while nobody has answered. `item` is 0 where the
    proposal is not joined; `alone` that the others were joined without it.
    """

    group: int
    asked: GroupStep | None = None
    item: int = 0
    alone: bool = False

    @property
    def answer(self) -> Answer | None:
        """What the proposer says, None while nobody knows."""
        return None if self.asked is None else Answer(self.asked.step)

    @property
    def is_open(self) -> bool:
        """Whether the group that it is in has not been joined yet."""
        return not self.item and not self.alone


def membership_of(records: Iterable[Record]) -> Membership | None:
    """Return where a proposal stands by its records, in any order; None where in no group."""
    held: Membership | None = None
    steps = [each for each in records if isinstance(each, GroupStep)]
    for each in sorted(steps, key=lambda step: step.number):
        if each.step is JoiningStep.GROUPED:
            held = Membership(each.group)
        elif each.step in {JoiningStep.TAKEN_OUT, JoiningStep.PARTED}:
            held = None
        elif held is None:
            continue
        elif each.step is JoiningStep.JOINED:
            held = replace(held, item=each.item)
        elif each.step is JoiningStep.ALONE:
            held = replace(held, alone=True)
        else:
            held = replace(held, asked=each)
    return held


class GroupState(StrEnum):
    """How far a group has come."""

    JOINED = "joined"
    ASKING = "asking"
    READY = "ready"
    TOO_FEW = "too_few"


GROUP_STATES: tuple[tuple[GroupState, Callable[[Sequence[Membership]], bool]], ...] = (
    (GroupState.JOINED, lambda all_: any(each.item for each in all_)),
    (GroupState.ASKING, lambda all_: any(each.answer is None for each in all_)),
    (
        GroupState.READY,
        lambda all_: (
            sum(each.answer is not Answer.NO for each in all_) >= LEAST
            and any(each.answer is Answer.YES for each in all_)
        ),
    ),
    (GroupState.TOO_FEW, lambda _: True),
)
"""The states of a group, and what makes each of them so; the first one that holds is the state."""


def state_of_group(members: Sequence[Membership]) -> GroupState:
    """Return how far a group has come, by where its members stand."""
    return next(state for state, holds in GROUP_STATES if holds(members))


def goes_along(member: Membership, *, unreachable: bool) -> bool:
    """Tell whether a proposal is joined with the others of its group.

    Who says no stays alone. Who could not be reached goes along only where people have decided so.
    """
    return member.answer is Answer.YES or (unreachable and member.answer is Answer.UNREACHABLE)


@dataclass(frozen=True, slots=True)
class Origin:
    """A proposal that a joined one was made of.

    `title` is empty where its proposer has a protected identity: it is named by its number alone.
    """

    key: ProposalKey
    number: int
    title: str
    language: str
    withdrawn: bool
