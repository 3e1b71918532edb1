"""The disclosure copy: a proposal as it is given out, without what may not be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.media import MapPoint
from mbdesk.domain.process import Frame
from mbdesk.domain.proposal import CostLine, total_cost
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import TextIn
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import reader_of
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

COPY = QT_TRANSLATE_NOOP("reports", "Copy of proposal {number}")
RECEIVED = QT_TRANSLATE_NOOP("reports", "Received")
DNR = QT_TRANSLATE_NOOP("reports", "Reference (dnr)")
LEFT_AT = QT_TRANSLATE_NOOP("reports", "Left")
LEFT_WHERE = QT_TRANSLATE_NOOP("reports", "{day}, {place}")
IN_LANGUAGE = QT_TRANSLATE_NOOP("reports", "Written in")
POINT = QT_TRANSLATE_NOOP("reports", "On the map")
POINT_AT = QT_TRANSLATE_NOOP("reports", "{across} % from the left, {down} % from the top")
PROPOSED = QT_TRANSLATE_NOOP("reports", "What is proposed")
COSTS = QT_TRANSLATE_NOOP("reports", "The proposer's own estimate")
COST_OF = QT_TRANSLATE_NOOP("reports", "What costs money")
QUANTITY = QT_TRANSLATE_NOOP("reports", "Quantity")
PICTURES = QT_TRANSLATE_NOOP("reports", "%Ln files beside this copy")
UNIT_COST = QT_TRANSLATE_NOOP("reports", "Each")
SUM = QT_TRANSLATE_NOOP("reports", "Sum")
DECIDED = QT_TRANSLATE_NOOP("reports", "What is not in this copy")
WHOLE = QT_TRANSLATE_NOOP("reports", "All of the proposal but contact details is in this copy.")
PASSAGES = QT_TRANSLATE_NOOP("reports", "%Ln passages are masked, each by [•••••].")
CONTACT = QT_TRANSLATE_NOOP("reports", "Contact details are never in a copy.")
CORRECTED = QT_TRANSLATE_NOOP(
    "reports", "Slips of the pen have been corrected; what was left stands in the register."
)
BY = QT_TRANSLATE_NOOP("reports", "Decided by {who}, {day}. {reason}")
PARTS: Mapping[str, str] = {
    "left_at": QT_TRANSLATE_NOOP("reports", "When and where it was left"),
    "pictures": QT_TRANSLATE_NOOP("reports", "Pictures"),
    "point": QT_TRANSLATE_NOOP("reports", "The point on the map"),
    "costs": QT_TRANSLATE_NOOP("reports", "The proposer's own estimate"),
}
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class DisclosureCopy:
    """What a copy tells: `texts` are masked already, and what is left out is not here at all.

    `fingerprint` is the process's, `left_at` day and place, and `pictures` how many files lie
    beside the copy; `left_out` names the `PARTS` that are not given.
    """

    frame: Frame
    fingerprint: str
    number: int
    received: str
    dnr: str
    language: str
    texts: Mapping[str, str]
    left_at: tuple[str, str] | None
    costs: tuple[CostLine, ...]
    estimate: int | None
    point: MapPoint | None
    pictures: int
    left_out: tuple[str, ...]
    passages: int
    corrected: bool
    reason: str
    who: str
    day: str


def write_disclosure(copy: DisclosureCopy, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the copy as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(disclosure_document(copy, words, language), path, private=True)


def disclosure_document(copy: DisclosureCopy, words: Words, language: str = "sv") -> Document:
    """Return the copy laid out."""
    wording, flow = Wording(language, words), PageFlow()
    kind = wording.say(COPY, number=wording.number(copy.number))
    title = TextIn(copy.texts["title"], copy.language)
    flow.title(kind, title)
    write_facts(flow, _facts(copy, wording), share=25)
    flow.heading(wording.say(PROPOSED))
    for name, text in copy.texts.items():
        if name != "title":
            label = PROPOSAL_TEXTS[name].keyed_in.read(reader_of(language))
            _write_text(flow, label, text, copy.language)
    _write_costs(flow, copy, wording)
    flow.heading(wording.say(DECIDED))
    flow.items(_not_given(copy, wording), BODY)
    flow.skip(4)
    by = {"who": copy.who, "day": wording.day(copy.day), "reason": copy.reason}
    flow.write(wording.say(BY, **by), BODY)
    return Document(f"{kind}: {title}", flow.pages, copy.frame, wording)


def _facts(copy: DisclosureCopy, wording: Wording) -> Iterator[tuple[str, str]]:
    yield wording.say(RECEIVED), wording.day(copy.received)
    if copy.dnr:
        yield wording.say(DNR), copy.dnr
    if copy.left_at is not None:
        day, place = copy.left_at
        yield wording.say(LEFT_AT), wording.say(LEFT_WHERE, day=wording.day(day), place=place)
    yield wording.say(IN_LANGUAGE), TextIn(LANGUAGES[copy.language].name, copy.language)
    if copy.point is not None:
        at = {"across": copy.point.x, "down": copy.point.y}
        tenths = {name: wording.number(value // 10) for name, value in at.items()}
        yield wording.say(POINT), wording.say(POINT_AT, **tenths)
    if copy.pictures:
        yield wording.say(PARTS["pictures"]), wording.count(PICTURES, copy.pictures)
    yield wording.say(PROCESS_CODE), copy.fingerprint


def _write_text(flow: PageFlow, label: str, text: str, language: str) -> None:
    flow.skip(6)
    flow.write(label, Style(9.5, bold=True))
    for paragraph in filter(None, (each.strip() for each in text.split("\n"))):
        flow.write(TextIn(paragraph, language), BODY)
        flow.skip(3)


def _write_costs(flow: PageFlow, copy: DisclosureCopy, wording: Wording) -> None:
    if copy.estimate is None and not copy.costs:
        return
    currency = copy.frame.currency
    flow.heading(wording.say(COSTS))
    rows = [
        Row(
            (
                line.label,
                wording.number(line.quantity),
                wording.money(line.unit_cost, currency),
                wording.money(line.quantity * line.unit_cost, currency),
            )
        )
        for line in copy.costs
    ]
    total = total_cost(copy.costs) if copy.estimate is None else copy.estimate
    rows.append(Row((wording.say(SUM), "", "", wording.money(total, currency)), strong=True))
    columns = [
        Col(wording.say(COST_OF), 46, name=True),
        Col(wording.say(QUANTITY), 14, number=True),
        Col(wording.say(UNIT_COST), 20, number=True),
        Col(wording.say(SUM), 20, number=True),
    ]
    Table(flow, columns).write(rows)


def _not_given(copy: DisclosureCopy, wording: Wording) -> Iterator[str]:
    if not copy.passages and not copy.left_out:
        yield wording.say(WHOLE)
    else:
        if copy.passages:
            yield wording.count(PASSAGES, copy.passages)
        for part in copy.left_out:
            yield wording.say(PARTS[part])
        yield wording.say(CONTACT)
    if copy.corrected:
        yield wording.say(CORRECTED)
