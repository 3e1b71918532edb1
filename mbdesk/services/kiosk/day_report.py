"""Makes a kiosk's zero report and day report from its records and its log.

Making a report is not logged. So the head of the chain on a day report is that of the evening's
export, and the two can be compared.
"""

from pathlib import Path

from sqlalchemy import func, select

from mbdesk import __version__
from mbdesk.domain.records import AuditEvent, EnvelopeKind, FileKind
from mbdesk.domain.station import ReportKind, Station
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
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.file_names import document_name, file_name
from mbdesk.services.kiosk.kiosk_day import OPENED
from mbdesk.services.station.copy_choice import copy_state
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync import hash_chain
from mbdesk.words import Words


def station_report(station: StationFolder, kind: ReportKind) -> StationReport:
    """Return the content of a report made now. May wait up to a minute for the second copy."""
    copy, held = copy_state(station), station.counts()
    day = station.today()
    with station.database.reading() as session:
        log = events(session, station.station.id)
        votes = select(func.count()).where(VoteSlot.kind == EnvelopeKind.VOTE)
        of_day = session.scalar(votes.where(VoteSlot.day == day)) or 0
        newest = session.scalars(select(Export).order_by(Export.number.desc()).limit(1)).first()
        export = _signed(newest, station.station) if newest else None
    return StationReport(
        kind=kind,
        frame=station.frame,
        station=station.station,
        day=day,
        version=__version__,
        held=Held(held.votes, held.proposals),
        votes_of_day=of_day,
        opened_with=_opened_with(log, day),
        happened=tuple(event for event in log if event.day == day),
        copy=str(copy or ""),
        export=export,
        log_length=len(log),
        log_head=hash_chain.digest(log[-1]) if log else "",
        broken_at=_broken_at(log, station),
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
    if kind is ReportKind.DAY and report.export is not None:
        parts.append(f"{report.export.number:03}")
    path = folder / document_name(station.station, " ".join(parts), "pdf")
    return publish_file(path, data)


def _signed(row: Export, station: Station) -> ExportSigned:
    file = file_name(station, row.number, FileKind.EXPORT)
    return ExportSigned(row.number, file, row.digest, row.day, row.final)


def _opened_with(log: list[AuditEvent], day: str) -> Held | None:
    for event in log:
        if event.code == OPENED and event.day == day:
            votes, proposals = (event.parameters[name] for name in ("votes", "proposals"))
            return Held(int(votes), int(proposals))
    return None


def _broken_at(log: list[AuditEvent], station: StationFolder) -> int:
    try:
        hash_chain.check(log, station.station.id)
    except BrokenLogError as error:
        return int(error.parameters["number"])
    return 0
