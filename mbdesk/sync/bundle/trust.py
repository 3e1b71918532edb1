"""Which signed files are trusted: pure rules over a manifest whose signature already holds.

The signature was verified with the key that the file names; each rule here says who that signer
must be and what the manifest must contain.

>>> from dataclasses import replace
>>> from mbdesk.domain.records import RECORDS, Counts, FileKind
>>> from mbdesk.sync.bundle.bodies import EXPORT_BODY, READS
>>> square = KnownStation("2" * 32, "The square", b"", (KnownLine(0, b"pinned key"),))
>>> body = ExportBody(
...     station=square.id,
...     number=1,
...     history=(),
...     final=False,
...     proof=bytes(32),
...     frame_digest="f" * 64,
...     fingerprint="0000-0000-0000",
...     counts=Counts(),
...     log_head="",
...     reads=READS,
... )
>>> signer, digest, said = b"pinned key", "d" * 64, EXPORT_BODY.of(RECORDS).dump(body)
>>> export = Manifest(1, 1, FileKind.EXPORT, "1" * 32, Mode.LIVE, said, (), signer, digest)
>>> check_export(export, "1" * 32, Mode.LIVE, square, "square.mbexport").seen
False
>>> stolen = replace(export, signer=b"another key")
>>> check_export(stolen, "1" * 32, Mode.LIVE, square, "square.mbexport")
Traceback (most recent call last):
mbdesk.errors.bundles.KeyMismatchError: ...
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Frame, Mode
from mbdesk.domain.proposal import ProposalRevision, SealedContact
from mbdesk.domain.station import Station
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import (
    BadSignatureError,
    ChangedRecordError,
    ClonedStationError,
    KeyMismatchError,
    NotEnrolledError,
    OutsideLimitsError,
    RevokedStationError,
    TestDataError,
    UnknownStationError,
    WrongProcessError,
    WrongStationError,
)
from mbdesk.sync.bundle.bodies import (
    ExportBody,
    ReceiptBody,
    ResetBody,
    export_body,
    read_body,
)
from mbdesk.sync.bundle.manifest import Judge, Manifest
from mbdesk.sync.enrolment import export_proof, same_proof
from mbdesk.sync.shapes import Versioned

R = TypeVar("R", ProposalRevision, SealedContact, SurveyAnswer)
S = TypeVar("S", ReceiptBody, ResetBody)


@dataclass(frozen=True, slots=True)
class KnownLine:
    """Exports of a station under one key: `exports` are (number, digest) taken in so far.

    `histories` maps those numbers to the digests of all earlier exports that each one states.
    `public_key` is empty before the first, and the newest carries so many `envelopes`.
    `revoked_after` is the number of the last export that may still be taken in, None while any may.
    """

    line: int
    public_key: bytes
    exports: Mapping[int, str] = field(default_factory=dict)
    histories: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    revoked_after: int | None = None
    envelopes: int = 0

    @property
    def newest(self) -> int:
        """The number of the newest export taken in, 0 for none."""
        return max(self.exports, default=0)


@dataclass(frozen=True, slots=True)
class KnownStation:
    """What the centre knows of a station; a new code, or a branch, gives it another line."""

    id: str
    name: str
    enrolment_key: bytes
    lines: tuple[KnownLine, ...]


@dataclass(frozen=True, slots=True)
class CheckedExport:
    """An export that may be taken in: what it says, its line, and whether it is held already."""

    body: ExportBody
    line: KnownLine
    seen: bool


def only(key: bytes, refusal: KnownError) -> Judge:
    """Return what raises `refusal` for any signer but one, for `reading.open_bundle`."""

    def judge(signer: bytes) -> None:
        if signer != key:
            raise refusal

    return judge


def check_export(  # noqa: PLR0913  # the rules are about no less
    manifest: Manifest,
    process: str,
    mode: Mode,
    station: KnownStation | None,
    path: str,
    *,
    though_revoked: bool = False,
) -> CheckedExport:
    """Return what an export says and where it belongs; raise if it must not be taken in.

    Rules, in this order: it belongs to this process; test data stay out of a live process; its body
    has its shape; its station was set up; the station's key is a pinned one or, before that, the
    export proves that the station's code was typed in; its history agrees with every export known;
    and it is none that a computer has made after it was revoked, unless that is waived.

    Raises:
        WrongProcessError, TestDataError, AlteredError, UnknownStationError, NotEnrolledError,
        KeyMismatchError, ClonedStationError, RevokedStationError
    """
    if manifest.process != process:
        raise WrongProcessError(path=path)
    if manifest.mode is not mode:
        raise TestDataError(path=path, mode=manifest.mode, wanted=mode)
    body = export_body(manifest, path)
    if station is None:
        raise UnknownStationError(path=path, station=body.station)
    lines = lines_of(manifest, station, body, path)
    agreeing = [line for line in lines if _agrees(manifest, line, body)]
    # What two lines have in common may have been taken in with either: it is held already.
    holding = (each for each in agreeing if each.exports.get(body.number) == manifest.digest)
    line = next(holding, agreeing[0] if agreeing else None)
    if line is None:
        raise ClonedStationError(path=path, station=station.name)
    seen = line.exports.get(body.number) == manifest.digest
    after = None if though_revoked else line.revoked_after
    if after is not None and body.number > after and not seen:
        raise RevokedStationError(path=path, station=station.name, number=after)
    return CheckedExport(body, line, seen)


def read_statement(
    shapes: Versioned[S], manifest: Manifest, frame: Frame, station: Station, path: str
) -> S:
    """Return what the centre tells a station in a file without members, a receipt or a reset file.

    Without members there is nothing to verify, however long a stranger makes the file.

    Raises:
        WrongProcessError, BadSignatureError: it is of another process, or somebody else signed it.
        OutsideLimitsError: it has members.
        AlteredError: it has not its shape.
        WrongStationError: it is for another station.
    """
    if manifest.process != frame.id:
        raise WrongProcessError(path=path)
    if manifest.signer != frame.keys.signing:
        raise BadSignatureError(path=path)
    if manifest.members:
        raise OutsideLimitsError(path=path, member=manifest.members[0].name)
    said = read_body(shapes, manifest, path)
    if said.station.id != station.id:
        raise WrongStationError(path=path, station=said.station.full_name)
    return said


def new_records(incoming: Sequence[R], held: Mapping[str, R], path: str = "") -> list[R]:
    """Return the records that are not held yet.

    Raises ChangedRecordError when an id is held with other content.
    """
    for record in incoming:
        if held.get(record.id, record) != record:
            raise ChangedRecordError(path=path, station=record.station, record=record.id)
    return [record for record in incoming if record.id not in held]


def lines_of(
    manifest: Manifest, station: KnownStation, body: ExportBody, path: str
) -> list[KnownLine]:
    """Return the lines under the signer's key, or the line that its proof begins."""
    pinned = [line for line in station.lines if line.public_key == manifest.signer]
    if pinned:
        return pinned
    waiting = [line for line in station.lines if not line.public_key]
    if not waiting:
        raise KeyMismatchError(path=path, station=station.name)
    proof = export_proof(station.enrolment_key, manifest.process, station.id, manifest.signer)
    if not same_proof(proof, body.proof):
        raise NotEnrolledError(path=path, station=station.name)
    return waiting


def _agrees(manifest: Manifest, line: KnownLine, body: ExportBody) -> bool:
    """Compare with every export of the line merged so far, in any order.

    Of two exports of one honest station, the lower-numbered one's digest stands in the other's
    history, and its own history is the beginning of the other's.
    """
    history = (*body.history, manifest.digest)
    for number, digest in line.exports.items():
        known = (*line.histories[number], digest)
        shorter, longer = sorted((known, history), key=len)
        if longer[: len(shorter)] != shorter or (number == body.number and known != history):
            return False
    return True
