"""The timetable as rows of days, and what is worth a look in it before it is settled.

What cannot work is refused when it is written (`checks`); here is what works and may still be
unwise: a decision in the autumn break, answers that come after voting has begun.

>>> appeal_time("2026-12-17")
('2027-01-02', '2027-01-23')
>>> [(each.name, each.first_day) for each in school_breaks("2026-10-01", "2026-11-30")]
[('autumn', '2026-10-26')]
>>> working_days("2026-10-29", "2026-11-13")
12
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mbdesk.domain.plan import ONE_DAY, PlanKind
from mbdesk.domain.process import PhaseKind
from mbdesk.services.centre.setup.frame import HeldFrame

MINUTES_AND_POSTING, APPEAL = 14 + 2, 21
"""Days at most until minutes are approved and posted, and in which a decision may be appealed:
kommunallagen (2017:725), 5 kap. 69 §, 8 kap. 12 § and 13 kap. 5 §."""
FEW_WORKING_DAYS = 10
"""Fewer working days than these are short for answering everybody."""
DECISION, APPEAL_TIME = "decision_day", "appeal"
_STEERING, _ANSWERS = f"plan.{PlanKind.STEERING}", f"plan.{PlanKind.ANSWERS}"
_BOARD, _AFTER = f"plan.{PlanKind.BOARD}", f"plan.{PlanKind.IMPLEMENTATION}"
_PROPOSING, _VOTING = f"phases.{PhaseKind.PROPOSING}", f"phases.{PhaseKind.VOTING}"
_WANTED = (_STEERING, _ANSWERS, _BOARD)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class TimetableRow:
    """A row of the calendar; `path` is that of its field, days are empty where they are not set.

    `frozen` days are changed by a new version alone; those that `follow` from another row never.
    """

    path: str
    first_day: str = ""
    last_day: str = ""
    one_day: bool = False
    frozen: bool = False
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A school holiday by its name and its days (ISO)."""

    name: str
    first_day: str
    last_day: str


