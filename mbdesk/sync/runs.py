"""Runs: all envelopes of a station as one row of bytes, sorted by number, and nothing between them.

A record is `day ‖ kind ‖ outer ‖ inner`, all of one length in a process. Its number is not stored:
it is computed from the inner envelope, so nobody can give an envelope another one. Numbers ascend
strictly; they are hashes, so the order of a run tells nothing of the order of casting. Two runs of
a station are compared by walking along both once::

    layout = Layout.of(binding, rules)
    for record in run_records(bundle.blocks(RUN), layout):
        record.number, record.day, record.kind
"""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from operator import lt
from typing import NamedTuple, Self

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync.envelopes import (
    Binding,
    envelope_hash,
    envelope_numbers,
    inner_bytes,
    number_of,
    outer_bytes,
)
from mbdesk.sync.padding import BLOCK
from mbdesk.sync.scalars import is_day

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

    @classmethod
    def of(cls, binding: Binding, rules: Rules) -> Self:
        """Return the layout of a station's run under the rules of its process."""
        return cls(binding, outer_bytes(rules.access), inner_bytes(rules.ballot_bytes))

    @classmethod
    def of_length(cls, binding: Binding, record_bytes: int) -> Self:
        """Return the layout of a run whose records have this length.

        A ballot is padded to a multiple of 64 bytes and a credential is not, so the length tells
        whether there are outer envelopes. Raises NotARunError for a length that none has.
        """
        for access in (VoterAccess.OPEN, VoterAccess.CARD):
            ballot = record_bytes - _HEAD_BYTES - outer_bytes(access) - inner_bytes(0)
            if ballot > 0 and ballot % BLOCK == 0:
                return cls(binding, outer_bytes(access), inner_bytes(ballot))
        raise NotARunError("no envelope is of its length", 1)

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
    return _checked(pieces(blocks, layout.record_bytes), layout, b"", 0)


class RunBatch(NamedTuple):
    """Envelopes that follow each other in a run: their numbers, heads and joined bytes.

    A head is the day and the kind, as they lie there.
    """

    numbers: list[bytes]
    heads: list[bytes]
    data: bytes

    @property
    def kinds(self) -> list[bytes]:
        """The kind of each envelope, as it lies there."""
        return [head[_DAY_BYTES:] for head in self.heads]

    @property
    def packed(self) -> list[bytes]:
        """The bytes of each envelope, cut apart."""
        return _cut(self.data, len(self.data) // len(self.numbers))

    def figures(self) -> Iterator[tuple[str, EnvelopeKind, int]]:
        """Yield each day and kind, and how many envelopes have it."""
        for head, number in Counter(self.heads).items():
            yield head[:_DAY_BYTES].decode(), _KINDS[head[_DAY_BYTES:]], number

    def numbers_and_kinds(self) -> bytes:
        """Return number and kind of each envelope, joined: what a fingerprint is made of."""
        pairs = zip(self.numbers, self.heads, strict=True)
        return b"".join([number + head[_DAY_BYTES:] for number, head in pairs])


def run_batches(blocks: Iterable[bytes], layout: Layout) -> Iterator[RunBatch]:
    """Yield the envelopes of a run, as many at a time as a block holds.

    The same rules hold as for `run_records`, which takes several times as long, and the same error
    comes. Raises NotARunError.
    """
    last, before = b"", 0
    length, inner_at = layout.record_bytes, _HEAD_BYTES + layout.outer_bytes
    for data in _whole_records(blocks, length):
        starts, view = range(0, len(data), length), memoryview(data)
        # No record is cut out whole: that would take almost as long as to hash it.
        heads = [data[start : start + _HEAD_BYTES] for start in starts]
        inners = [view[start + inner_at : start + length] for start in starts]
        batch = RunBatch(envelope_numbers(layout.binding, inners), heads, data)
        if not _is_sound(batch, layout, last):
            packed = _cut(data, length)
            deque(_checked(packed, layout, last, before), maxlen=0)  # raises, and says where
        yield batch
        last, before = batch.numbers[-1], before + len(starts)


def _is_sound(batch: RunBatch, layout: Layout, last: bytes) -> bool:
    # A day stands in many records: each head is looked at once.
    numbers = batch.numbers
    return (
        len(batch.data) % layout.record_bytes == 0
        and all(map(_is_head, set(batch.heads)))
        and last < numbers[0]
        and all(map(lt, numbers, numbers[1:]))
    )


def _is_head(head: bytes) -> bool:
    return head[_DAY_BYTES:] in _KINDS and is_day(head[:_DAY_BYTES].decode("ascii", "replace"))


def _checked(
    packed: Iterable[bytes], layout: Layout, last: bytes, before: int
) -> Iterator[RunRecord]:
    """Yield records that come after the number `last` and after as many others as `before`."""
    for position, each in enumerate(packed, start=before + 1):
        record = _record(each, layout, position)
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


def _whole_records(blocks: Iterable[bytes], length: int) -> Iterator[bytes]:
    """Yield blocks of whole records of `length` bytes, and at the end what is left over."""
    rest = b""
    for block in blocks:
        data = rest + block if rest else block
        whole = len(data) - len(data) % length
        if whole:
            yield data[:whole]
        rest = data[whole:]
    if rest:
        yield rest


def _cut(data: bytes, length: int) -> list[bytes]:
    """Return pieces of `length` bytes; the last may be shorter."""
    return [data[start : start + length] for start in range(0, len(data), length)]


def pieces(blocks: Iterable[bytes], length: int) -> Iterator[bytes]:
    """Return pieces of `length` bytes, one after the other, and at the end what is left over."""
    return chain.from_iterable(_cut(data, length) for data in _whole_records(blocks, length))
