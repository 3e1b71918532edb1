"""What a person has marked on the ballot, and what they may still mark.

A mark that the rules do not allow is refused, with the bound that it would pass; no other mark is
ever taken away to make room for it. Nothing here knows Qt.
"""

from dataclasses import dataclass, field

from mbdesk.domain.ballot import BallotItem, BallotKind, Bound, Choice
from mbdesk.domain.process import Rules


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
        match self.kind.bounded_by:
            case Bound.POINTS:
                return self.rules.max_points
            case Bound.FUNDS:
                return self.funds
            case _:
                return self.most_items

    @property
    def most_items(self) -> int:
        """How many items may be marked."""
        return self.kind.most_items(self.rules.max_choices, len(self.items))

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
        return self.item(code).cost if self.kind.bounded_by is Bound.FUNDS else 1

    def item(self, code: str) -> BallotItem:
        """Return the item with a code."""
        return next(item for item in self.items if item.code == code)

    def rank(self, code: str) -> int:
        """Return the item's rank from 1, or 0 when it is not marked."""
        return self.codes.index(code) + 1 if code in self.points else 0

    def toggle(self, code: str) -> Bound | None:
        """Mark the item or take its mark away; return the bound that does not allow it, if any."""
        return self.give(code, 0 if code in self.points else 1)

    def give(self, code: str, points: int) -> Bound | None:
        """Give the item so many points; return the bound that does not allow it, if any."""
        bound = self.kind.bounded_by
        if points > 0 and code not in self.points and len(self.points) >= self.most_items:
            return bound if bound is Bound.ONE else Bound.ITEMS
        if (points - self.points.get(code, 0)) * self.worth(code) > self.left:
            return bound
        if points > 0:
            self.points[code] = points
        else:
            self.points.pop(code, None)
        return None

    def swap(self, old: str, new: str) -> Bound | None:
        """Mark `new` in place of `old`, at its rank; return the bound that does not allow it."""
        before = self.points
        self.points = {code: n for code, n in before.items() if code != old}
        refused_by = self.give(new, 1 if not self.kind.pointed else before[old])
        if refused_by is not None:
            self.points = before
            return refused_by
        self.points = {(new if code == old else code): n for code, n in before.items()}
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
        if self.kind.ranked:
            return Choice(self.codes)
        codes = tuple(sorted(self.points))
        points = tuple(self.points[code] for code in codes)
        return Choice(codes, points if self.kind.pointed else ())
