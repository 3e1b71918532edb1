"""From ballots to votes per item."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat

from mbdesk.domain import BallotItem, BallotKind, Choice, Rules


def votes(
    choices: Mapping[Choice, int], rules: Rules, items: Sequence[BallotItem]
) -> dict[str, int]:
    """Return votes per item code in ballot order, for allowed choices with their numbers.

    Ballots per item for choose one, approval and knapsack; points for points; for ranking the
    Borda points of Pabulib's files: the last item ranked gets one point, each before it one
    more. So a ballot of three gives 3, 2, 1 and a ballot of one gives 1, whatever the rules
    would have allowed.
    """
    found = {item.code: 0 for item in sorted(items, key=lambda item: item.position)}
    for choice, number in choices.items():
        for code, worth in zip(choice.codes, _worth(choice, rules.ballot), strict=False):
            found[code] += worth * number
    return found


def _worth(choice: Choice, kind: BallotKind) -> Iterable[int]:
    """Return what each item named gets from one ballot."""
    if kind is BallotKind.POINTS:
        return choice.points
    if kind is BallotKind.RANKING:
        return range(len(choice.codes), 0, -1)
    return repeat(1)
