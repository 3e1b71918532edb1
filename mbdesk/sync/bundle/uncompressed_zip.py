"""Our canonical zip files: uncompressed members, and exactly one byte form.

No compression, extra fields, comments, time stamps, folders or traces of who made the file.
Names, sizes and checksums alone determine every other byte, so the reader rebuilds the headers and
compares: gaps, overlaps, hidden members and ambiguous readings are impossible.
Every ordinary zip program opens the files. The reader goes through the file once from its
start, so that a file which was cut short is known as such wherever the cut is.

>>> from io import BytesIO
>>> from zipfile import ZipFile
>>> from zlib import crc32
>>> entry = ZipEntry("note.txt", start=0, size=5, crc=crc32(b"hello"))
>>> file = local_header(entry) + b"hello" + directory([entry])
>>> ZipFile(BytesIO(file)).read("note.txt")
b'hello'
>>> read_entries(BytesIO(file), "tuesday.mbexport") == (entry,)
True
>>> read_entries(BytesIO(file[:-1]), "tuesday.mbexport")
Traceback (most recent call last):
mbdesk.errors.bundles.CutShortError: cut_short(path='tuesday.mbexport')
"""

import os
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from mbdesk.errors.bundles import (
    AlteredError,
    BundleError,
    CutShortError,
    NotOursError,
    OutsideLimitsError,
)

LARGEST_FILE = 2**32 - 1
"""Beyond it zip needs a second form of its headers, and FAT sticks hold no such file."""
MOST_MEMBERS = 64
BLOCK = 1 << 20
"""Bytes read at a time."""

LONGEST_NAME = 69

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}\.[a-z0-9]{1,8}")
# APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16: a member's header, its entry in the directory,
# and the end of the directory.
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_SIGN_BYTES = 4
_CENTRAL_FORM = slice(0, 16)
"""Of a member's entry in the directory: what program made it, how and when."""
_VERSION = 10
_MADE_BY = 20
_DAY = 1 << 5 | 1
"""1 January 1980, the first day zip knows."""


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """A member: where its local header starts, its length in bytes and CRC-32."""

    name: str
    start: int
    size: int
    crc: int

    @property
    def data_start(self) -> int:
        """Return where the member's own bytes start."""
        return self.start + _LOCAL.size + len(self.name)

    @property
    def end(self) -> int:
        """Return where the next header starts."""
        return self.data_start + self.size


def is_name(name: str) -> bool:
    """Return whether a member may have that name: lower case, no folder, an ending."""
    return _NAME.fullmatch(name) is not None


def local_header(entry: ZipEntry) -> bytes:
    """Return the bytes before the member's own."""
    common = (_VERSION, 0, 0, 0, _DAY, entry.crc, entry.size, entry.size, len(entry.name), 0)
    return _LOCAL.pack(_LOCAL_SIGN, *common) + entry.name.encode()


def directory(entries: Sequence[ZipEntry]) -> bytes:
    """Return the bytes that end the file, after the last member."""
    central = b"".join(map(_central_header, entries))
    start = entries[-1].end
    end = (0, 0, len(entries), len(entries), len(central), start, 0)
    return central + _END.pack(_END_SIGN, *end)


def read_entries(file: BinaryIO, path: str) -> tuple[ZipEntry, ...]:
    """Return the members of a file, at least one; their contents are not looked at.

    Raises OutsideLimitsError, NotOursError, CutShortError or AlteredError, with `path`.
    """
    size = file.seek(0, os.SEEK_END)
    if size > LARGEST_FILE:
        raise OutsideLimitsError(path=path, member="")
    entries: list[ZipEntry] = []
    while (entry := _next_entry(file, entries, size, path)) is not None:
        if len(entries) == MOST_MEMBERS:
            raise OutsideLimitsError(path=path, member=entry.name)
        if entry.name in {earlier.name for earlier in entries}:
            raise AlteredError(path=path, member=entry.name)
        entries.append(entry)
    _check_directory(file, directory(entries), path)
    return tuple(entries)


def packed_by_another(file: BinaryIO, member: str) -> bool:
    """Return whether this is another program's zip with such a member, in any of its folders.

    Looks at the end alone, where the directory of a zip file is.
    """
    file.seek(max(0, file.seek(0, os.SEEK_END) - BLOCK))
    end = file.read(BLOCK)
    start = end.rfind(_CENTRAL_SIGN, 0, max(0, end.rfind(member.encode())))
    ours = _central_header(ZipEntry("", 0, 0, 0))[: _CENTRAL_FORM.stop]
    return start >= 0 and end[start:][: _CENTRAL_FORM.stop] != ours


def _next_entry(
    file: BinaryIO, entries: Sequence[ZipEntry], size: int, path: str
) -> ZipEntry | None:
    """Return the next member, None where the directory starts."""
    start = entries[-1].end if entries else 0
    file.seek(start)
    sign = file.read(_SIGN_BYTES)
    if len(sign) < _SIGN_BYTES and _LOCAL_SIGN.startswith(sign[:2]):
        raise CutShortError(path=path)
    if entries and sign == _CENTRAL_SIGN:
        file.seek(start)
        return None
    entry = _read_entry(file, start, path) if sign == _LOCAL_SIGN else None
    if entry is None:
        raise _foreign(entries, path)
    if entry.end > size:
        raise CutShortError(path=path)
    return entry


def _read_entry(file: BinaryIO, start: int, path: str) -> ZipEntry | None:
    """Return the member whose header's first bytes were read, None if not in our form."""
    rest = file.read(_LOCAL.size - _SIGN_BYTES)
    if len(rest) < _LOCAL.size - _SIGN_BYTES:
        raise CutShortError(path=path)
    *_, crc, size, _, name_bytes, _ = _LOCAL.unpack(_LOCAL_SIGN + rest)
    name = file.read(name_bytes)
    entry = ZipEntry(name.decode("latin-1"), start, size, crc)
    if not is_name(entry.name) or local_header(entry) != _LOCAL_SIGN + rest + name:
        if name_bytes <= LONGEST_NAME and len(name) < name_bytes:
            raise CutShortError(path=path)
        return None
    return entry


def _central_header(entry: ZipEntry) -> bytes:
    common = (_VERSION, 0, 0, 0, _DAY, entry.crc, entry.size, entry.size, len(entry.name))
    central = _CENTRAL.pack(_CENTRAL_SIGN, _MADE_BY, *common, 0, 0, 0, 0, 0, entry.start)
    return central + entry.name.encode()


def _check_directory(file: BinaryIO, expected: bytes, path: str) -> None:
    actual = file.read(len(expected) + 1)
    if actual == expected:
        return
    if expected.startswith(actual):
        raise CutShortError(path=path)
    raise AlteredError(path=path, member="")


def _foreign(entries: Sequence[ZipEntry], path: str) -> BundleError:
    """Return the error for a header not in our form; the first decides whether a file is ours."""
    return AlteredError(path=path, member="") if entries else NotOursError(path=path)
