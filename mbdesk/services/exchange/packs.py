"""Packs: the centre writes one for each station, and the station takes it in.

A pack holds all that a station may know of the process: its frame, the ballot, pictures, and the
verifiers of voting cards, but no private key. A station makes its own when it is enrolled. The
enrolment code, which travels apart, proves that the pack is the centre's, and later to the centre
that the key is that station's::

    write_pack(central, station.id, stick, signing_key)  # at the centre
    enrol(pack, folder, "7KQ2-M4D9-X1TA")  # at the station, once; WrongEnrolmentCodeError
    receive_pack(station, newer_pack)  # later; OlderPackError for one that was overtaken
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import Media
from mbdesk.domain.process import Frame
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Station
from mbdesk.durable import is_there, named_faults
from mbdesk.errors.bundles import (
    OlderPackError,
    OutsideLimitsError,
    WrongProcessError,
    WrongStationError,
)
from mbdesk.errors.files import FileExistsAlreadyError
from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.models import process as models
from mbdesk.models.opening import FileType
from mbdesk.models.process import Media as MediaRow
from mbdesk.models.station import Card, OwnStation, Site
from mbdesk.models.station import Station as StationRow
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.media import each_media, keep_files
from mbdesk.services.centre.setup import cost_rows, criterion_rows, item_rows
from mbdesk.services.centre.station_register import stations
from mbdesk.services.common.atomic_database import atomic_database
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.services.common.contents import ballot, cost_guide, criteria, the_process
from mbdesk.services.common.file_names import file_name
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, lock_folder
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.enrolment import (
    enrolment_key,
    export_proof,
    lock_station_key,
    pack_proof,
    same_proof,
)
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.media import LARGEST_MEDIA, MEDIA_MEMBER, MOST_MEDIA
from mbdesk.sync.records import from_json, to_json, to_line

CARDS = "cards.jsonl"
LARGEST_MEMBER = LARGEST_MEDIA // 3 * 4 + (16 << 20)
"""Bytes of the pictures' member at most: base64, and the names and texts beside it."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The content of a pack."""

    frame: Frame
    station: Station
    edition: int
    voting_opened: str | None
    proof: bytes
    identity_key: bytes
    criteria: tuple[Criterion, ...]
    costs: tuple[CostItem, ...]
    items: tuple[BallotItem, ...]
    cards: tuple[tuple[int, bytes], ...]
    media: tuple[Media, ...]


def write_pack(central: CentralFile, station_id: str, folder: Path, key: SigningKey) -> Path:
    """Write the signed pack of one station into `folder` and return its path.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError: no pack was left behind.
    """
    with central.database.reading() as session:
        process = the_process(session)
        row = session.get_one(StationRow, station_id)
        station = row.to_value()
        frame = process.to_frame()
        body = {
            "station": to_json(replace(station, public_key=b"")),
            "edition": process.edition,
            "voting_opened": process.voting_opened,
            "identity_key": process.identity_key.hex(),
            "proof": pack_proof(row.enrolment_key, frame.id, station_id, frame.keys.signing).hex(),
        }
        members = _lines(session, frame)
        path = folder / file_name(station, process.edition, FileKind.PACK)
        staged = stage_bundle(
            path, Header(FileKind.PACK, frame.id, frame.mode, body), members, key.private
        )
    return staged.publish()


def write_packs(central: CentralFile, folder: Path, key: SigningKey) -> list[Path]:
    """Write the packs of all stations into `folder`; raises what `write_pack` raises."""
    return [write_pack(central, s.station.id, folder, key) for s in stations(central)]


def enrol(pack_path: Path, folder: Path, code: str, today: Today = local_day) -> StationFolder:
    """Make a station in `folder` from its pack and the code that came apart from it.

    Raises:
        WrongEnrolmentCodeError: the code is not this pack's, or the pack is a forgery.
        FileExistsAlreadyError: there is a station in the folder.
        CodeMistypedError, and every BundleError that refuses the pack.
        DiskFullError, FileReadOnlyError, MediumLostError: no station was made.
    """
    pack = read_pack(pack_path)
    key = enrolment_key(code, pack.frame.id, pack.station.id)
    wanted = pack_proof(key, pack.frame.id, pack.station.id, pack.frame.keys.signing)
    if not same_proof(wanted, pack.proof):
        raise WrongEnrolmentCodeError
    with named_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    if is_there(folder / DATABASE_NAME):
        raise FileExistsAlreadyError(path=str(folder / DATABASE_NAME))
    private = new_station_key()
    own = OwnStation(
        id=pack.station.id,
        private_key=private,
        proof=export_proof(key, pack.frame.id, pack.station.id, public_key(private)),
        edition=pack.edition,
        at_centre=0,
        sealed_key=lock_station_key(key, pack.station.id, private),
        staff_code="",
        wrong_codes=0,
    )
    return _make_station(pack, own, folder, today)


