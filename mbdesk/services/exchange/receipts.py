"""Receipts: what the centre holds of a station, signed for that station.

Only a receipt tells a station that its votes are safe elsewhere. An export that was written proves
nothing: the stick may be lost on the way::

    write_receipt(central, station.id, stick, signing_key)  # at the centre, after a merge
    read_receipt(station, receipt).votes  # at the station: how many votes are safe
    arrival_told(arrived(station))  # any time after that, in words
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.records import Counts, FileKind
from mbdesk.models.station import AuditEvent, Export, Merge, OwnStation
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.held import held_of_station, the_station
from mbdesk.services.centre.stations.station_register import stations
from mbdesk.services.common.audit_log import EXPORTED, note
from mbdesk.services.common.file_names import file_name
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.bodies import RECEIPT_BODY, ReceiptBody
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.trust import read_statement
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.records import version_for
from mbdesk.words.phrase import Number, Phrase, Readable, translate

READ = "receipt_read"
"""The event that a receipt was read, with number and digest of the newest export it names."""

_Facts = Mapping[str, int | str]

NO_EXPORT = (0, "")
"""What a receipt names where the centre holds no export of the station."""


def write_receipt(central: CentralFile, station_id: str, folder: Path, key: SigningKey) -> Path:
    """Write a signed receipt for a station into `folder`, note it and return where it stands.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError: no receipt was left behind.
        what `Database.unit` raises: the receipt is written, and can be used.
    """
    with central.database.reading() as session:
        frame = the_process(session).to_frame()
        said = _body(session, station_id)
        version = version_for(the_station(session, station_id).records)
    path = folder / file_name(said.station, said.number, FileKind.RECEIPT)
    body: Any = RECEIPT_BODY.of(version).dump(said)
    header = Header(FileKind.RECEIPT, frame.id, frame.mode, body, version)
    written = stage_bundle(path, header, {}, key.private).publish()
    with central.database.unit() as session:
        the_station(session, station_id).receipt = said.digest
    return written


def write_receipts(central: CentralFile, folder: Path, key: SigningKey) -> list[Path]:
    """Write receipts into `folder` for all stations that have sent something.

    Raises what `write_receipt` raises.
    """
    sent = [each.station.id for each in stations(central) if each.enrolled]
    return [write_receipt(central, station_id, folder, key) for station_id in sent]


def read_receipt(station: StationFolder, path: Path) -> ReceiptBody:
    """Take a receipt in and return what the centre holds of this station.

    An older receipt than one already read changes nothing. Votes are safe by the export that it
    names, if this computer wrote it: of another's the centre may hold as many, and none of these.

    Raises:
        what `read_statement` raises, and every other BundleError.
    """
    with open_bundle(path, wanted=FileKind.RECEIPT) as bundle:
        manifest = bundle.manifest
    said = read_statement(RECEIPT_BODY, manifest, station.frame, station.station, str(path))
    with station.database.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        named = (said.number, said.digest)
        if named in _written(session):
            votes = int(_carried(session, own.id, said.number).get("votes", 0))
            own.at_centre = max(own.at_centre, votes)
        facts: dict[str, int | str] = {"number": said.number, "digest": said.digest}
        facts |= {"fingerprint": said.fingerprint, **asdict(said.counts)}
        note(session, own.id, station.today(), READ, **facts)
    return said


@dataclass(frozen=True, slots=True)
class Arrived:
    """How far a station's exports have arrived, by what the centre's receipts have told it.

    `upto` is the newest export of its own that the centre holds, and `written` the newest that was
    written, each 0 where there is none; an export carries all that the ones before it did. The
    centre holds `safe` of the `held` votes. `elsewhere` is the number of the export that the newest
    receipt names, where this computer did not write it: a copy of the station did, or the
    computer that this one replaced, or this one before it was set back; 0 otherwise. `less` says
    that the centre tells of less than its newest export from here carries, or of other envelopes;
    `since`, that something was left here, vote or not, which that export does not carry.
    """

    upto: int
    written: int
    safe: int
    held: int
    elsewhere: int
    less: bool = False
    since: bool = False


def arrived(station: StationFolder) -> Arrived:
    """Return how far the station's exports have arrived, as far as it knows."""
    with station.database.reading() as session:
        own = session.scalars(select(OwnStation)).one()
        written, told = _written(session), _told(session, own.id)
        safe = own.at_centre
        mine = {named[0]: facts for named, facts in told.items() if named in written}
        upto = max(mine, default=0)
        carried = _carried(session, own.id, upto)
    newest = next(reversed(told), NO_EXPORT)
    held = station.counts()
    return Arrived(
        upto=upto,
        written=max(written)[0],
        safe=safe,
        held=held.votes,
        elsewhere=0 if newest in written else newest[0],
        less=bool(upto) and _tells_less(mine[upto], carried),
        since=any(number > int(carried.get(name, 0)) for name, number in asdict(held).items()),
    )


