"""Writes the merge report: every export that was merged, and what is held of each station."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.station import Kept
from mbdesk.models.station import Merge, Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.logo import logo_in
from mbdesk.services.centre.merging.kept_files import GAVE_WAY, kept_in
from mbdesk.services.centre.voting.closing import BoardLine, board_lines, state_of
from mbdesk.services.centre.voting.voting import voting_days
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

if TYPE_CHECKING:
    from mbdesk.reports.merge_report import MergeContent, MergedExport, MergedStation
    from mbdesk.reports.protocol.content import UncountedFile


def write_merges(central: CentralFile, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the report as a PDF and note it; return where it stands.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    from mbdesk.reports.merge_report import write_merge_report  # the PDF library is slow to import

    with central.database.reading() as session:
        content = _content(session, central.today())
    written = write_merge_report(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "merge_report_written")
    return written


def _content(session: Session, today: str) -> "MergeContent":
    from mbdesk.reports.merge_report import MergeContent  # late, as said above

    frame, days, board = the_process(session).to_frame(), voting_days(session), board_lines(session)
    names = {line.station.id: line.station.full_name for line in board}
    return MergeContent(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=today,
        opened=days.opened or "",
        closed=days.closed or "",
        stations=[_station(line) for line in board],
        exports=list(_exports(session, names)),
        aside=list(_aside(session)),
        logo=logo_in(session),
    )


def _station(line: BoardLine) -> "MergedStation":
    from mbdesk.reports.merge_report import ComparedCode, MergedStation  # late, as said above

    status, tick = line.status, line.tick
    return MergedStation(
        name=line.station.full_name,
        votes=status.votes,
        tests=status.tests,
        proposals=status.proposals,
        final=status.final,
        stands=state_of(line),
        fingerprint=status.fingerprint,
        compared=None if tick is None else ComparedCode(tick.day, tick.names),
    )


def _exports(session: Session, names: Mapping[str, str]) -> Iterator["MergedExport"]:
    from mbdesk.reports.merge_report import MergedExport  # late, as said above

    wanted = select(Merge).join(Station, Station.id == Merge.station_id)
    order = (Station.name, Station.id, Merge.number, Merge.digest)
    for merge in session.scalars(wanted.order_by(*order)):
        name = names[merge.station_id]
        yield MergedExport(
            *(name, merge.number, merge.day, merge.votes, merge.final, merge.fingerprint)
        )


def _aside(session: Session) -> Iterator["UncountedFile"]:
    """Yield the files that are kept aside: what was taken in stands among the exports."""
    from mbdesk.reports.protocol.content import UncountedFile  # late, as said above

    for kept in kept_in(session):
        if kept.state is not Kept.TAKEN:
            yield UncountedFile(
                station=kept.station.full_name,
                number=kept.number,
                day=kept.day,
                votes=kept.votes,
                outside=None,
                state=kept.state,
                refusal=kept.refusal,
                gave_way=kept.code == GAVE_WAY,
            )
