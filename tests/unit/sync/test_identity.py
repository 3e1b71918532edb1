import pytest

from mbdesk.errors.voter import InvalidIdentityError
from mbdesk.sync.identity import normalise_identity

TODAY = "2026-05-01"

# Numbers that Skatteverket publishes as examples.
RIGHT = {
    "811218-9876": "se:198112189876",
    "8112189876": "se:198112189876",
    "19811218-9876": "se:198112189876",
    "198112189876": "se:198112189876",
    " 1981 12 18 - 98 76 ": "se:198112189876",
    "811218\u20139876": "se:198112189876",
    "811218+9876": "se:188112189876",
    "18811218+9876": "se:188112189876",
    "701063-2391": "se:197010632391",
    "19701063-2391": "se:197010632391",
    "121212-1212": "se:201212121212",
    "121212+1212": "se:191212121212",
    "ab 123-456": "id:AB123456",
    "12345": "id:12345",
    "P12345678901234567890"[:20]: "id:P1234567890123456789",
    "\uff21\uff22\uff23\uff11\uff12": "id:ABC12",
    # In the digits of Arabic and of Persian keyboards.
    "١٩٨١١٢١٨-٩٨٧٦": "se:198112189876",
    "۸۱۱۲۱۸-۹۸۷۶": "se:198112189876",
    "AB ۱۲۳-٤٥٦": "id:AB123456",
}


@pytest.mark.parametrize(("typed", "identity"), RIGHT.items())
def test_an_identity_has_one_form(typed, identity):
    assert normalise_identity(typed, TODAY) == identity


WRONG = {
    "a wrong check digit": "811218-9875",
    "a day that is none": "810229-9876",
    "month 13": "811318-9871",
    "12 digits, born tomorrow": "20260502-1233",
    "12 digits with a wrong check digit": "198112189875",
    "nothing": "",
    "too short": "A123",
    "too long": "A" * 21,
    "a letter that is no A-Z": "ÅÄÖ12345",
    "signs": "A123;DROP",
    "10 digits that are no personnummer": "1234567890",
    "Arabic digits that are no personnummer": "١٢٣٤٥٦٧٨٩٠",
}


@pytest.mark.parametrize("typed", WRONG.values(), ids=WRONG.keys())
def test_an_identity_is_refused_with(typed):
    with pytest.raises(InvalidIdentityError):
        normalise_identity(typed, TODAY)


def luhn(nine):
    for last in "0123456789":
        doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(nine + last)]
        if sum(number // 10 + number % 10 for number in doubled) % 10 == 0:
            return last
    raise AssertionError


def number(day, sign):
    return f"{day}{sign}123{luhn(day + '123')}"


@pytest.mark.parametrize(
    ("day", "sign", "year"),
    [
        ("260501", "-", 2026),
        ("260502", "-", 1926),
        ("250502", "-", 2025),
        ("260601", "+", 1926),
        ("260401", "+", 1926),
        ("270101", "+", 1827),
        ("270101", "-", 1927),
        ("000229", "-", 2000),
    ],
)
def test_ten_digits_mean_the_likeliest_year(day, sign, year):
    assert normalise_identity(number(day, sign), TODAY)[3:7] == str(year)


def test_a_coordination_number_needs_a_real_day_too():
    with pytest.raises(InvalidIdentityError):
        normalise_identity(number("701092", "-"), TODAY)
