"""Checking one ballot against the rules; used before it is cast and again when it is opened.

>>> items = [BallotItem("A", 0, 100, {}), BallotItem("B", 1, 300, {})]
>>> problem(Choice(("A", "B")), Rules(max_choices=1), items, funds=300)
'too_many'
>>> normal(Choice(("B", "A")), Rules())
Choice(codes=('A', 'B'), points=())
"""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem, Bound, Choice
from mbdesk.domain.process import Rules


def normal(choice: Choice, rules: Rules) -> Choice:
    """Return the choice in the one form that equal choices share: sorted unless ranked.

    A choice whose points do not go with its items, which no rules allow, stays as it is.
    """
    if rules.ballot.ranked or (choice.points and len(choice.points) != len(choice.codes)):
        return choice
    if not choice.points:
        return Choice(tuple(sorted(choice.codes)))
    pairs = sorted(zip(choice.codes, choice.points, strict=True))
    return Choice(tuple(code for code, _ in pairs), tuple(points for _, points in pairs))


def problem(choice: Choice, rules: Rules, items: Sequence[BallotItem], funds: int) -> str | None:
    """Return a stable reason why the choice is not allowed, or None.

    Reasons: ``blank``, ``unknown_item``, ``repeated_item``, ``too_many``, ``wrong_points``,
    ``over_points``, ``over_funds``. `funds` is in kronor.
    """
    if not choice.codes:
        return _blank_problem(choice, rules)
    costs = {item.code: item.cost for item in items}
    if any(code not in costs for code in choice.codes):
        return "unknown_item"
    if len(set(choice.codes)) != len(choice.codes):
        return "repeated_item"
    if len(choice.codes) > rules.ballot.most_items(rules.max_choices, len(costs)):
        return "too_many"
    if rules.ballot.bounded_by is Bound.FUNDS and sum(costs[c] for c in choice.codes) > funds:
        return "over_funds"
    return _points_problem(choice, rules)


def _blank_problem(choice: Choice, rules: Rules) -> str | None:
    if choice.points:
        return "wrong_points"
    return None if rules.blank_allowed else "blank"


def _points_problem(choice: Choice, rules: Rules) -> str | None:
    if not rules.ballot.pointed:
        return "wrong_points" if choice.points else None
    if len(choice.points) != len(choice.codes) or min(choice.points) < 1:
        return "wrong_points"
    return "over_points" if sum(choice.points) > rules.max_points else None
