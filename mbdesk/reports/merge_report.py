"""The merge report: what the centre has taken in of each station, and what stands aside.

Two people compare it with the stations' signed day reports, and sign the figures.
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
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.content import UncountedFile
from mbdesk.reports.protocol.supplement import EXPORT_OF, why_uncounted
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.phrase import Readable

REPORT = QT_TRANSLATE_NOOP("reports", "Merge report")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
VOTING = QT_TRANSLATE_NOOP("reports", "Voting")
OPENED = QT_TRANSLATE_NOOP("reports", "open since {day}")
CLOSED = QT_TRANSLATE_NOOP("reports", "closed {day}")
NOT_OPENED = QT_TRANSLATE_NOOP("reports", "not opened")
VOTES_HERE = QT_TRANSLATE_NOOP("reports", "Votes that are here")
TESTS_HERE = QT_TRANSLATE_NOOP("reports", "Test ballots that are here")
PROPOSALS_HERE = QT_TRANSLATE_NOOP("reports", "Proposals that are here")
FILES = QT_TRANSLATE_NOOP("reports", "Exports merged")
ALL_FINAL = QT_TRANSLATE_NOOP("reports", "Stations whose last export is here")
FINAL_OF = QT_TRANSLATE_NOOP("reports", "{final} of {all}")
ASIDE = QT_TRANSLATE_NOOP("reports", "Files kept aside")
STATIONS = QT_TRANSLATE_NOOP("reports", "What has come of each station")
PROPOSALS = QT_TRANSLATE_NOOP("reports", "Proposals")
STANDS = QT_TRANSLATE_NOOP("reports", "How it stands")
COMPARED = QT_TRANSLATE_NOOP("reports", "Compared with the day report")
COMPARED_BY = QT_TRANSLATE_NOOP("reports", "{day}, {first} and {second}")
EXPORTS = QT_TRANSLATE_NOOP("reports", "Every export that was merged")
NONE_MERGED = QT_TRANSLATE_NOOP("reports", "No export has been merged.")
EXPORT = QT_TRANSLATE_NOOP("reports", "Export")
LAST = QT_TRANSLATE_NOOP("reports", "{number}, the last one")
IN_IT = QT_TRANSLATE_NOOP("reports", "Votes in it")
FILE = QT_TRANSLATE_NOOP("reports", "File")
CAME = QT_TRANSLATE_NOOP("reports", "Came on")
SIGNATURES = QT_TRANSLATE_NOOP("reports", "Compared and signed by")
FIRST = QT_TRANSLATE_NOOP("reports", "Who read from the screen")
SECOND = QT_TRANSLATE_NOOP("reports", "Who read from the signed papers")
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class ComparedCode:
    """That a station's code was found the same as on the paper: when (ISO), and by whom."""

    day: str
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class MergedStation:
    """What is held of a station; `stands` says how it takes part in the count."""

    name: str
    votes: int
    tests: int
    proposals: int
    final: bool
    stands: Readable
    fingerprint: str
    compared: ComparedCode | None = None


@dataclass(frozen=True, slots=True)
class MergedExport:
    """An export that was merged: whose, its number and day, and the votes that it carried."""

    station: str
    number: int
    day: str
    votes: int
    final: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class MergeContent:
    """What the report tells; `opened` and `closed` are the days of that, empty before."""

    frame: Frame
    fingerprint: str
    day: str
    opened: str
    closed: str
    stations: Sequence[MergedStation]
    exports: Sequence[MergedExport]
    aside: Sequence[UncountedFile] = ()
    logo: bytes = field(default=b"", repr=False)


def write_merge_report(
    content: MergeContent, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the report as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(merge_document(content, words, language), path)


def merge_document(content: MergeContent, words: Words, language: str = "sv") -> Document:
    """Return the report laid out."""
    wording, flow = Wording(language, words), PageFlow()
    title, kind = wording.text(content.frame.titles), wording.say(REPORT)
    flow.title(kind, title)
    facts = [
        (wording.say(DAY), wording.day(content.day)),
        (wording.say(VOTING), _voting(content, wording)),
        *_figures(content, wording),
        (wording.say(PROCESS_CODE), content.fingerprint),
    ]
    write_facts(flow, facts, share=45)
    _write_stations(flow, content.stations, wording)
    _write_exports(flow, content.exports, wording)
    _write_aside(flow, content.aside, wording)
    roles = (wording.say(FIRST), wording.say(SECOND))
    figures = _figures(content, wording)
    write_signing(flow, Signing(wording.say(SIGNATURES), roles, figures), wording)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording, logo=content.logo)


