"""The whole schema, and copying its rows from one database into another.

A station's second copy is made by it. Columns that only the station itself may hold are left out,
so they never touch the other medium. Slots are overwritten in place, as in the station
itself, so that a copy tells no order either (see `models.slots`).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update
from sqlalchemy.orm import Session

from mbdesk.models import (
    answering,
    counting,
    evaluation,
    joining,
    learning,
    plan,
    process,
    proposal,
    register,
    runs,
    slots,
    station,
    translation,
)
from mbdesk.models.base import Base
from mbdesk.models.database import Change, Database
from mbdesk.models.station import OwnStation

__all__ = ["ROWS_AT_ONCE", "Base", "copy_all", "copy_changes"]

MAPPED = (
    *(
        answering,
        counting,
        evaluation,
        joining,
        learning,
        plan,
        process,
        proposal,
        register,
        runs,
        slots,
        station,
        translation,
    ),
)
"""The modules with mapped classes: once imported, `Base.metadata` is complete."""

STAYS_BEHIND: Mapping[str, Mapping[str, Any]] = {
    OwnStation.__tablename__: {
        "private_key": b"",
        "staff_code": "",
        "wrong_codes": 0,
        "wrong_station_codes": 0,
    }
}
"""Columns that are not copied, and what stands in their place, by table."""

ROWS_AT_ONCE = 100


def copy_all(source: Database, target: Database) -> None:
    """Fill an empty database with every row of `source`, in the order of the keys.

    Raises what `Database.connection` raises, for either of the two.
    """
    with source.reading() as session, target.connection() as connection:
        for table in Base.metadata.sorted_tables:
            for rows in _parts(session, table):
                connection.execute(insert(table), rows)


def copy_changes(source: Database, target: Database, changes: Iterable[Change]) -> None:
    """Copy the rows that `changes` name, in one durable transaction.

    Raises what `Database.connection` raises, for either of the two.
    """
    with source.reading() as session, target.connection() as connection:
        for change in changes:
            _copy_row(session, connection, change)


def _parts(session: Session, table: Table) -> Iterator[list[dict[str, Any]]]:
    rows = session.execute(
        select(table).order_by(*table.primary_key.columns),
        execution_options={"yield_per": ROWS_AT_ONCE},
    )
    blank = STAYS_BEHIND.get(table.name, {})
    for part in rows.mappings().partitions(ROWS_AT_ONCE):
        yield [{**row, **blank} for row in part]


def _copy_row(session: Session, connection: Connection, change: Change) -> None:
    table, keys = change.table, change.table.primary_key.columns
    where = [column == value for column, value in zip(keys, change.key, strict=True)]
    row = session.execute(select(table).where(*where)).mappings().one()
    values = {**row, **STAYS_BEHIND.get(table.name, {})}
    others = {name: value for name, value in values.items() if name not in keys}
    if not others or connection.execute(update(table).where(*where).values(others)).rowcount == 0:
        connection.execute(insert(table).values(values))
