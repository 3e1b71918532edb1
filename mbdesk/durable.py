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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FileLockedError,
    FileMissingError,
    FileReadOnlyError,
    MediumLostError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""A FAT stick says EFBIG to a file beyond 4 GiB."""
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}


@contextmanager
def named_faults(path: Path) -> Iterator[None]:
    """Turn an OSError inside into DiskFullError, FileReadOnlyError or MediumLostError."""
    try:
        yield
    except OSError as error:
        raise _fault(error, path) from error


def _fault(error: OSError, path: Path) -> KnownError:
    if error.errno in _FULL:
        return DiskFullError(path=str(path))
    if error.errno in _READ_ONLY:
        return FileReadOnlyError(path=str(path))
    return MediumLostError(path=str(path))


def write_new(path: Path, data: bytes) -> None:
    """Write a new file, whole or not at all, for its owner's eyes only.

    Raises FileExistsAlreadyError, and what `named_faults` raises. An empty file holds the name
    from the start, so that not even a second program can come between; the content then takes
    its place in one step.
    """
    part = path.with_name(f"{path.name}.part")
    with named_faults(path):
        _reserve(path)
        try:
            _write_private(part, data)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, in place of an older one of that name.

    Raises what `named_faults` raises; the older file is then as it was.
    """
    part = path.with_name(f"{path.name}.part")
    with named_faults(path):
        try:
            with part.open("wb") as file:
                file.write(data)
                sync_file(file)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


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
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as error:
        raise FileExistsAlreadyError(path=str(path)) from error


def _write_private(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        sync_file(file)
