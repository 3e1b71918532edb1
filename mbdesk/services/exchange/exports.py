"""Writing exports: all records of a station so far, sorted, signed by the station.

Every export is complete, so that the newest alone is enough. It lists the digests of the earlier
ones, which shows the centre a station that was rolled back or cloned.
Envelopes are sorted by their numbers and other records by their random ids, and no time but the
day is in them, so that nothing tells the order of casting::

    export(station, stick)  # vallingby-bibliotek-3f2a-001.mbexport: votes A and B
    export(station, stick, final=True)  # …-002.mbexport: A, B and C; its history names 001
    cast(station, choice)  # raises StationFinalError
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.domain.records import RECORDS, Counts, FileKind
from mbdesk.domain.vote_state import StationAct
from mbdesk.durable import check_folder, named_faults, unfinished
from mbdesk.models.station import Export, OwnStation
from mbdesk.services.common.audit_log import EXPORTED, events, note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.file_names import file_name
from mbdesk.services.exchange.stored_run import StoredRun
from mbdesk.services.station.pieces import PieceKind, stored_lines
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.bodies import EXPORT_BODY, READS, ExportBody
from mbdesk.sync.bundle.writing import Header, Staged, stage_bundle
from mbdesk.sync.canonical import JSON
from mbdesk.sync.codes import short_number
from mbdesk.sync.records import NotARecordError, from_line, to_line, version_for
from mbdesk.sync.runs import RUN


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
    """An export that lies verified in its folder, what it says, and what it could not carry."""

    path: Path
    body: ExportBody
    left_out: tuple[LeftOut, ...] = ()

    @property
    def number(self) -> int:
        """The export's number."""
        return self.body.number

    @property
    def counts(self) -> Counts:
        """How much it carries."""
        return self.body.counts

    @property
    def fingerprint(self) -> str:
        """The station's fingerprint, of the envelopes in it."""
        return self.body.fingerprint


