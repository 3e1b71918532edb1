"""Runs: all envelopes of a station as one row of bytes, sorted by number, and nothing between them.

A record is `day ‖ kind ‖ outer ‖ inner`, all of one length in a process. Its number is not stored:
it is computed from the inner envelope, so nobody can give an envelope another one. Numbers ascend
strictly; they are hashes, so the order of a run tells nothing of the order of casting. Two runs of
a station are compared by walking along both once::

    layout = Layout(binding, outer_bytes(access), inner_bytes(ballot_bytes))
    for record in run_records(bundle.blocks(RUN), layout):
        record.number, record.day, record.kind
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync.envelopes import Binding, envelope_hash, number_of
from mbdesk.sync.shapes import is_day

RUN = "envelopes.run"
"""The member of an export, box or result that holds a run."""

_DAY_BYTES = 10
_KIND_BYTES = 1
_HEAD_BYTES = _DAY_BYTES + _KIND_BYTES
_KINDS = {kind.value.encode(): kind for kind in EnvelopeKind}


class NotARunError(ValueError):
    """Bytes that are not a run of this layout. `position` counts its records from 1."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(f"record {position}: {reason}")
        self.reason, self.position = reason, position


@dataclass(frozen=True, slots=True)
class Layout:
    """The lengths, in bytes, of the envelopes in a station's run, and what they are bound to."""

    binding: Binding
    outer_bytes: int
    inner_bytes: int

    @property
    def record_bytes(self) -> int:
        """The length of one record."""
        return _HEAD_BYTES + self.outer_bytes + self.inner_bytes


class RunRecord(NamedTuple):
    """One envelope of a run. `digest` is its hash, and `packed` its bytes as they lie there."""

    digest: bytes
    day: str
    kind: EnvelopeKind
    outer: bytes
    inner: bytes
    packed: bytes

    @property
    def number(self) -> bytes:
        """The envelope's number, 16 bytes."""
        return number_of(self.digest)


def pack_record(day: str, kind: EnvelopeKind, outer: bytes, inner: bytes) -> bytes:
    """Return the bytes of an envelope in a run."""
    return day.encode() + kind.encode() + outer + inner


def run_records(blocks: Iterable[bytes], layout: Layout) -> Iterator[RunRecord]:
    """Yield the envelopes of a run, from its bytes in blocks of any length.

    Raises NotARunError for a record of another length or kind, a day that is none, and numbers that
    do not ascend.
    """
    last = b""
    for position, packed in enumerate(pieces(blocks, layout.record_bytes), start=1):
        record = _record(packed, layout, position)
        if record.number <= last:
            raise NotARunError("its number does not come after the one before", position)
        last = record.number
        yield record


def _record(packed: bytes, layout: Layout, position: int) -> RunRecord:
    if len(packed) != layout.record_bytes:
        raise NotARunError("it is cut short", position)
    day = packed[:_DAY_BYTES].decode("ascii", "replace")
    kind = _KINDS.get(packed[_DAY_BYTES:_HEAD_BYTES])
    if kind is None or not is_day(day):
        raise NotARunError("no day or kind of an envelope", position)
    inner_at = _HEAD_BYTES + layout.outer_bytes
    outer, inner = packed[_HEAD_BYTES:inner_at], packed[inner_at:]
    return RunRecord(envelope_hash(layout.binding, inner), day, kind, outer, inner, packed)


def pieces(blocks: Iterable[bytes], length: int) -> Iterator[bytes]:
    """Yield pieces of `length` bytes, and at the end what is left over."""
    rest = b""
    for block in blocks:
        data = rest + block if rest else block
        whole = len(data) - len(data) % length
        for start in range(0, whole, length):
            yield data[start : start + length]
        rest = data[whole:]
    if rest:
        yield rest
