"""Makes the papers that two people sign at a station, from its records and its log.

Making a paper is not logged. So the head of the chain on a day report is that of the evening's
export, and the two can be compared.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk import __version__
from mbdesk.domain.records import AuditEvent, EnvelopeKind, FileKind
from mbdesk.domain.station import ReportKind
from mbdesk.errors.bundles import BrokenLogError
from mbdesk.models.slots import VoteSlot
from mbdesk.models.station import Export
from mbdesk.publishing import publish_file
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.station_report import (
    ExportSigned,
    Held,
    StationReport,
    station_report_pdf,
    title_of,
)
from mbdesk.services.common.audit_log import EXPORTED, KIOSK_OPENED, events
from mbdesk.services.common.file_names import document_name, file_name
from mbdesk.services.exchange.stored_run import StoredRun
from mbdesk.services.station.copy_choice import copy_state
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync import hash_chain
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words


@dataclass(frozen=True, slots=True)
class ControlCodes:
    """What people compare at a station: the process's fingerprint and the station's own.

    `station` is of the `votes` and test ballots that the station holds.
    """

    process: str
    station: str
    votes: int


def control_codes(station: StationFolder) -> ControlCodes:
    """Return the fingerprints now. Takes about half a second, and longer with many votes."""
    with station.database.reading() as session:
        run = StoredRun(session, station.binding)
        return ControlCodes(_process_code(station), run.fingerprint(), run.votes)


def station_report(station: StationFolder, kind: ReportKind) -> StationReport:
    """Return the content of a report made now. May wait up to a minute for the second copy."""
    copy, counts, day = copy_state(station), station.counts(), station.today()
    with station.database.reading() as session:
        log, run = events(session, station.station.id), StoredRun(session, station.binding)
        votes = select(func.count()).where(VoteSlot.kind == EnvelopeKind.VOTE)
        of_day = session.scalar(votes.where(VoteSlot.day == day)) or 0
        fingerprint, export = run.fingerprint(), _signed(session, station, log)
    return StationReport(
        kind=kind,
        frame=station.frame,
        station=station.station,
        day=day,
        version=__version__,
        process_code=_process_code(station),
        station_code=fingerprint,
        held=Held(run.votes, counts.proposals, run.tests),
        votes_of_day=of_day,
        opened_with=_opened_with(log, day),
        happened=tuple(event for event in log if event.day == day),
        copy=str(copy or ""),
        export=export,
        log_length=len(log),
        log_head=hash_chain.digest(log[-1]) if log else "",
        broken_at=_broken_at(log, station),
        logo=station.media.logo,
    )


def report_pdf(station: StationFolder, kind: ReportKind, words: Words, language: str) -> bytes:
    """Return a report made now, as a PDF."""
    return station_report_pdf(station_report(station, kind), words, language)


def save_report(
    station: StationFolder, kind: ReportKind, folder: Path, words: Words, language: str
) -> Path:
    """Write a report made now into `folder`, durable and read back, and return its path.

    An older report is never replaced (see `publishing.publish`). Raises what `publish_file` raises.
    """
    report = station_report(station, kind)
    data = station_report_pdf(report, words, language)
    title = title_of(kind, Wording(language, words))
    parts = [title, report.day]
    if kind is not ReportKind.ZERO and report.export is not None:
        parts.append(f"{report.export.number:03}")
    path = folder / document_name(station.station, " ".join(parts), "pdf")
    return publish_file(path, data)


def has_export(station: StationFolder) -> bool:
    """Whether the station has written an export, which its sheet can tell of."""
    with station.database.reading() as session:
        return session.scalar(select(Export.number).limit(1)) is not None


def _process_code(station: StationFolder) -> str:
    frame = station.frame
    return process_fingerprint(frame.keys.signing, frame.id)


def _signed(session: Session, station: StationFolder, log: list[AuditEvent]) -> ExportSigned | None:
    """Return the newest export; what it carries stands in the log."""
    row = session.scalars(select(Export).order_by(Export.number.desc()).limit(1)).first()
    if row is None:
        return None
    return ExportSigned(
        number=row.number,
        name=file_name(station.station, row.number, FileKind.EXPORT),
        digest=row.digest,
        day=row.day,
        final=row.final,
        fingerprint=row.fingerprint,
        carries=_carried(log, row.number),
    )


def _carried(log: list[AuditEvent], number: int) -> Held | None:
    """Return what the log says of an export; None where somebody has taken it out of the log."""
    for event in reversed(log):
        noted = event.parameters
        if event.code == EXPORTED and noted.get("number") == number:
            return Held(int(noted["votes"]), int(noted["proposals"]), int(noted["tests"]))
    return None


def _opened_with(log: list[AuditEvent], day: str) -> Held | None:
    for event in log:
        if event.code == KIOSK_OPENED and event.day == day:
            votes, proposals = (event.parameters[name] for name in ("votes", "proposals"))
            return Held(int(votes), int(proposals))
    return None


def _broken_at(log: list[AuditEvent], station: StationFolder) -> int:
    try:
        hash_chain.check(log, station.station.id)
    except BrokenLogError as error:
        return int(error.parameters["number"])
    return 0