def export(
    station: StationFolder,
    folder: Path,
    *,
    final: bool = False,
    progress: Progress = silent,
) -> ExportWritten:
    """Write everything the station holds to a new signed file in `folder`.

    A last export (`final`) closes the station for votes, in the transaction that stores its number:
    no vote is acknowledged that is not in it. Exports of a closed station say so again, until it is
    reopened (`station_state.reopen`).

    The number is stored before the file appears, so a crash in between leaves a gap in the numbers
    and never two exports with one number.

    Raises:
        FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError, CancelledError: no
        file was left.

    A record without a byte form is left out and named; a ballot is never left out.
    """
    check_folder(folder)
    with ExitStack() as leftovers:
        with station.exporting(), station.database.unit() as session:
            _remove_unfinished(session, station, folder)
            staged, written = _stage(session, station, folder, progress, final=final)
            leftovers.callback(staged.discard)
            session.add(
                Export(
                    number=written.number,
                    digest=staged.digest,
                    fingerprint=written.fingerprint,
                    day=station.today(),
                    final=written.body.final,
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
    own.enter(StationAct.LAST_EXPORT if final else StationAct.EXPORT)
    version, frame = version_for(own.records), station.frame
    members = _Members(session, station, version)
    number = (session.scalar(select(func.max(Export.number))) or 0) + 1
    path = folder / file_name(station.station, number, FileKind.EXPORT)
    with ThreadPoolExecutor(1) as beside:
        # Argon2id takes a core for 200 ms; the envelopes are read and written meanwhile.
        fingerprint = beside.submit(members.run.fingerprint)

        @cache
        def body() -> ExportBody:
            return _body(session, own, members, fingerprint.result(), station.today())

        def said() -> Mapping[str, JSON]:
            return cast("Mapping[str, JSON]", EXPORT_BODY.of(version).dump(body()))

        header = Header(FileKind.EXPORT, frame.id, frame.mode, said, version)
        staged = stage_bundle(path, header, members.lines(progress, body), own.private_key)
    return staged, ExportWritten(path, body(), tuple(members.left_out))


def _body(
    session: Session, own: OwnStation, members: "_Members", fingerprint: str, day: str
) -> ExportBody:
    """Return what the export says of itself, and log that it is being written."""
    earlier = list(session.scalars(select(Export).order_by(Export.number)))
    number = earlier[-1].number + 1 if earlier else 1
    held = members.counts()
    said = {"number": number, "final": int(own.final), "fingerprint": fingerprint, **asdict(held)}
    return ExportBody(
        station=own.id,
        number=number,
        history=tuple(row.digest for row in earlier),
        final=own.final,
        proof=own.proof,
        frame_digest=own.frame_digest,
        fingerprint=fingerprint,
        counts=held,
        log_head=note(session, own.id, day, EXPORTED, **said),
        reads=READS,
    )


class _Members:
    """The members of an export. A line that no centre could read is left out and named.

    With a proposal, its picture and contact are left out: no centre takes in what belongs to none.
    """

    def __init__(self, session: Session, station: StationFolder, version: int) -> None:
        self._session, self._station, self._version = session, station, version
        self.left_out: list[LeftOut] = []
        self._carried_proposals: set[str] = set()
        self.run = StoredRun(session, station.binding)
        self._proposals = list(self._carried(PieceKind.PROPOSAL))
        self._contacts = list(self._carried(PieceKind.CONTACT))
        self._surveys = list(self._carried(PieceKind.ANSWERS))

    def counts(self) -> Counts:
        """Count what the export carries."""
        return Counts(
            votes=self.run.votes,
            tests=self.run.tests,
            proposals=len(self._proposals),
            contacts=len(self._contacts),
            surveys=len(self._surveys),
        )

    def lines(self, progress: Progress, logged: Callable[[], object]) -> dict[str, Iterable[bytes]]:
        """Return the lines of each member, and the records of the run.

        `logged` is called before the log is read: it notes in it what the export says of itself.
        """
        return {
            RUN: self.run.records(progress),
            "proposals.jsonl": self._proposals,
            "pictures.jsonl": self._carried(PieceKind.PICTURE),
            "contacts.jsonl": self._contacts,
            "surveys.jsonl": self._surveys,
            "log.jsonl": self._log(logged),
        }

    def _log(self, logged: Callable[[], object]) -> Iterator[bytes]:
        logged()
        yield from map(to_line, events(self._session, self._station.station.id))

    def _carried(self, kind: PieceKind) -> Iterator[bytes]:
        for line in stored_lines(self._session, kind):
            try:
                record: Any = from_line(_RECORDS[kind], line)
            except NotARecordError:
                self.left_out.append(LeftOut(_NAMES[kind], _number_in(line)))
                continue
            if isinstance(record, ProposalRevision):
                self._carried_proposals.add(record.proposal)
            if isinstance(record, SurveyAnswer) or record.proposal in self._carried_proposals:
                # Lines lie at the station in the newest version, and go in the centre's.
                yield line if self._version == RECORDS else to_line(record, self._version)


_RECORDS: Mapping[PieceKind, type] = {
    PieceKind.PROPOSAL: ProposalRevision,
    PieceKind.CONTACT: SealedContact,
    PieceKind.ANSWERS: SurveyAnswer,
    PieceKind.PICTURE: ProposalPicture,
}
_NAMES: Mapping[PieceKind, str] = {
    PieceKind.PROPOSAL: "proposal",
    PieceKind.CONTACT: "contact",
    PieceKind.ANSWERS: "answers",
    PieceKind.PICTURE: "picture",
}
_PROPOSAL = re.compile(rb'"proposal":"([0-9a-f]{32})"')


def _number_in(line: bytes) -> str:
    """Return the number of the proposal that a line is or belongs to, as far as it can be read."""
    found = _PROPOSAL.search(line)
    return short_number(found[1].decode()) if found else ""
