"""Counting rules: from votes to winners within the funds, with ties shown.

>>> from mbdesk.domain.ballot import TieRule
>>> items = [BallotItem("A", 0, 100, {}), BallotItem("B", 1, 300, {})]
>>> waiting = outcome(items, {"A": 5, "B": 5}, Rules(), funds=300)  # one of them fits
>>> waiting.winners, waiting.settled
((), False)
>>> board = Tie(("A", "B"), 5, TieRule.BOARD, order=("B", "A"), basis="Minutes, item 12")
>>> outcome(items, {"A": 5, "B": 5}, Rules(), 300, [board]).winners
('B',)
"""

from collections.abc import Collection, Mapping, Sequence

from mbdesk.domain.ballot import BallotItem, Choice, CountingRule
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Outcome, Tie
from mbdesk.errors import BugError
from mbdesk.errors.files import NotSupportedError
from mbdesk.tally.equal_shares import equal_shares
from mbdesk.tally.greedy import greedy, most_votes
from mbdesk.tally.ties import levels, settle_by

WITHDRAWN_COST = 999_999_999
"""An item with this cost was withdrawn after the ballot was made, as Pabulib's files mark it.

It keeps its votes, is never chosen, and does not stop a row that ends at what does not fit.
"""


def check(rules: Rules) -> None:
    """Refuse a rule that is not made for the kind of ballot, before anybody has voted.

    Raises NotSupportedError(name): equal shares are not defined here for scored ballots.
    """
    if rules.rule is CountingRule.EQUAL_SHARES and rules.ballot.scored:
        raise NotSupportedError(name=rules.rule)


def outcome(  # noqa: PLR0913  # what a count is made of
    items: Sequence[BallotItem],
    votes: dict[str, int],
    rules: Rules,
    funds: int,
    decisions: Sequence[Tie] = (),
    *,
    ballots: Mapping[Choice, int] | None = None,
    withdrawn: Collection[str] = (),
) -> Outcome:
    """Return the winners in the order of their election, what they cost, and the ties.

    An item is chosen only with at least one vote and `rules.threshold` votes, under every rule.
    Only ties whose order changes the set of winners are returned; equal winners are listed in
    ballot order. While a tie waits for a decision, the outcome holds only what is certain
    without it, and `Outcome.settled` is false; ties that lie behind it show when it is settled.

    Votes for `withdrawn` items, by their codes, are told and not spent.

    `ballots` are the choices counted with their numbers, blank ones included. Only equal shares
    needs them, to see which votes came from the same person.

    Raises NotSupportedError(name) as `check` does.
    """
    check(rules)
    there = (item for item in items if item.code not in withdrawn)
    standing = [item for item in there if _stands(item, votes, rules)]
    groups, settle = levels(standing, votes), settle_by(rules.tie, decisions)
    match rules.rule:
        case CountingRule.MOST_VOTES:
            return most_votes(groups, votes, settle)
        case CountingRule.EQUAL_SHARES:
            if ballots is None:
                raise BugError("equal shares are not counted from votes alone")
            return equal_shares(standing, ballots, funds, settle)
        case CountingRule.GREEDY | CountingRule.GREEDY_THRESHOLD:
            return greedy(groups, votes, funds, settle, skip=True)
        case CountingRule.GREEDY_NO_SKIP:
            return greedy(groups, votes, funds, settle, skip=False)


def _stands(item: BallotItem, votes: Mapping[str, int], rules: Rules) -> bool:
    return votes[item.code] >= max(1, rules.threshold) and item.cost != WITHDRAWN_COST
