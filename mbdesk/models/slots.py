"""The ballot box and the survey box: fixed-size slots that show no order.

SQLite fills a page from its end and allots pages as they are needed, so that even a table
without row numbers gives away the order of insertion to whoever reads the file's bytes. A
station therefore lays out slots of one size beforehand, in the order of their random ids, and
an envelope overwrites a spare slot picked at random: the bytes move nowhere else, and the
layout is the same whatever the order was. `services.station.slots` holds the procedure.

Slots by their ids, while first A and then B are cast::

    laid out    07… spare   3a… spare   9c… spare   e1… spare
    A is cast   07… spare   3a… spare   9c… A       e1… spare
    B is cast   07… B       3a… spare   9c… A       e1… spare   (as if B had come first)
"""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Id
from mbdesk.models.pack_snapshot import NO_CREDENTIAL, SPARE_DAY

__all__ = ["NO_CREDENTIAL", "SPARE_DAY", "Envelope", "SurveyAnswer"]


class Envelope(Base):
    """A sealed ballot in its outer envelope, or a spare slot for one."""

    __tablename__ = "envelope"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    station_id: Mapped[Id]
    day: Mapped[str] = mapped_column(String(10))
    credential: Mapped[bytes]
    sealed: Mapped[bytes]


class SurveyAnswer(Base):
    """Voluntary answers, padded to one length, or a spare slot for them."""

    __tablename__ = "survey_answer"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    station_id: Mapped[Id]
    day: Mapped[str] = mapped_column(String(10))
    answers: Mapped[bytes]
