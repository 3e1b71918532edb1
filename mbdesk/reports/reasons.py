"""Why each proposal was chosen or not, from the numbers of a result alone."""

from mbdesk.domain.ballot import BallotItem, CountingRule
from mbdesk.domain.result import Result
from mbdesk.reports import phrases
from mbdesk.reports.wording import Wording


def ranked(result: Result) -> tuple[BallotItem, ...]:
    """Return the items from most to fewest votes; equal ones as a tie put them, or as listed."""
    places = {code: place for tie in result.outcome.ties for place, code in enumerate(tie.order)}
    return tuple(
        sorted(
            result.items,
            key=lambda item: (-result.votes[item.code], places.get(item.code, 0), item.position),
        )
    )


def outcome_of(item: BallotItem, result: Result, wording: Wording) -> str:
    """Return whether the item is chosen, and if not, why not."""
    if item.code in result.outcome.winners:
        return wording.say(phrases.CHOSEN)
    threshold = wording.number(result.frame.rules.threshold)
    return wording.say(_why_not(item, result), threshold=threshold)


def _why_not(item: BallotItem, result: Result) -> str:
    """Return the reason as a marked phrase.

    An item that greedy counting passes over always costs more than what is left at the end,
    because what is left only shrinks. Behind a tie that waits, nothing else is certain.
    """
    rules, votes = result.frame.rules, result.votes[item.code]
    waiting = [tie for tie in result.outcome.ties if not tie.order]
    if any(item.code in tie.codes for tie in waiting):
        return phrases.WAITS
    if rules.rule is CountingRule.GREEDY_THRESHOLD and votes < rules.threshold:
        return phrases.BELOW_THRESHOLD
    if rules.rule is CountingRule.MOST_VOTES or not votes:
        return phrases.TOO_FEW if votes else phrases.NO_VOTES
    if item.cost > result.frame.funds - result.outcome.spent:
        return phrases.DOES_NOT_FIT
    if any(votes < tie.votes for tie in waiting):
        return phrases.DEPENDS
    return phrases.STOPPED if rules.rule is CountingRule.GREEDY_NO_SKIP else phrases.TOO_FEW
