"""How a subject stands of which several people have found something, one record each.

The newest finding of each assessor holds; where they differ, a further record settles it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar


class FindingKind(StrEnum):
    """Why somebody judges: as an assessor, to settle a difference, or asked to judge anew."""

    ASSESSED = "assessed"
    SETTLED = "settled"
    SECOND = "second"


class Found(Protocol):
    """A finding: the number of its record, who found it, why they judged, and what they found."""

    @property
    def number(self) -> int:
        """The number of the record among those of the proposal."""

    @property
    def who(self) -> str:
        """The name of who found it."""

    @property
    def kind(self) -> FindingKind:
        """Why somebody judged."""

    @property
    def finding(self) -> object:
        """What two assessors may differ in."""


F = TypeVar("F", bound=Found)


@dataclass(frozen=True, slots=True)
class Standing(Generic[F]):
    """How a subject stands: the newest finding of each assessor, and what settles differences.

    `held` is what holds; None where there is nothing yet, or assessors differ.
    """

    opinions: tuple[F, ...] = ()
    settlement: F | None = None
    held: F | None = None

    @property
    def differs(self) -> bool:
        """Whether somebody has to settle it."""
        return self.held is None and bool(self.opinions or self.settlement)

    def opinion_of(self, who: str) -> F | None:
        """Return the finding of an assessor, None where there is none yet."""
        return next((each for each in self.opinions if _same(each.who, who)), None)

    def word_of(self, who: str) -> F | None:
        """Return the newest word of somebody, also where it settled a difference."""
        own, settled = self.opinion_of(who), self.settlement
        if settled is None or not _same(settled.who, who):
            return own
        return settled if own is None or own.number < settled.number else own

    @property
    def newest(self) -> int:
        """The number of the newest record, 0 where there is none."""
        last = 0 if self.settlement is None else self.settlement.number
        for each in self.opinions:
            last = max(last, each.number)
        return last


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def standing_of(findings: Iterable[F]) -> Standing[F]:
    """Return how a subject stands.

    What settles holds over all that was found before it. Who finds otherwise afterwards opens the
    difference again.
    """
    newest: dict[str, F] = {}
    settlement: F | None = None
    for each in sorted(findings, key=lambda each: each.number):
        if each.kind is FindingKind.ASSESSED:
            newest[each.who.casefold()] = each
        else:
            settlement = each
    opinions = tuple(sorted(newest.values(), key=lambda each: each.who.casefold()))
    since = 0 if settlement is None else settlement.number
    counting = [each for each in opinions if each.number > since]
    if settlement is not None:
        counting.insert(0, settlement)
    agreed = len({each.finding for each in counting}) == 1
    return Standing(opinions, settlement, counting[0] if agreed else None)
