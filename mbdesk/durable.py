"""Writes files that are on the medium on return, and names the faults of media.

A file is written whole under a temporary name beside its place, synced, and renamed; then its
folder is synced. Whatever stops the program, the name leads to the older content or to the newer
one, never to a part of it. An OSError becomes one of a few errors that staff can act on.

>>> from tempfile import TemporaryDirectory
>>> folder = TemporaryDirectory()
>>> path = Path(folder.name, "settings.json")
>>> replace_file(path, b"older")
>>> replace_file(path, b"newer")
>>> read_small(path, limit=100), [each.name for each in Path(folder.name).iterdir()]
(b'newer', ['settings.json'])
>>> with named_faults(path):
...     raise OSError(errno.ENOSPC, "No space left on device")
Traceback (most recent call last):
mbdesk.errors.files.DiskFullError: disk_full(path='...')
>>> folder.cleanup()
"""

import errno
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileLockedError,
    FileMissingError,
    FileNameError,
    FileReadOnlyError,
    FolderGivenError,
    FolderMissingError,
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
_NO_SUCH_SIGN = {errno.EINVAL, errno.ENOENT}
"""What FAT and exFAT say of a sign that they refuse: the kernel's drivers, and exfat-fuse."""
_NO_SUCH_FOLDER = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}
"""What a system says of a name in a folder that is not there, or is none."""
_NO_SUCH_NAME = {errno.ENAMETOOLONG, errno.ENOTDIR, errno.ELOOP}
"""What a system says of a path at which nothing can lie."""

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}


@contextmanager
def named_faults(path: Path) -> Iterator[None]:
    """Name an OSError: DiskFullError, FileReadOnlyError, FileNameError, MediumLostError.

    FolderMissingError if the folder is not there, whether it never was or its stick was pulled.
    """
    try:
        yield
    except OSError as error:
        raise _fault(error, path) from error


def _fault(error: OSError, path: Path) -> KnownError:
    if error.errno in _FULL:
        return DiskFullError(path=str(path))
    if error.errno in _READ_ONLY:
        return FileReadOnlyError(path=str(path))
    if error.errno == errno.ENAMETOOLONG:
        return FileNameError(path=str(path))
    if error.errno in _NO_SUCH_SIGN and _is_refused(path):
        return FileNameError(path=str(path))
    if error.errno in _NO_SUCH_FOLDER and not is_folder(path.parent):
        return FolderMissingError(path=str(path.parent))
    return MediumLostError(path=str(path))


def _is_refused(path: Path) -> bool:
    """Tell whether the first thing on a path that is not there has a name that no stick takes."""
    missing = [each for each in (path, *path.parents) if not is_there(each)]
    return bool(missing) and _is_odd(missing[-1].name)


def _is_odd(name: str) -> bool:
    return bool(_REFUSED & set(name)) or name.endswith((".", " "))


@contextmanager
def told_as(part: Path, path: Path) -> Iterator[None]:
    """Name a file that waits under a temporary name by its own, in what is refused inside."""
    try:
        yield
    except KnownError as error:
        if error.parameters.get("path") == str(part):
            error.parameters["path"] = str(path)
        raise


def is_there(path: Path) -> bool:
    """Tell whether there is something at a path; never raises, as pathlib does of a long name."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder at a path; never raises."""
    return os.path.isdir(path)  # noqa: PTH112


def check_folder(path: Path) -> None:
    """Raise FolderMissingError unless there is a folder at a path."""
    if not is_folder(path):
        raise FolderMissingError(path=str(path))


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


def replace_file(path: Path, data: bytes) -> None:
    """Write a file of the program's own, for its owner's eyes, in place of an older one.

    Raises what `named_faults` raises; the older file is then as it was.
    """
    part = unfinished(path)
    with named_faults(path):
        try:
            write_whole(part, data, private=True)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)  # the rename itself; a loss of power might undo it else


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
        if error.errno in _NO_SUCH_NAME:
            raise FileMissingError(path=str(path)) from error
        raise MediumLostError(path=str(path)) from error


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, where there is none; raises what `named_faults` raises."""
    with named_faults(path):
        path.mkdir(parents=True, exist_ok=True)


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading; raises FolderGivenError, and what `reading_faults` raises.

    A device of that name is no file: reading it might never end. Nor might what the kernel tells
    as a file without length, /proc/kmsg: whatever has none is read as empty.
    """
    with reading_faults(path):
        if is_folder(path):
            raise FolderGivenError(path=str(path))
        if not path.is_file():
            raise FileMissingError(path=str(path))
        has_length = path.stat().st_size > 0
        return (path if has_length else Path(os.devnull)).open("rb")


def read_small(path: Path, limit: int) -> bytes:
    """Return at most `limit` + 1 bytes of the file; raises what `reading_faults` raises."""
    with open_regular(path) as file, reading_faults(path):
        return file.read(limit + 1)


def sync_file(file: BinaryIO) -> None:
    """Flush what was written to the file onto the medium."""
    file.flush()
    os.fsync(file.fileno())


def forget_cached(file: BinaryIO) -> None:
    """Ask the system, where it can be asked, to read the file from the medium next time."""
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


def open_new(path: Path, *, private: bool) -> BinaryIO:
    """Open a file to be written from its beginning; a `private` one is for its owner's eyes only.

    A private one is always a new file: an older one might be open to others, or lead elsewhere.
    """
    if not private:
        return path.open("wb")
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, PRIVATE), "wb")


def write_whole(path: Path, data: bytes, *, private: bool) -> None:
    """Write all of a file and see it onto the medium. Raises OSError."""
    with open_new(path, private=private) as file:
        file.write(data)
        sync_file(file)
        forget_cached(file)
