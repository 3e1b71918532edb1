"""Writing exports: all records of a station so far, sorted by id, signed by the station.

Every export is whole, so that any one of them is enough, and the newest replaces all before it. It
names the digests of the earlier ones; by that the centre notices a station that was rolled back or
cloned. Records are sorted by their random ids, and no time but the day is in them, so that nothing
tells the order of casting::

    export(station, stick)  # vallingby-bibliotek-3f2a-001.mbexport: votes A and B
    export(station, stick, final=True)  # …-002.mbexport: A, B and C; its history names 001
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.records import FileKind
from mbdesk.durable import named_faults, unfinished
from mbdesk.models import proposal as proposals
from mbdesk.models import slots as tables
from mbdesk.models.slots import NO_CREDENTIAL, SPARE_DAY
from mbdesk.models.station import Export, OwnStation
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.contents import Counts, counts
from mbdesk.services.common.file_names import file_name
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.surveying import read_answers
from mbdesk.sync.bundle.writing import Header, Staged, stage_bundle
from mbdesk.sync.envelopes import lines_of
from mbdesk.sync.records import to_line

REPORT_EVERY = 1000
_ENVELOPES = """
SELECT id, station_id, day, iif(credential = :none, x'', credential), sealed
FROM envelope WHERE day != :spare ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class ExportWritten:
    """An export that lies verified in its folder."""

    path: Path
    number: int
    counts: Counts


def export(
    station: StationFolder,
    folder: Path,
    *,
    final: bool = False,
    progress: Progress = silent,
) -> ExportWritten:
    """Write everything the station holds to a new signed file in `folder`.

    The number is used up before the file appears, so a crash in between leaves a gap in the
    numbers and never two exports with one number.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError, CancelledError: no file was left.
    """
    with ExitStack() as leftovers:
        with station.exporting(), station.database.unit() as session:
            _remove_unfinished(session, station, folder)
            staged, written = _stage(session, station, folder, progress, final=final)
            leftovers.callback(staged.discard)
            session.add(
                Export(
                    number=written.number,
                    digest=staged.digest,
                    day=station.today(),
                    final=final,
                )
            )
        path = staged.publish()
        leftovers.pop_all()
    return replace(written, path=path)


def _remove_unfinished(session: Session, station: StationFolder, folder: Path) -> None:
    """Remove what exports left in the folder that were killed before they were done."""
    for number in session.scalars(select(Export.number)):
        path = folder / file_name(station.station, number, FileKind.EXPORT)
        with named_faults(path):
            unfinished(path).unlink(missing_ok=True)


def _stage(
    session: Session, station: StationFolder, folder: Path, progress: Progress, *, final: bool
) -> tuple[Staged, ExportWritten]:
    own = session.scalars(select(OwnStation)).one()
    earlier = list(session.scalars(select(Export).order_by(Export.number)))
    number = earlier[-1].number + 1 if earlier else 1
    held = counts(session)
    note(session, own.id, station.today(), "exported", number=number, **asdict(held))
    path = folder / file_name(station.station, number, FileKind.EXPORT)
    body = {
        "station": own.id,
        "number": number,
        "history": [row.digest for row in earlier],
        "final": final,
        "proof": own.proof.hex(),
        "counts": asdict(held),
    }
    header = Header(FileKind.EXPORT, station.frame.id, station.frame.mode, body)
    members = _members(session, station, held.envelopes, progress)
    staged = stage_bundle(path, header, members, own.private_key)
    return staged, ExportWritten(path, number, held)


def _members(
    session: Session, station: StationFolder, total: int, progress: Progress
) -> dict[str, Iterable[bytes]]:
    revision, contact = proposals.ProposalRevision, proposals.SealedContact
    revisions = session.scalars(select(revision).order_by(revision.id))
    contacts = session.scalars(select(contact).order_by(contact.id))
    return {
        "envelopes.jsonl": _envelope_lines(session, total, progress),
        "proposals.jsonl": (to_line(row.to_value()) for row in revisions),
        "pictures.jsonl": _picture_lines(session),
        "contacts.jsonl": (to_line(row.to_value()) for row in contacts),
        "surveys.jsonl": map(to_line, _surveys(session)),
        "log.jsonl": map(to_line, events(session, station.station.id)),
    }


def _envelope_lines(session: Session, total: int, progress: Progress) -> Iterator[bytes]:
    """Yield the envelopes' lines straight from the rows: there may be a hundred thousand.

    The driver's own cursor: SQLAlchemy's rows took as long again as reading them.
    """
    driver = session.connection().connection.cursor()
    with closing(driver) as rows:
        rows.execute(_ENVELOPES, {"spare": SPARE_DAY, "none": NO_CREDENTIAL})
        done = 0
        while part := rows.fetchmany(REPORT_EVERY):
            progress(done, total)
            yield from lines_of(part)
            done += len(part)
    progress(total, total)


def _picture_lines(session: Session) -> Iterator[bytes]:
    """Yield the pictures' lines with one picture in memory at a time."""
    picture = proposals.ProposalPicture
    for row_id in session.scalars(select(picture.id).order_by(picture.id)).all():
        row = session.get_one(picture, row_id)
        yield to_line(row.to_value())
        session.expunge(row)


def _surveys(session: Session) -> Iterator[SurveyAnswer]:
    rows = (
        select(tables.SurveyAnswer)
        .where(tables.SurveyAnswer.day != SPARE_DAY)
        .order_by(tables.SurveyAnswer.id)
    )
    for row in session.scalars(rows):
        yield SurveyAnswer(row.id, row.station_id, read_answers(row.answers))
