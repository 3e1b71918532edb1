"""The centre's envelopes, as runs in chunks, its figures of them, and files kept apart."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Day, Digest, Id


class RunChunk(Base):
    """A piece of a station's run: whole records, 1 MiB at most.

    The chunks of a station ascend by `seq`, which begins anywhere: a newer run is written behind
    the one that it replaces.
    """

    __tablename__ = "run_chunk"

    station_id: Mapped[Id] = mapped_column(ForeignKey("station.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes]


class VoteDay(Base):
    """How many votes of a station bear a day."""

    __tablename__ = "vote_day"

    station_id: Mapped[Id] = mapped_column(ForeignKey("station.id"), primary_key=True)
    day: Mapped[Day] = mapped_column(primary_key=True)
    votes: Mapped[int]


class KeptFile(Base):
    """An export that is kept and not merged: it came late, or was refused (`domain.station.Kept`).

    `code` and `parameters` are those of the error that refused it; empty for what came late.
    """

    __tablename__ = "kept_file"

    digest: Mapped[Digest] = mapped_column(primary_key=True)
    station_id: Mapped[Id] = mapped_column(ForeignKey("station.id"))
    number: Mapped[int]
    name: Mapped[str]
    state: Mapped[str] = mapped_column(String(16))
    code: Mapped[str] = mapped_column(String(40))
    parameters: Mapped[dict[str, str | int]]
    votes: Mapped[int]
    tests: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(16))
    day: Mapped[Day]


class KeptChunk(Base):
    """A piece of a kept file, 1 MiB at most; gone once the file was taken in or dropped."""

    __tablename__ = "kept_chunk"

    digest: Mapped[Digest] = mapped_column(ForeignKey("kept_file.digest"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes]
