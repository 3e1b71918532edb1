"""Writes signed files under a temporary name, reads them back, and renames them into place.

A stick may accept what it does not keep, so a file is verified as it lies on the medium before
anybody relies on it. Between the two steps, the caller commits what must not be forgotten::

    staged = stage_bundle(path, header, members, key)  # whole and verified, not yet in its place
    session.add(Export(number=number, digest=staged.digest))  # no number is ever given twice
    staged.publish()  # or staged.discard(), and nothing is left

`mbdesk.sync.bundle` has an example that runs.
"""

import hashlib
import logging
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mbdesk.domain.process import Mode
from mbdesk.domain.records import CONTAINER, RECORDS, FileKind
from mbdesk.durable import forget_cached, named_faults, sync_file, told_as, unfinished
from mbdesk.errors import BugError
from mbdesk.errors.bundles import BundleError, OutsideLimitsError
from mbdesk.errors.files import FileLockedError, FileMissingError, MediumLostError
from mbdesk.publishing import publish
from mbdesk.sync.bundle.manifest import (
    LINES,
    MANIFEST,
    RUNS,
    Member,
    SignedContent,
    longest_line,
    write_manifest,
)
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.uncompressed_zip import (
    LARGEST_FILE,
    MOST_MEMBERS,
    ZipEntry,
    directory,
    is_name,
    local_header,
)

_BLOCK = 2 << 20
"""Bytes joined and written at a time: fewer, and the two threads wait for each other."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A complete, verified file under a temporary name.

    `digest` is the SHA-256 of what was signed; `members` maps names to numbers of records.
    """

    path: Path
    part: Path
    digest: str
    members: Mapping[str, int]

    def publish(self) -> Path:
        """Put the file in its place as `publish` does, and return where it stands."""
        return publish(self.part, self.path)

    def discard(self) -> None:
        """Remove the file. Raises FileReadOnlyError, MediumLostError."""
        with named_faults(self.path):
            self.part.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a signed file; `body` is JSON, whatever this kind of file needs.

    It may be a function, called once all members are written. `records` is the version of its body
    and records.
    """

    kind: FileKind
    process: str
    mode: Mode
    body: Mapping[str, Any] | Callable[[], Mapping[str, Any]]
    records: int = RECORDS


def stage_bundle(
    path: Path, header: Header, members: Mapping[str, Iterable[bytes]], private_key: bytes
) -> Staged:
    """Write a signed file beside `path`, on the medium and read back from it.

    The iterables are used up one after the other, in the order of the names: lines without line
    feeds for members named `*.jsonl`, records of one length for `*.run`, and blocks of bytes for
    others. Commit to the database
    what must not be forgotten, then `publish`. Raises DiskFullError, FileReadOnlyError,
    MediumLostError, OutsideLimitsError; whatever is raised, nothing is left behind.
    """
    part = unfinished(path)
    try:
        with named_faults(path), told_as(part, path):
            with part.open("wb") as file:
                writer = _Writer(file, path)
                written = tuple(writer.member(name, members[name]) for name in sorted(members))
                content = _content(header, written)
                manifest, digest = write_manifest(content, private_key, str(path))
                writer.member(MANIFEST, [manifest])
                writer.finish()
            _read_back(part, path, header.kind, digest)
    except BaseException:
        _remove(part)
        raise
    return Staged(path, part, digest, {member.name: member.records for member in written})


def _content(header: Header, members: tuple[Member, ...]) -> SignedContent:
    return SignedContent(
        container=CONTAINER,
        records=header.records,
        kind=header.kind,
        process=header.process,
        mode=header.mode,
        body=header.body() if callable(header.body) else header.body,
        members=members,
    )


class _Sums:
    """Running sums over the blocks of a member."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()
        self.crc = self.size = self.records = 0


class _Writer:
    """Writes members one after the other, each header once its content is known."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._entries: list[ZipEntry] = []

    def member(self, name: str, parts: Iterable[bytes]) -> Member:
        """Write one member and return what the manifest says of it."""
        if not is_name(name) or name in {entry.name for entry in self._entries}:
            raise BugError(f"{name!r} is no name for a new member")
        entry = ZipEntry(name, self._entries[-1].end if self._entries else 0, 0, 0)
        # Past the header, which tells length and sum and is written when they are known.
        self._file.seek(entry.data_start)
        sums = _Sums()
        with ThreadPoolExecutor(1) as executor:  # the next block is made while one is written
            taken: Future[None] | None = None
            for block, lines in self._blocks(name, parts):
                if taken:
                    taken.result()
                sums.records += lines
                taken = executor.submit(self._take, name, entry, sums, block)
        if taken:
            taken.result()
        self._head(ZipEntry(name, entry.start, sums.size, sums.crc))
        return Member(name, sums.size, sums.sha256.hexdigest(), sums.records)

    def _take(self, name: str, entry: ZipEntry, sums: "_Sums", block: bytes) -> None:
        self._file.write(block)
        sums.sha256.update(block)
        sums.crc = zlib.crc32(block, sums.crc)
        sums.size += len(block)
        self._bound(name, entry.data_start + sums.size)

    def finish(self) -> None:
        """Write the end of the file, and flush it onto the medium."""
        end = directory(self._entries)
        self._bound(MANIFEST, self._entries[-1].end + len(end))
        self._file.seek(self._entries[-1].end)
        self._file.write(end)
        sync_file(self._file)
        forget_cached(self._file)

    def _head(self, entry: ZipEntry) -> None:
        self._file.seek(entry.start)
        self._file.write(local_header(entry))
        self._entries.append(entry)

    def _blocks(self, name: str, parts: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
        """Yield blocks of bytes with the number of lines or records in each."""
        if name.endswith(LINES):
            return self._joined(name, iter(parts))
        if name.endswith(RUNS):
            return ((b"".join(batch), len(batch)) for batch in _batches(parts))
        return ((part, 0) for part in parts)

    def _joined(self, name: str, lines: Iterator[bytes]) -> Iterator[tuple[bytes, int]]:
        for batch in _batches(lines):
            if max(map(len, batch)) > longest_line(name):
                raise OutsideLimitsError(path=str(self._path), member=name)
            block = b"\n".join([*batch, b""])
            if block.count(b"\n") != len(batch):
                raise BugError(f"a line of {name} holds a line feed")
            yield block, len(batch)

    def _bound(self, name: str, end: int) -> None:
        if end > LARGEST_FILE or len(self._entries) == MOST_MEMBERS + 1:
            raise OutsideLimitsError(path=str(self._path), member=name)


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Yield lines by the block, so that as much lies in memory however long lines are."""
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if size >= _BLOCK:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read_back(part: Path, path: Path, kind: FileKind, digest: str) -> None:
    """Verify what the medium holds now; sticks that lie about their size are found here."""
    try:
        with open_bundle(part, wanted=kind) as bundle:
            bundle.verify()
            same = bundle.manifest.digest == digest
    except (BundleError, FileMissingError, FileLockedError) as error:
        raise MediumLostError(path=str(path)) from error
    if not same:
        raise MediumLostError(path=str(path))


def _remove(part: Path) -> None:
    """Remove an unfinished file. Ignores errors, since the first one is reported."""
    try:
        part.unlink(missing_ok=True)
    except OSError as error:
        logging.getLogger(__name__).info("%s could not be removed: %s", part.name, error)
