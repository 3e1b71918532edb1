"""What follows the vote: what becomes of the winners, who took part, and what was learned."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import follow_up, learning
from mbdesk.models.base import Base, Day


class FollowUpMilestone(Base):
    """How a milestone of what is carried out stands; the newest record of each holds."""

    __tablename__ = "follow_up_milestone"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item: Mapped[str]
    milestone: Mapped[int]
    what: Mapped[str]
    planned: Mapped[Day]
    done: Mapped[Day]
    dropped: Mapped[bool]
    reason: Mapped[str]
    who: Mapped[str]
    day: Mapped[Day]

    def to_value(self) -> follow_up.MilestoneRecord:
        """Return the record as a frozen value."""
        return follow_up.MilestoneRecord(
            *(self.number, self.day, self.who, self.item, self.milestone, self.what, self.planned),
            done=self.done,
            dropped=self.dropped,
            reason=self.reason,
        )


class FollowUpCost(Base):
    """What an item cost in the end; the newest record of each holds."""

    __tablename__ = "follow_up_cost"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item: Mapped[str]
    cost: Mapped[int]
    reason: Mapped[str]
    who: Mapped[str]
    day: Mapped[Day]

    def to_value(self) -> follow_up.FinalCost:
        """Return the record as a frozen value."""
        return follow_up.FinalCost(
            self.number, self.day, self.who, self.item, self.cost, self.reason
        )


class LearningNote(Base):
    """What somebody has learned; a note that `replaces` another stands in its place."""

    __tablename__ = "learning_note"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    text: Mapped[str]
    replaces: Mapped[int]
    who: Mapped[str]
    day: Mapped[Day]

    def to_value(self) -> learning.LearningNote:
        """Return the note as a frozen value."""
        kind = learning.NoteKind(self.kind)
        return learning.LearningNote(
            self.number, self.day, self.who, kind, self.text, self.replaces
        )


class FrozenParticipation(Base):
    """Who had taken part when a count was made, by the count's number; never written again.

    `figures` are those of `services.counting.participation`, with small groups kept back.
    """

    __tablename__ = "frozen_participation"

    count: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    figures: Mapped[dict[str, Any]]


class EarlierProcess(Base):
    """Key figures of an earlier process, to compare with; taken in again, they are replaced."""

    __tablename__ = "earlier_process"

    process: Mapped[str] = mapped_column(primary_key=True)
    figures: Mapped[dict[str, Any]]
