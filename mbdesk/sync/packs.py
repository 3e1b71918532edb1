r"""What a pack says beside its records: its body, and the public keys of the cards.

>>> read_card(card_line(7, bytes(32)))
(7, b'\x00\x00...')
>>> read_card(b'[7,"00"]')
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: ...
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mbdesk.domain.records import CONTAINER, RECORDS, SEAL
from mbdesk.domain.station import Station
from mbdesk.sync.canonical import JSON, NotCanonicalError, decode, encode
from mbdesk.sync.documents import KEY_BYTES, STATION
from mbdesk.sync.scalars import DAY, DIGEST, hexadecimal, number
from mbdesk.sync.shapes import Versioned, maybe, refuse, struct

CARDS = "cards.jsonl"
LOCKED_KEY_BYTES = 12 + KEY_BYTES + 16
"""Nonce, key and tag of an identity key behind a station's code."""

_LARGEST_SERIAL = (1 << 24) - 1


@dataclass(frozen=True, slots=True)
class Versions:
    """What the centre reads and writes: of signed files, of the records in them, of seals."""

    container: int = CONTAINER
    records: int = RECORDS
    seal: int = SEAL


@dataclass(frozen=True, slots=True)
class PackBody:
    """The body of a pack.

    `frame_digest` is that of the frame, ballot and cards in it (`documents.frame_digest`).
    `proof` shows that its maker knew the station's code; `identity_key` is locked with that code,
    and empty but for tables of a process that asks for identities.
    """

    station: Station
    edition: int
    voting_opened: str | None
    proof: bytes
    frame_digest: str
    identity_key: bytes = field(repr=False)
    versions: Versions = Versions()


_FIRST = struct(
    PackBody,
    station=STATION,
    edition=number(1),
    voting_opened=maybe(DAY),
    proof=hexadecimal(KEY_BYTES),
    frame_digest=DIGEST,
    identity_key=hexadecimal(0, LOCKED_KEY_BYTES),
    versions=struct(Versions, container=number(1), records=number(1), seal=number(1)),
)
_BODY = Versioned({1: _FIRST})
_SERIAL, _PUBLIC = number(1, _LARGEST_SERIAL), hexadecimal(KEY_BYTES)


def pack_body(body: PackBody, version: int = RECORDS) -> Mapping[str, JSON]:
    """Return the body as JSON, in a version of records. Raises NotARecordError."""
    dumped: dict[str, JSON] = _BODY.of(version).dump(body)  # type: ignore[assignment]  # an object
    return dumped


def read_pack_body(body: Mapping[str, JSON], version: int = RECORDS) -> PackBody:
    """Return the body that `pack_body` made in that version. Raises NotARecordError else."""
    return _BODY.of(version).load(body)


def card_line(serial: int, public: bytes) -> bytes:
    """Return a card's line: its serial and its public key."""
    return encode([_SERIAL.dump(serial), _PUBLIC.dump(public)])


def read_card(line: bytes) -> tuple[int, bytes]:
    """Return serial and public key of a card's line. Raises NotARecordError."""
    try:
        card = decode(line)
    except NotCanonicalError as error:
        refuse(str(error))
    if not isinstance(card, list) or len(card) != len(("serial", "public")):
        refuse("not a card's serial and public key")
    return _SERIAL.load(card[0]), _PUBLIC.load(card[1])
