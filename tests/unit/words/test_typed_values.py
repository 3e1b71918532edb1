from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.words.languages import LANGUAGES
from mbdesk.words.typed_values import read_day

TODAY = date(2026, 11, 28)
SUNDAY = date(2026, 11, 29)

RIGHT = {
    "2026-11-29": SUNDAY,
    "20261129": SUNDAY,
    "2026/11/29": SUNDAY,
    "2026.11.29": SUNDAY,
    "29/11": SUNDAY,
    "29/11 2026": SUNDAY,
    "29/11-2026": SUNDAY,
    "29/11/2026": SUNDAY,
    "29/11 26": SUNDAY,
    "29.11.2026": SUNDAY,
    "29.11.": SUNDAY,
    "29-11-2026": SUNDAY,
    "29 november": SUNDAY,
    "29 november 2026": SUNDAY,
    "29 nov 2026": SUNDAY,
    "29 nov. 2026": SUNDAY,
    " 29  Nov ": SUNDAY,
    "29november": SUNDAY,
    "den 29:e november": SUNDAY,
    "29th of November 2026": SUNDAY,
    "November 29, 2026": SUNDAY,
    "söndag 29 november 2026": SUNDAY,
    "Sunday, 29 November 2026": SUNDAY,
    "sön 29/11": SUNDAY,
    "28/11": TODAY,
    "27/11": date(2027, 11, 27),
    "1 maj": date(2027, 5, 1),
    "3 okt": date(2027, 10, 3),
    "3 oct 2026": date(2026, 10, 3),
    "29 feb": date(2028, 2, 29),
}


@pytest.mark.parametrize(("typed", "day"), RIGHT.items())
def test_a_typed_day_is_read_whole(typed, day):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed",
    [
        "", "29", "november", "31/11", "2026-02-30", "2026-11", "11/29", "29/11 202", "29/11 20266",
        "2026-11-29 12", "lördag 29 november 2026", "29 elfte", "29 n", "i morgon", "29/11/12/13",
        "2026-11-2x", "0/11", "2026-11/29", "29 november november", "٢٩",
    ],
)  # fmt: skip
def test_what_is_not_wholly_understood_is_no_day(typed):
    assert read_day(typed, TODAY) is None


@given(st.text() | st.text("0123456789-/. novemberjanuari", max_size=20))
def test_whatever_is_typed_is_a_day_or_none(typed):
    assert read_day(typed, TODAY) is None or isinstance(read_day(typed, TODAY), date)


@given(st.dates(), st.sampled_from(["sv", "en"]))
def test_a_day_is_read_as_it_is_shown(day, language):
    if day.year >= 1000:
        assert read_day(LANGUAGES[language].written_day(day.isoformat()), TODAY) == day
        assert read_day(day.isoformat(), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [("12 okt", date(2026, 10, 12)), ("28/11", TODAY), ("29/11", date(2025, 11, 29))],
)
def test_what_has_happened_lies_on_the_last_such_day(typed, day):
    assert read_day(typed, TODAY, past=True) == day