class Look(StrEnum):
    """What is worth a look; `IN_ORDER` says that nothing overlaps."""

    IN_ORDER = "in_order"
    MISSING = "missing"
    DECIDED_LATE = "decided_late"
    STEERING_EARLY = "steering_early"
    STEERING_LATE = "steering_late"
    ANSWERS_LATE = "answers_late"
    ANSWERS_SHORT = "answers_short"
    BOARD_EARLY = "board_early"
    BEFORE_APPEAL = "before_appeal"
    IN_BREAK = "in_break"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, in the row of a path; `days` and `name` are told with it."""

    look: Look
    path: str = ""
    days: int = 0
    name: str = ""

    @property
    def right(self) -> bool:
        """Whether all is as it should be."""
        return self.look is Look.IN_ORDER


def timetable(held: HeldFrame) -> tuple[TimetableRow, ...]:
    """Return the rows in the order of the routine; the time to appeal follows from the decision."""
    phases = {phase.kind: phase for phase in held.setup.phases}

    def planned(kind: PlanKind) -> TimetableRow:
        at = held.plan.days_of(kind)
        first, last = (at.first_day, at.last_day) if at else ("", "")
        return TimetableRow(f"plan.{kind}", first, last, one_day=kind in ONE_DAY)

    def phase(kind: PhaseKind) -> TimetableRow:
        at = phases.get(kind)
        first, last = (at.first_day, at.last_day) if at else ("", "")
        return TimetableRow(f"phases.{kind}", first, last, frozen=held.frozen)

    decided, board = held.setup.decision_day, planned(PlanKind.BOARD)
    appeal = appeal_time(board.first_day) if board.first_day else ("", "")
    return (
        TimetableRow(DECISION, decided, decided, one_day=True, frozen=held.frozen),
        planned(PlanKind.FRAMES),
        phase(PhaseKind.PROPOSING),
        phase(PhaseKind.EVALUATION),
        planned(PlanKind.STEERING),
        planned(PlanKind.ANSWERS),
        phase(PhaseKind.VOTING),
        board,
        TimetableRow(APPEAL_TIME, *appeal, follows=True),
        planned(PlanKind.IMPLEMENTATION),
    )


def findings(held: HeldFrame) -> tuple[Finding, ...]:
    """Return what is worth a look, that nothing overlaps first."""
    rows = {row.path: row for row in timetable(held)}
    return (
        Finding(Look.IN_ORDER),
        *(Finding(Look.MISSING, path) for path in _WANTED if not rows[path].first_day),
        *_of_answers(rows),
        *_of_decisions(rows),
        *_in_breaks(rows),
    )


def _of_answers(rows: Mapping[str, TimetableRow]) -> Iterator[Finding]:
    answers, voting = rows[_ANSWERS], rows[_VOTING]
    if _set(answers, voting) and answers.last_day >= voting.first_day:
        yield Finding(Look.ANSWERS_LATE, _ANSWERS)
    if answers.first_day:
        working = working_days(answers.first_day, answers.last_day)
        if working < FEW_WORKING_DAYS:
            yield Finding(Look.ANSWERS_SHORT, _ANSWERS, working)


def _of_decisions(rows: Mapping[str, TimetableRow]) -> Iterator[Finding]:
    proposing, voting, steering = rows[_PROPOSING], rows[_VOTING], rows[_STEERING]
    board, after, decided = rows[_BOARD], rows[_AFTER], rows[DECISION]
    if _set(decided, proposing) and decided.first_day > proposing.first_day:
        yield Finding(Look.DECIDED_LATE, DECISION)
    if _set(steering, proposing) and steering.first_day <= proposing.last_day:
        yield Finding(Look.STEERING_EARLY, _STEERING)
    if _set(steering, voting) and steering.first_day >= voting.first_day:
        yield Finding(Look.STEERING_LATE, _STEERING)
    if _set(board, voting) and board.first_day <= voting.last_day:
        yield Finding(Look.BOARD_EARLY, _BOARD)
    if _set(board, after) and after.first_day <= rows[APPEAL_TIME].last_day:
        yield Finding(Look.BEFORE_APPEAL, _AFTER)


def _in_breaks(rows: Mapping[str, TimetableRow]) -> Iterator[Finding]:
    for path in (_STEERING, _VOTING, _BOARD):
        row = rows[path]
        for each in school_breaks(row.first_day, row.last_day) if row.first_day else ():
            yield Finding(Look.IN_BREAK, path, name=each.name)


def _set(*rows: TimetableRow) -> bool:
    return all(row.first_day for row in rows)


def appeal_time(decided: str) -> tuple[str, str]:
    """Return the first and last day (ISO) to appeal a decision, where each step takes its time."""
    posted = date.fromisoformat(decided) + timedelta(days=MINUTES_AND_POSTING)
    return posted.isoformat(), (posted + timedelta(days=APPEAL)).isoformat()


class LegalStep(StrEnum):
    """What follows by law once the board is to decide, in its order."""

    DECISION = "decision"
    MINUTES = "minutes"
    APPEAL = "appeal"


@dataclass(frozen=True, slots=True)
class LegalClock:
    """A step, its day (ISO), and whether that was past when it was asked for.

    The day is the latest by law, but for that of the decision itself.
    """

    step: LegalStep
    day: str
    past: bool


def legal_clocks(held: HeldFrame) -> tuple[LegalClock, ...]:
    """Return the days that follow from the board's planned decision; none where it has no day."""
    board = held.plan.days_of(PlanKind.BOARD)
    if board is None:
        return ()
    posted, appealed = appeal_time(board.first_day)
    days = zip(LegalStep, (board.first_day, posted, appealed), strict=True)
    return tuple(LegalClock(step, day, past=day < held.today) for step, day in days)


def board_may_have_met(held: HeldFrame) -> bool:
    """Tell whether the planned day of the board's decision has come, or none is planned."""
    board = held.plan.days_of(PlanKind.BOARD)
    return board is None or board.first_day <= held.today


def school_breaks(first: str, last: str) -> tuple[Break, ...]:
    """Return Stockholm's usual school holidays that have a day from `first` to `last` (ISO).

    Without Easter week, which the city sets from year to year.
    """
    years = range(int(first[:4]) - 1, int(last[:4]) + 1)
    found = (each for year in years for each in _breaks_of(year))
    shown = (each for each in found if each.first_day <= last and each.last_day >= first)
    return tuple(sorted(shown, key=lambda each: each.first_day))


def _breaks_of(year: int) -> Iterator[Break]:
    for name, week in (("winter", 9), ("autumn", 44)):
        monday = date.fromisocalendar(year, week, 1)
        yield Break(name, monday.isoformat(), (monday + timedelta(days=4)).isoformat())
    yield Break("summer", f"{year}-06-15", f"{year}-08-14")
    yield Break("christmas", f"{year}-12-21", f"{year + 1}-01-07")


def working_days(first: str, last: str) -> int:
    """Return how many days from `first` to `last` (ISO) are Monday to Friday."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    every = (begin + timedelta(days=number) for number in range((end - begin).days + 1))
    return sum(day.weekday() < _SATURDAY for day in every)
