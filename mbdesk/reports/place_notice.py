"""The notice for the place: what was promised there, who decided it, and how far it has come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.follow_up import FinalCost, Milestone
from mbdesk.domain.process import Frame
from mbdesk.reports.board_decided import MINUTES, PARAGRAPH, REFERENCE
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import ACCENT, Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

NOTICE = QT_TRANSLATE_NOOP("reports", "You voted for this, and it is carried out")
PROMISED = QT_TRANSLATE_NOOP("reports", "The board has decided it, and it is carried out")
VOTES = QT_TRANSLATE_NOOP("reports", "Votes")
WHERE = QT_TRANSLATE_NOOP("reports", "Where")
ESTIMATE = QT_TRANSLATE_NOOP("reports", "Estimated cost")
FINAL = QT_TRANSLATE_NOOP("reports", "Final cost")
DIFFERENCE = QT_TRANSLATE_NOOP("reports", "{cost}: {reason}")
MILESTONES = QT_TRANSLATE_NOOP("reports", "How far it has come")
MILESTONE = QT_TRANSLATE_NOOP("reports", "Step")
PLANNED = QT_TRANSLATE_NOOP("reports", "Planned")
STANDS = QT_TRANSLATE_NOOP("reports", "How it stands")
DONE = QT_TRANSLATE_NOOP("reports", "Done {day}")
MOVED = QT_TRANSLATE_NOOP("reports", "Moved from {day}: {reason}")
DROPPED = QT_TRANSLATE_NOOP("reports", "Not to be done: {reason}")
DELAYED = QT_TRANSLATE_NOOP("reports", "Delayed")
TO_COME = QT_TRANSLATE_NOOP("reports", "To come")
NO_STEPS = QT_TRANSLATE_NOOP("reports", "The steps are not planned yet.")
AS_OF = QT_TRANSLATE_NOOP("reports", "As it stood on {day}.")
LARGE, BODY, SMALL = Style(30, bold=True, colour=ACCENT), Style(15), Style(11)


@dataclass(frozen=True, slots=True)
class PlaceNotice:
    """What the notice tells of one item; `fingerprint` is the process's, `votes` what it got.

    `won` is whether it won the vote: the board may have decided to carry out another.
    """

    frame: Frame
    fingerprint: str
    day: str
    item: BallotItem
    votes: int
    won: bool
    decided: BoardDecision
    milestones: Sequence[Milestone] = ()
    final: FinalCost | None = None
    logo: bytes = field(default=b"", repr=False)


def write_place_notice(
    content: PlaceNotice, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the notice as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(place_notice_document(content, words, language), path)


def place_notice_document(content: PlaceNotice, words: Words, language: str = "sv") -> Document:
    """Return the notice laid out."""
    wording, flow, frame = Wording(language, words), PageFlow(), content.frame
    title = wording.text(content.item.titles)
    flow.write(frame.district, BODY)
    flow.write(wording.text(frame.titles), BODY)
    flow.skip(14)
    flow.write(title, LARGE, role=Role.TITLE)
    flow.skip(8)
    flow.write(wording.say(NOTICE if content.won else PROMISED), BODY)
    description = wording.text(content.item.descriptions)
    if description:
        flow.skip(8)
        flow.write(description, BODY)
    flow.skip(10)
    write_facts(flow, _facts(content, wording), share=34)
    flow.heading(wording.say(MILESTONES))
    _write_milestones(flow, content, wording)
    flow.skip(10)
    flow.write(wording.say(AS_OF, day=wording.day(content.day)), SMALL)
    return Document(
        f"{title}: {wording.text(frame.titles)}", flow.pages, frame, wording, logo=content.logo
    )


def _facts(content: PlaceNotice, wording: Wording) -> Iterator[tuple[str, str]]:
    decided, currency = content.decided, content.frame.currency
    if content.item.place:
        yield wording.say(WHERE), content.item.place
    yield wording.say(VOTES), wording.number(content.votes)
    minutes = {"day": wording.day(decided.decided_on), "paragraph": decided.paragraph}
    yield wording.say(MINUTES), wording.say(PARAGRAPH, **minutes)
    if decided.reference:
        yield wording.say(REFERENCE), decided.reference
    yield wording.say(ESTIMATE), wording.money(content.item.cost, currency)
    if content.final is not None:
        cost = wording.money(content.final.cost, currency)
        reason = content.final.reason
        told = wording.say(DIFFERENCE, cost=cost, reason=reason) if reason else cost
        yield wording.say(FINAL), told
    yield wording.say(PROCESS_CODE), content.fingerprint


def _write_milestones(flow: PageFlow, content: PlaceNotice, wording: Wording) -> None:
    if not content.milestones:
        flow.write(wording.say(NO_STEPS), BODY)
        return
    columns = [
        Col(wording.say(MILESTONE), 44, name=True),
        Col(wording.say(PLANNED), 20),
        Col(wording.say(STANDS), 36),
    ]
    Table(flow, columns).write(
        Row((each.what, wording.day(each.planned), told_of_milestone(each, content.day, wording)))
        for each in content.milestones
    )


def told_of_milestone(each: Milestone, today: str, wording: Wording) -> str:
    """Return how a milestone stands on a day (ISO): done, dropped, delayed, moved, or to come."""
    if each.dropped:
        return wording.say(DROPPED, reason=each.reason)
    if each.done:
        return wording.say(DONE, day=wording.day(each.done))
    if each.late(today):
        return wording.say(DELAYED)
    if each.planned != each.first_planned:
        return wording.say(MOVED, day=wording.day(each.first_planned), reason=each.reason)
    return wording.say(TO_COME)
