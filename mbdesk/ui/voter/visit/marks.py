"""What a person has marked on the ballot, and what they may still mark.

A mark that the rules do not allow is refused with a reason; no other mark is ever taken away to
make room for it. Nothing here knows Qt.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice
from mbdesk.domain.process import Rules

BOUNDED_OTHERWISE = {BallotKind.POINTS, BallotKind.KNAPSACK}
"""Kinds where no limit on the number of items has to be set: points or money set one."""


class Refusal(StrEnum):
    """Why a mark is not allowed."""

    ONLY_ONE = "only_one"
    TOO_MANY = "too_many"
    TOO_MANY_POINTS = "too_many_points"
    TOO_EXPENSIVE = "too_expensive"


@dataclass
class Marks:
    """The marks of one ballot: item code to points, in the order in which they were made.

    Kinds without points count one for each item.
    """

    rules: Rules
    items: tuple[BallotItem, ...]
    funds: int
    points: dict[str, int] = field(default_factory=dict)

    @property
    def kind(self) -> BallotKind:
        """The kind of ballot."""
        return self.rules.ballot

    @property
    def most(self) -> int:
        """How many marks, or points, there are to give; for a knapsack, the funds in kronor."""
        if self.kind is BallotKind.POINTS:
            return self.rules.max_points
        return self.funds if self.kind is BallotKind.KNAPSACK else self.most_items

    @property
    def most_items(self) -> int:
        """How many items may be marked."""
        if self.kind is BallotKind.CHOOSE_ONE:
            return 1
        if self.kind in BOUNDED_OTHERWISE and not self.rules.max_choices:
            return len(self.items)
        return min(self.rules.max_choices, len(self.items))

    @property
    def left(self) -> int:
        """How much of `most` is left."""
        return self.most - sum(self.worth(code) * n for code, n in self.points.items())

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes marked, in the order in which they were marked, which is their rank."""
        return tuple(self.points)

    @property
    def blank(self) -> bool:
        """Whether nothing is marked."""
        return not self.points

    def worth(self, code: str) -> int:
        """Return what one mark for the item takes of what there is to give."""
        return self.item(code).cost if self.kind is BallotKind.KNAPSACK else 1

    def item(self, code: str) -> BallotItem:
        """Return the item with a code."""
        return next(item for item in self.items if item.code == code)

    def rank(self, code: str) -> int:
        """Return the item's rank from 1, or 0 when it is not marked."""
        return self.codes.index(code) + 1 if code in self.points else 0

    def toggle(self, code: str) -> Refusal | None:
        """Mark the item or take its mark away; return the reason when that is not allowed."""
        return self.give(code, 0 if code in self.points else 1)

    def give(self, code: str, points: int) -> Refusal | None:
        """Give the item so many points; return the reason when that is not allowed."""
        if points > 0 and code not in self.points and len(self.points) >= self.most_items:
            return Refusal.ONLY_ONE if self.kind is BallotKind.CHOOSE_ONE else Refusal.TOO_MANY
        if (points - self.points.get(code, 0)) * self.worth(code) > self.left:
            knapsack = self.kind is BallotKind.KNAPSACK
            return Refusal.TOO_EXPENSIVE if knapsack else Refusal.TOO_MANY_POINTS
        if points > 0:
            self.points[code] = points
        else:
            self.points.pop(code, None)
        return None

    def move(self, code: str, steps: int) -> None:
        """Move a marked item up the ranks for negative `steps`, down for positive ones."""
        codes = list(self.points)
        place = codes.index(code)
        codes.insert(max(0, place + steps), codes.pop(place))
        self.points = {code: self.points[code] for code in codes}

    def clear(self) -> None:
        """Take all marks away."""
        self.points.clear()

    def choice(self) -> Choice:
        """Return the ballot's content."""
        if self.kind is BallotKind.RANKING:
            return Choice(self.codes)
        codes = tuple(sorted(self.points))
        if self.kind is BallotKind.POINTS:
            return Choice(codes, tuple(self.points[code] for code in codes))
        return Choice(codes)
