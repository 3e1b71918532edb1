"""A worked example of the rules on the process's own numbers, counted by the count itself.

Four made-up proposals cost parts of the process's funds, and 650 people vote for them as the
rules allow. What comes of it is found by `tally`, so the example can tell nothing that the real
count would not do:

>>> from mbdesk.domain.process import Rules
>>> shown = worked_example(Rules(max_choices=3), 1_000_000)
>>> [(line.name, line.votes, line.cost, line.chosen) for line in shown.lines]
... # doctest: +NORMALIZE_WHITESPACE
[('B', 560, 400000, True), ('A', 540, 450000, True),
 ('C', 440, 300000, False), ('D', 110, 150000, True)]
"""

from collections import Counter
from dataclasses import dataclass

from mbdesk.domain.ballot import BallotItem, Bound, Choice
from mbdesk.domain.process import Rules
from mbdesk.tally.outcome import outcome
from mbdesk.tally.votes import votes

_SHARES = {"A": 45, "B": 40, "C": 30, "D": 15}
"""What each proposal costs, in percent of the funds."""
_WISHES = {"ABC": 180, "BA": 150, "CAB": 120, "AC": 90, "DB": 60, "BCD": 50}
"""What people want, the best first, and how many want it."""
VOTERS = sum(_WISHES.values())


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """A proposal of the example, what it got, and whether it is chosen."""

    name: str
    cost: int
    votes: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Example:
    """The proposals from most votes to fewest, what was spent, and how one person votes.

    `marked` is what the first of the voters marks: items with their points, if points are given.
    """

    lines: tuple[ExampleLine, ...]
    funds: int
    spent: int
    marked: tuple[tuple[str, int], ...]
    settled: bool

    @property
    def left(self) -> int:
        """What is left of the funds."""
        return self.funds - self.spent


def worked_example(rules: Rules, funds: int) -> Example:
    """Return the example under these rules. Raises NotSupportedError for rules that do not fit."""
    items = tuple(
        BallotItem(name, place, max(1, _rounded(funds * share // 100)), {})
        for place, (name, share) in enumerate(_SHARES.items())
    )
    ballots: Counter[Choice] = Counter()
    for wish, number in _WISHES.items():
        ballots[_marked(wish, rules, items, funds)] += number
    found = votes(ballots, rules, items)
    came = outcome(items, found, rules, funds, ballots=ballots)
    ranked = sorted(items, key=lambda item: (-found[item.code], item.position))
    first = _marked(next(iter(_WISHES)), rules, items, funds)
    return Example(
        lines=tuple(
            ExampleLine(each.code, each.cost, found[each.code], each.code in came.winners)
            for each in ranked
        ),
        funds=funds,
        spent=came.spent,
        marked=tuple(zip(first.codes, first.points or (0,) * len(first.codes), strict=True)),
        settled=came.settled,
    )


def _marked(wish: str, rules: Rules, items: tuple[BallotItem, ...], funds: int) -> Choice:
    """Return a person's ballot: as much of what they want as the rules allow."""
    kind, costs = rules.ballot, {item.code: item.cost for item in items}
    codes = wish[: kind.most_items(rules.max_choices, len(items))]
    if kind.bounded_by is Bound.FUNDS:
        left, afforded = funds, ""
        for code in codes:
            if costs[code] <= left:
                afforded += code
                left -= costs[code]
        codes = afforded
    if not kind.pointed:
        return Choice(tuple(codes))
    codes = codes[: rules.max_points]
    each, over = divmod(rules.max_points, len(codes)) if codes else (0, 0)
    return Choice(tuple(codes), (each + over, *(each,) * (len(codes) - 1)) if codes else ())


def _rounded(amount: int) -> int:
    """Return an amount of money with no more than three digits before its zeros."""
    zeros: int = 10 ** max(0, len(str(amount)) - 3)
    return amount // zeros * zeros
