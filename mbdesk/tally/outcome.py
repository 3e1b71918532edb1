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

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mbdesk.domain.ballot import BallotItem, Choice, CountingRule
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Outcome, Tie
from mbdesk.domain.why import Reason, Turn
from mbdesk.errors import BugError
from mbdesk.errors.files import NotSupportedError
from mbdesk.tally.equal_shares import equal_shares
from mbdesk.tally.greedy import greedy, most_votes
from mbdesk.tally.shares import Electorate, electorate
from mbdesk.tally.ties import Traced, levels, settle_by

WITHDRAWN_COST = 999_999_999
"""An item with this cost was withdrawn after the ballot was made, as Pabulib's files mark it.

It keeps its votes, is never chosen, and does not stop a row that ends at what does not fit.
"""


@dataclass(frozen=True, slots=True)
class Poll:
    """All that a count is made of: the ballot, the votes for each item, and what decides.

    `who` are the voters with what each supports, which only equal shares needs. Votes for
    `withdrawn` items, by their codes, are told and not spent.
    """

    items: Sequence[BallotItem]
    votes: Mapping[str, int]
    rules: Rules
    funds: int
    decisions: Sequence[Tie] = ()
    who: Electorate | None = None
    withdrawn: Collection[str] = ()


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

    `ballots` are the choices counted with their numbers, blank ones included. Only equal shares
    needs them, to see which votes came from the same person.

    Raises NotSupportedError(name) as `check` does.
    """
    poll = poll_of(items, votes, rules, funds, decisions, ballots=ballots, withdrawn=withdrawn)
    return traced(poll).outcome


def poll_of(  # noqa: PLR0913  # what a count is made of
    items: Sequence[BallotItem],
    votes: Mapping[str, int],
    rules: Rules,
    funds: int,
    decisions: Sequence[Tie] = (),
    *,
    ballots: Mapping[Choice, int] | None = None,
    withdrawn: Collection[str] = (),
) -> Poll:
    """Return what a count is made of, from the ballots; see `outcome`."""
    wanted = rules.rule is CountingRule.EQUAL_SHARES and ballots is not None
    who = electorate(items, ballots) if wanted and ballots is not None else None
    return Poll(items, votes, rules, funds, decisions, who, withdrawn)


def traced(poll: Poll) -> Traced:
    """Return the outcome with a turn for every item of the ballot, those chosen first.

    Raises NotSupportedError(name) as `check` does.
    """
    check(poll.rules)
    out = tuple(_left_out(poll))
    without = {turn.code for turn in out}
    standing = [item for item in poll.items if item.code not in without]
    found = _counted(poll, standing)
    return Traced(found.outcome, (*found.turns, *out))


def _counted(poll: Poll, standing: Sequence[BallotItem]) -> Traced:
    """Return what the rule makes of the items that it looks at."""
    votes, rules = dict(poll.votes), poll.rules
    groups, settle = levels(standing, votes), settle_by(rules.tie, poll.decisions)
    match rules.rule:
        case CountingRule.MOST_VOTES:
            return most_votes(groups, votes, settle)
        case CountingRule.EQUAL_SHARES:
            if poll.who is None:
                raise BugError("equal shares are not counted from votes alone")
            return equal_shares(standing, poll.who, poll.funds, settle)
        case CountingRule.GREEDY | CountingRule.GREEDY_THRESHOLD:
            return greedy(groups, votes, poll.funds, settle, skip=True)
        case CountingRule.GREEDY_NO_SKIP:
            return greedy(groups, votes, poll.funds, settle, skip=False)


def _left_out(poll: Poll) -> Iterator[Turn]:
    """Yield the turns of what no rule looks at, from most votes to fewest."""
    for item in sorted(poll.items, key=lambda item: (-poll.votes[item.code], item.position)):
        if item.code in poll.withdrawn or item.cost == WITHDRAWN_COST:
            yield Turn(item.code, Reason.WITHDRAWN)
        elif not poll.votes[item.code]:
            yield Turn(item.code, Reason.NO_VOTES)
        elif poll.votes[item.code] < poll.rules.threshold:
            yield Turn(item.code, Reason.BELOW_THRESHOLD)
