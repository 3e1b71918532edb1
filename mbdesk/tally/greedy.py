"""Counting from most to fewest votes: as far as the funds go, or the one item with most.

A bench for 80 kronor has most votes, then a slide for 50 and a lamp for 20. With 100 kronor, the
slide no longer fits: it is skipped, or the count stops there.

>>> from mbdesk.domain.ballot import TieRule
>>> from mbdesk.tally.ties import settle_by
>>> bench, slide = BallotItem("bench", 0, 80, {}), BallotItem("slide", 1, 50, {})
>>> lamp, votes = BallotItem("lamp", 2, 20, {}), {"bench": 9, "slide": 7, "lamp": 2}
>>> levels, settle = [[bench], [slide], [lamp]], settle_by(TieRule.BOARD, [])
>>> greedy(levels, votes, 100, settle, skip=True).winners
('bench', 'lamp')
>>> greedy(levels, votes, 100, settle, skip=False).winners
('bench',)
"""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.result import Outcome, Tie
from mbdesk.tally.ties import Settle, in_order

Level = Sequence[BallotItem]
"""Items with equally many votes, in ballot order."""


def greedy(
    levels: Sequence[Level], votes: dict[str, int], funds: int, settle: Settle, *, skip: bool
) -> Outcome:
    """Choose items from the most voted level down while they fit in the funds left.

    What does not fit is skipped or, without `skip`, ends the choosing. While a tie waits, only
    what was chosen before it is certain: the outcome ends there.
    """
    chosen: list[BallotItem] = []
    ties: list[Tie] = []
    left = funds
    for level in levels:
        order = level
        if contested := _contested(level, left, skip=skip):
            ties.append(settle(contested, votes[level[0].code]))
            if not ties[-1].order:
                break
            order = in_order(level, ties[-1])
        fitting, ended = _take(order, left, skip=skip)
        chosen += fitting
        left -= _cost(fitting)
        if ended:
            break
    return Outcome(tuple(item.code for item in chosen), funds - left, tuple(ties))


def most_votes(levels: Sequence[Level], votes: dict[str, int], settle: Settle) -> Outcome:
    """Choose the one item with most votes; of equal ones, the first in the tie's order."""
    if not levels:
        return Outcome((), 0)
    first, *others = levels[0]
    if not others:
        return Outcome((first.code,), first.cost)
    tie = settle(levels[0], votes[first.code])
    costs = {item.code: item.cost for item in levels[0]}
    return Outcome(tie.order[:1], sum(costs[code] for code in tie.order[:1]), (tie,))


def _contested(level: Level, left: int, *, skip: bool) -> Level:
    """Return the items of the level whose order changes which of them are chosen.

    With skipping, that is all that fit one by one, if they do not fit together: whichever comes
    first is in. Without, one that does not fit matters too, for it shuts out what comes after.
    """
    fitting = [item for item in level if item.cost <= left]
    if not fitting:
        return ()
    contested = fitting if skip else level
    return contested if _cost(contested) > left else ()


def _take(order: Level, left: int, *, skip: bool) -> tuple[list[BallotItem], bool]:
    """Return the items that fit one after the other, and whether the choosing has ended."""
    taken: list[BallotItem] = []
    for item in order:
        if item.cost <= left:
            taken.append(item)
            left -= item.cost
        elif not skip:
            return taken, True
    return taken, False


def _cost(items: Level) -> int:
    return sum(item.cost for item in items)
