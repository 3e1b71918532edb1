"""The tables of a station whose fixed-size slots show no order.

SQLite fills a page from its end and allots pages as they are needed, so that even a table
without row numbers gives away the order of insertion to whoever reads the file's bytes. A
station therefore lays out slots of one size beforehand, in the order of their random ids, and
a record overwrites spare slots picked at random: the bytes move nowhere else, and the layout is
the same whatever the order was. The id is SQLite's row number, so that a slot lies on its page
whole, and is random, so that it tells nothing. `services.station.slots` holds the procedure.

A vote takes one slot of its own. Everything else that people leave is of any length, and takes
as many slots as its byte form needs, each at a random place.

Slots by their ids, while first A and then B are cast::

    laid out    07… spare   3a… spare   9c… spare   e1… spare
    A is cast   07… spare   3a… spare   9c… A       e1… spare
    B is cast   07… B       3a… spare   9c… A       e1… spare   (as if B had come first)
"""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import ROW_NUMBER, Base
from mbdesk.models.pack_snapshot import SPARE_DAY

__all__ = [
    "MARK_BYTES",
    "PICTURE_PIECE",
    "RECORD_PIECE",
    "SPARE_DAY",
    "SPARE_KIND",
    "MarkSlot",
    "PictureSlot",
    "RecordSlot",
    "VoteSlot",
]

SPARE_KIND = "-"
"""Kind of a slot that nothing has been put into."""

MARK_BYTES = 16
RECORD_PIECE = 1024
"""Bytes of a record in one slot: answers take one, most proposals one or two."""

PICTURE_PIECE = 4032
"""Bytes of a picture in one slot: two slots fill a page."""


class VoteSlot(Base):
    """A vote: day, kind (`EnvelopeKind`), outer and inner envelope; or a spare slot for one."""

    __tablename__ = "vote_slot"

    id: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    day: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(1))
    outer: Mapped[bytes]
    inner: Mapped[bytes]


class MarkSlot(Base):
    """The mark of a person who has voted here, or a spare slot of zeros for one."""

    __tablename__ = "mark_slot"

    id: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    mark: Mapped[bytes]


class _Piece:
    """A piece of a record's line: the record's id, and its place among the pieces, 4 digits.

    `kind` says what the record is and `SPARE_KIND` that the slot is spare. The line's length
    stands before the line, in 4 bytes.
    """

    id: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(1))
    place: Mapped[str] = mapped_column(String(4))
    record: Mapped[bytes]
    data: Mapped[bytes]


class RecordSlot(_Piece, Base):
    """A piece of a proposal, of a sealed contact or of answers."""

    __tablename__ = "record_slot"


class PictureSlot(_Piece, Base):
    """A piece of a picture that was left with a proposal."""

    __tablename__ = "picture_slot"
