"""How much the signed part of a file may hold, by kind: bounded before any memory is spent on it.

A signature shows that a key signed, not whose key it is. Whoever has a key of their own can sign 16
MB of brackets, which would be read into 300 MB of lists before anybody could tell that the key is
a stranger's. So what is signed is counted first, by its bytes, and read only if an honest file of
that kind could hold as much:

>>> within(b'{"body":{},"members":[]}', extent_of("mbreceipt"))
True
>>> within(b"[" + b"[]," * 100_000 + b"[]]", extent_of("mbresult"))
False
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.records import FileKind
from mbdesk.sync.signing import LARGEST_PAYLOAD

MOST_EXPORTS = 10_000
"""Exports that one station makes at most."""


@dataclass(frozen=True, slots=True)
class Extent:
    """The most bytes, values, and lists and objects that some canonical JSON may have.

    Commas and half of the quotation marks count as values: a bound of the numbers and texts in it,
    with room for the commas in its texts.
    """

    bytes: int
    values: int
    lists: int


ENVELOPE = Extent(bytes=LARGEST_PAYLOAD * 4 // 3 + 1024, values=100, lists=10)
"""An envelope is a handful of values around the payload, whose base64 has no comma and no bracket.

What nobody has signed could else be 22 MB of brackets, read into half a gigabyte of lists.
"""
_SMALL = Extent(bytes=64 << 10, values=2_000, lists=400)
"""What packs, receipts and reset files have: a place, some numbers, and 64 members at most."""
_DIGEST_BYTES = len(f'"{"0" * 64}",')
_EXPORT = Extent(
    bytes=_SMALL.bytes + MOST_EXPORTS * _DIGEST_BYTES,
    values=_SMALL.values + MOST_EXPORTS * 2,
    lists=_SMALL.lists,
)
"""As these, and the digests of all exports that the station made before."""
_COUNTED = Extent(bytes=LARGEST_PAYLOAD, values=1_000_000, lists=50_000)
"""Boxes and results name every item in all languages, every station and void card, no ballot.

A city of 1,000 stations, 1,000 items in nine languages and 131,071 void cards has half of it.
"""
LINE = Extent(bytes=6 << 20, values=100_000, lists=5_000)
"""A line of a member, such as a picture or sound: one long value, with its texts in languages."""
_EXTENTS: Mapping[str, Extent] = {
    FileKind.EXPORT: _EXPORT,
    FileKind.BOX: _COUNTED,
    FileKind.RESULT: _COUNTED,
}


def extent_of(kind: str) -> Extent:
    """Return how much the signed part of a file of that kind may hold, known or not."""
    return _EXTENTS.get(kind, _SMALL)


def within(data: bytes, extent: Extent) -> bool:
    """Tell whether some JSON, not read yet, holds no more than that."""
    return (
        len(data) <= extent.bytes
        and data.count(b",") + data.count(b'"') // 2 <= extent.values
        and data.count(b"[") + data.count(b"{") <= extent.lists
    )