def receive_pack(station: StationFolder, pack_path: Path) -> int:
    """Take in a newer pack of the same station and return its edition.

    Raises:
        WrongProcessError, WrongStationError, OlderPackError, and every other BundleError;
        nothing was changed then.
    """
    path = str(pack_path)
    pack = read_pack(pack_path)
    if pack.frame.id != station.frame.id or pack.frame.keys != station.frame.keys:
        raise WrongProcessError(path=path)
    if pack.station.id != station.station.id:
        raise WrongStationError(path=path, station=pack.station.full_name)
    with station.database.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        if pack.edition < own.edition:
            raise OlderPackError(path=path, edition=pack.edition, has=own.edition)
        own.edition = pack.edition
        _store(session, pack, keep_files(station.folder, pack.media))
        note(session, own.id, station.today(), "pack_received", edition=pack.edition)
    changed = pack.frame.rules.ballot_bytes != station.frame.rules.ballot_bytes
    if changed:
        station.slots.ballots.discard_spares()
    station.reload()
    station.media.tidy()
    return pack.edition


def read_pack(path: Path) -> Pack:
    """Read a pack that verifies whole under the key it names. Raises every BundleError."""
    with open_bundle(path, wanted=FileKind.PACK) as bundle:
        bundle.verify()
        return _read(bundle)


def _read(bundle: Bundle) -> Pack:
    body: Any = bundle.manifest.body
    (frame,) = bundle.records("frame.jsonl", Frame)
    if bundle.manifest.signer != frame.keys.signing or bundle.manifest.process != frame.id:
        raise WrongProcessError(path=str(bundle.path))
    return Pack(
        frame=frame,
        station=from_json(Station, body["station"]),
        edition=body["edition"],
        voting_opened=body["voting_opened"],
        proof=bytes.fromhex(body["proof"]),
        identity_key=bytes.fromhex(body["identity_key"]),
        criteria=tuple(bundle.records("criteria.jsonl", Criterion)),
        costs=tuple(bundle.records("costs.jsonl", CostItem)),
        items=tuple(bundle.records("ballot.jsonl", BallotItem)),
        cards=tuple(_cards(bundle.lines(CARDS))),
        media=tuple(_media(bundle)),
    )


def _make_station(pack: Pack, own: OwnStation, folder: Path, today: Today) -> StationFolder:
    path, lock = folder / DATABASE_NAME, lock_folder(folder)
    try:
        media = keep_files(folder, pack.media)
        with atomic_database(path, FileType.STATION) as database, database.unit() as session:
            session.add(own)
            _store(session, pack, media)
            note(session, own.id, today(), "station_enrolled", edition=pack.edition)
        return StationFolder(folder, lock, today)
    except BaseException:
        lock.release()
        raise


def _store(session: Session, pack: Pack, media: list[MediaRow]) -> None:
    """Replace the content of the last pack with that of this one."""
    for table in (models.Phase, models.Process, models.Criterion, models.CostItem, MediaRow):
        session.execute(delete(table))
    session.execute(delete(models.BallotItem))
    session.execute(delete(Card))
    process = models.Process.of(pack.frame, pack.identity_key, pack.edition)
    process.voting_opened = pack.voting_opened
    session.add(process)
    session.add_all(criterion_rows(pack.criteria))
    session.add_all(cost_rows(pack.costs))
    session.add_all(item_rows(pack.items))
    session.add_all(media)
    session.add_all(Card(serial=serial, verifier=verifier) for serial, verifier in pack.cards)
    session.merge(Site(id=pack.station.site.id, name=pack.station.site.name))
    session.flush()
    session.merge(
        StationRow(
            id=pack.station.id,
            site_id=pack.station.site.id,
            name=pack.station.name,
            kind=pack.station.kind,
            enrolment_key=b"",
            public_key=b"",
            signed_for=0,
            final=False,
        )
    )


def _lines(session: Session, frame: Frame) -> dict[str, Iterable[bytes]]:
    return {
        "frame.jsonl": [to_line(frame)],
        "criteria.jsonl": map(to_line, criteria(session)),
        "costs.jsonl": map(to_line, cost_guide(session)),
        "ballot.jsonl": map(to_line, ballot(session)),
        CARDS: _card_lines(session),
        MEDIA_MEMBER: map(to_line, each_media(session)),
    }


def _card_lines(session: Session) -> Iterator[bytes]:
    for card in session.scalars(select(Card).order_by(Card.serial)):
        yield encode([card.serial, card.verifier.hex()])


def _media(bundle: Bundle) -> Iterator[Media]:
    """Yield pictures and recordings, after refusing more than a pack may carry."""
    for member in bundle.manifest.members:
        too_much = member.bytes > LARGEST_MEMBER or member.records > MOST_MEDIA
        if member.name == MEDIA_MEMBER and too_much:
            raise OutsideLimitsError(path=str(bundle.path), member=MEDIA_MEMBER)
    return bundle.records(MEDIA_MEMBER, Media)


def _cards(lines: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    for line in lines:
        card: Any = decode(line)
        serial, verifier = card
        yield int(serial), bytes.fromhex(verifier)
