"""Identifies, checks, configures and reads SQLite files with the standard library alone.

A station's start goes through here and no further: SQLAlchemy, which takes longer to load than
all the rest of a start, is loaded once something is to be written (`models.database`).

SQLite is set up as the secrecy of the ballot asks for: `journal_mode=TRUNCATE` (a write-ahead
log keeps the order of writes), `synchronous=FULL`, `secure_delete=ON`, no temporary files.

SQLite's `application_id` says what a file is, and `user_version` which schema it has;
both are read from its first 100 bytes (SQLite file format, section 1.3)::

    look_at(path, FileType.STATION)  # 1; ForeignFileError of a central file
    with reading(path, FileType.STATION) as connection:
        connection.execute("SELECT number FROM export").fetchone().number
"""

import json
import os
import re
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import IntEnum
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from mbdesk.durable import is_folder, read_small
from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    FileDamagedError,
    FileLockedError,
    FileReadOnlyError,
    ForeignFileError,
    MediumLostError,
    NewerFileError,
)

SCHEMA_VERSION = 1
"""Number of the newest migration."""

PAGE_BYTES = 8192
"""Large enough that a sealed ballot stays on its page instead of on an overflow page."""

LOCK_WAIT_MILLISECONDS = 5000
PRAGMAS = (
    # First, since it holds only while the file is empty.
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
SMALL_CACHE_KIB = 256
"""What a connection to a station's file, or its copy, keeps of it at most.

SQLite's own 2 MiB fill up over a day of voters, once for each connection. One slot at a time is
written there, which takes a few pages; a centre's merge writes many and keeps SQLite's own.
"""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"
_PRIMARY_CODE = 0xFF
_UNREAD_PAGE = re.compile(r"unable to get the page\. error code=(\d+)")
_BY_CODE: dict[int, type[KnownError]] = {
    sqlite3.SQLITE_BUSY: FileLockedError,
    sqlite3.SQLITE_LOCKED: FileLockedError,
    sqlite3.SQLITE_READONLY: FileReadOnlyError,
    sqlite3.SQLITE_IOERR: MediumLostError,
    sqlite3.SQLITE_CORRUPT: FileDamagedError,
    sqlite3.SQLITE_NOTADB: FileDamagedError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_CANTOPEN: MediumLostError,
}


class FileType(IntEnum):
    """SQLite application ids of our files: the letters MBD, then the kind."""

    CENTRAL = 0x4D424401
    STATION = 0x4D424402
    COPY = 0x4D424403


def known_fault(error: sqlite3.Error) -> type[KnownError] | None:
    """Return the fault of disk, lock or medium behind an error; None if it is our bug."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:  # its folder went away, and so has the file
        return MediumLostError
    return _BY_CODE.get(code & _PRIMARY_CODE)


def found_by_check(answer: str) -> type[KnownError] | None:
    """Return the fault that the answer of `PRAGMA quick_check` tells of; None if the file is sound.

    A page that the medium does not give is told in the answer and raises nothing (its btree.c).
    """
    if answer == "ok":
        return None
    unread = _UNREAD_PAGE.search(answer)
    code = int(unread[1]) & _PRIMARY_CODE if unread else sqlite3.SQLITE_CORRUPT
    return _BY_CODE.get(code, FileDamagedError)


def set_pragmas(connection: sqlite3.Connection, *, small_cache: bool = False) -> None:
    """Set the pragmas that all our connections use."""
    small = (f"cache_size={-SMALL_CACHE_KIB}",) if small_cache else ()
    for pragma in (*PRAGMAS, *small):
        connection.execute(f"PRAGMA {pragma}").close()


@contextmanager
def reading(path: Path, file_type: FileType) -> Iterator[sqlite3.Connection]:
    """Yield a connection that sees one consistent state of a file and writes nothing.

    Rows have their columns as attributes; documents and truth values are read as what they are.

    Raises FileLockedError, MediumLostError, FileReadOnlyError, and FileDamagedError, also where
    another file, or an empty one, has come in the place of ours.
    """
    with _faults(path), closing(_connect(path)) as connection:
        connection.execute("BEGIN")  # never ended by a commit: closing gives it up
        found = connection.execute("PRAGMA application_id").fetchone().application_id
        if found != file_type:
            raise FileDamagedError(path=str(path))
        yield connection


def look_at(path: Path, file_type: FileType) -> int:
    """Return the schema version of a sound file of ours that can be written to.

    Raises:
        FileMissingError, ForeignFileError, NewerFileError, FileDamagedError,
        FileLockedError, FileReadOnlyError, MediumLostError
    """
    recognise(path, file_type)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise FileReadOnlyError(path=str(path))
    with reading(path, file_type) as connection:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone().quick_check
    fault = found_by_check(answer)
    if fault is not None:
        raise fault(path=str(path))
    # The check has undone what a crash left half written, maybe a migration: look again.
    return recognise(path, file_type)


def recognise(path: Path, file_type: FileType) -> int:
    """Return the schema version of a file of ours by its header alone.

    Raises:
        FileMissingError, ForeignFileError, NewerFileError, FileDamagedError, FileLockedError,
        MediumLostError
    """
    header = _header(path)
    if not header.startswith(_MAGIC):
        raise ForeignFileError(path=str(path))
    if len(header) < _HEADER_BYTES:
        raise FileDamagedError(path=str(path))
    (version,) = struct.unpack_from(">I", header, 60)
    (application,) = struct.unpack_from(">I", header, 68)
    if application != file_type:
        raise ForeignFileError(path=str(path))
    if version > SCHEMA_VERSION:
        raise NewerFileError(path=str(path), version=version)
    return int(version)


def uri_of(path: Path) -> str:
    """Return the URI of a file, for SQLite; with `mode=rw` it makes none where there is none.

    The path is whole, so that none is ":memory:", and the authority empty, as SQLite asks for
    of a path on a server too (sqlite.org/uri.html).
    """
    whole = path.absolute().as_posix()
    root = "" if whole.startswith("/") else "/"
    return f"file://{root}{quote(os.fsencode(whole), safe='/:')}"


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{uri_of(path)}?mode=rw",
        uri=True,
        isolation_level=None,
        detect_types=sqlite3.PARSE_DECLTYPES,
    )
    connection.row_factory = _with_names
    try:
        set_pragmas(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _with_names(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> SimpleNamespace:
    names = (column[0] for column in cursor.description)
    return SimpleNamespace(**dict(zip(names, row, strict=True)))


# What SQLAlchemy declares these two kinds of columns as; its own connections ask for no converter.
sqlite3.register_converter("JSON", json.loads)
sqlite3.register_converter("BOOLEAN", lambda value: bool(int(value)))


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        known = known_fault(error)
        if known is None:
            raise
        raise known(path=str(path)) from error


def _header(path: Path) -> bytes:
    if is_folder(path):
        raise ForeignFileError(path=str(path))
    return read_small(path, _HEADER_BYTES)[:_HEADER_BYTES]
