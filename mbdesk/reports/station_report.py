"""The report on what a station holds and what happened at it, for two of the staff to sign.

The zero report is made before a kiosk opens, the day report when it has closed. Neither holds
anything about one voter: only sums, and what the audit log of the day says, without any time.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mbdesk.domain.process import Frame, Mode
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.station import ReportKind, Station
from mbdesk.reports import station_phrases as phrases
from mbdesk.reports.layout.document import Document, document_bytes
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.signing import Signing, write_signing
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import Words
from mbdesk.words.languages import NO_BREAK_SPACE

GROUP = 4
"""Digits of a digest that stand together, so that two people can read it to each other."""

PLAIN_SIGHT = Style(13, bold=True)
REHEARSAL = Style(13, bold=True, colour="#7a1200")
SECONDS_A_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Held:
    """How many votes and proposals a station holds, or received in some period."""

    votes: int = 0
    proposals: int = 0


@dataclass(frozen=True, slots=True)
class ExportSigned:
    """The newest export: its number, file name, and the SHA-256 of what was signed."""

    number: int
    name: str
    digest: str
    day: str
    final: bool


@dataclass(frozen=True, slots=True)
class StationReport:
    """The content of a report.

    `opened_with` is what was held when the station was first opened on the `day`, None if it has
    not been; `votes_of_day` counts the votes that carry the day. `happened` are the day's events
    of the log, `log_length` and `log_head` the number and digest of its last one, and `broken_at`
    the entry at which its chain does not hold, 0 if it does. `copy` is the state of the second
    copy, empty if none is kept.
    """

    kind: ReportKind
    frame: Frame
    station: Station
    day: str
    version: str
    held: Held
    votes_of_day: int
    opened_with: Held | None
    happened: Sequence[AuditEvent]
    copy: str
    export: ExportSigned | None
    log_length: int
    log_head: str
    broken_at: int = 0


def title_of(kind: ReportKind, wording: Wording) -> str:
    """Return the title of a report."""
    return wording.say(phrases.ZERO_REPORT if kind is ReportKind.ZERO else phrases.DAY_REPORT)


def station_report_pdf(report: StationReport, words: Words, language: str = "sv") -> bytes:
    """Return the report as a PDF of A4 pages; the same report gives the same bytes."""
    return document_bytes(station_report_document(report, words, language))


def station_report_document(report: StationReport, words: Words, language: str = "sv") -> Document:
    """Return the report laid out."""
    wording, flow = Wording(language, words), PageFlow()
    for write in (_title, _box, _happened, _safety, _signatures):
        write(flow, report, wording)
    title = f"{title_of(report.kind, wording)}: {report.station.name}, {report.day}"
    marks = {"mark": phrases.TEST, "banner": phrases.TEST_BANNER}
    running = {"page": phrases.PAGE, "process": phrases.PROCESS_ID}
    return Document(title, flow.pages, report.frame, wording, **marks, **running)


def grouped(digest: str) -> str:
    """Return a digest in groups that can be read out, its two halves on a line each."""
    half = max(GROUP, len(digest) // 2)
    parts = (digest[start : start + half] for start in range(0, len(digest), half))
    return " ".join(map(_groups, parts))


def _groups(digits: str) -> str:
    groups = (digits[start : start + GROUP] for start in range(0, len(digits), GROUP))
    return NO_BREAK_SPACE.join(groups)


def _title(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    test = report.frame.mode is Mode.TEST
    where = f"{report.station.name}, {wording.day(report.day)}"
    flow.title(title_of(report.kind, wording), where)
    flow.skip(2)
    flow.write(
        wording.say(phrases.MODE_TEST if test else phrases.MODE_LIVE),
        REHEARSAL if test else PLAIN_SIGHT,
    )
    flow.skip(6)
    write_facts(
        flow,
        (
            (wording.say(phrases.PLACE), report.station.site.name),
            (wording.say(phrases.PROCESS), wording.text(report.frame.titles)),
            (wording.say(phrases.VERSION), f"mbdesk {report.version}"),
        ),
    )


def _box(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    flow.heading(wording.say(phrases.BOX))
    if report.kind is ReportKind.ZERO or report.opened_with is None:
        rows = _rows_now(report, wording)
        empty = report.held.votes == 0
        flow.write(wording.say(phrases.EMPTY if empty else phrases.NOT_EMPTY), PLAIN_SIGHT)
        flow.skip(4)
    else:
        rows = _rows_of_day(report, report.opened_with, wording)
    columns = [
        Col("", 50, name=True),
        Col(wording.say(phrases.VOTES), 25, number=True),
        Col(wording.say(phrases.PROPOSALS), 25, number=True),
    ]
    Table(flow, columns).write(rows)


def _rows_now(report: StationReport, wording: Wording) -> Iterator[Row]:
    number, held = wording.number, report.held
    before = held.votes - report.votes_of_day
    yield Row([wording.say(phrases.HELD), number(held.votes), number(held.proposals)], strong=True)
    yield Row([wording.say(phrases.FROM_EARLIER_DAYS), number(before), ""])
    yield Row([wording.say(phrases.FROM_TODAY), number(report.votes_of_day), ""])


def _rows_of_day(report: StationReport, opened: Held, wording: Wording) -> Iterator[Row]:
    number, held = wording.number, report.held
    new = (held.votes - opened.votes, held.proposals - opened.proposals)
    yield Row([wording.say(phrases.WHEN_OPENED), number(opened.votes), number(opened.proposals)])
    yield Row([wording.say(phrases.SINCE), *map(number, new)])
    yield Row([wording.say(phrases.HELD), number(held.votes), number(held.proposals)], strong=True)


def _happened(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    flow.heading(wording.say(phrases.HAPPENED))
    times = Counter(_in_words(event, wording) for event in report.happened)
    if not times:
        flow.write(wording.say(phrases.NOTHING_HAPPENED))
        return
    columns = [
        Col(wording.say(phrases.WHAT), 80, name=True),
        Col(wording.say(phrases.TIMES), 20, number=True),
    ]
    Table(flow, columns).write(
        Row([words, wording.number(number)]) for words, number in sorted(times.items())
    )


def _in_words(event: AuditEvent, wording: Wording) -> str:
    """Return an event in words, or its code if there are none."""
    if event.code == "clock_jumped":
        return _jump(event.parameters, wording)
    says = phrases.EVENTS.get(event.code)
    if says is None:
        return event.code
    told = {name: _value(name, value, wording) for name, value in event.parameters.items()}
    return wording.say(says, **told)


def _jump(parameters: Mapping[str, str | int], wording: Wording) -> str:
    says = phrases.CLOCK_BACK if parameters.get("way") == "back" else phrases.CLOCK_ON
    return wording.count(says, round(int(parameters["seconds"]) / SECONDS_A_MINUTE))


def _value(name: str, value: str | int, wording: Wording) -> str:
    if isinstance(value, int):
        return wording.number(value)
    reason = phrases.REASONS.get(value) if name == "reason" else None
    return wording.say(reason) if reason else value


def _safety(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    """Write where else the votes are stored, and the digests that identify export and log."""
    flow.heading(wording.say(phrases.SAFETY))
    if report.broken_at:
        broken = wording.say(phrases.LOG_BROKEN, number=wording.number(report.broken_at))
        flow.write(broken, REHEARSAL)
        flow.skip(4)
    copy = phrases.COPIES.get(report.copy, phrases.COPY_FAILS)
    entries = phrases.LOG_FAILS if report.broken_at else phrases.LOG_WHOLE
    write_facts(
        flow,
        (
            (wording.say(phrases.COPY), wording.say(copy)),
            *_export_facts(report.export, wording),
            (
                wording.say(phrases.LOG),
                wording.count(entries, report.log_length),
            ),
            (wording.say(phrases.HEAD), grouped(report.log_head)),
        ),
    )


def _export_facts(export: ExportSigned | None, wording: Wording) -> Iterator[tuple[str, str]]:
    if export is None:
        yield wording.say(phrases.EXPORT), wording.say(phrases.NO_EXPORT)
        return
    says = phrases.EXPORT_LAST if export.final else phrases.EXPORT_NUMBER
    number, day = wording.number(export.number), wording.day(export.day)
    yield wording.say(phrases.EXPORT), wording.say(says, number=number, day=day)
    yield wording.say(phrases.FILE), export.name
    yield wording.say(phrases.DIGEST), grouped(export.digest)


def _signatures(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    signing = Signing(
        wording.say(phrases.SIGNATURES),
        (wording.say(phrases.FIRST), wording.say(phrases.SECOND)),
        tuple(_figures(report, wording)),
        wording.say(phrases.WE_WERE_THERE),
    )
    write_signing(flow, signing, wording)


def _figures(report: StationReport, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return the main figures of the report, in a few lines."""
    yield wording.say(phrases.VOTES), wording.number(report.held.votes)
    yield wording.say(phrases.PROPOSALS), wording.number(report.held.proposals)
    if report.export is not None:
        yield wording.say(phrases.DIGEST), grouped(report.export.digest)
    yield wording.say(phrases.HEAD), grouped(report.log_head)
