"""Creates, opens and migrates the three kinds of database.

Files are identified before SQLite touches them (`models.sqlite`). Newer ones are refused; older
ones are migrated after a backup has been made beside them.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, MetaData, inspect

from mbdesk.durable import (
    is_taken,
    make_private,
    named_faults,
    open_new,
    sync_file,
    sync_folder,
    unfinished,
)
from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    FileExistsAlreadyError,
    ForeignDatabaseError,
    NewerFileError,
    NoProcessHereError,
)
from mbdesk.models.database import Database, sqlite_database
from mbdesk.models.postgresql import postgresql_database
from mbdesk.models.sqlite import SCHEMA_VERSION, FileType, look_at

__all__ = [
    "SCHEMA_VERSION",
    "FileType",
    "back_up",
    "create_database",
    "emptied_on_error",
    "open_database",
]

MIGRATIONS = Path(__file__).parent / "migrations"

_one_at_a_time = Lock()
"""Alembic keeps what it is doing in module globals; a second copy is made on another thread."""


def create_database(target: Path | str, file_type: FileType) -> Database:
    """Make a new, empty database of ours and return it opened.

    `target` is a path, or as a text the PostgreSQL URL of a database that is empty, or holds our
    tables and no process.

    Raises:
        FileExistsAlreadyError: there is a file already, or a process in the server's database.
        ForeignDatabaseError: the server's database holds tables of another program.
        FolderMissingError: the folder is not there.
    """
    with _closed_on_error(_connect(target, file_type)) as database:
        if database.path is not None:
            _make(database.path)
        with database.connection() as connection:
            if database.path is not None:
                connection.exec_driver_sql(f"PRAGMA application_id={int(file_type)}")
            elif _holds_process(connection, database.place):
                raise FileExistsAlreadyError(path=database.place)
        _migrate(database)
    return database


def open_database(target: Path | str, file_type: FileType) -> Database:
    """Open a database of ours, migrating it first if it is older.

    Raises:
        FileMissingError, ForeignFileError, NewerFileError, FileDamagedError,
        FileLockedError, FileReadOnlyError, DiskFullError, MediumLostError,
        DatabaseUnreachableError, DatabaseLoginError, NoProcessHereError, ForeignDatabaseError
    """
    with _closed_on_error(_connect(target, file_type)) as database:
        path = database.path
        if path is not None:
            version = look_at(path, file_type)
            if version == SCHEMA_VERSION:
                return database
            back_up(path, version)
        else:
            with database.connection() as connection:
                if not _holds_process(connection, database.place):
                    raise NoProcessHereError(host=database.place)
        _migrate(database)
    return database


@contextmanager
def emptied_on_error(database: Database) -> Iterator[Database]:
    """Yield a new database on a server; an error inside leaves it empty again, and closed."""
    with _closed_on_error(database):
        try:
            yield database
        except BaseException:
            # The first error counts.
            with suppress(KnownError), database.connection() as connection:
                tables = MetaData()
                tables.reflect(connection)
                tables.drop_all(connection)
            raise


@contextmanager
def _closed_on_error(database: Database) -> Iterator[Database]:
    try:
        yield database
    except BaseException:
        database.close()
        raise


def back_up(path: Path, version: int) -> Path:
    """Copy the file beside itself before it is migrated, and return the copy's path.

    Raises DiskFullError, FileReadOnlyError, MediumLostError; the file is then as it was.
    """
    copy = path.with_name(f"{path.name}.before-{SCHEMA_VERSION}-from-{version}")
    partial = unfinished(copy)
    with named_faults(copy):
        try:
            with path.open("rb") as source, open_new(partial, private=True) as target:
                shutil.copyfileobj(source, target)
                sync_file(target)
            partial.replace(copy)
        except BaseException:
            with suppress(OSError):  # the first error counts
                partial.unlink(missing_ok=True)
            raise
        sync_folder(copy.parent)
    return copy


def _connect(target: Path | str, file_type: FileType) -> Database:
    if isinstance(target, str):
        return postgresql_database(target)
    return sqlite_database(target, file_type)


def _make(path: Path) -> None:
    """Make the file, empty and private: SQLite would leave its mode to the umask."""
    if is_taken(path):
        raise FileExistsAlreadyError(path=str(path))
    with named_faults(path):
        make_private(path)


def _holds_process(connection: Connection, host: str) -> bool:
    """Return whether a process is in the server's database, which is ours or empty.

    Raises ForeignDatabaseError, NewerFileError.
    """
    found = inspect(connection)
    tables = set(found.get_table_names())
    if not tables:
        return False
    if not {"alembic_version", "process"} <= tables:
        raise ForeignDatabaseError(host=host)
    columns = {column["name"] for column in found.get_columns("alembic_version")}
    if columns != {"version_num"}:
        raise ForeignDatabaseError(host=host)
    version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""
    if not version.isdecimal():
        raise ForeignDatabaseError(host=host)
    if int(version) > SCHEMA_VERSION:
        raise NewerFileError(path=host, version=int(version))
    return connection.exec_driver_sql("SELECT 1 FROM process").first() is not None


def _migrate(database: Database) -> None:
    """Run every migration up to `SCHEMA_VERSION`; all of them hold, or none.

    Raises NewerFileError for a schema that is newer, and what `Database.unit` raises.
    """
    from alembic import command  # slow to import, and a station's start does without
    from alembic.config import Config
    from alembic.migration import MigrationContext

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with _one_at_a_time, database.connection() as connection:
        current = int(MigrationContext.configure(connection).get_current_revision() or 0)
        if current > SCHEMA_VERSION:
            raise NewerFileError(path=database.place, version=current)
        config.attributes["connection"] = connection
        command.upgrade(config, f"{SCHEMA_VERSION:04}")
        if database.path is not None:
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
