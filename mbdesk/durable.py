"""Writing that is on the medium when it returns, and the faults of media by name.

>>> from tempfile import TemporaryDirectory
>>> folder = TemporaryDirectory()
>>> path = Path(folder.name, "keys.mbkeys")
>>> write_new(path, b"kept")
>>> write_new(path, b"other keys")
Traceback (most recent call last):
mbdesk.errors.files.FileExistsAlreadyError: file_exists(path='...')
>>> path.read_bytes()
b'kept'
>>> folder.cleanup()
"""

import errno
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import BinaryIO

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FileLockedError,
    FileMissingError,
    FileNameError,
    FileReadOnlyError,
    MediumLostError,
)

PRIVATE = 0o600
"""The mode of a file for its owner's eyes only; no umask adds to it."""

LONGEST_NAME = 255
"""Bytes of a file's name at most, on the file systems of Linux; letters may take four."""

_REFUSED = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}
"""Signs that FAT, exFAT and Windows take in no name."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""A FAT stick says EFBIG to a file beyond 4 GiB."""
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_NAMELESS = {errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}


@contextmanager
def named_faults(path: Path) -> Iterator[None]:
    """Name an OSError: DiskFullError, FileReadOnlyError, FileNameError or MediumLostError."""
    try:
        yield
    except OSError as error:
        raise _fault(error, path) from error


def _fault(error: OSError, path: Path) -> KnownError:
    if error.errno in _FULL:
        return DiskFullError(path=str(path))
    if error.errno in _READ_ONLY:
        return FileReadOnlyError(path=str(path))
    if error.errno == errno.ENAMETOOLONG or (error.errno == errno.EINVAL and _is_odd(path.name)):
        return FileNameError(path=str(path))
    return MediumLostError(path=str(path))


def _is_odd(name: str) -> bool:
    """Tell whether a stick may refuse a name: FAT and exFAT say EINVAL, as they do for much."""
    return bool(_REFUSED & set(name)) or name.endswith((".", " "))


def is_taken(path: Path) -> bool:
    """Tell whether something has this name. Raises what `named_faults` raises."""
    with named_faults(path):
        try:
            path.lstat()
        except FileNotFoundError:
            return False
        return True


def unfinished(path: Path) -> Path:
    """Return where a file lies, beside its place, until it is whole; a kill leaves it there.

    A long name is cut, so that this one and that of its journal are no longer than a disk takes.
    """
    name, room = os.fsencode(path.name), LONGEST_NAME - len(".part-journal")
    if len(name) > room:
        mark = f"{zlib.crc32(name):08x}".encode()
        name = os.fsencode(name[: room - len(mark)].decode("utf-8", "ignore")) + mark
    return path.with_name(f"{os.fsdecode(name)}.part")


def write_new(path: Path, data: bytes) -> None:
    """Write a new file, whole or not at all, for its owner's eyes only.

    Raises FileExistsAlreadyError, and what `named_faults` raises. An empty file holds the name
    from the start, so that not even a second program can come between; the content then takes
    its place in one step.
    """
    part = unfinished(path)
    with named_faults(path):
        _reserve(path)
        try:
            _write(part, data, private=True)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file of the program's own, for its owner's eyes, in place of an older one.

    Raises what `named_faults` raises; the older file is then as it was.
    """
    part = unfinished(path)
    with named_faults(path):
        try:
            _write(part, data, private=True)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def publish_file(path: Path, data: bytes) -> Path:
    """Write a file for people, whole or not at all, and return where it stands.

    It is read back from its medium: a stick may take what it does not keep. Raises what `publish`
    raises; nothing is left behind then.
    """
    part = unfinished(path)
    try:
        with named_faults(path):
            _write(part, data)
        _check_kept(part, path, data)
        return publish(part, path)
    except BaseException:
        _remove(part)
        raise


class SecretDraft:
    """A whole file for its owner's eyes only that waits for its name, as a file of codes does.

    Where the system can, it has no name at all until `publish`, so that a kill leaves nothing of
    it; elsewhere (a FAT stick, another system than Linux) it waits under a temporary one. Raises
    what `named_faults` raises, leaving nothing behind.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self._path, self._part = path, unfinished(path)
        with named_faults(path):
            self._file = _open_nameless(path.parent) or open_new(self._part, private=True)
            try:
                self._file.write(data)
                sync_file(self._file)
            except BaseException:
                self.discard()
                raise

    def publish(self) -> Path:
        """Give the file its name, or a further number as `durable.publish` does; return where."""
        with named_faults(self._path), self._file:
            if self._part.exists():
                return publish(self._part, self._path)
            place = next(each for each in _places(self._path) if _link(self._file, each))
            sync_folder(place.parent)
        return place

    def discard(self) -> None:
        """Let nothing be left of the file."""
        self._file.close()
        _remove(self._part)


