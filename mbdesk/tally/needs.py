"""What each item would have needed to be chosen: more votes for it, or a lower cost.

Every answer is counted again: with so many more it is chosen, and with one less it is not.

>>> from mbdesk.domain.ballot import BallotItem
>>> from mbdesk.domain.process import Rules
>>> from mbdesk.tally.outcome import Poll
>>> items = [BallotItem("bench", 0, 80, {}), BallotItem("slide", 1, 50, {})]
>>> bench, slide = whys(Poll(items, {"bench": 9, "slide": 7}, Rules(), 100))
>>> slide.turn.reason, slide.turn.left, slide.more_votes, slide.cheaper
(<Reason.DOES_NOT_FIT: 'does_not_fit'>, 20, 3, 30)
"""

from collections.abc import Callable
from dataclasses import replace

from mbdesk.domain.ballot import BallotItem, CountingRule
from mbdesk.domain.why import Reason, Turn, Why
from mbdesk.tally.outcome import Poll, traced
from mbdesk.tally.ties import Traced

MOST_WORK = 50_000_000
"""Supported items of all ballots times items, of which a count again under equal shares takes
about a minute; beyond it, what would have been needed is not looked for."""

MARGIN = 4
"""Times the people who are enough under equal shares, up to which is looked past new ties."""


def whys(poll: Poll) -> tuple[Why, ...]:
    """Return why each item won or lost, and what it would have needed, in the order of their turns.

    While a tie waits nothing is said of what would have been needed. Raises NotSupportedError.
    """
    counted = traced(poll)
    looked_for = counted.outcome.settled and not _too_much(poll)
    items = {item.code: item for item in poll.items}
    found = []
    for turn in counted.turns:
        item = items[turn.code]
        why = Why(turn, poll.votes[item.code], item.cost)
        if looked_for and turn.reason not in {Reason.CHOSEN, Reason.WITHDRAWN}:
            more, cheaper = _more_votes(poll, counted, item), _cheaper(poll, turn, item)
            why = replace(why, more_votes=more, cheaper=cheaper)
        found.append(why)
    return tuple(found)


def with_votes(poll: Poll, code: str, number: int) -> Poll:
    """Return the count if so many people more had voted for an item alone.

    Where votes are points, it is so many points more.
    """
    votes = {**poll.votes, code: poll.votes[code] + number}
    who = None if poll.who is None else poll.who.joined_by(code, number)
    return replace(poll, votes=votes, who=who)


def at_less(poll: Poll, code: str, kronor: int) -> Poll:
    """Return the count if an item had cost so much less."""
    lower = [
        replace(item, cost=item.cost - kronor) if item.code == code else item for item in poll.items
    ]
    return replace(poll, items=lower)


def wins(poll: Poll, code: str) -> bool:
    """Tell whether an item is chosen for certain."""
    return code in traced(poll).outcome.winners


def _more_votes(poll: Poll, counted: Traced, item: BallotItem) -> int | None:
    shares = poll.rules.rule is CountingRule.EQUAL_SHARES
    least = max(1, poll.rules.threshold)
    if shares:
        guess, most = _share_guess(poll, counted, item, least - poll.votes[item.code])
    else:
        place = _place_that_wins(poll, counted, item)
        guess = max(least, place) - poll.votes[item.code]
        most = max(least, *poll.votes.values()) + 1 - poll.votes[item.code]
    return _fewest(lambda more: wins(with_votes(poll, item.code, more), item.code), most, guess)


def _cheaper(poll: Poll, turn: Turn, item: BallotItem) -> int | None:
    if turn.left is None:  # the cost had no say
        return None
    guess = item.cost - turn.left
    return _fewest(
        lambda less: wins(at_less(poll, item.code, less), item.code), item.cost - 1, guess
    )


def _place_that_wins(poll: Poll, counted: Traced, item: BallotItem) -> int:
    """Return the votes, by the trace, with which an item would have come early enough.

    That is one more than who came first among those of whose turn it would still have fitted.
    """
    votes = poll.votes
    if poll.rules.rule is CountingRule.MOST_VOTES:
        return max(votes[turn.code] for turn in counted.turns) + 1
    fits = (
        votes[turn.code]
        for turn in counted.turns
        if turn.left is not None and turn.left >= item.cost and turn.reason is not Reason.ENDED
    )
    return min(fits, default=0) + 1


def _share_guess(poll: Poll, counted: Traced, item: BallotItem, lacking: int) -> tuple[int, int]:
    """Return a first guess of how many more people an item takes, and the most to look at.

    So many can pay for it alone with their shares of the funds: cost ≤ people · funds / voters.
    `lacking` are the people up to the threshold, without whom the item is not looked at. So many
    are enough, unless they make others equal, which waits for the board: some more may then not.
    """
    if poll.who is None or item.cost > poll.funds:
        return 1, 0
    enough = -(-item.cost * poll.who.voters // max(1, poll.funds - item.cost))
    turn = next(each for each in counted.turns if each.code == item.code)
    missing = item.cost - (turn.left or 0)
    guess = -(-missing * poll.who.voters // poll.funds)
    return max(guess, lacking), MARGIN * max(1, enough, lacking)


def _fewest(enough: Callable[[int], bool], most: int, guess: int) -> int | None:
    """Return a number up to `most` that is enough while one less is not; None where none is.

    Nothing at all is known not to be enough. It is looked for near the guess first.
    """
    if most < 1:
        return None
    low, high, step = 0, min(max(guess, 1), most), 1
    while not enough(high):
        if high == most:
            return None
        low, high, step = high, min(high + step, most), step * 2
    step = 1
    while low < high - step and enough(high - step):
        high, step = high - step, step * 2
    low = max(low, high - step)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high


def _too_much(poll: Poll) -> bool:
    if poll.who is None:
        return False
    return sum(poll.who.support.values()) * len(poll.items) > MOST_WORK
