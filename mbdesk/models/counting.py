"""What boxing and counting leave at the centre, frozen: nothing that comes later changes it."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Day, Digest, Id, IdKey


class Box(Base):
    """A box: which exports a count stands on. Boxes are numbered from 1, a new count is a new one.

    The number of a box that was taken back is not given again.
    `core` is the canonical JSON of `domain.result.BoxCore` in the version `records` of records, and
    `digest` the box's. `figures` tells how many envelopes have which fate and, once the box has
    been opened, what the count comes to; until then `counted_on` is empty. `replaced`, the
    canonical JSON of `domain.result.Replacement`, says why a new count takes its place, and is
    empty while it stands.
    """

    __tablename__ = "box"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    records: Mapped[int]
    core: Mapped[bytes] = mapped_column(deferred=True)
    digest: Mapped[Digest]
    counted_on: Mapped[str]
    figures: Mapped[bytes]
    replaced: Mapped[bytes]


class BoxNumbers(Base):
    """What became of each envelope of a station in a box: number, kind and fate, 18 bytes each."""

    __tablename__ = "box_numbers"

    box: Mapped[int] = mapped_column(ForeignKey("box.number"), primary_key=True)
    station_id: Mapped[Id] = mapped_column(primary_key=True)
    packed: Mapped[bytes] = mapped_column(deferred=True)


class CountedBallot(Base):
    """A distinct packed choice and how many ballots held it; nothing ties it to an envelope."""

    __tablename__ = "counted_ballot"

    box: Mapped[int] = mapped_column(ForeignKey("box.number"), primary_key=True)
    content: Mapped[bytes] = mapped_column(primary_key=True)
    number: Mapped[int]


class OpenedTest(Base):
    """A test ballot by its envelope's hash, and the packed choice that it held, empty if none."""

    __tablename__ = "opened_test"

    box: Mapped[int] = mapped_column(ForeignKey("box.number"), primary_key=True)
    digest: Mapped[Digest] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class TieDecision(Base):
    """A recorded order of items with equally many votes, and its basis."""

    __tablename__ = "tie_decision"

    id: Mapped[IdKey]
    box: Mapped[int] = mapped_column(ForeignKey("box.number"))
    order: Mapped[list[str]] = mapped_column("codes")
    votes: Mapped[int]
    basis: Mapped[str]
    day: Mapped[Day]