def _open_nameless(folder: Path) -> BinaryIO | None:
    """Open a file without a name in a folder; None where the system or its medium has none."""
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        return os.fdopen(os.open(folder, os.O_TMPFILE | os.O_WRONLY, PRIVATE), "wb")
    except OSError as error:
        if error.errno in _NO_NAMELESS:
            return None
        raise


def _link(file: BinaryIO, place: Path) -> bool:
    """Give a nameless file its name; False if something has it already."""
    numbers = os.open("/proc/self/fd", os.O_RDONLY)
    try:
        os.link(str(file.fileno()), place, src_dir_fd=numbers, follow_symlinks=True)
    except FileExistsError:
        return False
    finally:
        os.close(numbers)
    return True


def _check_kept(part: Path, path: Path, data: bytes) -> None:
    with named_faults(path):
        kept = part.read_bytes() == data
    if not kept:
        raise MediumLostError(path=str(path))


def _remove(part: Path) -> None:
    with suppress(OSError):  # a stick that is gone cannot be tidied; the first error says so
        part.unlink(missing_ok=True)


def publish(part: Path, path: Path) -> Path:
    """Put a whole file in its place, so that it stays there after a crash; return where it stands.

    A file of other content is never replaced: the newer one takes a further number, as a file
    manager would give it (``protocol-2.pdf``), and both can be shown. The same content once more
    stays one file. Raises what `named_faults` raises.
    """
    with named_faults(path):
        place = next(each for each in _places(path) if not _is_other(part, each))
        part.replace(place)
        sync_folder(path.parent)
    return place


def _places(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem}-{number}")


def _is_other(part: Path, place: Path) -> bool:
    """Tell whether a file of other content stands in a place.

    Bytes are compared: FAT keeps times to two seconds, which tell nothing.
    """
    if not place.is_file():
        return False
    with part.open("rb") as ours, place.open("rb") as theirs:
        if os.fstat(ours.fileno()).st_size != os.fstat(theirs.fileno()).st_size:
            return True
        blocks = zip(_blocks(ours), _blocks(theirs), strict=True)
        return any(mine != yours for mine, yours in blocks)


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    return iter(partial(file.read, 1 << 20), b"")


@contextmanager
def reading_faults(path: Path) -> Iterator[None]:
    """Turn an OSError inside into FileMissingError, FileLockedError or MediumLostError."""
    try:
        yield
    except FileNotFoundError as error:
        raise FileMissingError(path=str(path)) from error
    except PermissionError as error:
        raise FileLockedError(path=str(path)) from error
    except OSError as error:
        raise MediumLostError(path=str(path)) from error


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading; raises what `reading_faults` raises.

    A folder or device of that name is no file: reading a device might never end.
    """
    with reading_faults(path):
        if not path.is_file():
            raise FileMissingError(path=str(path))
        return path.open("rb")


def read_small(path: Path, limit: int) -> bytes:
    """Return at most `limit` + 1 bytes of the file; raises what `reading_faults` raises."""
    with open_regular(path) as file, reading_faults(path):
        return file.read(limit + 1)


def sync_file(file: BinaryIO) -> None:
    """See what was written to the file onto the medium."""
    file.flush()
    os.fsync(file.fileno())


def forget_cached(file: BinaryIO) -> None:
    """Ask the system to read the file from the medium next time, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def make_private(path: Path) -> None:
    """Make an empty file for its owner's eyes only, in place of any that is there.

    What SQLite writes into it, and its journals, keep that mode. Raises OSError.
    """
    open_new(path, private=True).close()


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable, where the system offers it."""
    if os.name == "nt":  # Windows opens no folders, and renames through its journal
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:  # some network shares cannot
            raise
    finally:
        os.close(handle)


def _reserve(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    except FileExistsError as error:
        raise FileExistsAlreadyError(path=str(path)) from error


def open_new(path: Path, *, private: bool) -> BinaryIO:
    """Open a file to be written from its beginning; a `private` one is for its owner's eyes only.

    A private one is always a new file: an older one might be open to others, or lead elsewhere.
    """
    if not private:
        return path.open("wb")
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, PRIVATE), "wb")


def _write(path: Path, data: bytes, *, private: bool = False) -> None:
    with open_new(path, private=private) as file:
        file.write(data)
        sync_file(file)
        forget_cached(file)
