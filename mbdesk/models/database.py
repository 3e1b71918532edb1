"""A database handle: one unit of work is one Session and one transaction.

SQLite is set up as the secrecy of the ballot asks for: `journal_mode=TRUNCATE` (a write-ahead
log keeps the order of writes), `synchronous=FULL`, `secure_delete=ON`, no temporary files.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from mbdesk import errors
from mbdesk.models.faults import environment_faults

PAGE_BYTES = 8192
"""Large enough that a sealed ballot stays on its page instead of on an overflow page."""

LOCK_WAIT_MILLISECONDS = 5000
_READING = "mbdesk_reading"
_PRAGMAS = (
    f"page_size={PAGE_BYTES}",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    f"busy_timeout={LOCK_WAIT_MILLISECONDS}",
)


class Database:
    """Opens units of work on one database file or server; usable from any thread."""

    def __init__(self, engine: Engine, place: str, path: Path | None) -> None:
        self._engine = engine
        self._reading = engine.execution_options(**{_READING: True})
        self.place = place
        self.path = path

    @contextmanager
    def unit(self) -> Iterator[Session]:
        """Yield a Session in a writing transaction; commit at the end, roll back on any error.

        Raises:
            DiskFullError, FileLockedError, FileReadOnlyError, MediumLostError,
            FileDamagedError, DatabaseUnreachableError: nothing was written.
        """
        with (
            environment_faults(self.place),
            Session(self._engine, autoflush=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a Session that sees one consistent state and writes nothing."""
        with environment_faults(self.place), Session(self._reading, autoflush=False) as session:
            yield session

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Yield a connection in a transaction, for schema work and bulk rows."""
        with environment_faults(self.place), self._engine.begin() as connection:
            yield connection

    def rebuild(self) -> None:
        """Lay the file out anew in the order of its keys, leaving no trace of its history.

        Needs as much free room as the file is large. Does nothing on a server.
        """
        if self.path is None:
            return
        with environment_faults(self.place), self._engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("BEGIN")

    def check_integrity(self) -> None:
        """Raise FileDamagedError unless SQLite finds the file sound."""
        with environment_faults(self.place), self._reading.connect() as connection:
            answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if answer != "ok":
            raise errors.FileDamagedError(path=self.place)

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


def sqlite_database(path: Path) -> Database:
    """Return a handle on an SQLite file; nothing is opened yet."""
    engine = create_engine(
        f"sqlite:///{path}",
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return Database(engine, str(path), path)


def postgresql_database(url: str) -> Database:
    """Return a handle on a PostgreSQL database; nothing is opened yet."""
    engine = create_engine(url, isolation_level="REPEATABLE READ")
    return Database(engine, engine.url.host or "localhost", None)


def _set_pragmas(connection: sqlite3.Connection, _record: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
