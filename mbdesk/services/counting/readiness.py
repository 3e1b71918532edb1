"""Writes the readiness report: what is missing before the next stage, and how each place stands."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.briefing import Fact
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.counting.closing_briefings import about_closing
from mbdesk.services.counting.missing import HEADINGS, missing_for, told
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.place_board import PlaceLine, place_board
from mbdesk.services.counting.voting_briefings import about_opening
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

if TYPE_CHECKING:
    from mbdesk.reports.readiness_report import ReadyPlace


def write_readiness(central: CentralFile, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the report as a PDF and note it; return where it stands.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.readiness_report import Checked, Readiness, write_readiness_report

    known = read_overview(central)
    stage, things = missing_for(known)
    content = Readiness(
        frame=known.frame,
        fingerprint=process_fingerprint(known.frame.keys.signing, known.frame.id),
        day=known.today,
        stage=HEADINGS[stage],
        missing=tuple(map(told, things)),
        checked=[Checked(each.name, each.text, each.right) for each in _facts(known)],
        places=[_ready(known, line) for line in place_board(known)],
        logo=logo_of(central),
    )
    written = write_readiness_report(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "readiness_written")
    return written


def _facts(known: Overview) -> Iterator[Fact]:
    """Yield what people read to each other before they open the vote, or close it."""
    if known.voting.state is VoteState.PREPARING:
        yield from about_opening(known).facts
    elif known.voting.state in {VoteState.OPEN, VoteState.CLOSED}:
        yield from about_closing(known).facts


def _ready(known: Overview, line: PlaceLine) -> "ReadyPlace":
    from mbdesk.reports.readiness_report import ReadyPlace, ReadyStation  # late, as said above

    days = sorted(each.day for each in line.place.hours)
    return ReadyPlace(
        name=line.place.site.name,
        days=(days[0], days[-1]) if days else (),
        stations=[
            ReadyStation(
                name=each.station.name,
                code_on_paper=each.station.id in known.codes_on_paper or each.status.enrolled,
                pack=each.station.id not in known.without_pack,
                heard=bool(each.status.exports),
            )
            for each in line.stations
        ],
    )
