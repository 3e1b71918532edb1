"""Why a proposal was chosen or not, and what it would have needed, in plain sentences.

::

    told = WhyWords(result.items, result.frame.rules)
    told.reason(why)  # "It costs 50 000 kronor, and 20 000 kronor was left when its turn came."
    told.needs(why)  # "It would have been chosen with 3 more votes."
"""

from collections.abc import Iterator, Mapping, Sequence

from mbdesk.domain.ballot import BallotItem, CountingRule
from mbdesk.domain.process import Rules
from mbdesk.domain.why import Reason, Why
from mbdesk.words.phrase import Content, Joined, Phrase, Readable, kronor, translate

CHOSEN: Mapping[CountingRule, Phrase] = {
    CountingRule.MOST_VOTES: translate("voter.why", "It got the most."),
    CountingRule.EQUAL_SHARES: translate(
        "voter.why", "Those who voted for it could pay for it together."
    ),
}
FITTED = translate("voter.why", "There was enough money left when its turn came.")
REASONS: Mapping[Reason, Phrase] = {
    Reason.WITHDRAWN: translate("voter.why", "It was withdrawn after the vote had begun."),
    Reason.NO_VOTES: translate("voter.why", "Nobody voted for it."),
    Reason.OVER_FUNDS: translate("voter.why", "It costs more than all the money there is."),
    Reason.DOES_NOT_FIT: translate(
        "voter.why", "It costs {cost}. When its turn came, {left} was left."
    ),
    Reason.ENDED: translate(
        "voter.why",
        "“{title}” came before it, and the money was not enough. The count ended there.",
    ),
    Reason.FEWER_VOTES: translate("voter.why", "“{title}” got more."),
    Reason.LOST_TIE: translate(
        "voter.why", "It got as much as “{title}”, which was put before it."
    ),
    Reason.SUPPORTERS_SHORT: translate(
        "voter.why", "It costs {cost}. Those who voted for it had {left} left together."
    ),
    Reason.TIE_WAITS: translate(
        "voter.why", "It is not decided yet: it got as much as another proposal."
    ),
    Reason.DEPENDS: translate("voter.why", "It is not decided yet."),
}
CHEAPER = translate("voter.why", "It would have been chosen if it had cost {amount} less.")


class WhyWords:
    """Says why items won or lost, by the ballot and the rules that they were counted by."""

    def __init__(self, items: Sequence[BallotItem], rules: Rules) -> None:
        self._titles = {item.code: Content(item.titles) for item in items}
        self._rules = rules

    def reason(self, why: Why) -> Readable:
        """Return the sentence that says what decided it."""
        reason = why.turn.reason
        if reason is Reason.CHOSEN:
            return CHOSEN.get(self._rules.rule, FITTED)
        if reason is Reason.BELOW_THRESHOLD:
            least = self._rules.threshold
            return translate(
                "voter.why", "A proposal needs at least %Ln to be chosen.", None, least
            )
        fields: dict[str, Readable] = {"cost": kronor(why.cost)}
        if why.turn.left is not None:
            fields["left"] = kronor(why.turn.left)
        if why.turn.before:
            fields["title"] = self._titles[why.turn.before]
        return REASONS[reason].fill(**fields)

    def needs(self, why: Why) -> Readable:
        """Return what it would have needed, a sentence each; nothing where nothing is said."""
        return Joined(tuple(self._needs(why)), " ")

    def _needs(self, why: Why) -> Iterator[Readable]:
        more = why.more_votes
        if more is not None:
            yield (
                translate(
                    "voter.why", "It would have been chosen with %Ln more points.", None, more
                )
                if self._rules.ballot.scored
                else translate(
                    "voter.why", "It would have been chosen with %Ln more votes.", None, more
                )
            )
        if why.cheaper is not None:
            yield CHEAPER.fill(amount=kronor(why.cheaper))


def needed(why: Why) -> int:
    """Return how many votes or points would have been enough, as a picture shows it."""
    return why.votes + (why.more_votes or 0)
