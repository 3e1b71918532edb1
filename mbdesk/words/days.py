"""Days written out, as each language writes them (CLDR 48).

Qt knows CLDR's days except where a name stands alone, as Finnish wants, and has no pattern of its
own for Northern Sami and no names for Meänkieli.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QLocale, Qt

from mbdesk.words.language import locale

DAYS_LOCALE = {"so": "so_SO"}
"""Where the locale for numbers is another language's."""


def written_day(tag: str, iso: str) -> str:
    """Return the day `iso` (ISO 8601) with its weekday, as the language `tag` writes it."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    if tag in _OWN_WAY:
        return _OWN_WAY[tag](day)
    return (QLocale(DAYS_LOCALE[tag]) if tag in DAYS_LOCALE else locale(tag)).toString(day)


def _finnish(day: QDate) -> str:
    weekday = locale("fi").standaloneDayName(day.dayOfWeek())
    return f"{weekday} {locale('fi').toString(day, 'd. MMMM yyyy')}"


def _meankieli(day: QDate) -> str:
    return _finnish(day).replace("torstai", "tuorestai")


def _sami(day: QDate) -> str:
    """Write the month in the genitive: golggotmánnu becomes golggotmánu.

    No line breaks between the day, its "b." and the year.
    """
    sami = locale("se")
    weekday, month = sami.dayName(day.dayOfWeek()), sami.monthName(day.month())
    number = f"{day.day()}. b. {day.year()}".replace(" ", "\N{NO-BREAK SPACE}")
    return f"{weekday} {month.removesuffix('nnu')}nu {number}"


_OWN_WAY: Mapping[str, Callable[[QDate], str]] = {
    "fi": _finnish,
    "fit": _meankieli,
    "se": _sami,
}
