"""Opening the three kinds of database: recognised before SQLite touches them, then migrated.

A file tells what it is by SQLite's `application_id`, and which schema it has by `user_version`;
both are read from its first 100 bytes (SQLite file format, section 1.3). A newer file is
refused, an older one is migrated after a copy has been laid beside it.
"""

import os
import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

from sqlalchemy import inspect

from mbdesk import errors
from mbdesk.models.database import Database, postgresql_database, sqlite_database

SCHEMA_VERSION = 1
"""Number of the newest migration."""

POSTGRESQL = "postgresql"
_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"


class FileType(IntEnum):
    """SQLite's application id of our files: the letters MBD, then the kind."""

    CENTRAL = 0x4D424401
    STATION = 0x4D424402
    COPY = 0x4D424403


def create_database(target: Path | str, file_type: FileType) -> Database:
    """Make a new, empty database of ours and return it opened.

    `target` is a file path, or a PostgreSQL URL of an empty database.

    Raises:
        FileExistsAlreadyError: there is a file already, or the server's database is not empty.
        FileMissingError: the folder is not there.
    """
    with _closed_on_error(_connect(target)) as database:
        if database.path is not None:
            _reserve(database.path)
        with database.connection() as connection:
            if database.path is not None:
                connection.exec_driver_sql(f"PRAGMA application_id={int(file_type)}")
            elif inspect(connection).get_table_names():
                raise errors.FileExistsAlreadyError(path=database.place)
        _migrate(database)
    return database


def open_database(target: Path | str, file_type: FileType) -> Database:
    """Open a database of ours, migrating it first if it is older.

    Raises:
        FileMissingError, ForeignFileError, NewerFileError, FileDamagedError,
        FileLockedError, FileReadOnlyError, DatabaseUnreachableError
    """
    with _closed_on_error(_connect(target)) as database:
        path = database.path
        if path is not None:
            version = _recognise(path, file_type)
            _check_writable(path)
            database.check_integrity()
            if version == SCHEMA_VERSION:
                return database
            back_up(path, version)
        _migrate(database)
    return database


@contextmanager
def _closed_on_error(database: Database) -> Iterator[Database]:
    try:
        yield database
    except BaseException:
        database.close()
        raise


def back_up(path: Path, version: int) -> Path:
    """Copy the file beside itself before it is migrated, and return the copy's path."""
    copy = path.with_name(f"{path.name}.before-{SCHEMA_VERSION}-from-{version}")
    partial = copy.with_name(copy.name + ".part")
    shutil.copyfile(path, partial)
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(copy)
    return copy


def _connect(target: Path | str) -> Database:
    if isinstance(target, str) and target.startswith(POSTGRESQL):
        return postgresql_database(target)
    return sqlite_database(Path(target))


def _reserve(path: Path) -> None:
    if path.exists():
        raise errors.FileExistsAlreadyError(path=str(path))
    if not path.parent.is_dir():
        raise errors.FileMissingError(path=str(path.parent))


def _recognise(path: Path, file_type: FileType) -> int:
    """Return the schema version of a file of ours, or raise the reason why it is none."""
    header = _header(path)
    if not header.startswith(_MAGIC):
        raise errors.ForeignFileError(path=str(path))
    if len(header) < _HEADER_BYTES:
        raise errors.FileDamagedError(path=str(path))
    (version,) = struct.unpack_from(">I", header, 60)
    (application,) = struct.unpack_from(">I", header, 68)
    if application != file_type:
        raise errors.ForeignFileError(path=str(path))
    if version > SCHEMA_VERSION:
        raise errors.NewerFileError(path=str(path), version=version)
    return int(version)


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError as error:
        raise errors.FileMissingError(path=str(path)) from error
    except IsADirectoryError as error:
        raise errors.ForeignFileError(path=str(path)) from error
    except PermissionError as error:
        raise errors.FileLockedError(path=str(path)) from error
    except OSError as error:
        raise errors.MediumLostError(path=str(path)) from error


def _check_writable(path: Path) -> None:
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise errors.FileReadOnlyError(path=str(path))


def _migrate(database: Database) -> None:
    from mbdesk.models.migrating import migrate  # Alembic is slow to import

    migrate(database, SCHEMA_VERSION)
