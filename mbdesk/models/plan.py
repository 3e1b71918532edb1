"""What the centre plans with: the timetable's other days, people, tasks, and versions."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import plan
from mbdesk.models.base import Base, Day, IdKey


class PlannedDays(Base):
    """A part of the timetable that no station is told of."""

    __tablename__ = "planned_days"

    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    first_day: Mapped[Day]
    last_day: Mapped[Day]

    def to_value(self) -> plan.PlannedDays:
        """Return the days as a frozen value."""
        return plan.PlannedDays(plan.PlanKind(self.kind), self.first_day, self.last_day)


class Contact(Base):
    """Somebody's role in the process."""

    __tablename__ = "contact"

    id: Mapped[IdKey]
    position: Mapped[int]
    role: Mapped[str]
    name: Mapped[str]
    reached: Mapped[str]

    def to_value(self) -> plan.Contact:
        """Return the role as a frozen value."""
        return plan.Contact(self.id, self.role, self.name, self.reached)


class CommunicationTask(Base):
    """A line of the communication plan."""

    __tablename__ = "communication_task"

    id: Mapped[IdKey]
    day: Mapped[Day]
    what: Mapped[str]
    audience: Mapped[str]
    channel: Mapped[str]
    responsible: Mapped[str]
    done: Mapped[bool]

    def to_value(self) -> plan.CommunicationTask:
        """Return the task as a frozen value."""
        return plan.CommunicationTask(
            self.id,
            self.day,
            self.what,
            self.audience,
            self.channel,
            self.responsible,
            self.done,
        )


class FrameVersion(Base):
    """A new version of a frame that residents had been shown: never changed, never removed."""

    __tablename__ = "frame_version"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    reason: Mapped[str]
    changes: Mapped[list[Any]]

    def to_value(self) -> plan.FrameVersion:
        """Return the version as a frozen value."""
        changes = tuple(plan.FrameChange(*change) for change in self.changes)
        return plan.FrameVersion(self.number, self.day, self.reason, changes)
