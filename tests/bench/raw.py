"""The raw side of the comparison: plain sqlite3 under the pragmas that mbdesk uses."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mbdesk.models.sqlite import PRAGMAS

Row = tuple[str, str, str, bytes, bytes]
"""An envelope as columns: id, station, day, credential, sealed ballot."""

_TABLE = (
    "CREATE TABLE envelope (id TEXT PRIMARY KEY, station_id TEXT, day TEXT, credential BLOB,"
    " sealed BLOB) WITHOUT ROWID"
)
_INSERT = "INSERT INTO envelope VALUES (?, ?, ?, ?, ?)"


@contextmanager
def raw_table(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection to a new file with one table of envelopes, committing by itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
        connection.execute(_TABLE)
        yield connection


def insert_one(connection: sqlite3.Connection, row: Row) -> None:
    """Insert a row; durable when this returns."""
    connection.execute(_INSERT, row)
