"""Numbers, days and directions of each language are those that Qt has of it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from mbdesk.domain.people import SURVEY
from mbdesk.ui.look.screen_language import direction, locale, set_language
from mbdesk.ui.voice.engine import CODES
from mbdesk.ui.widgets.keyboard.layouts import LAYOUTS
from mbdesk.words.languages import LANGUAGES, STAFF_LANGUAGES
from mbdesk.words.phrase import reader_of

NUMBERS = (*range(0, 12_000, 7), 999_999, 1_000_000, 123_456_789, 2**31 - 1, 2**40, 10**15)
YEAR = [date(2026, 1, 1) + timedelta(days=days) for days in range(365)]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_numbers_are_written_as_qt_writes_them(tag):
    reader, qt = reader_of(tag), locale(tag)
    for number in NUMBERS:
        assert reader.number(number) == qt.toString(number)
        assert reader.number(-number) == qt.toString(-number)


@pytest.mark.parametrize("tag", ["sv", "sv_easy", "en", "so", "ar", "fa"])
def test_days_are_written_as_qt_writes_them(tag):
    for day in YEAR:
        assert _parted(LANGUAGES[tag].written_day(day.isoformat())) == _as_qt(tag, day)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_line_break_parts_a_day_from_its_month_and_year(tag):
    *weekday, rest = LANGUAGES[tag].written_day("2026-12-06").split(" ")
    assert len(weekday) == 1
    assert LANGUAGES[tag].numerals.native("2026") in rest


def _parted(words):
    return words.replace("\N{NO-BREAK SPACE}", " ")


def _as_qt(tag, day):
    if tag != "so":
        return locale(tag).toString(_qt(day))
    # Qt has the order of American English for Somali.
    return QLocale("so_SO").toString(_qt(day), "dddd, d MMMM yyyy")


@pytest.mark.parametrize("tag", ["fi", "fit"])
def test_finnish_days_stand_alone(tag):
    qt = locale("fi")
    for day in YEAR:
        weekday = qt.standaloneDayName(day.isoweekday())
        words = f"{weekday} {qt.toString(_qt(day), 'd. MMMM yyyy')}"
        if tag == "fit":
            words = words.replace("torstai", "tuorestai").replace("sunnuntai", "pyhä")
        assert _parted(LANGUAGES[tag].written_day(day.isoformat())) == words


def test_sami_months_stand_in_the_genitive():
    qt, space = locale("se"), "\N{NO-BREAK SPACE}"
    for day in YEAR:
        month = qt.monthName(day.month).removesuffix("nnu")
        number = space.join((f"{month}nu", f"{day.day}.", "b.", str(day.year)))
        words = f"{qt.dayName(day.isoweekday())} {number}"
        assert LANGUAGES["se"].written_day(day.isoformat()) == words


@pytest.mark.parametrize("iso", ["", "tomorrow", "2026-02-30"])
def test_what_is_no_day_is_shown_as_it_is(iso):
    assert LANGUAGES["fa"].written_day(iso) == iso


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_direction_is_that_of_the_script(tag):
    assert direction(tag) is locale(tag).textDirection()
    assert reader_of(tag).right_to_left is (direction(tag) is Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_qt_fills_numbers_into_its_own_texts_alike(qapp, tag):
    set_language(tag)
    try:
        for number in (0, 1, 2, 3, 11, 100, 1_234, 2_000_000):
            expected = QCoreApplication.translate("voter.money", "%Ln kronor", None, number)
            assert reader_of(tag).translate("voter.money", "%Ln kronor", number) == expected
    finally:
        set_language("sv")


def test_every_row_is_complete():
    assert set(LAYOUTS) == set(CODES) == set(LANGUAGES)
    assert {"sv", "en"} <= set(STAFF_LANGUAGES)
    assert set(STAFF_LANGUAGES) < set(LANGUAGES)
    assert len({language.name for language in LANGUAGES.values()}) == len(LANGUAGES)
    assert set(SURVEY["language"]) - {"other"} == set(LANGUAGES) - {"sv_easy"}


def _qt(day):
    return QDate(day.year, day.month, day.day)
