"""From ballots to votes per item."""

from collections.abc import Mapping, Sequence

from mbdesk.domain import BallotItem, BallotKind, Choice, Rules


def votes(
    choices: Mapping[Choice, int], rules: Rules, items: Sequence[BallotItem]
) -> dict[str, int]:
    """Return votes per item code in ballot order, for choices with their numbers.

    Ballots per item for choose one, approval and knapsack; points for points; for ranking the
    Borda points that Pabulib's files use: `max_choices` for the first, one less for each next.
    """
    found = {item.code: 0 for item in sorted(items, key=lambda item: item.position)}
    for choice, number in choices.items():
        for code, worth in zip(choice.codes, _worth(choice, rules), strict=True):
            found[code] += worth * number
    return found


def _worth(choice: Choice, rules: Rules) -> Sequence[int]:
    if rules.ballot is BallotKind.POINTS:
        return choice.points
    if rules.ballot is BallotKind.RANKING:
        return range(rules.max_choices, rules.max_choices - len(choice.codes), -1)
    return (1,) * len(choice.codes)
