"""Writing exports: all records of a station so far, sorted by id, signed by the station.

Every export is complete, so that the newest alone is enough. It lists the digests of the earlier
ones, which shows the centre a station that was rolled back or cloned.
Records are sorted by their random ids, and no time but the day is in them, so that nothing
tells the order of casting::

    export(station, stick)  # vallingby-bibliotek-3f2a-001.mbexport: votes A and B
    export(station, stick, final=True)  # …-002.mbexport: A, B and C; its history names 001
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.records import FileKind
from mbdesk.durable import named_faults, unfinished
from mbdesk.errors.files import FieldError
from mbdesk.models import proposal as proposals
from mbdesk.models import slots as tables
from mbdesk.models.slots import NO_CREDENTIAL, SPARE_DAY
from mbdesk.models.station import Export, OwnStation
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.byte_forms import travelling_line
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.contents import Counts, counts
from mbdesk.services.common.file_names import file_name
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.surveying import read_answers
from mbdesk.sync.bundle.writing import Header, Staged, stage_bundle
from mbdesk.sync.codes import short_number
from mbdesk.sync.envelopes import lines_of
from mbdesk.sync.records import to_line

REPORT_EVERY = 1000
_ENVELOPES = """
SELECT id, station_id, day, iif(credential = :none, x'', credential), sealed
FROM envelope WHERE day != :spare ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stored record that no export can carry. Staff are told, so that it can be left again.

    `kind` is `proposal`, `picture`, `contact` or `answers`; `number` the proposal's that it is or
    belongs to, as it was shown to who left it, and empty for answers, which belong to nobody.
    """

    kind: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class ExportWritten:
    """An export that lies verified in its folder, and what it could not carry."""

    path: Path
    number: int
    counts: Counts
    left_out: tuple[LeftOut, ...] = ()


def export(
    station: StationFolder,
    folder: Path,
    *,
    final: bool = False,
    progress: Progress = silent,
) -> ExportWritten:
    """Write everything the station holds to a new signed file in `folder`.

    The number is stored before the file appears, so a crash in between leaves a gap in the numbers
    and never two exports with one number.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError, CancelledError: no file was left.

    A record without a byte form is left out and named; a ballot is never left out.
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
    """Remove unfinished exports that a killed program left in the folder."""
    for number in session.scalars(select(Export.number)):
        path = folder / file_name(station.station, number, FileKind.EXPORT)
        with named_faults(folder):  # not that file: it may well be whole, and elsewhere
            unfinished(path).unlink(missing_ok=True)


def _stage(
    session: Session, station: StationFolder, folder: Path, progress: Progress, *, final: bool
) -> tuple[Staged, ExportWritten]:
    own = session.scalars(select(OwnStation)).one()
    earlier = list(session.scalars(select(Export).order_by(Export.number)))
    number = earlier[-1].number + 1 if earlier else 1
    members = _Members(session, station)
    held = members.counts()
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
    staged = stage_bundle(path, header, members.lines(held.envelopes, progress), own.private_key)
    return staged, ExportWritten(path, number, held, tuple(members.left_out))


class _Members:
    """The lines of an export's members. What has none is left out, and the rest is carried."""

    def __init__(self, session: Session, station: StationFolder) -> None:
        self._session, self._station = session, station
        self.left_out: list[LeftOut] = []
        revision, contact = proposals.ProposalRevision, proposals.SealedContact
        self._proposals = self._carried("proposal", session.scalars(_sorted(revision)))
        self._contacts = self._carried("contact", session.scalars(_sorted(contact)))
        answers = _sorted(tables.SurveyAnswer).where(tables.SurveyAnswer.day != SPARE_DAY)
        self._surveys = self._carried("answers", session.scalars(answers))

    def counts(self) -> Counts:
        """Count what the export carries."""
        return replace(
            counts(self._session),
            proposals=len(self._proposals),
            contacts=len(self._contacts),
            surveys=len(self._surveys),
        )

    def lines(self, envelopes: int, progress: Progress) -> dict[str, Iterable[bytes]]:
        """Return the lines of each member."""
        return {
            "envelopes.jsonl": _envelope_lines(self._session, envelopes, progress),
            "proposals.jsonl": self._proposals,
            "pictures.jsonl": self._picture_lines(),
            "contacts.jsonl": self._contacts,
            "surveys.jsonl": self._surveys,
            "log.jsonl": map(to_line, events(self._session, self._station.station.id)),
        }

    def _carried(self, kind: str, rows: Iterable[Any]) -> list[bytes]:
        lines = (self._line(kind, row) for row in rows)
        return [line for line in lines if line is not None]

    def _line(self, kind: str, row: Any) -> bytes | None:
        """Return the row's line, or None and note that it has none."""
        try:
            return travelling_line(_value(row))
        except (FieldError, ValueError):  # what an enumeration or the answers' bytes refuse
            proposal = getattr(row, "proposal", "")
            self.left_out.append(LeftOut(kind, short_number(proposal) if proposal else ""))
            return None

    def _picture_lines(self) -> Iterator[bytes]:
        """Yield the pictures' lines with one picture in memory at a time."""
        picture, session = proposals.ProposalPicture, self._session
        for row_id in session.scalars(select(picture.id).order_by(picture.id)).all():
            row = session.get_one(picture, row_id)
            line = self._line("picture", row)
            session.expunge(row)
            if line is not None:
                yield line


def _sorted(table: Any) -> Any:
    return select(table).order_by(table.id)


def _value(row: Any) -> object:
    if isinstance(row, tables.SurveyAnswer):
        return SurveyAnswer(row.id, row.station_id, read_answers(row.answers))
    return row.to_value()


def _envelope_lines(session: Session, total: int, progress: Progress) -> Iterator[bytes]:
    """Yield the envelopes' lines straight from the rows: there may be a hundred thousand.

    Uses the driver's cursor: making SQLAlchemy rows took as long as reading them.
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
