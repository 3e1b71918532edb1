"""Pabulib's names of ballot kinds and counting rules: one table for both directions."""

from collections.abc import Mapping

from mbdesk.domain.ballot import BallotKind, CountingRule

VOTE_TYPES: Mapping[BallotKind, str] = {
    BallotKind.CHOOSE_ONE: "choose-1",
    BallotKind.KNAPSACK: "approval",
    BallotKind.APPROVAL: "approval",
    BallotKind.POINTS: "cumulative",
    BallotKind.RANKING: "ordinal",
}
"""The vote type that each kind is written as; of two with one name, the last is read back."""

RULES: Mapping[CountingRule, str] = {
    CountingRule.GREEDY: "greedy",
    CountingRule.GREEDY_NO_SKIP: "greedy-no-skip",
    CountingRule.GREEDY_THRESHOLD: "greedy-threshold",
    CountingRule.EQUAL_SHARES: "equalshares/add1",
    CountingRule.MOST_VOTES: "greedy-custom",
}

_KINDS = {name: kind for kind, name in VOTE_TYPES.items()} | {"scoring": BallotKind.POINTS}
_COUNTING = {name: rule for rule, name in RULES.items() if rule is not CountingRule.MOST_VOTES}
"""Another city's custom rule need not be the one that we write under that name."""


def kind_called(vote_type: str) -> BallotKind | None:
    """Return the kind of ballot with this vote type, None if it is not supported.

    >>> kind_called("Choose_1"), kind_called("approval"), kind_called("telepathy")
    (<BallotKind.CHOOSE_ONE: 'choose_one'>, <BallotKind.APPROVAL: 'approval'>, None)
    """
    return _KINDS.get(_spelt(vote_type))


def rule_called(name: str) -> CountingRule | None:
    """Return the counting rule with this name, None if it is not supported."""
    return _COUNTING.get(_spelt(name))


def _spelt(name: str) -> str:
    """Return the name as files spell it today: older ones use underscores."""
    return name.strip().lower().replace("_", "-")
