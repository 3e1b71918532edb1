"""Packs: all that a station may know of the process, in one signed file.

A pack holds the process's frame, the ballot, pictures, and the verifiers of voting cards, but no
private key: a station makes its own when it is enrolled. The identity key goes along locked by the
station's code, which travels apart and proves that the pack is the centre's::

    write_pack(central, station.id, stick, signing_key)  # at the centre
    read_pack(pack).frame  # anywhere; BundleError unless it verifies whole

`exchange.enrolling` takes packs in at a station.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import Media
from mbdesk.domain.process import Frame
from mbdesk.domain.records import SEAL, FileKind
from mbdesk.domain.station import StationKind
from mbdesk.errors.bundles import (
    MalformedRecordError,
    NewerFormatError,
    OutsideLimitsError,
    WrongProcessError,
)
from mbdesk.models.station import Card
from mbdesk.models.station import Station as StationRow
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.held import the_station
from mbdesk.services.centre.media import each_media
from mbdesk.services.centre.stations.station_register import PACK_WRITTEN, stations
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.file_names import file_name
from mbdesk.services.common.folders import the_file
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.sync.bundle.manifest import MANIFEST, anybody
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import only
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.documents import check_only_section, frame_digest
from mbdesk.sync.enrolment import (
    lock_identity_key,
    pack_proof,
)
from mbdesk.sync.media import LARGEST_MEDIA, MEDIA_MEMBER, MOST_MEDIA
from mbdesk.sync.packs import CARDS, PackBody, card_line, pack_body, read_card, read_pack_body
from mbdesk.sync.records import NotARecordError, to_line, version_for

FRAME = "frame.jsonl"
T = TypeVar("T")
LARGEST_MEMBER = LARGEST_MEDIA // 3 * 4 + (16 << 20)
"""Bytes of the pictures' member at most: base64, and the names and texts beside it."""


@dataclass(frozen=True, slots=True)
class Pack:
    """The content of a pack."""

    body: PackBody
    frame: Frame
    criteria: tuple[Criterion, ...]
    costs: tuple[CostItem, ...]
    items: tuple[BallotItem, ...]
    cards: Mapping[int, bytes]
    media: tuple[Media, ...]


def write_pack(central: CentralFile, station_id: str, folder: Path, key: SigningKey) -> Path:
    """Write the signed pack of one station into `folder`, note it and return its path.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError: no pack was left behind.
        what `Database.unit` raises: the pack is written, and can be used.
    """
    with central.database.reading() as session:
        process = the_process(session)
        row = the_station(session, station_id)
        station = row.to_value()
        frame, cards = process.to_frame(), _cards_of(session)
        body = PackBody(
            station=replace(station, public_key=b""),
            edition=process.edition,
            voting_opened=process.voting_opened,
            proof=pack_proof(row.enrolment_key, frame.id, station_id, frame.keys.signing),
            frame_digest=frame_digest(frame, ballot(session), cards),
            identity_key=_locked_identity_key(row, key.identity),
        )
        version = version_for(row.records)
        members = _lines(session, frame, cards, version)
        path = folder / file_name(station, process.edition, FileKind.PACK)
        said = pack_body(body, version)
        header = Header(FileKind.PACK, frame.id, frame.mode, said, version)
        staged = stage_bundle(path, header, members, key.private)
    written = staged.publish()
    with central.database.unit() as session:
        day, edition = central.today(), body.edition
        note(session, frame.id, day, PACK_WRITTEN, station=station_id, edition=edition)
    return written


def write_packs(
    central: CentralFile, folder: Path, key: SigningKey, progress: Progress = silent
) -> list[Path]:
    """Write the packs of all stations into `folder`.

    Raises what `write_pack` and `progress` raise; those written before stay, each of them whole.
    """
    known, paths = stations(central), list[Path]()
    for place, status in enumerate(known):
        progress(place, len(known))
        paths.append(write_pack(central, status.station.id, folder, key))
    return paths


def read_pack(path: Path, known: Frame | None = None) -> Pack:
    """Read a pack that verifies whole under the key it names. Raises every BundleError.

    Where `known` says which process and key that must be, a stranger's is refused before what is in
    it is read, however long it is.
    """
    foreign = WrongProcessError(path=str(path))
    judge = only(known.keys.signing, foreign) if known else anybody
    path = the_file(path, FileKind.PACK)
    with open_bundle(path, FileKind.PACK, judge) as bundle:
        if known and bundle.manifest.process != known.id:
            raise foreign
        bundle.verify()
        return _read(bundle)


