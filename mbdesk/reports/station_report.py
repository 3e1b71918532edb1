"""The papers on what a station holds and what happened at it, for two of the staff to sign.

The zero report is made before voting, the day report after it, the export sheet with an export that
leaves the station. None holds anything about one voter: only sums, fingerprints, and what the audit
log of the day says, without any time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mbdesk.domain.colours import REHEARSAL
from mbdesk.domain.process import Frame, Mode
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.station import ReportKind, Station
from mbdesk.domain.texts import in_groups
from mbdesk.reports import station_phrases as phrases
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.signing import Signing, write_signing
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.reports.station_events import write_events
from mbdesk.words import Words

PLAIN_SIGHT = Style(13, bold=True)
MARKED = Style(13, bold=True, colour=REHEARSAL)
BROKEN = Style(13, bold=True, colour="#7a1200")


@dataclass(frozen=True, slots=True)
class Held:
    """How much a station holds or an export carries, or what came in in some period.

    `tests` are test ballots, which are never counted and not among the votes.
    """

    votes: int = 0
    proposals: int = 0
    tests: int = 0


@dataclass(frozen=True, slots=True)
class ExportSigned:
    """The newest export: its number, file name, and the SHA-256 of what was signed.

    `fingerprint` is the station's, of the envelopes in it. `carries` is None where the log no
    longer says how many there are.
    """

    number: int
    name: str
    digest: str
    day: str
    final: bool
    fingerprint: str
    carries: Held | None


@dataclass(frozen=True, slots=True)
class StationReport:
    """The content of a report.

    `process_code` is the process's fingerprint and `station_code` the station's, of what is held.
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
    process_code: str
    station_code: str
    held: Held
    votes_of_day: int
    opened_with: Held | None
    happened: Sequence[AuditEvent]
    copy: str
    export: ExportSigned | None
    log_length: int
    log_head: str
    broken_at: int = 0
    logo: bytes = field(default=b"", repr=False)


def title_of(kind: ReportKind, wording: Wording) -> str:
    """Return the title of a report."""
    return wording.say(TITLES[kind])


def station_report_pdf(report: StationReport, words: Words, language: str = "sv") -> bytes:
    """Return the report as a PDF of A4 pages; the same report gives the same bytes."""
    return document_bytes(station_report_document(report, words, language))


def station_report_document(report: StationReport, words: Words, language: str = "sv") -> Document:
    """Return the report laid out."""
    wording, flow = Wording(language, words), PageFlow()
    for write in SECTIONS[report.kind]:
        write(flow, report, wording)
    title = f"{title_of(report.kind, wording)}: {report.station.name}, {report.day}"
    marks = {"mark": phrases.TEST, "banner": phrases.TEST_BANNER}
    running = {"page": phrases.PAGE, "process": phrases.PROCESS_ID}
    texts = {**marks, **running}
    return Document(title, flow.pages, report.frame, wording, logo=report.logo, **texts)


