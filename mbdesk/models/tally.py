"""The count: distinct ballot contents with their numbers, decisions on ties, the result."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Day, IdKey


class Tally(Base):
    """The one count of a process: figures that do not follow from the opened ballots."""

    __tablename__ = "tally"

    id: Mapped[IdKey]
    counted_on: Mapped[Day]
    figures: Mapped[dict[str, Any]]


class OpenedBallot(Base):
    """A distinct ballot content and how often it occurs; nothing ties it to an envelope."""

    __tablename__ = "opened_ballot"

    content: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]


class TieDecision(Base):
    """A recorded order of items with equally many votes, and what it rests on."""

    __tablename__ = "tie_decision"

    id: Mapped[IdKey]
    order: Mapped[list[str]] = mapped_column("codes")
    votes: Mapped[int]
    basis: Mapped[str]
    day: Mapped[Day]
