"""Two papers of the archive: the retention plan, and the record of what was destroyed by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.signing import Signing, write_signing
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

PLAN = QT_TRANSLATE_NOOP("reports", "Retention plan")
RECORD = QT_TRANSLATE_NOOP("reports", "Record of destruction {number}")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
WHAT = QT_TRANSLATE_NOOP("reports", "What")
HOW_LONG = QT_TRANSLATE_NOOP("reports", "How long")
GROUND = QT_TRANSLATE_NOOP("reports", "Ground")
FROM = QT_TRANSLATE_NOOP("reports", "From")
HOW_MANY = QT_TRANSLATE_NOOP("reports", "How much")
REASON = QT_TRANSLATE_NOOP("reports", "Reason")
SUGGESTED = QT_TRANSLATE_NOOP(
    "reports",
    "Where no ground is named, the line is the program's suggestion. The archivist of the city "
    "decides what holds.",
)
GONE = QT_TRANSLATE_NOOP(
    "reports",
    "What is named here has been destroyed. In the central file nothing of it is left in any byte. "
    "Copies outside of it are destroyed by hand.",
)
WE_SIGN = QT_TRANSLATE_NOOP("reports", "We have seen to it that this was done.")
SIGNATURES = QT_TRANSLATE_NOOP("reports", "Signatures")
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """The plan: for each line what it is of, how long it is kept, on what ground, and from when."""

    frame: Frame
    fingerprint: str
    day: str
    lines: Sequence[tuple[str, str, str, str]]


@dataclass(frozen=True, slots=True)
class DestructionPaper:
    """What was destroyed, how much of it, on what ground, why, and the two who decided it."""

    frame: Frame
    fingerprint: str
    number: int
    day: str
    what: str
    how_many: str
    ground: str
    reason: str
    names: tuple[str, str]


def write_plan_paper(content: PlanPaper, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the plan as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(plan_document(content, words, language), path)


def plan_document(content: PlanPaper, words: Words, language: str = "sv") -> Document:
    """Return the plan laid out."""
    wording, flow = Wording(language, words), PageFlow()
    kind, title = wording.say(PLAN), wording.text(content.frame.titles)
    flow.title(kind, title)
    facts = [
        (wording.say(DAY), wording.day(content.day)),
        (wording.say(PROCESS_CODE), content.fingerprint),
    ]
    write_facts(flow, facts, share=30)
    flow.skip(6)
    columns = [
        Col(wording.say(WHAT), 30, name=True),
        Col(wording.say(HOW_LONG), 28),
        Col(wording.say(GROUND), 26),
        Col(wording.say(FROM), 16),
    ]
    rows = [(*line[:3], wording.day(line[3]) if line[3] else "–") for line in content.lines]
    Table(flow, columns).write(map(Row, rows))
    flow.skip(8)
    flow.write(wording.say(SUGGESTED), BODY)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording)


def write_destruction(
    content: DestructionPaper, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the record as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(destruction_document(content, words, language), path)


def destruction_document(content: DestructionPaper, words: Words, language: str = "sv") -> Document:
    """Return the record laid out, with lines for two people to sign."""
    wording, flow = Wording(language, words), PageFlow()
    kind = wording.say(RECORD, number=wording.number(content.number))
    title = wording.text(content.frame.titles)
    flow.title(kind, title)
    facts = [
        (wording.say(WHAT), content.what),
        (wording.say(HOW_MANY), content.how_many),
        (wording.say(DAY), wording.day(content.day)),
        (wording.say(GROUND), content.ground or "–"),
        (wording.say(REASON), content.reason),
        (wording.say(PROCESS_CODE), content.fingerprint),
    ]
    write_facts(flow, facts, share=30)
    flow.skip(8)
    flow.write(wording.say(GONE), BODY)
    flow.skip(8)
    signing = Signing(wording.say(SIGNATURES), content.names, facts, wording.say(WE_SIGN))
    write_signing(flow, signing, wording)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording)
