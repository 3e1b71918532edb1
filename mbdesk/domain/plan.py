"""What the centre plans with and no station is told of: days, people and tasks.

The days that stations go by are the frame's phases (`domain.process`). The other days of the
timetable, those of the board, of the steering group and of the answers, are kept here.
"""

from dataclasses import dataclass
from enum import StrEnum


class PlanKind(StrEnum):
    """The parts of the timetable beside the phases, in their order.

    `STEERING` and `BOARD` are decisions, each on one day.
    """

    FRAMES = "frames"
    STEERING = "steering"
    ANSWERS = "answers"
    BOARD = "board"
    IMPLEMENTATION = "implementation"


ONE_DAY = frozenset({PlanKind.STEERING, PlanKind.BOARD})
"""Parts of the timetable that have one day alone."""


@dataclass(frozen=True, slots=True)
class PlannedDays:
    """A part of the timetable with its first and last day (ISO), both included."""

    kind: PlanKind
    first_day: str
    last_day: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody's role in the process, and how they are reached."""

    id: str
    role: str
    name: str
    reached: str


@dataclass(frozen=True, slots=True)
class CommunicationTask:
    """A line of the communication plan: what is told to whom, where, by whom, and by which day."""

    id: str
    day: str
    what: str
    audience: str
    channel: str
    responsible: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class FrameChange:
    """What a field said before a new version of the frame, and since; both as files spell it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FrameVersion:
    """A change of what residents had been shown: its number (from 2), day, reason and fields."""

    number: int
    day: str
    reason: str
    changes: tuple[FrameChange, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All of it; `days` in the order of `PlanKind`, `tasks` by day."""

    days: tuple[PlannedDays, ...] = ()
    contacts: tuple[Contact, ...] = ()
    tasks: tuple[CommunicationTask, ...] = ()

    def days_of(self, kind: PlanKind) -> PlannedDays | None:
        """Return the days of a part of the timetable, None where they are not set."""
        return next((each for each in self.days if each.kind is kind), None)
