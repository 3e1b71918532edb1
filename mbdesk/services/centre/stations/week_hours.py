"""Opening hours as people give them: a week as it usually is, and the days that are otherwise.

Places keep hours by the day. A week is read out of those, and written back into them::

    week = week_of(place.hours, days)
    hours_in(replace(week, others=(Hours("2026-11-20", "", ""),)), days)  # closed that Friday
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.stations.places import Hours, checked_span
from mbdesk.sync.scalars import is_day

Span = tuple[str, str]
"""From when to when; two empty texts where it is closed."""
CLOSED: Span = ("", "")
WEEK = 7


@dataclass(frozen=True, slots=True)
class WeekHours:
    """The hours of each weekday, Monday first, and single days with others, of which some closed.

    A closed day among `others` has two empty texts.
    """

    week: tuple[Span, ...] = (CLOSED,) * WEEK
    others: tuple[Hours, ...] = ()


def days_open(frame: Frame) -> tuple[str, ...]:
    """Return the days (ISO) on which people propose or vote, in their order."""
    return days_in(frame, PhaseKind.PROPOSING, PhaseKind.VOTING)


def days_in(frame: Frame, *kinds: PhaseKind) -> tuple[str, ...]:
    """Return the days (ISO) of all phases of these kinds, in their order."""
    phases = [each for each in frame.phases if each.kind in kinds]
    found = {day for phase in phases for day in _days(phase.first_day, phase.last_day)}
    return tuple(sorted(found))


def weekday(day: str) -> int:
    """Return the place of a day (ISO) in its week: 0 for Monday."""
    return date.fromisoformat(day).weekday()


def week_of(hours: Sequence[Hours], days: Sequence[str]) -> WeekHours:
    """Return the week that leaves the fewest of `days` otherwise, and those that are.

    Hours on other days, as on one that was given before the phases were changed, are otherwise too.
    """
    held = {each.day: (each.opens, each.closes) for each in hours}
    week = tuple(
        _usual([held.get(day, CLOSED) for day in days if weekday(day) == place])
        for place in range(WEEK)
    )
    everything = sorted({*days, *held})
    expected = {day: week[weekday(day)] if day in {*days} else CLOSED for day in everything}
    others = [
        Hours(day, *held.get(day, CLOSED))
        for day in everything
        if held.get(day, CLOSED) != expected[day]
    ]
    return WeekHours(week, tuple(others))


def _usual(spans: Sequence[Span]) -> Span:
    """Return what is most often so; of two that are equally often, the one that is open."""
    counted = Counter(spans)
    return max(counted, key=lambda span: (counted[span], span != CLOSED, span), default=CLOSED)


def hours_in(known: WeekHours, days: Sequence[str]) -> list[Hours]:
    """Return the hours of each day that is open.

    Raises FieldError, by the number of the weekday or of the other day and `opens`, `closes` or
    `day`, as `set_hours` does by that of the line.
    """
    week = [_span(f"week.{place}", span) for place, span in enumerate(known.week)]
    found = {day: week[weekday(day)] for day in days}
    named = set[str]()
    for place, each in enumerate(known.others):
        if not is_day(each.day):
            raise FieldError(field=f"others.{place}.day", wanted="day")
        if each.day in named:
            raise FieldError(field=f"others.{place}.day", wanted="day_once")
        named.add(each.day)
        found[each.day] = _span(f"others.{place}", (each.opens, each.closes))
    return [Hours(day, *found[day]) for day in sorted(found) if found[day] != CLOSED]


def _span(field: str, typed: Span) -> Span:
    opens, closes = (text.strip() for text in typed)
    return checked_span(field, opens, closes) if opens or closes else CLOSED


def _days(first: str, last: str) -> list[str]:
    begin, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
    return [date.fromordinal(each).isoformat() for each in range(begin, end + 1)]
