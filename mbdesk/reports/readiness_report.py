"""The readiness report: whether all is in place for what comes next, place by place.

The people who carry the vote go through it together, on paper, and sign what they found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.signing import Signing, write_signing
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.phrase import DayRange, Readable

REPORT = QT_TRANSLATE_NOOP("reports", "Readiness report")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
NOTHING_MISSING = QT_TRANSLATE_NOOP("reports", "Nothing is missing.")
CHECKED = QT_TRANSLATE_NOOP("reports", "What was looked at")
SUBJECT = QT_TRANSLATE_NOOP("reports", "What")
STANDS = QT_TRANSLATE_NOOP("reports", "How it stands")
IN_ORDER = QT_TRANSLATE_NOOP("reports", "In order")
RIGHT = QT_TRANSLATE_NOOP("reports", "Yes")
LOOK = QT_TRANSLATE_NOOP("reports", "Look at this")
PLACES = QT_TRANSLATE_NOOP("reports", "Places and stations")
NO_PLACES = QT_TRANSLATE_NOOP("reports", "No station is set up.")
PLACE = QT_TRANSLATE_NOOP("reports", "Place")
STATION = QT_TRANSLATE_NOOP("reports", "Station")
OPEN_DAYS = QT_TRANSLATE_NOOP("reports", "Days with opening hours")
CODE = QT_TRANSLATE_NOOP("reports", "Code on paper")
PACK = QT_TRANSLATE_NOOP("reports", "Pack that serves")
HEARD = QT_TRANSLATE_NOOP("reports", "Has sent an export")
YES, NO = QT_TRANSLATE_NOOP("reports", "yes"), QT_TRANSLATE_NOOP("reports", "no")
SIGNATURES = QT_TRANSLATE_NOOP("reports", "Gone through by")
LEADER = QT_TRANSLATE_NOOP("reports", "Process leader")
COLLEAGUE = QT_TRANSLATE_NOOP("reports", "Another person")
DECLARED = QT_TRANSLATE_NOOP(
    "reports", "We have gone through the list, and what it says to look at has been looked at."
)
MISSING = QT_TRANSLATE_NOOP("reports", "Missing")
TO_LOOK_AT = QT_TRANSLATE_NOOP("reports", "To look at")
STATIONS = QT_TRANSLATE_NOOP("reports", "Stations")
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class Checked:
    """A thing that was looked at, how it stands, and whether it is as it should be.

    `right` is None where there is nothing to judge.
    """

    name: Readable
    says: Readable
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class ReadyStation:
    """A station: whether its code is on paper, a pack serves, and it was heard from."""

    name: str
    code_on_paper: bool
    pack: bool
    heard: bool


@dataclass(frozen=True, slots=True)
class ReadyPlace:
    """A place with its stations; `days` are the first and last day with hours, empty without."""

    name: str
    days: tuple[str, str] | tuple[()]
    stations: Sequence[ReadyStation]


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the report tells; `fingerprint` is the process's.

    `stage` heads the list of what is `missing` before it.
    """

    frame: Frame
    fingerprint: str
    day: str
    stage: Readable
    missing: Sequence[Readable]
    checked: Sequence[Checked]
    places: Sequence[ReadyPlace]
    logo: bytes = field(default=b"", repr=False)

    @property
    def to_look_at(self) -> int:
        """How many things are not as they should be."""
        return sum(each.right is False for each in self.checked)

    @property
    def stations(self) -> int:
        """How many stations there are."""
        return sum(len(place.stations) for place in self.places)


def write_readiness_report(
    content: Readiness, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the report as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(readiness_document(content, words, language), path)


def readiness_document(content: Readiness, words: Words, language: str = "sv") -> Document:
    """Return the report laid out."""
    wording, flow = Wording(language, words), PageFlow()
    title, kind = wording.text(content.frame.titles), wording.say(REPORT)
    flow.title(kind, title)
    told = {DAY: wording.day(content.day), PROCESS_CODE: content.fingerprint}
    write_facts(flow, ((wording.say(name), text) for name, text in told.items()), share=38)
    _write_missing(flow, content, wording)
    _write_checked(flow, content, wording)
    _write_places(flow, content.places, wording)
    write_signing(flow, _signing(content, wording), wording)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording, logo=content.logo)


def _write_missing(flow: PageFlow, content: Readiness, wording: Wording) -> None:
    flow.heading(wording.read(content.stage))
    if content.missing:
        flow.items((wording.read(each) for each in content.missing), BODY)
    else:
        flow.write(wording.say(NOTHING_MISSING), BODY)


def _write_checked(flow: PageFlow, content: Readiness, wording: Wording) -> None:
    if not content.checked:
        return
    flow.heading(wording.say(CHECKED))
    columns = [
        Col(wording.say(SUBJECT), 28, name=True),
        Col(wording.say(STANDS), 54),
        Col(wording.say(IN_ORDER), 18),
    ]
    marks = {True: wording.say(RIGHT), False: wording.say(LOOK), None: ""}
    Table(flow, columns).write(
        Row(
            (wording.read(each.name), wording.read(each.says), marks[each.right]),
            strong=each.right is False,
        )
        for each in content.checked
    )


def _write_places(flow: PageFlow, places: Sequence[ReadyPlace], wording: Wording) -> None:
    flow.heading(wording.say(PLACES))
    if not places:
        flow.write(wording.say(NO_PLACES), BODY)
        return
    columns = [
        Col(wording.say(PLACE), 24),
        Col(wording.say(STATION), 20, name=True),
        Col(wording.say(OPEN_DAYS), 26),
        *(Col(wording.say(name), 13) for name in (CODE, PACK, HEARD)),
    ]
    Table(flow, columns).write(_station_rows(places, wording))


def _station_rows(places: Sequence[ReadyPlace], wording: Wording) -> Iterator[Row]:
    said = {True: wording.say(YES), False: wording.say(NO)}
    for place in places:
        days = wording.read(DayRange(*place.days)) if place.days else wording.say(NO)
        for each in place.stations:
            marks = (said[each.code_on_paper], said[each.pack], said[each.heard])
            yield Row((place.name, each.name, days, *marks))


def _signing(content: Readiness, wording: Wording) -> Signing:
    numbers = {
        MISSING: len(content.missing),
        TO_LOOK_AT: content.to_look_at,
        STATIONS: content.stations,
    }
    return Signing(
        wording.say(SIGNATURES),
        (wording.say(LEADER), wording.say(COLLEAGUE)),
        [(wording.say(name), wording.number(number)) for name, number in numbers.items()],
        wording.say(DECLARED),
    )
