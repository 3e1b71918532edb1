"""The steering group's list: what goes to the vote and what does not, each with its reason.

Before the meeting it is what the group decides on; afterwards it says what was decided, and where
that is otherwise than the evaluation found, or than the board and the vote.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.board_decided import BoardPart, write_board_part
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

LIST = QT_TRANSLATE_NOOP("reports", "Proposals for the steering group")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
FUNDS = QT_TRANSLATE_NOOP("reports", "Funds for proposals")
SUM_ADMITTED = QT_TRANSLATE_NOOP("reports", "What goes to the vote costs together")
STILL_OPEN = QT_TRANSLATE_NOOP("reports", "Still evaluated")
TO_VOTE = QT_TRANSLATE_NOOP("reports", "Go to the vote")
NOT_TO_VOTE = QT_TRANSLATE_NOOP("reports", "Do not go to the vote")
TO_DECIDE = QT_TRANSLATE_NOOP("reports", "To be decided")
NUMBER = QT_TRANSLATE_NOOP("reports", "No.")
PROPOSAL = QT_TRANSLATE_NOOP("reports", "Proposal")
COST = QT_TRANSLATE_NOOP("reports", "Cost")
REASON = QT_TRANSLATE_NOOP("reports", "Reason")
DECIDED = QT_TRANSLATE_NOOP("reports", "Decided")
NONE = QT_TRANSLATE_NOOP("reports", "None.")
OTHERWISE = QT_TRANSLATE_NOOP(
    "reports",
    "{reason} The steering group has decided otherwise than the evaluation found: {found}",
)
NO_REASON = QT_TRANSLATE_NOOP("reports", "no reason is given")
FEASIBLE = QT_TRANSLATE_NOOP("reports", "Found feasible.")
NOT_FEASIBLE = QT_TRANSLATE_NOOP("reports", "Found not feasible.")
PROTECTED = QT_TRANSLATE_NOOP("reports", "Protected identity")
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class ListedProposal:
    """A proposal on the list. `admitted` is None while it is to be decided on.

    `found` is what the evaluation gives as its reason, `differs` that the group has decided
    otherwise. Of who has a protected identity, title and reasons are left out.
    """

    number: int
    title: str
    feasible: bool
    found: str
    cost: int | None
    admitted: bool | None = None
    reason: str = ""
    decided_on: str = ""
    differs: bool = False
    protected: bool = False


@dataclass(frozen=True, slots=True)
class SteeringList:
    """What the paper tells; `fingerprint` is the process's, `open` how many are still evaluated."""

    frame: Frame
    fingerprint: str
    day: str
    proposals: Sequence[ListedProposal]
    open: int
    board: BoardPart | None = None
    logo: bytes = field(default=b"", repr=False)


def write_steering_list(
    content: SteeringList, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the list as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(steering_list_document(content, words, language), path)


def steering_list_document(content: SteeringList, words: Words, language: str = "sv") -> Document:
    """Return the list laid out."""
    wording, flow = Wording(language, words), PageFlow()
    title = wording.text(content.frame.titles)
    flow.title(wording.say(LIST), title)
    write_facts(flow, _facts(content, wording), share=38)
    for source, admitted in ((TO_DECIDE, None), (TO_VOTE, True), (NOT_TO_VOTE, False)):
        listed = [each for each in content.proposals if each.admitted is admitted]
        if listed or admitted is not None:
            flow.heading(wording.say(source))
            _write_listed(flow, listed, content.frame, wording)
    if content.board is not None:
        write_board_part(flow, content.board, wording)
    kind = wording.say(LIST)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording, logo=content.logo)


def _facts(content: SteeringList, wording: Wording) -> Iterator[tuple[str, str]]:
    frame = content.frame
    admitted = sum(each.cost or 0 for each in content.proposals if each.admitted)
    yield wording.say(DAY), wording.day(content.day)
    yield wording.say(FUNDS), wording.money(frame.funds, frame.currency)
    yield wording.say(SUM_ADMITTED), wording.money(admitted, frame.currency)
    if content.open:
        yield wording.say(STILL_OPEN), wording.number(content.open)
    yield wording.say(PROCESS_CODE), content.fingerprint


def _write_listed(
    flow: PageFlow, listed: Sequence[ListedProposal], frame: Frame, wording: Wording
) -> None:
    if not listed:
        flow.write(wording.say(NONE), BODY)
        return
    columns = [
        Col(wording.say(NUMBER), 8, number=True),
        Col(wording.say(PROPOSAL), 30, name=True),
        Col(wording.say(COST), 16, number=True),
        Col(wording.say(REASON), 32),
        Col(wording.say(DECIDED), 18),
    ]
    Table(flow, columns).write(Row(_cells(each, frame, wording)) for each in listed)


def _cells(each: ListedProposal, frame: Frame, wording: Wording) -> tuple[str, ...]:
    cost = "–" if each.cost is None else wording.money(each.cost, frame.currency)
    title = wording.say(PROTECTED) if each.protected else each.title
    day = wording.day(each.decided_on) if each.decided_on else ""
    return wording.number(each.number), title, cost, _reason(each, wording), day


def _reason(each: ListedProposal, wording: Wording) -> str:
    found = wording.say(FEASIBLE if each.feasible else NOT_FEASIBLE)
    if each.protected:
        return found
    if each.admitted is None:
        return " ".join(filter(None, (found, each.found)))
    if each.differs:
        told = each.found or wording.say(NO_REASON)
        return wording.say(OTHERWISE, reason=each.reason, found=told)
    return each.reason
