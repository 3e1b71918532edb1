"""Makes the hundreds of databases of a run quick, and changes nothing that is in them.

A test opens new files, and each would compile every statement, and go through every migration,
once more: together a third of the time. Programs that tests start know nothing of this.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, MetaData, func, select
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

from mbdesk.models import database, opening
from mbdesk.models.database import Database

_MOST_STATEMENTS = 4000
_migrate = opening._migrate
_schema: list[tuple[str, tuple[object, ...]]] = []
"""The statements that make a new file, each with its values."""


@contextmanager
def quick_databases() -> Iterator[None]:
    """Share compiled statements between files, and make new files from a schema made once."""
    compiled = LRUCache(_MOST_STATEMENTS)
    create = database.create_engine

    def create_engine(*arguments, **options) -> Engine:
        engine = create(*arguments, **options)
        if isinstance(engine.dialect, SQLiteDialect_pysqlite):
            engine._compiled_cache = compiled
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "create_engine", create_engine)
        patch.setattr(opening, "_migrate", _copy_or_migrate)
        # A statement is remembered with its dialect: all files speak one.
        patch.setattr(SQLiteDialect_pysqlite, "__eq__", _same_dialect, raising=False)
        patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda _: 0, raising=False)
        yield


@contextmanager
def true_migrations() -> Iterator[None]:
    """Go through every migration meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "_migrate", _migrate)
        yield


def _same_dialect(one: object, other: object) -> bool:
    return type(one) is type(other)


def _copy_or_migrate(made: Database) -> None:
    """Give an empty file the schema; migrate everything else, as the program does."""
    if made.path is None or _tables(made):
        _migrate(made)
        return
    if not _schema:
        _migrate(made)
        _remember(made)
        return
    with made.connection() as connection:
        for statement, values in _schema:
            connection.exec_driver_sql(statement, values)


def _tables(made: Database) -> int:
    with made.connection() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()


def _remember(made: Database) -> None:
    """Keep the statements that make what the migrations have made."""
    with made.connection() as connection:
        tables = MetaData()
        tables.reflect(connection)
        rows = {
            each.name: connection.execute(select(func.count()).select_from(each)).scalar_one()
            for each in tables.sorted_tables
        }
        assert {name for name, count in rows.items() if count} == {"alembic_version"}
        told = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        _schema.extend((each, ()) for each in connection.exec_driver_sql(told).scalars())
        version = connection.exec_driver_sql("SELECT * FROM alembic_version").scalar_one()
    _schema.append(("INSERT INTO alembic_version VALUES (?)", (version,)))
    _schema.append((f"PRAGMA user_version={opening.SCHEMA_VERSION}", ()))
