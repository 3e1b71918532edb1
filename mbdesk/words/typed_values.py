"""Days and amounts as people type them, understood whole or not at all.

>>> from datetime import date
>>> today = date(2026, 11, 28)
>>> [read_day(typed, today).isoformat() for typed in ("29/11", "1 feb", "29 november 2026")]
['2026-11-29', '2027-02-01', '2026-11-29']
>>> read_day("29/11", today, past=True).isoformat()
'2025-11-29'
>>> read_day("31/11", today) is None
True
>>> [read_amount(typed) for typed in ("450 000 kr", "1200,00", "0", "dyrt", "1.5")]
[450000, 1200, 0, None, None]
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from mbdesk.words.languages import LANGUAGES

Near = Callable[[int, int, date], date | None]
"""Returns the day of a month and a day without a year, by today."""
CENTURY = 100
_LEAP_YEARS_APART = 8
"""No more years lie between two 29 Februaries."""

_TYPED_IN = tuple(language.days for language in LANGUAGES.values() if language.for_staff)
_SHORTEST = 3
_WORDS = re.compile(r"[^\W\d_]+")
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<s>[-/. ]?)(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})")
_DAY_FIRST = re.compile(
    r"(?P<d>\d{1,2})[./-](?P<m>\d{1,2})(?:\.?[./ -]? ?(?P<y>\d{4}|(?<=[/. -])\d\d))?\.?"
)
_BY_NAME = re.compile(
    r"(?:(?P<d>\d{1,2})\.? ?(?P<m>#\d\d)|(?P<n>#\d\d) ?(?P<e>\d{1,2}))(?:[ ,/-]+(?P<y>\d{4}))?"
)
_AMOUNT = re.compile(r"(\d{1,15})(?:[.,]00?)?(?:kr|kronor|sek)?[.:-]*", re.IGNORECASE)
_SMALL_WORDS = {"den", "the", "of", "e", "a", "th", "st", "nd", "rd"}


def read_amount(typed: str) -> int | None:
    """Return an amount of whole kronor, however it is grouped; None for anything else."""
    found = _AMOUNT.fullmatch("".join(typed.split()))
    return int(found[1]) if found else None


def read_day(typed: str, today: date, *, past: bool = False) -> date | None:
    """Return the day that somebody has typed, None for what is not wholly understood.

    Days are read as in Swedish and English of Sweden, day before month. A day without a year is the
    next one from today on, of what lies in the `past` the last one until today. A weekday may stand
    with it, and must be the right one.
    """
    words = _plain(typed)
    if words is None:
        return None
    plain, weekdays = words
    near = _last if past else _next
    day = next((found for found in _readings(plain, today, near) if found), None)
    return day if day is None or weekdays <= {day.weekday()} else None


def _plain(typed: str) -> tuple[str, set[int]] | None:
    """Return what was typed with months as `#01` to `#12`, and weekdays; None for other words."""
    weekdays: set[int] = set()
    text = typed.casefold()
    for word in set(_WORDS.findall(text)):
        month, weekday = _place(word, "months"), _place(word, "weekdays")
        if month is None and weekday is None and word not in _SMALL_WORDS:
            return None
        if weekday is not None:
            weekdays.add(weekday)
        told = f"#{month + 1:02}" if month is not None else " "
        text = re.sub(rf"(?<![^\W\d_]){word}(?![^\W\d_])[.:,]?", told, text)
    return " ".join(text.replace(":", " ").split()).strip(" ,"), weekdays


def _place(word: str, names: str) -> int | None:
    """Return which month or weekday a word or its first letters name, from 0."""
    for days in _TYPED_IN:
        for place, name in enumerate(getattr(days, names)):
            if len(word) >= _SHORTEST and name.casefold().startswith(word):
                return place
    return None


def _readings(plain: str, today: date, near: Near) -> Iterator[date | None]:
    for form in (_YEAR_FIRST, _DAY_FIRST, _BY_NAME):
        if match := form.fullmatch(plain):
            parts = match.groupdict()
            month = (parts["m"] or parts["n"]).strip("#")
            day = parts["d"] or parts["e"]
            year = parts["y"]
            if year is None:
                yield near(int(month), int(day), today)
            else:
                number = int(year)
                whole = number if number >= CENTURY else today.year // 100 * 100 + number
                yield _real(whole, int(month), int(day))


def _next(month: int, day: int, today: date) -> date | None:
    years = range(today.year, today.year + _LEAP_YEARS_APART + 1)
    days = (_real(each, month, day) for each in years)
    return next((found for found in days if found and found >= today), None)


def _last(month: int, day: int, today: date) -> date | None:
    years = range(today.year, today.year - _LEAP_YEARS_APART - 1, -1)
    days = (_real(each, month, day) for each in years)
    return next((found for found in days if found and found <= today), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
