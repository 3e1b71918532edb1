"""Reading signed files: each verifies whole, or is refused whole.

Reading goes from the outside in and each step trusts only the ones before it: bounds and the
zip's one byte form, then the manifest's signature, then what the manifest says, then every
member's hash (`Bundle.verify`), then lines and records. Nothing is extracted to the disk::

    with open_bundle(path, wanted=FileKind.EXPORT) as bundle:  # bounds, byte form, signature
        check_export(bundle.manifest, …)  # whether that signer may send this
        bundle.verify()  # every byte, before the first record
        for proposal in bundle.records("proposals.jsonl", ProposalRevision):
            …

`mbdesk.sync.bundle` has an example that runs.
"""

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO, TypeVar

from mbdesk.domain.media import Media
from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.domain.records import FileKind
from mbdesk.durable import open_regular, reading_faults
from mbdesk.errors import BugError
from mbdesk.errors.bundles import (
    AlteredError,
    BundleError,
    MalformedRecordError,
    NotOursError,
    OutsideLimitsError,
    RepackedError,
)
from mbdesk.sync.bundle.extent import ENVELOPE, LINE, within
from mbdesk.sync.bundle.manifest import (
    LINES,
    LONGEST_LINE,
    MANIFEST,
    RUNS,
    Judge,
    Manifest,
    Member,
    anybody,
    longest_line,
    read_manifest,
)
from mbdesk.sync.bundle.uncompressed_zip import BLOCK, ZipEntry, packed_by_another, read_entries
from mbdesk.sync.records import NotARecordError, from_line

T = TypeVar("T")
Pass = Callable[[Iterator[bytes]], Iterator[bytes]]

_SORTED = (Media, ProposalPicture, ProposalRevision, SealedContact, SurveyAnswer)
"""Records that lie sorted by their random id or their name, each once: their order is no news."""


@contextmanager
def open_bundle(
    path: Path, wanted: FileKind | None = None, judge: Judge = anybody
) -> Iterator["Bundle"]:
    """Open a signed file whose structure and signature hold; its members are not looked at yet.

    Who may have signed it is for `mbdesk.sync.bundle.trust` to say or, where one key alone may
    have, for `judge`, before what it signed is read. Raises what that raises, FileMissingError,
    FileLockedError, MediumLostError, NotOursError, RepackedError, CutShortError,
    OutsideLimitsError, AlteredError, BadSignatureError, WrongFileKindError,
    NewerFormatError, MalformedRecordError.
    """
    with open_regular(path) as file:
        yield _examined(path, file, wanted, judge)


class Bundle:
    """An open signed file."""

    def __init__(
        self, path: Path, file: BinaryIO, entries: Sequence[ZipEntry], manifest: Manifest
    ) -> None:
        self.path = path
        self.manifest = manifest
        self._file = file
        self._members = {
            member.name: (entry, member)
            for entry, member in zip(entries, manifest.members, strict=True)
        }
        self._verified = False

    def verify(self) -> None:
        """Read every member and compare it with what was signed.

        Raises AlteredError, and MalformedRecordError when the number of lines is another.
        """
        for name, (entry, member) in self._members.items():
            crc, lines, last = 0, 0, b"\n"  # an empty member lacks no line feed
            for block in self._hashed(name, BLOCK, _read_ahead):
                crc = zlib.crc32(block, crc)
                if name.endswith(LINES):
                    lines, last = lines + block.count(b"\n"), block[-1:]
            if crc != entry.crc:
                raise AlteredError(path=str(self.path), member=name)
            if name.endswith(LINES) and (lines != member.records or last != b"\n"):
                raise self._malformed(name, lines)
            if name.endswith(RUNS) and member.bytes % max(member.records, 1):
                raise self._malformed(name, member.records)
        self._verified = True

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a member, after `verify`; those of a run in blocks of whole records.

        They are hashed once more on the way, so what was used is what was verified even if the
        medium changed in between: AlteredError comes after the last block, and whoever used the
        blocks before it must then undo that. Raises MalformedRecordError without the member.
        """
        if not self._verified:
            raise BugError("verify() comes first")
        if name not in self._members:
            raise self._malformed(name, 0)
        return self._hashed(name, _block_length(self._members[name][1]))

    def whole(self, length: int) -> Iterator[bytes]:
        """Yield the bytes of the whole file, in blocks of `length`, to be kept as it is."""
        with reading_faults(self.path):
            self._file.seek(0)
            while block := self._file.read(length):
                yield block

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a member, without line feeds; see `blocks`.

        Raises OutsideLimitsError for a line of more than `longest_line` bytes, or more values than
        a long one has.
        """
        rest, longest = b"", longest_line(name)
        for block in self.blocks(name):
            *lines, rest = (rest + block).split(b"\n")
            for line in [*lines, rest]:
                too_many = len(line) > LONGEST_LINE and not within(line, LINE)
                if len(line) > longest or too_many:
                    raise OutsideLimitsError(path=str(self.path), member=name)
            yield from lines

    def records(self, name: str, kind: type[T]) -> Iterator[T]:
        """Yield the records of a member; see `lines`.

        Raises MalformedRecordError with the number of a line that is not such a record, or that
        does not come after the line before by its id or name where records lie sorted.
        """
        last = ""
        for number, line in enumerate(self.lines(name), start=1):
            try:
                record = from_line(kind, line, self.manifest.records)
            except NotARecordError as error:
                raise self._malformed(name, number) from error
            if isinstance(record, _SORTED):
                key = record.name if isinstance(record, Media) else record.id
                if key <= last:
                    raise self._malformed(name, number)
                last = key
            yield record

    def _hashed(self, name: str, length: int, pass_on: Pass = iter) -> Iterator[bytes]:
        """Yield a member's blocks through `pass_on`, and compare its hash at the end."""
        entry, member = self._members[name]
        sha256 = hashlib.sha256()
        for block in pass_on(_blocks(self.path, self._file, entry, length)):
            sha256.update(block)
            yield block
        if sha256.hexdigest() != member.sha256:
            raise AlteredError(path=str(self.path), member=name)

    def _malformed(self, name: str, line: int) -> MalformedRecordError:
        return MalformedRecordError(path=str(self.path), member=name, line=line)


