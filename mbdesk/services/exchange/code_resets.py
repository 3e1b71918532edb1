"""Reset files: with one from the centre a kiosk's staff code is chosen anew, once.

Only the centre's signing key makes one, and two people decide on it. It names one kiosk and, once
an export has told the centre of it, the kiosk's own key, which ends with a new enrolment. It holds
for a week, and ends with its use, or with that of a newer one, so a copy of it is worth nothing::

    write_reset(central, station.id, stick, signing_key, way)  # at the centre
    find_reset(station, stick)  # at the kiosk; `kiosk.staff_code` takes the new code with it
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Frame
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import StationKind
from mbdesk.domain.vote_state import Act
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import (
    BundleError,
    ResetTooLateError,
    ResetUsedError,
    WrongProcessError,
    WrongStationError,
)
from mbdesk.errors.centre import NoStaffCodeError, ResetNotWrittenError
from mbdesk.errors.files import NoResetHereError
from mbdesk.models.station import AuditEvent, Line, OwnStation, Station
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.held import the_station
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note, note_decision
from mbdesk.services.common.file_names import file_name
from mbdesk.services.common.folders import UNUSABLE, files_among
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.bodies import RESET_BODY, ResetBody
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.trust import read_statement
from mbdesk.sync.bundle.writing import Header, Staged, stage_bundle
from mbdesk.sync.keypairs import public_key
from mbdesk.sync.records import version_for

DAYS = 7
"""How many days after the one it is written on a reset file may be used."""
REFUSED = "reset_refused"


@dataclass(frozen=True, slots=True)
class CodeReset:
    """A reset file that is the centre's and for this kiosk."""

    path: Path
    number: int
    last_day: str


def write_reset(
    central: CentralFile, station_id: str, folder: Path, key: SigningKey, way: WayOut
) -> Path:
    """Write a signed reset file for a kiosk into `folder`, and return where it stands.

    Raises:
        NoSuchStationError, NoStaffCodeError: there is no such station, or it is a table.
        NotAllowedNowError, FieldError, LettersWithoutFontError
        DiskFullError, FileReadOnlyError, MediumLostError: nothing was decided.
        ResetNotWrittenError: it was decided and noted, and no file was left; it can be decided
        again. The log comes first, so that it tells of every reset file that there is.
    """
    way, today = decided(way), central.today()
    with ExitStack() as leftovers:
        with central.database.unit() as session:
            require(session, Act.RESET_CODE)
            row = the_station(session, station_id)
            if row.kind != StationKind.KIOSK:
                raise NoStaffCodeError(station=row.full_name)
            row.code_resets += 1
            frame, said = the_process(session).to_frame(), _body(session, row, today)
            facts: dict[str, str | int] = {"station": row.id, "number": said.number}
            note_decision(session, frame.id, today, f"station_{Act.RESET_CODE}", way, **facts)
            staged = _stage(frame, said, version_for(row.records), folder, key)
            leftovers.callback(staged.discard)
        path = _publish(staged)
        leftovers.pop_all()
    return path


def read_reset(station: StationFolder, path: Path) -> CodeReset:
    """Read a reset file at a kiosk; nothing is changed before a new code is chosen with it.

    Raises:
        what `read_statement` and `check_usable` raise, and every other BundleError; ResetUsedError
        also where the kiosk has been enrolled anew since.
    """
    with open_bundle(path, wanted=FileKind.RESET) as bundle:
        manifest = bundle.manifest
    said = read_statement(RESET_BODY, manifest, station.frame, station.station, str(path))
    reset = CodeReset(path, said.number, said.last_day)
    with station.database.reading() as session:
        own = session.scalars(select(OwnStation)).one()
        used, mine = own.code_resets, public_key(own.private_key)
    if said.station.public_key not in {b"", mine}:
        raise ResetUsedError(path=str(path))
    check_usable(reset, used, station.today())
    return reset


def find_reset(station: StationFolder, folder: Path) -> CodeReset:
    """Return the newest reset file on a stick that can be used at this kiosk.

    One that cannot be read does not stop the search. Raises NoResetHereError where there is none at
    all, and else what `read_reset` raises. A refusal is logged once a day and reason, so that
    nobody fills the log from in front of a kiosk.
    """
    usable: list[CodeReset] = []
    refusals: list[KnownError] = []
    for path in files_among((folder,), (FileKind.RESET,)):
        try:
            usable.append(read_reset(station, path))
        except UNUSABLE as error:
            refusals.append(error)
    if usable:
        return max(usable, key=lambda reset: reset.number)
    refusal = next(_telling_first(refusals), NoResetHereError(path=str(folder)))
    if isinstance(refusal, BundleError):
        _note_refusal(station, refusal.code)
    raise refusal


def check_usable(reset: CodeReset, used: int, today: str) -> None:
    """Raise unless a reset file may still be used where the newest that was used is `used`.

    Raises:
        ResetUsedError: it was used, or a newer one was.
        ResetTooLateError(last_day): its last day has passed.
    """
    if reset.number <= used:
        raise ResetUsedError(path=str(reset.path))
    if today > reset.last_day:
        raise ResetTooLateError(path=str(reset.path), last_day=reset.last_day)


def _note_refusal(station: StationFolder, reason: str) -> None:
    with station.database.unit() as session:
        owner, today = station.station.id, station.today()
        noted = select(AuditEvent).where(AuditEvent.code == REFUSED, AuditEvent.day == today)
        if reason not in {event.parameters["reason"] for event in session.scalars(noted)}:
            note(session, owner, today, REFUSED, reason=reason)


def _body(session: Session, row: Station, today: str) -> ResetBody:
    """Return what a reset file says, with the key of the kiosk's newest line; empty before that."""
    last_day = (date.fromisoformat(today) + timedelta(days=DAYS)).isoformat()
    keys = select(Line.public_key).where(Line.station_id == row.id).order_by(Line.line.desc())
    key = session.scalars(keys.limit(1)).first() or b""
    return ResetBody(replace(row.to_value(), public_key=key), row.code_resets, last_day)


def _stage(frame: Frame, said: ResetBody, version: int, folder: Path, key: SigningKey) -> Staged:
    body: Any = RESET_BODY.of(version).dump(said)
    header = Header(FileKind.RESET, frame.id, frame.mode, body, version)
    path = folder / file_name(said.station, said.number, FileKind.RESET)
    return stage_bundle(path, header, {}, key.private)


def _publish(staged: Staged) -> Path:
    try:
        return staged.publish()
    except KnownError as error:
        raise ResetNotWrittenError(path=str(staged.path)) from error


def _telling_first(refusals: list[KnownError]) -> Iterator[KnownError]:
    """Yield refusals of this kiosk's own files first, and of another process's files last."""
    elsewhere = (WrongStationError, WrongProcessError)
    yield from (each for each in refusals if not isinstance(each, elsewhere))
    yield from (each for each in refusals if not isinstance(each, WrongProcessError))
    yield from refusals