def _read(bundle: Bundle) -> Pack:
    path = str(bundle.path)
    try:
        body = read_pack_body(bundle.manifest.body, bundle.manifest.records)
    except NotARecordError as error:
        raise MalformedRecordError(path=path, member=MANIFEST, line=1) from error
    frame = _frame(bundle)
    if bundle.manifest.signer != frame.keys.signing or bundle.manifest.process != frame.id:
        raise WrongProcessError(path=path)
    pack = Pack(
        body=body,
        frame=frame,
        criteria=_each_once(bundle, "criteria.jsonl", Criterion, lambda one: one.id),
        costs=_each_once(bundle, "costs.jsonl", CostItem, lambda one: one.id),
        items=_each_once(bundle, "ballot.jsonl", BallotItem, lambda one: one.code),
        cards=dict(_cards(bundle)),
        media=tuple(_media(bundle)),
    )
    if frame_digest(frame, pack.items, pack.cards) != body.frame_digest:
        raise MalformedRecordError(path=path, member=MANIFEST, line=1)
    check_only_section(frame, pack.items, path)
    return pack


def _frame(bundle: Bundle) -> Frame:
    """Return the one frame of a pack, unless it asks for seals of a newer version."""
    frames = list(bundle.records(FRAME, Frame))
    if len(frames) != 1:
        raise MalformedRecordError(path=str(bundle.path), member=FRAME, line=len(frames))
    if frames[0].seal > SEAL:
        raise NewerFormatError(path=str(bundle.path), version=frames[0].seal)
    if len({phase.kind for phase in frames[0].phases}) != len(frames[0].phases):
        raise MalformedRecordError(path=str(bundle.path), member=FRAME, line=1)
    return frames[0]


def _each_once(bundle: Bundle, name: str, kind: type[T], key: Callable[[T], str]) -> tuple[T, ...]:
    """Return the records of a member. Raises MalformedRecordError if one stands there twice."""
    records = tuple(bundle.records(name, kind))
    seen: set[str] = set()
    for number, record in enumerate(records, start=1):
        if key(record) in seen:
            raise MalformedRecordError(path=str(bundle.path), member=name, line=number)
        seen.add(key(record))
    return records


def _locked_identity_key(row: StationRow, identity: bytes) -> bytes:
    """Return the identity key behind the station's code; none for a kiosk.

    Nobody looks at an identity there, so a kiosk takes no votes where identities are asked for.
    """
    if not identity or row.kind != StationKind.TABLE:
        return b""
    return lock_identity_key(row.enrolment_key, row.id, identity)


def _cards_of(session: Session) -> dict[int, bytes]:
    rows = session.execute(select(Card.serial, Card.public).order_by(Card.serial))
    return dict(rows.all())


def _lines(
    session: Session, frame: Frame, cards: Mapping[int, bytes], version: int
) -> dict[str, Iterable[bytes]]:
    line = partial(to_line, version=version)
    return {
        FRAME: [line(frame)],
        "criteria.jsonl": map(line, criteria(session)),
        "costs.jsonl": map(line, cost_guide(session)),
        "ballot.jsonl": map(line, ballot(session)),
        CARDS: (card_line(serial, public) for serial, public in cards.items()),
        MEDIA_MEMBER: map(line, each_media(session)),
    }


def _media(bundle: Bundle) -> Iterator[Media]:
    """Yield pictures and recordings, after refusing more than a pack may carry."""
    for member in bundle.manifest.members:
        too_much = member.bytes > LARGEST_MEMBER or member.records > MOST_MEDIA
        if member.name == MEDIA_MEMBER and too_much:
            raise OutsideLimitsError(path=str(bundle.path), member=MEDIA_MEMBER)
    return bundle.records(MEDIA_MEMBER, Media)


def _cards(bundle: Bundle) -> Iterator[tuple[int, bytes]]:
    """Yield the cards, which stand in the order of their serials, each once."""
    last = 0
    for number, line in enumerate(bundle.lines(CARDS), start=1):
        try:
            serial, public = read_card(line)
        except NotARecordError as error:
            raise MalformedRecordError(path=str(bundle.path), member=CARDS, line=number) from error
        if serial <= last:
            raise MalformedRecordError(path=str(bundle.path), member=CARDS, line=number)
        last = serial
        yield serial, public
