"""Several days are told by what they do not share; a single day is told once, in every language."""

import pytest

from mbdesk.reports.layout.wording import Wording
from mbdesk.words import untranslated
from mbdesk.words.languages import LANGUAGES, NO_BREAK_SPACE
from mbdesk.words.phrase import Day, DayRange, reader_of

TOLD = {
    ("sv", "2026-11-29"): "måndag 16 – söndag 29 november 2026",
    ("sv", "2026-12-06"): "måndag 16 november – söndag 6 december 2026",
    ("sv", "2027-01-10"): "måndag 16 november 2026 – söndag 10 januari 2027",
    ("en", "2026-11-29"): "Monday, 16 – Sunday, 29 November 2026",
    ("fi", "2026-11-29"): "maanantai 16. – sunnuntai 29. marraskuuta 2026",
    ("fit", "2026-12-06"): "maanantai 16. marraskuuta – pyhä 6. joulukuuta 2026",
    ("se", "2026-11-29"): "vuossárga skábmamánu 16. b. – sotnabeaivi skábmamánu 29. b. 2026",
    ("ar", "2026-11-29"): "الاثنين، ١٦ – الأحد، ٢٩ نوفمبر ٢٠٢٦",
    ("so", "2027-01-10"): "Isniin, 16 Noofeembar 2026 – Axad, 10 Janaayo 2027",
    ("fa", "2026-12-06"): "دوشنبه ۱۶ نوامبر – یکشنبه ۶ دسامبر ۲۰۲۶",
}


@pytest.mark.parametrize(("tag", "last"), TOLD)
def test_what_days_share_is_told_once(tag, last):
    told = DayRange("2026-11-16", last).read(reader_of(tag))
    assert told.replace(NO_BREAK_SPACE, " ").replace(".~b", ". b") == TOLD[tag, last]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_single_day_is_told_once_on_screen_and_paper(tag):
    reader = reader_of(tag)
    day = Day("2026-11-29").read(reader)
    assert DayRange("2026-11-29", "2026-11-29").read(reader) == day
    assert Wording(tag, untranslated).days("2026-11-29", "2026-11-29") == day


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_last_day_is_always_told_whole(tag):
    told = DayRange("2026-01-30", "2026-12-29").read(reader_of(tag))
    assert told.endswith(Day("2026-12-29").read(reader_of(tag)))
    year = LANGUAGES[tag].numerals.native("2026")
    assert told.count(year) == (2 if tag == "fa" else 1)  # a month that leans on its year


def test_what_is_no_day_is_told_as_it_is():
    assert DayRange("", "2026-11-29").read(reader_of("en")).startswith(" – ")
