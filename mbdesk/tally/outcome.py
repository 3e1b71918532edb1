"""Counting rules: from votes to winners within the funds, with ties shown."""

from collections.abc import Sequence
from functools import partial

from mbdesk.domain import BallotItem, CountingRule, Outcome, Rules, Tie
from mbdesk.errors import NotSupportedError
from mbdesk.tally.ties import Elect, levels, settle


def outcome(
    items: Sequence[BallotItem],
    votes: dict[str, int],
    rules: Rules,
    funds: int,
    decisions: Sequence[Tie] = (),
) -> Outcome:
    """Return the winners in the order of their election, what they cost, and the ties.

    Items without a vote are never chosen. While a tie waits for a decision, the winners are
    those of the ballot's order and `Outcome.settled` is false.

    Raises NotSupportedError(name) for a rule that is not built.
    """
    if rules.rule is CountingRule.EQUAL_SHARES:
        raise NotSupportedError(name=rules.rule)
    standing = [item for item in items if votes[item.code] >= _least(rules)]
    elect = _elect(rules.rule, funds)
    order, ties = settle(levels(standing, votes), votes, rules.tie, decisions, elect)
    winners = elect(order)
    costs = {item.code: item.cost for item in items}
    return Outcome(winners, sum(costs[code] for code in winners), ties)


def _least(rules: Rules) -> int:
    """Return the votes an item needs to be chosen at all."""
    return max(1, rules.threshold)


def _elect(rule: CountingRule, funds: int) -> Elect:
    if rule is CountingRule.MOST_VOTES:
        return _first
    return partial(greedy, funds=funds, skip=rule is not CountingRule.GREEDY_NO_SKIP)


def _first(order: Sequence[BallotItem]) -> tuple[str, ...]:
    return tuple(item.code for item in order[:1])


def greedy(order: Sequence[BallotItem], *, funds: int, skip: bool) -> tuple[str, ...]:
    """Choose items in order while they fit in the funds left (kronor).

    What does not fit is skipped, or, without `skip`, ends the choosing.
    """
    chosen = []
    left = funds
    for item in order:
        if item.cost <= left:
            chosen.append(item.code)
            left -= item.cost
        elif not skip:
            break
    return tuple(chosen)
