"""A database handle: one unit of work is one Session and one transaction."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import local
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, inspect
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm import ORMExecuteState, Session

from mbdesk.errors.files import FileDamagedError, ForeignFileError
from mbdesk.models.faults import environment_faults
from mbdesk.models.sqlite import (
    FileType,
    found_by_check,
    recognise,
    set_pragmas,
    uri_of,
)

READING = "mbdesk_reading"
"""The option of a connection that only reads."""
_ALONE = {READING: True}
"""Of a connection that waits for no turn: what it does is no transaction."""


@dataclass(frozen=True, slots=True)
class Change:
    """A row that was added or changed, by the values of its primary key."""

    table: Table
    key: tuple[Any, ...]


Listener = Callable[[Sequence[Change] | None], None]
"""Told what a transaction has changed, once it is durable; None stands for the whole file."""


class _InThisThread(local):
    """What the next unit of work of a thread begins with, and the Session in which that runs."""

    first: Callable[[], object] | None = None
    session: Session | None = None


class Database:
    """Opens units of work on one database file or server; usable from any thread.

    `listener`, if set, is called with every change as soon as it is durable. `session_info` is what
    each Session that writes carries in its `info`.
    """

    def __init__(
        self,
        engine: Engine,
        place: str,
        path: Path | None,
        file_type: FileType = FileType.CENTRAL,
    ) -> None:
        self.listener: Listener | None = None
        self.session_info: dict[str, Any] = {}
        self._closed = False
        self._here = _InThisThread()
        self._engine = engine
        options: dict[str, Any] = {READING: True}
        if path is None:
            options["isolation_level"] = "REPEATABLE READ"
        self._reading = engine.execution_options(**options)
        self.place = place
        self.path = path
        self._file_type = file_type

    @contextmanager
    def unit(self) -> Iterator[Session]:
        """Yield a Session in a writing transaction; commit at the end, roll back on any error.

        Raises:
            DiskFullError, FileLockedError, FileReadOnlyError, MediumLostError,
            FileDamagedError, DatabaseUnreachableError, DatabaseRefusedError: nothing was written.
        """
        if self._here.session is not None:
            with self._here.session.begin_nested():
                yield self._here.session
            return
        info = dict(self.session_info)
        with self._in_use(), Session(self._engine, autoflush=False, info=info) as session:
            written = _WrittenRows(session) if self.listener else None
            with session.begin():
                self._begin_with_check(session)
                yield session
        if written is not None:
            self.notify(written.changes)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a Session that sees one consistent state and writes nothing."""
        if self._here.session is not None:
            yield self._here.session
            return
        with self._in_use(), Session(self._reading, autoflush=False) as session:
            yield session

    @contextmanager
    def beginning_with(self, check: Callable[[], object]) -> Iterator[None]:
        """Let the next unit of work of this thread begin with `check`, in its own transaction.

        What `check` reads by way of this database, or tries in a unit of work, it does there. What
        it raises ends that unit, and nothing was written.
        """
        self._here.first = check
        try:
            yield
        finally:
            self._here.first = None

    def _begin_with_check(self, session: Session) -> None:
        check, self._here.first = self._here.first, None
        if check is None:
            return
        self._here.session = session
        try:
            check()
        finally:
            self._here.session = None

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Yield a connection in a transaction, for schema work and bulk rows."""
        with self._in_use(), self._engine.begin() as connection:
            yield connection

    def rebuild(self) -> None:
        """Rebuild the file in the order of its keys, leaving no trace of its history.

        Needs as much free room as the file is large. On a server the tables are laid out anew; what
        its log of writes and its backups hold, it forgets by itself when they are recycled.
        """
        if self.path is None:
            rewriting = self._engine.execution_options(isolation_level="AUTOCOMMIT", **_ALONE)
            with self._in_use(), rewriting.connect() as connection:
                connection.exec_driver_sql("VACUUM FULL")
            return
        with self._in_use(), self._engine.connect() as connection:
            # VACUUM runs outside transactions; SQLAlchemy has begun one, and ends one afterwards.
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("BEGIN")

    def notify(self, changes: Sequence[Change] | None) -> None:
        """Tell the listener what a transaction on a `connection` has changed; None for all."""
        if self.listener is not None and (changes is None or changes):
            self.listener(changes)

    def touch(self) -> None:
        """Write to the file and roll back, to see whether it can be written to.

        Raises what `connection` raises.
        """
        with self._in_use(), self._engine.connect() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar()
            connection.exec_driver_sql(f"PRAGMA user_version={version}")
            connection.commit()

    def check_integrity(self) -> None:
        """Raise FileDamagedError unless SQLite finds the file sound, MediumLostError if unread."""
        with self._in_use(), self._reading.connect() as connection:
            answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        fault = found_by_check(str(answer))
        if fault is not None:
            raise fault(path=self.place)

    def close(self) -> None:
        """Close every connection; one that is in use, as soon as it is given back."""
        self._closed = True
        self._engine.pool.dispose()

    def _check_ours(self) -> None:
        """Raise FileDamagedError where another file, or an empty one, has come in the place."""
        try:
            if self.path is not None:
                recognise(self.path, self._file_type)
        except ForeignFileError as error:
            raise FileDamagedError(path=self.place) from error

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """Tell faults of the environment apart, and leave no connection behind once closed."""
        try:
            with environment_faults(self.place):
                yield
        except (DBAPIError, NoResultFound):
            self._check_ours()
            raise
        finally:
            # Closing empties the pool. A thread that was still at work, or that begins only now,
            # puts its connection there afterwards.
            if self._closed:
                self._engine.pool.dispose()


def sqlite_database(path: Path, file_type: FileType) -> Database:
    """Return a handle on an SQLite file of a type; nothing is opened yet."""
    engine = create_engine(
        URL.create("sqlite", database=uri_of(path), query={"mode": "rw", "uri": "true"}),
        connect_args={"check_same_thread": False, "isolation_level": None},
    )
    small = file_type is not FileType.CENTRAL
    event.listen(engine, "connect", lambda fresh, _: set_pragmas(fresh, small_cache=small))
    event.listen(engine, "begin", _begin)
    return Database(engine, str(path), path, file_type)


class _WrittenRows:
    """Collects the rows that a Session changes; None once it changes rows in bulk."""

    def __init__(self, session: Session) -> None:
        self.changes: list[Change] | None = []
        event.listen(session, "after_flush", self._flushed)
        event.listen(session, "do_orm_execute", self._executed)

    def _flushed(self, session: Session, _context: object) -> None:
        if session.deleted:
            self.changes = None
        if self.changes is None:
            return
        for row in (*session.new, *session.dirty):
            mapper = inspect(type(row))
            key = tuple(mapper.primary_key_from_instance(row))
            self.changes.append(Change(mapper.local_table, key))

    def _executed(self, state: ORMExecuteState) -> None:
        if state.is_insert or state.is_update or state.is_delete:
            self.changes = None


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING, False)
    # A plain BEGIN takes the write lock at the first write only, and may be refused it by then.
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