def _title(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    test = report.frame.mode is Mode.TEST
    where = f"{report.station.name}, {wording.day(report.day)}"
    flow.title(title_of(report.kind, wording), where)
    flow.skip(2)
    flow.write(
        wording.say(phrases.MODE_TEST if test else phrases.MODE_LIVE),
        MARKED if test else PLAIN_SIGHT,
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


def _codes(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    """Write the fingerprints, large: two people compare them, on the day and after the count."""
    flow.heading(wording.say(phrases.CODES))
    for name, code in _code_facts(report, wording):
        flow.write(f"{name}: {code}", PLAIN_SIGHT)
    flow.skip(4)
    zero = report.kind is ReportKind.ZERO
    flow.write(wording.say(phrases.BEFORE_OPENING if zero else phrases.TAKE_A_PHOTO))


def _code_facts(report: StationReport, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield the fingerprints with their names, the export's where it is another one."""
    yield wording.say(PROCESS_CODE), report.process_code
    export = report.export
    if report.kind is not ReportKind.EXPORT:
        yield wording.say(phrases.STATION_CODE), report.station_code
    if export is not None and (
        report.kind is ReportKind.EXPORT or export.fingerprint != report.station_code
    ):
        yield wording.say(phrases.EXPORT_CODE), export.fingerprint


def _export(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    flow.heading(wording.say(phrases.IN_EXPORT))
    carried = report.export.carries if report.export else None
    if carried is not None:
        name = wording.say(phrases.CARRIED)
        _table(flow, carried, wording).write([_row_held(name, carried, wording)])
    write_facts(flow, _export_facts(report.export, wording))


def _box(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    flow.heading(wording.say(phrases.BOX))
    if report.kind is ReportKind.ZERO or report.opened_with is None:
        rows = _rows_now(report, wording)
        empty = report.held.votes == 0
        flow.write(wording.say(phrases.EMPTY if empty else phrases.NOT_EMPTY), PLAIN_SIGHT)
        flow.skip(4)
    else:
        rows = _rows_of_day(report, report.opened_with, wording)
    _table(flow, report.held, wording).write(rows)


def _table(flow: PageFlow, held: Held, wording: Wording) -> Table:
    """Return the table of votes and proposals, with a column for test ballots if there are any."""
    names = [phrases.VOTES, *([phrases.TESTS] if held.tests else []), phrases.PROPOSALS]
    columns = [Col(wording.say(name), 50 // len(names), number=True) for name in names]
    return Table(flow, [Col("", 50, name=True), *columns])


def _rows_now(report: StationReport, wording: Wording) -> Iterator[Row]:
    number, held = wording.number, report.held
    none = ["", ""] if held.tests else [""]
    before = held.votes - report.votes_of_day
    yield _row_held(wording.say(phrases.HELD), held, wording)
    yield Row([wording.say(phrases.FROM_EARLIER_DAYS), number(before), *none])
    yield Row([wording.say(phrases.FROM_TODAY), number(report.votes_of_day), *none])


def _rows_of_day(report: StationReport, opened: Held, wording: Wording) -> Iterator[Row]:
    number, held = wording.number, report.held
    none = [""] if held.tests else []
    begin = (number(opened.votes), *none, number(opened.proposals))
    new = (number(held.votes - opened.votes), *none, number(held.proposals - opened.proposals))
    yield Row([wording.say(phrases.WHEN_OPENED), *begin])
    yield Row([wording.say(phrases.SINCE), *new])
    yield _row_held(wording.say(phrases.HELD), held, wording)


def _row_held(name: str, held: Held, wording: Wording) -> Row:
    figures = [held.votes, *([held.tests] if held.tests else []), held.proposals]
    return Row([name, *map(wording.number, figures)], strong=True)


def _events(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    write_events(flow, report.happened, wording)


def _safety(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    """Write where else the votes are stored, and the digests that identify export and log."""
    flow.heading(wording.say(phrases.SAFETY))
    if report.broken_at:
        broken = wording.say(phrases.LOG_BROKEN, number=wording.number(report.broken_at))
        flow.write(broken, BROKEN)
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
            (wording.say(phrases.HEAD), in_groups(report.log_head)),
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
    yield wording.say(phrases.DIGEST), in_groups(export.digest)


def _signatures(flow: PageFlow, report: StationReport, wording: Wording) -> None:
    signing = Signing(
        wording.say(phrases.SIGNATURES),
        (wording.say(phrases.FIRST), wording.say(phrases.SECOND)),
        tuple(_figures(report, wording)),
        wording.say(phrases.WE_WERE_THERE),
    )
    write_signing(flow, signing, wording)


def _figures(report: StationReport, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return the main figures of the report, in a few lines: where, when, and what was held."""
    yield wording.say(phrases.STATION), report.station.full_name
    yield wording.say(phrases.DAY), wording.day(report.day)
    export = report.export
    sheet = report.kind is ReportKind.EXPORT
    held = export.carries if sheet and export else report.held
    if held is not None:
        yield wording.say(phrases.VOTES), wording.number(held.votes)
        if held.tests:
            yield wording.say(phrases.TESTS), wording.number(held.tests)
        yield wording.say(phrases.PROPOSALS), wording.number(held.proposals)
    yield from _code_facts(report, wording)
    if export is not None:
        yield wording.say(phrases.DIGEST), in_groups(export.digest)
    if report.kind is not ReportKind.EXPORT:
        yield wording.say(phrases.HEAD), in_groups(report.log_head)


TITLES = {
    ReportKind.ZERO: phrases.ZERO_REPORT,
    ReportKind.DAY: phrases.DAY_REPORT,
    ReportKind.EXPORT: phrases.EXPORT_SHEET,
}
SECTIONS = {
    ReportKind.ZERO: (_title, _box, _codes, _events, _safety, _signatures),
    ReportKind.DAY: (_title, _box, _codes, _events, _safety, _signatures),
    ReportKind.EXPORT: (_title, _export, _codes, _signatures),
}
