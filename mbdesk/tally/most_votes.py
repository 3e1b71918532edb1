"""The one item with most votes."""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.result import Outcome
from mbdesk.tally.ties import Settle


def most_votes(
    levels: Sequence[Sequence[BallotItem]], votes: dict[str, int], settle: Settle
) -> Outcome:
    """Choose the one item with most votes; of equal ones, the first in the tie's order."""
    if not levels:
        return Outcome((), 0)
    first, *others = levels[0]
    if not others:
        return Outcome((first.code,), first.cost)
    tie = settle(levels[0], votes[first.code])
    costs = {item.code: item.cost for item in levels[0]}
    return Outcome(tie.order[:1], sum(costs[code] for code in tie.order[:1]), (tie,))