def _examined(path: Path, file: BinaryIO, wanted: FileKind | None, judge: Judge) -> Bundle:
    with reading_faults(path):
        entries = _entries(file, path)
    *members, last = entries
    if last.name != MANIFEST:
        raise _without_manifest(entries, path)
    if last.size > ENVELOPE.bytes:
        raise OutsideLimitsError(path=str(path), member=MANIFEST)
    data = b"".join(_blocks(path, file, last))
    if zlib.crc32(data) != last.crc:
        raise AlteredError(path=str(path), member=MANIFEST)
    manifest = read_manifest(data, wanted, str(path), judge)
    _match(members, manifest.members, path)
    return Bundle(path, file, members, manifest)


def _entries(file: BinaryIO, path: Path) -> Sequence[ZipEntry]:
    try:
        return read_entries(file, str(path))
    except NotOursError as refusal:
        if packed_by_another(file, MANIFEST):
            raise RepackedError(path=str(path)) from refusal
        raise


def _blocks(path: Path, file: BinaryIO, entry: ZipEntry, length: int = BLOCK) -> Iterator[bytes]:
    """Yield a member's bytes in blocks; less than its size if the file shrank meanwhile."""
    start, end = entry.data_start, entry.end
    while start < end:
        with reading_faults(path):
            file.seek(start)
            block = file.read(min(length, end - start))
        if not block:
            return
        start += len(block)
        yield block


def _block_length(member: Member) -> int:
    """Return how much of a member is read at a time: of a run whole records, if they are short."""
    record = member.bytes // max(member.records, 1) if member.name.endswith(RUNS) else 0
    return BLOCK - BLOCK % record if 0 < record <= BLOCK else BLOCK


def _read_ahead(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield blocks, reading the next one meanwhile; nothing else may read the file."""
    with ThreadPoolExecutor(1) as executor:
        coming = executor.submit(next, blocks, b"")  # b"" at the end: no block is empty
        while block := coming.result():
            coming = executor.submit(next, blocks, b"")
            yield block


def _match(entries: Sequence[ZipEntry], members: Sequence[Member], path: Path) -> None:
    """Refuse members that were added, removed, renamed, exchanged or given another size."""
    for entry, member in zip_longest(entries, members):
        there = entry and (entry.name, entry.size)
        signed = member and (member.name, member.bytes)
        if there != signed:
            raise AlteredError(path=str(path), member=(member or entry).name)


def _without_manifest(entries: Sequence[ZipEntry], path: Path) -> BundleError:
    """Return the error for a file that does not end with a manifest: another program's zip."""
    if MANIFEST in {entry.name for entry in entries}:
        return AlteredError(path=str(path), member=MANIFEST)
    return NotOursError(path=str(path))
