"""Which signed files are trusted: pure rules over a manifest whose signature already holds.

The signature was verified with the key that the file names; each rule here says who that signer
must be and what the manifest must contain.

>>> from dataclasses import replace
>>> from mbdesk.domain.records import FileKind
>>> square = KnownStation("2" * 32, "The square", b"pinned key", b"", {}, {})
>>> body = {"station": square.id, "number": 1, "history": [], "final": False}
>>> body |= {"proof": "00" * 32, "counts": dict.fromkeys(COUNTED, 0)}
>>> signer, digest = b"pinned key", "d" * 64
>>> export = Manifest(1, 1, FileKind.EXPORT, "1" * 32, Mode.LIVE, body, (), signer, digest)
>>> check_export(export, "1" * 32, Mode.LIVE, square, "square.mbexport")  # not taken in before
False
>>> stolen = replace(export, signer=b"another key")
>>> check_export(stolen, "1" * 32, Mode.LIVE, square, "square.mbexport")
Traceback (most recent call last):
mbdesk.errors.bundles.KeyMismatchError: ...
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Mode
from mbdesk.domain.proposal import ProposalRevision, SealedContact
from mbdesk.domain.records import Envelope
from mbdesk.errors.bundles import (
    AlteredError,
    ChangedRecordError,
    ClonedStationError,
    KeyMismatchError,
    NotEnrolledError,
    TestDataError,
    UnknownStationError,
    WrongProcessError,
)
from mbdesk.sync.bundle.manifest import MANIFEST, Manifest
from mbdesk.sync.enrolment import export_proof, same_proof
from mbdesk.sync.shapes import (
    DIGEST,
    FLAG,
    ID,
    NotARecordError,
    Shape,
    hexadecimal,
    many,
    mapping,
    text,
)
from mbdesk.sync.shapes import number as whole

_BODY: Mapping[str, Shape[Any]] = {
    "station": ID,
    "number": whole(1),
    "history": many(DIGEST),
    "final": FLAG,
    "proof": hexadecimal(32),
    "counts": mapping(text(32), whole()),
}
R = TypeVar("R", Envelope, ProposalRevision, SealedContact, SurveyAnswer)

COUNTED = {"votes", "tests", "proposals", "contacts", "surveys"}


@dataclass(frozen=True, slots=True)
class KnownStation:
    """What the centre knows of a station: `exports` are (number, digest) taken in so far.

    `histories` maps those numbers to the digests of all earlier exports that each one states.
    """

    id: str
    name: str
    public_key: bytes
    enrolment_key: bytes
    exports: Mapping[int, str]
    histories: Mapping[int, tuple[str, ...]]


def check_export(
    manifest: Manifest, process: str, mode: Mode, station: KnownStation | None, path: str
) -> bool:
    """Return whether the export was taken in before; raise if it must not be.

    Rules, in this order: it belongs to this process; test data stay out of a live process; its
    station was set up; the station's key is the pinned one or, before that, the export proves
    that the station's code was typed in; and its history agrees with every export known.

    Raises:
        WrongProcessError, TestDataError, UnknownStationError, NotEnrolledError,
        KeyMismatchError, ClonedStationError, AlteredError
    """
    if manifest.process != process:
        raise WrongProcessError(path=path)
    if manifest.mode is not mode:
        raise TestDataError(path=path, mode=manifest.mode, wanted=mode)
    body = _checked_body(manifest, path)
    if station is None:
        raise UnknownStationError(path=path, station=str(body["station"]))
    _check_key(manifest, station, body, path)
    return _check_history(manifest, station, body, path)


def new_records(incoming: Sequence[R], held: Mapping[str, R], path: str = "") -> list[R]:
    """Return the records that are not held yet.

    Raises ChangedRecordError when an id is held with other content.
    """
    for record in incoming:
        if held.get(record.id, record) != record:
            raise ChangedRecordError(path=path, station=record.station, record=record.id)
    return [record for record in incoming if record.id not in held]


def _checked_body(manifest: Manifest, path: str) -> Mapping[str, Any]:
    body = manifest.body
    try:
        if set(body) != set(_BODY):
            raise AlteredError(path=path, member=MANIFEST)
        loaded = {name: shape.load(body[name]) for name, shape in _BODY.items()}
    except NotARecordError as error:
        raise AlteredError(path=path, member=MANIFEST) from error
    if set(loaded["counts"]) != COUNTED or len(loaded["history"]) >= loaded["number"]:
        raise AlteredError(path=path, member=MANIFEST)
    return loaded


def _check_key(
    manifest: Manifest, station: KnownStation, body: Mapping[str, Any], path: str
) -> None:
    if station.public_key:
        if manifest.signer != station.public_key:
            raise KeyMismatchError(path=path, station=station.name)
        return
    proof = export_proof(station.enrolment_key, manifest.process, station.id, manifest.signer)
    if not same_proof(proof, body["proof"]):
        raise NotEnrolledError(path=path, station=station.name)


def _check_history(
    manifest: Manifest, station: KnownStation, body: Mapping[str, Any], path: str
) -> bool:
    """Compare with every export merged so far, in any order; return whether it is one of them.

    Of two exports of one honest station, the lower-numbered one's digest stands in the other's
    history, and its own history is the beginning of the other's.
    """
    number, history = body["number"], (*body["history"], manifest.digest)
    for known_number, known_digest in station.exports.items():
        known = (*station.histories[known_number], known_digest)
        shorter, longer = sorted((known, history), key=len)
        if longer[: len(shorter)] != shorter or (known_number == number and known != history):
            raise ClonedStationError(path=path, station=station.name)
    return station.exports.get(number) == manifest.digest
