"""What exports, receipts and reset files say of themselves, and how it is read.

The signature of a file holds before its body is read; a body without its shape is no body.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from mbdesk.domain.records import CONTAINER, RECORDS, Counts
from mbdesk.domain.station import Station
from mbdesk.errors.bundles import AlteredError
from mbdesk.sync.bundle.extent import MOST_EXPORTS
from mbdesk.sync.bundle.manifest import MANIFEST, Manifest
from mbdesk.sync.documents import FINGERPRINT, STATION
from mbdesk.sync.scalars import DAY, DIGEST, FLAG, ID, hexadecimal, line
from mbdesk.sync.scalars import number as whole
from mbdesk.sync.shapes import NotARecordError, Versioned, either, many, mapping, struct

READS: Mapping[str, tuple[int, ...]] = {"container": (CONTAINER,), "records": (RECORDS,)}
"""The versions that this program understands, as packs and exports tell the other side."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ExportBody:
    """What an export says of itself, signed by its station.

    `history` are the digests of all earlier exports, oldest first; `proof` shows that staff typed
    the station's code; `counts` are of what the file carries, and `fingerprint` is that of its
    envelopes; `log_head` is the digest of the newest event in its log, empty without one; `reads`
    are the versions that the station understands.
    """

    station: str
    number: int
    history: tuple[str, ...]
    final: bool
    proof: bytes
    frame_digest: str
    fingerprint: str
    counts: Counts
    log_head: str
    reads: Mapping[str, tuple[int, ...]]


COUNTS = struct(
    Counts, votes=whole(), tests=whole(), proposals=whole(), contacts=whole(), surveys=whole()
)
READS_SHAPE = mapping(line(16), many(whole(1), 100))
_EXPORT = struct(
    ExportBody,
    station=ID,
    number=whole(1, MOST_EXPORTS),
    history=many(DIGEST, MOST_EXPORTS),
    final=FLAG,
    proof=hexadecimal(32),
    frame_digest=DIGEST,
    fingerprint=FINGERPRINT,
    counts=COUNTS,
    log_head=either(DIGEST, ""),
    reads=READS_SHAPE,
)
EXPORT_BODY = Versioned({1: _EXPORT})


@dataclass(frozen=True, slots=True)
class ReceiptBody:
    """What a receipt tells a station, signed by the centre: what it holds of the station, and how.

    `number` and `digest` are those of the newest export that was merged, 0 and empty before the
    first; `fingerprint` is that of the envelopes held. `needs_last_export` says that the station
    was reopened: without a new last export its votes since are not known to be all.
    """

    station: Station
    number: int
    digest: str
    counts: Counts
    fingerprint: str
    final: bool
    needs_last_export: bool

    @property
    def votes(self) -> int:
        """How many of the station's votes are at the centre."""
        return self.counts.votes


_RECEIPT = struct(
    ReceiptBody,
    station=STATION,
    number=whole(0, MOST_EXPORTS),
    digest=either(DIGEST, ""),
    counts=COUNTS,
    fingerprint=FINGERPRINT,
    final=FLAG,
    needs_last_export=FLAG,
)
RECEIPT_BODY = Versioned({1: _RECEIPT})


@dataclass(frozen=True, slots=True)
class ResetBody:
    """What lets a kiosk's staff code be chosen anew, signed by the centre.

    `number` counts those of this kiosk from 1; `last_day` is the last on which it may be used.
    """

    station: Station
    number: int
    last_day: str


_RESET = struct(ResetBody, station=STATION, number=whole(1), last_day=DAY)
RESET_BODY = Versioned({1: _RESET})


def read_body(shapes: Versioned[T], manifest: Manifest, path: str) -> T:
    """Return what a signed file says of itself. Raises AlteredError unless it has its shape."""
    try:
        return shapes.of(manifest.records).load(manifest.body)
    except NotARecordError as error:
        raise AlteredError(path=path, member=MANIFEST) from error


def export_body(manifest: Manifest, path: str) -> ExportBody:
    """Return what an export says of itself. Raises AlteredError unless it has its shape."""
    body = read_body(EXPORT_BODY, manifest, path)
    if len(body.history) >= body.number:
        raise AlteredError(path=path, member=MANIFEST)
    return body
