"""Taking packs in at a station: the first makes the station, later ones bring it up to date.

The enrolment code, which travels apart from the pack, proves that the pack is the centre's; nothing
is made before that holds::

    enrol(pack, folder, "7KQ2-M4D9-X1TA")  # once; WrongEnrolmentCodeError
    receive_pack(station, newer_pack)  # later; OlderPackError for one that was overtaken
"""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import Channel
from mbdesk.domain.station import Station
from mbdesk.durable import is_there, make_folder
from mbdesk.errors.bundles import (
    OlderPackError,
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
from mbdesk.services.centre.media import keep_files
from mbdesk.services.centre.setup.rows import cost_rows, criterion_rows, item_rows
from mbdesk.services.common.atomic_database import atomic_database
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Today, local_day
from mbdesk.services.exchange.packs import Pack, read_pack
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, lock_folder
from mbdesk.sync.enrolment import (
    enrolment_key,
    export_proof,
    lock_station_key,
    pack_proof,
    same_proof,
    unlock_identity_key,
)
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.packs import PackBody


def enrol(pack_path: Path, folder: Path, code: str, today: Today = local_day) -> StationFolder:
    """Make a station in `folder` from its pack and the code that came apart from it.

    Raises:
        WrongEnrolmentCodeError: the code is not this pack's, or the pack is a forgery.
        FileExistsAlreadyError: there is a station in the folder.
        CodeMistypedError, and every BundleError that refuses the pack.
        DiskFullError, FileReadOnlyError, MediumLostError: no station was made.
    """
    pack = read_pack(pack_path)
    process, station = pack.frame.id, pack.body.station.id
    key = _proven_key(pack, code)
    make_folder(folder)
    if is_there(folder / DATABASE_NAME):
        raise FileExistsAlreadyError(path=str(folder / DATABASE_NAME))
    private = new_station_key()
    own = OwnStation(
        id=station,
        private_key=private,
        proof=export_proof(key, process, station, public_key(private)),
        edition=pack.body.edition,
        frame_digest=pack.body.frame_digest,
        records=pack.body.versions.records,
        sealed_key=lock_station_key(key, station, private),
        locked_identity_key=pack.body.identity_key,
    )
    made = _make_station(pack, own, folder, today)
    if pack.body.identity_key:  # the code has just been typed: not once more for this day
        made.identity_key = unlock_identity_key(key, station, pack.body.identity_key)
    return made


def is_code_of(pack: Pack, code: str) -> bool:
    """Tell whether a code is the one that a pack was made for. Raises CodeMistypedError."""
    try:
        _proven_key(pack, code)
    except WrongEnrolmentCodeError:
        return False
    return True


def _proven_key(pack: Pack, code: str) -> bytes:
    """Return a code's key. Raises WrongEnrolmentCodeError, CodeMistypedError."""
    process, station = pack.frame.id, pack.body.station.id
    key = enrolment_key(code, process, station)
    wanted = pack_proof(key, process, station, pack.frame.keys.signing)
    if not same_proof(wanted, pack.body.proof):
        raise WrongEnrolmentCodeError
    return key


def receive_pack(station: StationFolder, pack_path: Path) -> int:
    """Take in a newer pack of the same station and return its edition.

    Raises:
        WrongProcessError, WrongStationError, OlderPackError, and every other BundleError;
        nothing was changed then.
    """
    path = str(pack_path)
    pack = read_pack(pack_path, station.frame)
    if pack.frame.id != station.frame.id or pack.frame.keys != station.frame.keys:
        raise WrongProcessError(path=path)
    if pack.body.station.id != station.station.id:
        raise WrongStationError(path=path, station=pack.body.station.full_name)
    with station.casting():
        _take_in(station, pack, path)
    station.media.tidy()
    return pack.body.edition


def _take_in(station: StationFolder, pack: Pack, path: str) -> None:
    """Store a newer pack while nobody casts a vote."""
    edition = pack.body.edition
    with station.database.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        if edition < own.edition:
            raise OlderPackError(path=path, edition=edition, has=own.edition)
        own.edition, own.frame_digest = edition, pack.body.frame_digest
        own.locked_identity_key = pack.body.identity_key
        own.records = pack.body.versions.records
        _store(session, pack, keep_files(station.folder, pack.media))
        note(session, own.id, station.today(), "pack_received", **_told(pack.body))
    before, after = station.frame.rules, pack.frame.rules
    if (before.ballot_bytes, before.access) != (after.ballot_bytes, after.access):
        station.slots.votes.discard_spares()
    station.reload()


def _make_station(pack: Pack, own: OwnStation, folder: Path, today: Today) -> StationFolder:
    path, lock = folder / DATABASE_NAME, lock_folder(folder)
    try:
        media = keep_files(folder, pack.media)
        with atomic_database(path, FileType.STATION) as database, database.unit() as session:
            session.add(own)
            _store(session, pack, media)
            note(session, own.id, today(), "station_enrolled", **_told(pack.body))
        return StationFolder(folder, lock, today)
    except BaseException:
        lock.release()
        raise


def _told(body: PackBody) -> dict[str, str | int]:
    """Return what the log says of a pack.

    A station for paper signs so with its log: a recount compares that with the result.
    """
    paper = body.station.channel is Channel.PAPER
    return {"edition": body.edition, **({"channel": Channel.PAPER.value} if paper else {})}


def _store(session: Session, pack: Pack, media: list[MediaRow]) -> None:
    """Replace the content of the last pack with that of this one."""
    for table in (models.Phase, models.Process, models.Criterion, models.CostItem, MediaRow):
        session.execute(delete(table))
    session.execute(delete(models.BallotItem))
    body = pack.body
    process = models.Process.of(pack.frame, body.edition)
    process.voting_opened = body.voting_opened
    session.add(process)
    session.add_all(criterion_rows(pack.criteria))
    session.add_all(cost_rows(pack.costs))
    session.add_all(item_rows(pack.items))
    session.add_all(media)
    _store_cards(session, pack.cards)
    _store_place(session, body.station)


def _store_place(session: Session, station: Station) -> None:
    """Let the station and its place be what the newest pack says, whatever ids they had before."""
    session.execute(delete(StationRow))
    session.execute(delete(Site))
    session.add(Site(id=station.site.id, name=station.site.name))
    session.flush()
    session.add(
        StationRow(
            id=station.id,
            site_id=station.site.id,
            name=station.name,
            kind=station.kind,
            channel=station.channel,
            enrolment_key=b"",
            public_key=b"",
            final=False,
        )
    )


def _store_cards(session: Session, cards: Mapping[int, bytes]) -> None:
    """Replace the cards; those that were used here stay used."""
    used = set(session.scalars(select(Card.serial).where(Card.used)))
    session.execute(delete(Card))
    rows = [
        {"serial": serial, "public": public, "used": serial in used}
        for serial, public in sorted(cards.items())
    ]
    if rows:
        session.execute(insert(Card), rows)
