"""What is told before a decision on equal votes is recorded, and who decides on them."""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem, TieRule
from mbdesk.domain.result import Tie
from mbdesk.services.common.briefing import Briefing, Fact, Notes
from mbdesk.words.phrase import Joined, Titled, Verbatim, translate

TIE_RULES = {
    TieRule.BOARD: translate("CountActs", "The board decides between exactly those proposals."),
    TieRule.LOT: translate("CountActs", "A lot, drawn from a published number."),
    TieRule.BALLOT_ORDER: translate("CountActs", "The order on the ballot."),
}
"""What a frame's rule on equal votes says."""

_DECIDES = {
    TieRule.BOARD: translate("CountActs", "The board: its minutes say which goes before which."),
    TieRule.LOT: translate(
        "CountActs",
        "A lot: the program draws the order from a published number. Anybody can draw it again.",
    ),
    TieRule.BALLOT_ORDER: TIE_RULES[TieRule.BALLOT_ORDER],
}
_RESTS_ON = translate("CountActs", "It rests on")
_RESTS_ON_NUMBER = translate("CountActs", "Published number")


def about_settling(
    tie: Tie, items: Sequence[BallotItem], order: Sequence[str], basis: str
) -> Briefing:
    """Return what is told before a decision on equal votes is recorded.

    What a lot draws is not told before it: nobody shall look for a number that suits them.
    """
    titles = {item.code: Titled(item.titles) for item in items}
    between = Joined(tuple(titles[code] for code in order), ", ")
    by_lot = tie.rule is TieRule.LOT
    return Briefing(
        title=translate("CountActs", "Record a decision on equal votes"),
        press=translate("CountActs", "Record the decision"),
        facts=(
            Fact(
                translate("CountActs", "Equal votes"),
                translate("CountActs", "%Ln votes each", None, tie.votes),
            ),
            Fact(translate("CountActs", "Who decides"), _DECIDES[tie.rule]),
            Fact(translate("CountActs", "Between"), between)
            if by_lot
            else Fact(translate("CountActs", "Their order"), between),
            Fact(_RESTS_ON_NUMBER if by_lot else _RESTS_ON, Verbatim(basis)),
        ),
        notes=_about_deciding(by_lot=by_lot),
    )


def _about_deciding(*, by_lot: bool) -> tuple[Notes, ...]:
    """Return what a decision on equal votes fixes, and what comes after it."""
    compare = (
        translate("CountActs", "Read the number aloud, and compare it with where it is published.")
        if by_lot
        else translate("CountActs", "Read the order aloud, and compare it with the minutes.")
    )
    return (
        Notes(
            translate("CountActs", "What is fixed by it"),
            (
                translate("CountActs", "Which of these proposals the funds go to first."),
                translate(
                    "CountActs",
                    "It stands in the protocol and in the signed result, with what it rests on.",
                ),
                translate(
                    "CountActs",
                    "Until the protocol is written, another decision can take its place. Then it "
                    "stands.",
                ),
            ),
        ),
        Notes(
            translate("CountActs", "What happens next"),
            (
                compare,
                translate("CountActs", "You sign the result and save the protocol."),
            ),
        ),
    )
