"""The rules of a process in plain sentences, and the reasons why a ballot is invalid."""

from collections.abc import Mapping

from mbdesk.domain.ballot import BallotKind, CountingRule, TieRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Precedence, Rules
from mbdesk.domain.result import Fate
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.words import QT_TRANSLATE_NOOP

ACCESS: Mapping[VoterAccess, str] = {
    VoterAccess.OPEN: QT_TRANSLATE_NOOP(
        "reports", "Open voting: each person confirmed that they may vote."
    ),
    VoterAccess.CARD: QT_TRANSLATE_NOOP(
        "reports", "Each person voted with a voting card that can be used once."
    ),
    VoterAccess.IDENTITY: QT_TRANSLATE_NOOP(
        "reports", "Each person voted with an identity number, which is not stored."
    ),
}
BALLOTS: Mapping[BallotKind, str] = {
    BallotKind.CHOOSE_ONE: QT_TRANSLATE_NOOP("reports", "Each person chose one proposal."),
    BallotKind.APPROVAL: QT_TRANSLATE_NOOP(
        "reports", "Each person could choose up to %Ln proposals. Each choice is one vote."
    ),
    BallotKind.POINTS: QT_TRANSLATE_NOOP(
        "reports", "Each person could give {points} to up to %Ln proposals."
    ),
    BallotKind.RANKING: QT_TRANSLATE_NOOP(
        "reports",
        "Each person could put up to %Ln proposals in order. A higher place gives more.",
    ),
    BallotKind.KNAPSACK: QT_TRANSLATE_NOOP(
        "reports",
        "Each person could choose up to %Ln proposals that together fit in the funds.",
    ),
}
UNLIMITED: Mapping[BallotKind, str] = {
    BallotKind.POINTS: QT_TRANSLATE_NOOP(
        "reports", "Each person could give {points}, to any number of proposals."
    ),
    BallotKind.KNAPSACK: QT_TRANSLATE_NOOP(
        "reports", "Each person could choose proposals that together fit in the funds."
    ),
}
"""Kinds that points or funds bound, where the rules set no number of items beside."""
POINTS = QT_TRANSLATE_NOOP("reports", "%Ln points")

BLANK: Mapping[bool, str] = {
    True: QT_TRANSLATE_NOOP("reports", "A blank ballot was allowed."),
    False: QT_TRANSLATE_NOOP("reports", "A blank ballot was not allowed."),
}
COUNTING: Mapping[CountingRule, str] = {
    CountingRule.MOST_VOTES: QT_TRANSLATE_NOOP(
        "reports", "The one proposal with the most votes is chosen."
    ),
    CountingRule.GREEDY: QT_TRANSLATE_NOOP(
        "reports",
        "The proposals are gone through from most votes to fewest. Each one that fits in the "
        "funds left is chosen; one that does not fit is skipped.",
    ),
    CountingRule.GREEDY_NO_SKIP: QT_TRANSLATE_NOOP(
        "reports",
        "The proposals are gone through from most votes to fewest. Each one that fits in the "
        "funds left is chosen; the count stops at the first one that does not fit.",
    ),
    CountingRule.GREEDY_THRESHOLD: QT_TRANSLATE_NOOP(
        "reports",
        "The proposals with at least %Ln votes are gone through from most votes to "
        "fewest. Each one that fits in the funds left is chosen; one that does not fit is skipped.",
    ),
    CountingRule.EQUAL_SHARES: QT_TRANSLATE_NOOP(
        "reports",
        "Method of Equal Shares: the funds are divided equally among those who voted, and a "
        "proposal is chosen when those who voted for it can pay for it together.",
    ),
}
TIES: Mapping[TieRule, str] = {
    TieRule.BOARD: QT_TRANSLATE_NOOP(
        "reports", "The board decides between equal numbers of votes."
    ),
    TieRule.LOT: QT_TRANSLATE_NOOP(
        "reports", "A lot that anyone can draw anew decides between equal numbers of votes."
    ),
    TieRule.BALLOT_ORDER: QT_TRANSLATE_NOOP(
        "reports", "The order on the ballot decides between equal numbers of votes."
    ),
}
DUPLICATES: Mapping[DuplicatePolicy, str] = {
    DuplicatePolicy.COUNT_ONE: QT_TRANSLATE_NOOP(
        "reports", "If someone voted more than once, one of the ballots is counted."
    ),
    DuplicatePolicy.COUNT_NONE: QT_TRANSLATE_NOOP(
        "reports", "If someone voted more than once, none of the ballots is counted."
    ),
}
PRECEDENCE: Mapping[Precedence, str] = {
    Precedence.PAPER: QT_TRANSLATE_NOOP(
        "reports", "If someone voted both on paper and on a screen, the ballot on paper goes first."
    ),
    Precedence.DIGITAL: QT_TRANSLATE_NOOP(
        "reports", "If someone voted both on paper and on a screen, the one on a screen goes first."
    ),
}
REASONS: Mapping[str, str] = {
    "blank": QT_TRANSLATE_NOOP("reports", "nothing chosen"),
    "unknown_item": QT_TRANSLATE_NOOP("reports", "a proposal that is not on the ballot"),
    "repeated_item": QT_TRANSLATE_NOOP("reports", "the same proposal more than once"),
    "too_many": QT_TRANSLATE_NOOP("reports", "too many proposals"),
    "wrong_points": QT_TRANSLATE_NOOP("reports", "points that do not match the proposals"),
    "over_points": QT_TRANSLATE_NOOP("reports", "too many points"),
    "over_funds": QT_TRANSLATE_NOOP("reports", "costs more than the funds"),
    "unreadable": QT_TRANSLATE_NOOP("reports", "could not be read"),
}
NOT_COUNTED: Mapping[Fate, str] = {
    Fate.STATION: phrases.STATION_OUT,
    Fate.TEST: phrases.TEST_BALLOTS,
    Fate.CREDENTIAL: phrases.CREDENTIAL_UNSOUND,
    Fate.REPEAT: phrases.SET_ASIDE,
}


def sentences(rules: Rules, wording: Wording) -> tuple[str, ...]:
    """Return the method of the count, one sentence for each thing decided beforehand."""
    duplicates = () if rules.access is VoterAccess.OPEN else _duplicates(rules)
    return (
        wording.say(ACCESS[rules.access]),
        _ballot(rules, wording),
        wording.say(BLANK[rules.blank_allowed]),
        wording.count(COUNTING[rules.rule], rules.threshold),
        wording.say(TIES[rules.tie]),
        *map(wording.say, duplicates),
    )


def _duplicates(rules: Rules) -> tuple[str, ...]:
    decides = rules.duplicates is DuplicatePolicy.COUNT_ONE and rules.precedence in PRECEDENCE
    first = (PRECEDENCE[rules.precedence],) if decides else ()
    return (DUPLICATES[rules.duplicates], *first)


def fate_name(fate: Fate, wording: Wording) -> str:
    """Return why envelopes of this fate were not counted."""
    if fate.reason:
        return wording.say(phrases.INVALID, reason=wording.say(REASONS[fate.reason]))
    return wording.say(NOT_COUNTED[fate])


def _ballot(rules: Rules, wording: Wording) -> str:
    limited = BALLOTS[rules.ballot]
    source = limited if rules.max_choices else UNLIMITED.get(rules.ballot, limited)
    points = wording.count(POINTS, rules.max_points)
    return wording.count(source, rules.max_choices, points=points)
