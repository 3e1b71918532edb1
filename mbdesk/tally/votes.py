"""Adds up votes per item.

>>> items = [BallotItem("A", 0, 100, {}), BallotItem("B", 1, 300, {})]
>>> votes({Choice(("A",)): 3, Choice(("A", "B")): 2}, Rules(), items)
{'A': 5, 'B': 2}
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.process import Rules


def votes(
    choices: Mapping[Choice, int], rules: Rules, items: Sequence[BallotItem]
) -> dict[str, int]:
    """Return votes per item code in ballot order, for allowed choices with their numbers.

    Ballots per item where they are not scored; points where they give points; for ranking the
    Borda points of Pabulib's files: the last item ranked gets one point, each before it one
    more. So a ballot of three gives 3, 2, 1 and a ballot of one gives 1, whatever the rules
    would have allowed.
    """
    found = {item.code: 0 for item in sorted(items, key=lambda item: item.position)}
    counted = _points(choices) if rules.ballot.scored else _ballots_naming(choices)
    return found | counted


def _ballots_naming(choices: Mapping[Choice, int]) -> Counter[str]:
    """Count choices of equal number together: in long lists, most ballots are like no other."""
    alike: defaultdict[int, list[tuple[str, ...]]] = defaultdict(list)
    for choice, number in choices.items():
        alike[number].append(choice.codes)
    found: Counter[str] = Counter()
    for number, lists in alike.items():
        for code, times in Counter(chain.from_iterable(lists)).items():
            found[code] += times * number
    return found


def _points(choices: Mapping[Choice, int]) -> Counter[str]:
    """Add up the points given or, where there are ranks only, one for each rank from the last."""
    found: Counter[str] = Counter()
    for choice, number in choices.items():
        worth = choice.points or range(len(choice.codes), 0, -1)
        for code, points in zip(choice.codes, worth, strict=True):
            found[code] += points * number
    return found
