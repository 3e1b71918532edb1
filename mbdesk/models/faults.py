"""The environment's faults (disk, lock, medium, server) told apart from our own bugs."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from mbdesk.errors import KnownError
from mbdesk.errors.files import DatabaseUnreachableError
from mbdesk.models.sqlite import known_fault


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
        name = "host" if known is DatabaseUnreachableError else "path"
        raise known(**{name: place}) from error


def _known(error: DBAPIError) -> type[KnownError] | None:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return known_fault(original)
    if error.connection_invalidated or type(error).__name__ == "OperationalError":
        return DatabaseUnreachableError
    return None