def _written(session: Session) -> set[tuple[int, str]]:
    """Return number and digest of each export that this computer wrote, and of none at all."""
    return {NO_EXPORT, *((row.number, row.digest) for row in session.scalars(select(Export)))}


def _told(session: Session, own: str) -> dict[tuple[int, str], _Facts]:
    """Return what receipts told of each export, the newest of them, by its number and digest.

    The exports stand in the order in which they were first told of.
    """
    read = select(AuditEvent).where(AuditEvent.station_id == own, AuditEvent.code == READ)
    facts = (event.parameters for event in session.scalars(read.order_by(AuditEvent.number)))
    return {(int(each["number"]), str(each["digest"])): each for each in facts}


def _carried(session: Session, own: str, number: int) -> _Facts:
    """Return what the station's export of that number carries, by its log; nothing without one."""
    written = select(AuditEvent).where(AuditEvent.station_id == own, AuditEvent.code == EXPORTED)
    facts = (event.parameters for event in session.scalars(written))
    return next((each for each in facts if each["number"] == number), {})


def _tells_less(told: _Facts, carried: _Facts) -> bool:
    """Whether the centre tells of less than an export carries, or of other envelopes.

    It may hold more: of a copy, or of the computer that this one replaced.
    """
    names = [each.name for each in fields(Counts)]
    if any(int(told[name]) < int(carried.get(name, 0)) for name in names):
        return True
    same = all(told[name] == carried.get(name) for name in ("votes", "tests"))
    return same and told["fingerprint"] != carried["fingerprint"]


def arrival_told(known: Arrived) -> Readable:
    """Return in one sentence which exports have arrived, and what is still missing."""
    upto, written = Number(known.upto), Number(known.written)
    if known.elsewhere:
        says = _counted(_ELSEWHERE, known) if known.held else _ELSEWHERE_WITHOUT_VOTES
        return says.fill(number=Number(known.elsewhere))
    if not known.upto:
        return _NONE_ARRIVED.fill(written=written) if known.written else _NONE_WRITTEN
    if known.upto < known.written and not known.less:
        return _counted(_ONE_MISSING, known).fill(number=upto, written=written)
    return _newest_told(known).fill(number=upto)


def _newest_told(known: Arrived) -> Phrase:
    """Return how the newest export, which has arrived, compares with what is held here."""
    if known.less:
        return _LESS
    if known.safe < known.held:
        return _counted(_SOME_SINCE, known)
    if known.since:
        return _OTHERS_SINCE
    return _counted(_ALL_ARRIVED, known) if known.held else _ALL_WITHOUT_VOTES


def _counted(says: Phrase, known: Arrived) -> Phrase:
    return replace(says, number=known.held).fill(safe=Number(known.safe))


_NONE_WRITTEN = translate(
    "receipts", "No export has been written here yet, so the centre has received none."
)
_NONE_ARRIVED = translate(
    "receipts", "The centre has received no export from here yet: take export {written} to it."
)
_ONE_MISSING = translate(
    "receipts",
    "The centre has received the exports up to number {number}, with {safe} of %Ln votes; export "
    "{written} is missing there: take it to the centre.",
)
_SOME_SINCE = translate(
    "receipts",
    "The centre has received the exports up to number {number}, with {safe} of %Ln votes; the rest "
    "go with the next export.",
)
_OTHERS_SINCE = translate(
    "receipts",
    "The centre has received the exports up to number {number}; what has been left here since "
    "goes with the next export.",
)
_LESS = translate(
    "receipts",
    "The centre has received export {number} of this station, but tells of less than that export "
    "carries, or of other votes. All of it is still stored here. Tell the centre.",
)
_ALL_ARRIVED = translate(
    "receipts",
    "The centre has received the exports up to number {number}, and no export is missing: %Ln "
    "votes are safe there.",
)
_ALL_WITHOUT_VOTES = translate(
    "receipts",
    "The centre has received the exports up to number {number}, and no export is missing.",
)
_ELSEWHERE = translate(
    "receipts",
    "The centre's newest export of this station, number {number}, was not written on this "
    "computer. The centre is known to hold {safe} of the %Ln votes here; all of them are still "
    "stored here. Write an export here, take it to the centre, and say so there.",
)
_ELSEWHERE_WITHOUT_VOTES = translate(
    "receipts",
    "The centre's newest export of this station, number {number}, was not written on this "
    "computer, where nobody has voted. If this computer did not replace another, tell the centre.",
)


def _body(session: Session, station_id: str) -> ReceiptBody:
    row = the_station(session, station_id)
    was_final = select(Merge.digest).where(Merge.station_id == station_id, Merge.final).limit(1)
    return ReceiptBody(
        station=replace(row.to_value(), public_key=b""),
        number=row.last_number,
        digest=row.digest,
        counts=held_of_station(session, station_id),
        fingerprint=row.fingerprint,
        final=row.final,
        needs_last_export=not row.final and session.scalars(was_final).first() is not None,
    )
