"""Faults of the environment (disk, lock, medium, server), told apart from our bugs.

What a database library raises is one or the other: the first becomes a `KnownError`, which a
person is told of, and the second passes through::

    with environment_faults("central.mbdesk"):
        connection.execute(statement)  # DiskFullError, FileLockedError, …
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, OperationalError

from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DatabaseRefusedError,
    DatabaseRightsError,
    DatabaseTimeoutError,
    DatabaseUnreachableError,
    DiskFullError,
    FileLockedError,
)
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
        raise known(**{"host" if issubclass(known, _OF_SERVER) else "path": place}) from error


_OF_SERVER = (
    DatabaseUnreachableError,
    DatabaseRefusedError,
    DatabaseRightsError,
    DatabaseTimeoutError,
)
"""Errors that name the host."""

_UNREACHABLE = {"OperationalError", "InterfaceError"}
"""SQLAlchemy's errors that are the server's or the network's fault."""


def _known(error: DBAPIError) -> type[KnownError] | None:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return known_fault(original)
    state = getattr(original, "sqlstate", None) or ""
    told = next((kind for start, kind in _BY_STATE.items() if state.startswith(start)), None)
    if told is not None:
        return told
    if error.connection_invalidated or isinstance(error, OperationalError):
        return DatabaseUnreachableError
    return DatabaseRefusedError if isinstance(error, DataError) else None


_BY_STATE: Mapping[str, type[KnownError]] = {
    "25006": DatabaseRightsError,  # a standby takes nothing
    "42501": DatabaseRightsError,  # the account may not
    "57014": DatabaseTimeoutError,
    "53100": DiskFullError,
    "40": FileLockedError,  # two at once, of whom one has to begin anew
    "55P03": FileLockedError,
}
"""What PostgreSQL's codes of errors (appendix A of its manual) stand for, by their beginning."""
