"""The environment's faults (disk, lock, medium, server) told apart from our own bugs."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mbdesk import errors
from mbdesk.models.sqlite import known_fault

_BY_ERRNO: dict[int | None, type[errors.KnownError]] = {
    errno.ENOSPC: errors.DiskFullError,
    errno.EDQUOT: errors.DiskFullError,
    errno.EFBIG: errors.DiskFullError,
    errno.EROFS: errors.FileReadOnlyError,
    errno.EACCES: errors.FileReadOnlyError,
    errno.EPERM: errors.FileReadOnlyError,
}


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Turn an OSError inside into DiskFullError, FileReadOnlyError or MediumLostError.

    The same as `sync.durable.named_faults`: the two packages do not know each other.
    """
    try:
        yield
    except OSError as error:
        known = _BY_ERRNO.get(error.errno, errors.MediumLostError)
        raise known(path=str(path)) from error


@contextmanager
def environment_faults(place: str) -> Iterator[None]:
    """Raise a `KnownError` for what is the disk's, the lock's or the server's fault.

    `place` is the file or host to name. Any other database error passes through: it is ours.
    """
    try:
        yield
    except DBAPIError as error:
        known = _known(error)
        if known is None:
            raise
        name = "host" if known is errors.DatabaseUnreachableError else "path"
        raise known(**{name: place}) from error


def _known(error: DBAPIError) -> type[errors.KnownError] | None:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return known_fault(original)
    if error.connection_invalidated or type(error).__name__ == "OperationalError":
        return errors.DatabaseUnreachableError
    return None