def _voting(content: MergeContent, wording: Wording) -> str:
    if content.closed:
        return wording.say(CLOSED, day=wording.day(content.closed))
    if content.opened:
        return wording.say(OPENED, day=wording.day(content.opened))
    return wording.say(NOT_OPENED)


def _figures(content: MergeContent, wording: Wording) -> list[tuple[str, str]]:
    stations, number = content.stations, wording.number
    final = sum(each.final for each in stations)
    figures = {
        VOTES_HERE: number(sum(each.votes for each in stations)),
        PROPOSALS_HERE: number(sum(each.proposals for each in stations)),
        FILES: number(len(content.exports)),
        ALL_FINAL: wording.say(FINAL_OF, final=number(final), all=number(len(stations))),
        ASIDE: number(len(content.aside)),
    }
    if tests := sum(each.tests for each in stations):
        figures[TESTS_HERE] = number(tests)
    return [(wording.say(name), text) for name, text in figures.items()]


def _write_stations(flow: PageFlow, stations: Sequence[MergedStation], wording: Wording) -> None:
    flow.heading(wording.say(STATIONS))
    columns = [
        Col(wording.say(phrases.STATION), 24, name=True),
        Col(wording.say(phrases.VOTES), 10, number=True),
        Col(wording.say(PROPOSALS), 10, number=True),
        Col(wording.say(STANDS), 18),
        Col(wording.say(phrases.FINGERPRINT), 18),
        Col(wording.say(COMPARED), 20),
    ]
    rows = [
        Row(
            (
                *(each.name, wording.number(each.votes), wording.number(each.proposals)),
                wording.read(each.stands),
                each.fingerprint or "–",
                _compared(each.compared, wording),
            )
        )
        for each in stations
    ]
    sums = (sum(each.votes for each in stations), sum(each.proposals for each in stations))
    total = Row((wording.say(phrases.SUM), *map(wording.number, sums), "", "", ""), strong=True)
    Table(flow, columns).write([*rows, total])


def _compared(compared: ComparedCode | None, wording: Wording) -> str:
    if compared is None:
        return "–"
    first, second = compared.names
    return wording.say(COMPARED_BY, day=wording.day(compared.day), first=first, second=second)


def _write_exports(flow: PageFlow, exports: Sequence[MergedExport], wording: Wording) -> None:
    flow.heading(wording.say(EXPORTS))
    if not exports:
        flow.write(wording.say(NONE_MERGED), BODY)
        return
    columns = [
        Col(wording.say(phrases.STATION), 30, name=True),
        Col(wording.say(EXPORT), 18),
        Col(wording.say(CAME), 22),
        Col(wording.say(IN_IT), 12, number=True),
        Col(wording.say(phrases.FINGERPRINT), 18),
    ]
    Table(flow, columns).write(_export_rows(exports, wording))


def _export_rows(exports: Sequence[MergedExport], wording: Wording) -> Iterator[Row]:
    for each in exports:
        number = wording.number(each.number)
        told = wording.say(LAST, number=number) if each.final else number
        day, votes = wording.day(each.day), wording.number(each.votes)
        yield Row((each.station, told, day, votes, each.fingerprint))


def _write_aside(flow: PageFlow, files: Sequence[UncountedFile], wording: Wording) -> None:
    if not files:
        return
    flow.heading(wording.say(ASIDE))
    columns = [
        Col(wording.say(FILE), 28, name=True),
        Col(wording.say(CAME), 22),
        Col(wording.say(phrases.VOTES), 10, number=True),
        Col(wording.say(phrases.WHY), 40),
    ]
    Table(flow, columns).write(_aside_rows(files, wording))


def _aside_rows(files: Sequence[UncountedFile], wording: Wording) -> Iterator[Row]:
    for file in files:
        name = wording.say(EXPORT_OF, station=file.station, number=wording.number(file.number))
        day, votes = wording.day(file.day), wording.number(file.votes)
        yield Row((name, day, votes, why_uncounted(file, wording)))
