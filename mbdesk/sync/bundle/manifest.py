"""The manifest of a signed file: what the file is, and every member with size and hash.

The file's kind stands in the signed payload type and again in the content: a receipt cannot be
passed off as an export. The signature is verified over the bytes as they are; only then are
they parsed, if whoever signed may have, and an honest file could hold as much (`bundle.extent`).
A newer format is reported before anything in it is looked at.

>>> from mbdesk.domain.records import CONTAINER, RECORDS, new_id
>>> from mbdesk.sync.keypairs import new_station_key, public_key
>>> key = new_station_key()
>>> content = SignedContent(CONTAINER, RECORDS, FileKind.EXPORT, new_id(), Mode.TEST, {}, ())
>>> data, digest = write_manifest(content, key, "tuesday.mbexport")
>>> manifest = read_manifest(data, FileKind.EXPORT, "tuesday.mbexport")
>>> manifest.signer == public_key(key), manifest.digest == digest
(True, True)
>>> read_manifest(data, FileKind.RECEIPT, "tuesday.mbexport")
Traceback (most recent call last):
mbdesk.errors.bundles.WrongFileKindError: ...
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mbdesk.domain.process import Mode
from mbdesk.domain.records import CONTAINER, RECORDS, FileKind
from mbdesk.errors.bundles import (
    AlteredError,
    MalformedRecordError,
    NewerFormatError,
    OutsideLimitsError,
    WrongFileKindError,
)
from mbdesk.sync.bundle.extent import ENVELOPE, extent_of, within
from mbdesk.sync.canonical import JSON, LARGEST_INT, NotCanonicalError, decode, encode
from mbdesk.sync.scalars import DIGEST, ID, line, number
from mbdesk.sync.shapes import NotARecordError, checked, many, one_of, refuse, struct
from mbdesk.sync.signing import open_envelope, sign_envelope

MANIFEST = "manifest.json"
LINES = ".jsonl"
"""Members whose names end so hold records, one a line, each ended by a line feed."""
RUNS = ".run"
"""Members whose names end so hold records of one length, with nothing between them."""
LONGEST_LINE = 256 * 1024
LONGEST_LINES: Mapping[str, int] = {"media.jsonl": 6 << 20, "pictures.jsonl": 600 * 1024}
"""Members whose lines hold pictures or sounds, and how long those lines may be."""

Judge = Callable[[bytes], None]
"""Raises whatever tells that the key it is given must not have signed."""

_TYPE_START, _TYPE_END = "application/vnd.mbdesk.", "+json"


@dataclass(frozen=True, slots=True)
class Member:
    """A member: its name, length in bytes, SHA-256 in hexadecimal, and number of records."""

    name: str
    bytes: int
    sha256: str
    records: int


@dataclass(frozen=True, slots=True)
class SignedContent:
    """The signed content; `body` holds what this kind of file has besides its members.

    `container` and `records` are the versions of the file as such and of what lies in it.
    """

    container: int
    records: int
    kind: FileKind
    process: str
    mode: Mode
    body: Mapping[str, JSON]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Manifest(SignedContent):
    """A verified manifest: its content, the raw public key that signed it, and its SHA-256."""

    signer: bytes
    digest: str


def _check_body(value: object) -> Mapping[str, JSON]:
    if not isinstance(value, dict):
        refuse("not an object")
    return value


_MEMBER = struct(Member, name=line(100), bytes=number(), sha256=DIGEST, records=number())
_CONTENT = struct(
    SignedContent,
    container=number(1),
    records=number(1),
    kind=one_of(FileKind),
    process=ID,
    mode=one_of(Mode),
    body=checked(_check_body),
    members=many(_MEMBER),
)


def longest_line(name: str) -> int:
    """Return how many bytes a line of a member may have, its line feed left out."""
    return LONGEST_LINES.get(name, LONGEST_LINE)


def write_manifest(content: SignedContent, private: bytes, path: str) -> tuple[bytes, str]:
    """Return the bytes of `manifest.json` and the digest that the file is known by.

    Raises OutsideLimitsError with `path` for more than anybody would read.
    """
    payload = encode(_CONTENT.dump(content))
    _check_extent(payload, content.kind, path)
    envelope = sign_envelope(payload, _payload_type(content.kind), private)
    return encode(envelope), hashlib.sha256(payload).hexdigest()


def anybody(_signer: bytes) -> None:
    """Let any key have signed: whose it is, is judged by what the file says, or by people."""


def read_manifest(
    data: bytes, wanted: FileKind | None, path: str, judge: Judge = anybody
) -> Manifest:
    """Return the content of `manifest.json` after verifying its signature.

    Raises, in this order and with `path`: AlteredError, BadSignatureError, WrongFileKindError,
    what `judge` raises of the signer, OutsideLimitsError, NewerFormatError, MalformedRecordError.
    """
    if not within(data, ENVELOPE):
        raise AlteredError(path=path, member=MANIFEST)
    try:
        payload, payload_type, signer = open_envelope(decode(data), path)
    except (NotCanonicalError, NotARecordError) as error:
        raise AlteredError(path=path, member=MANIFEST) from error
    kind = _kind(payload_type, wanted, path)
    judge(signer)
    _check_extent(payload, kind, path)
    try:
        content = _read_content(payload, payload_type, path)
    except (NotCanonicalError, NotARecordError) as error:
        raise MalformedRecordError(path=path, member=MANIFEST, line=1) from error
    digest = hashlib.sha256(payload).hexdigest()
    return Manifest(
        container=content.container,
        records=content.records,
        kind=content.kind,
        process=content.process,
        mode=content.mode,
        body=content.body,
        members=content.members,
        signer=signer,
        digest=digest,
    )


def _kind(payload_type: str, wanted: FileKind | None, path: str) -> str:
    """Return the kind, known or not, that a file was signed as."""
    kind = payload_type.removeprefix(_TYPE_START).removesuffix(_TYPE_END)
    if wanted is not None and payload_type != _payload_type(wanted):
        raise WrongFileKindError(path=path, kind=kind, wanted=wanted.value)
    return kind


def _check_extent(payload: bytes, kind: str, path: str) -> None:
    if not within(payload, extent_of(kind)):
        raise OutsideLimitsError(path=path, member=MANIFEST)


def _read_content(payload: bytes, payload_type: str, path: str) -> SignedContent:
    said = _check_body(decode(payload))
    for name, known in (("container", CONTAINER), ("records", RECORDS)):
        version = number(1, LARGEST_INT).load(said.get(name))
        if version > known:
            raise NewerFormatError(path=path, version=version)
    content = _CONTENT.load(said)
    if payload_type != _payload_type(content.kind):
        kind = _kind(payload_type, None, path)
        raise WrongFileKindError(path=path, kind=kind, wanted=content.kind.value)
    return content


def _payload_type(kind: FileKind) -> str:
    return f"{_TYPE_START}{kind.value}{_TYPE_END}"
