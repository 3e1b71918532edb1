"""The board's decision as documents tell it: beside the vote, and why where the two differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.decisions import BoardDecision
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import write_facts
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP

BOARD = QT_TRANSLATE_NOOP("reports", "What the board has decided")
CARRIED_OUT = QT_TRANSLATE_NOOP("reports", "Is carried out")
MINUTES = QT_TRANSLATE_NOOP("reports", "Minutes")
PARAGRAPH = QT_TRANSLATE_NOOP("reports", "{day}, § {paragraph}")
REFERENCE = QT_TRANSLATE_NOOP("reports", "Reference (dnr)")
VOTED = QT_TRANSLATE_NOOP("reports", "Won the vote")
DIFFERS = QT_TRANSLATE_NOOP("reports", "The board has decided otherwise than the vote")
WHY = QT_TRANSLATE_NOOP("reports", "The board’s reason: {reason}")
NOTHING = QT_TRANSLATE_NOOP("reports", "Nothing")
EARLIER = QT_TRANSLATE_NOOP(
    "reports", "The decision was made on count {count}; a new count has been made since."
)
NEW_COUNT = QT_TRANSLATE_NOOP("reports", "New count")


@dataclass(frozen=True, slots=True)
class BoardPart:
    """A decision of the board beside the count numbered `count` and its winners, by their codes."""

    decided: BoardDecision
    items: Sequence[BallotItem]
    winners: Sequence[str]
    count: int

    @property
    def differs(self) -> bool:
        """Whether the board has decided otherwise than people voted."""
        return bool(self.decided.differs_from(self.winners))


def write_board_part(flow: PageFlow, part: BoardPart, wording: Wording) -> None:
    """Write what the board has decided, what won the vote, and why they differ if they do."""
    flow.heading(wording.say(BOARD))
    write_facts(flow, _facts(part, wording), share=32)


def told_of_difference(part: BoardPart, wording: Wording) -> str:
    """Return that the decision differs from the vote and why, empty where it does not."""
    if not part.differs:
        return ""
    why = wording.say(WHY, reason=part.decided.reason)
    return f"{wording.say(DIFFERS)}. {why}"


def _facts(part: BoardPart, wording: Wording) -> Iterator[tuple[str, str]]:
    decided = part.decided
    yield wording.say(CARRIED_OUT), titles(part.items, decided.codes, wording)
    minutes = {"day": wording.day(decided.decided_on), "paragraph": decided.paragraph}
    yield wording.say(MINUTES), wording.say(PARAGRAPH, **minutes)
    if decided.reference:
        yield wording.say(REFERENCE), decided.reference
    yield wording.say(VOTED), titles(part.items, part.winners, wording)
    if part.differs:
        yield wording.say(DIFFERS), wording.say(WHY, reason=decided.reason)
    if decided.count != part.count:
        told = wording.say(EARLIER, count=wording.number(decided.count))
        yield wording.say(NEW_COUNT), told


def titles(items: Sequence[BallotItem], codes: Sequence[str], wording: Wording) -> str:
    """Return the titles of items by their codes, in the order of the ballot."""
    told = [f"{item.code}, {wording.text(item.titles)}" for item in items if item.code in codes]
    return "; ".join(told) or wording.say(NOTHING)
