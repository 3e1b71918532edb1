"""The declarative base and the column types that all mapped classes share."""

from typing import Annotated, Any, ClassVar, TypeVar

from sqlalchemy import JSON, BigInteger, Integer, LargeBinary, MetaData, String, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column
from sqlalchemy.orm.interfaces import ORMOption
from sqlalchemy.types import TypeEngine

from mbdesk.domain.texts import is_storable

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class JsonDocument(TypeDecorator[Any]):
    """A JSON document: texts by language, lists of names, figures."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Use PostgreSQL's own kind there; a station's start does without that dialect."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON())
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB())


ROW_NUMBER = BigInteger().with_variant(Integer(), "sqlite")
"""A key that is SQLite's own row number: only a column called INTEGER is. 64 bits everywhere."""

Id = Annotated[str, mapped_column(String(32))]
IdKey = Annotated[str, mapped_column(String(32), primary_key=True)]
Day = Annotated[str, mapped_column(String(10))]
Digest = Annotated[str, mapped_column(String(64))]


class Base(DeclarativeBase):
    """Parent of all mapped classes; one schema serves stations, centre, SQLite, PostgreSQL."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInteger(),
        str: Text(),
        bytes: LargeBinary(),
        dict[str, Any]: JsonDocument(),
        dict[str, str]: JsonDocument(),
        dict[str, int]: JsonDocument(),
        dict[str, str | int]: JsonDocument(),
        list[Any]: JsonDocument(),
        list[str]: JsonDocument(),
    }


LARGEST_INTEGER = (1 << 63) - 1
"""The largest integer that an SQLite or PostgreSQL column holds."""

Row = TypeVar("Row", bound=Base)


def find_row(session: Session, kind: type[Row], key: str | int, *options: ORMOption) -> Row | None:
    """Return the row with a key that a person has typed, None if there is none.

    A key that no column can hold is the key of no row: an integer beyond 64 bits, or a text of
    bytes that are no letters, which a console hands over as lone surrogates.
    """
    return session.get(kind, key, options=options) if _can_be_kept(key) else None


def _can_be_kept(key: str | int) -> bool:
    if isinstance(key, int):
        return -LARGEST_INTEGER <= key <= LARGEST_INTEGER
    return is_storable(key)
