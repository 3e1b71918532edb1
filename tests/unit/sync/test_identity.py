"""A Swedish number and another id are two doors, and no slip leads through the wrong one."""

import pytest

from mbdesk.errors.voter import InvalidIdentityError, LooksSwedishError
from mbdesk.sync.identity import other_identity, swedish_identity

TODAY = "2026-05-01"

# Numbers that Skatteverket publishes as examples.
RIGHT = {
    "811218-9876": "swedish:198112189876",
    "8112189876": "swedish:198112189876",
    "19811218-9876": "swedish:198112189876",
    "198112189876": "swedish:198112189876",
    " 1981 12 18 - 98 76 ": "swedish:198112189876",
    "811218\u20139876": "swedish:198112189876",
    "\u200e811218-9876\u200f": "swedish:198112189876",
    "811218+9876": "swedish:188112189876",
    "18811218+9876": "swedish:188112189876",
    "701063-2391": "swedish:197010632391",
    "19701063-2391": "swedish:197010632391",
    "121212-1212": "swedish:201212121212",
    "121212+1212": "swedish:191212121212",
    # In the digits of Arabic and of Persian keyboards, and in wide ones.
    "١٩٨١١٢١٨-٩٨٧٦": "swedish:198112189876",
    "۸۱۱۲۱۸-۹۸۷۶": "swedish:198112189876",
    "\uff18\uff11\uff11\uff12\uff11\uff18-\uff19\uff18\uff17\uff16": "swedish:198112189876",
    # Samordningsnummer of people whose month or day of birth nobody knows.
    "191500882392": "swedish:191500882392",
}


@pytest.mark.parametrize(("typed", "identity"), RIGHT.items())
def test_a_swedish_number_has_one_form(typed, identity):
    assert swedish_identity(typed, TODAY) == identity


WRONG = {
    "a wrong check digit": ("811218-9875", "check"),
    "two digits changed about": ("811218-9867", "check"),
    "a day that is none": ("810229-9876", "day"),
    "month 13": ("811318-9871", "day"),
    "12 digits of somebody too young for a +": ("19811218+9876", "day"),
    "12 digits, born tomorrow": ("20260502-1233", "day"),
    "12 digits of a century that nobody is born in": ("10811218-9876", "day"),
    "12 digits of another century": ("16811218-9876", "day"),
    "12 digits with a wrong check digit": ("198112189875", "check"),
    "a digit lost": ("19850312-123", "length"),
    "a digit lost of ten": ("850312-123", "length"),
    "a digit too many": ("19850312-12311", "length"),
    "a letter O": ("1985O312-1231", "signs"),
    "a letter l": ("l9850312-1231", "signs"),
    "nothing": ("", "length"),
    "another id": ("AB123456", "signs"),
    "signs": ("850312/1231", "signs"),
    "a hyphen out of its place": ("8503-121231", "signs"),
}


@pytest.mark.parametrize(("typed", "reason"), WRONG.values(), ids=WRONG.keys())
def test_a_swedish_number_is_refused_with_what_is_wrong(typed, reason):
    with pytest.raises(InvalidIdentityError) as refused:
        swedish_identity(typed, TODAY)
    assert refused.value.parameters["reason"] == f"identity_{reason}"


OTHER = {
    "ab 123-456": "other:ab123456",
    "12345": "other:12345",
    "P12345678901234567890"[:20]: "other:p1234567890123456789",
    "\uff21\uff22\uff23\uff11\uff12": "other:abc12",
    "AB ۱۲۳-٤٥٦": "other:ab123456",
    "ÅÄ-12345": "other:åä12345",
    "A\u030a 12345": "other:å12345",
    "AA1234567": "other:aa1234567",
    "12345678": "other:12345678",
    "A12345678": "other:a12345678",
    "C01X00T47": "other:c01x00t47",
    "NO 010185 12345": "other:no01018512345",
    "DK 010185-1234": "other:dk0101851234",
}


@pytest.mark.parametrize(("typed", "identity"), OTHER.items())
def test_another_id_has_one_form(typed, identity):
    assert other_identity(typed) == identity


SWEDISH = [
    *RIGHT,
    "19850312-123",
    "850312-123",
    "19850312-12311",
    "1985O312-1231",
    "1985O312-I231",
    "l9850312-1231",
    "19850312-123x",
    "850312.1231",
    "19850312/1231",
    "SE 19850312-1231",
    "198503121231 x",
    "١٢٣٤٥٦٧٨٩٠",
    "8112189876 SE",
    "811218-9876 SWE",
    "AB 19811218-9876",
    "ID8112 CD 18-9876",
    "8112189876 v2",
    "NO 811218-9876",
]


@pytest.mark.parametrize("typed", SWEDISH)
def test_what_looks_like_a_swedish_number_is_no_other_id(typed):
    with pytest.raises(LooksSwedishError):
        other_identity(typed)


@pytest.mark.parametrize("typed", ["", "A123", "A" * 21, "ab--", "1" * 21, "abcdefg"])
def test_another_id_has_five_to_twenty_letters_and_digits(typed):
    with pytest.raises(InvalidIdentityError) as refused:
        other_identity(typed)
    assert refused.value.parameters["reason"] == "identity_other"


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
        ("270101", "-", 1927),
        ("000229", "-", 2000),
    ],
)
def test_ten_digits_mean_the_likeliest_year(day, sign, year):
    assert swedish_identity(number(day, sign), TODAY).removeprefix("swedish:")[:4] == str(year)


def test_nobody_is_two_hundred_years_old():
    with pytest.raises(InvalidIdentityError):
        swedish_identity(number("270101", "+"), TODAY)


@pytest.mark.parametrize("day", ["700063", "701060", "700060", "701091", "700091", "000060"])
def test_month_and_day_of_birth_may_be_unknown_in_a_coordination_number(day):
    assert swedish_identity(number(day, "-"), TODAY).endswith(number(day, ""))


@pytest.mark.parametrize("day", ["700015", "701000", "700000", "701360", "701192", "700192"])
def test_they_may_not_in_any_other_number(day):
    with pytest.raises(InvalidIdentityError):
        swedish_identity(number(day, "-"), TODAY)


def test_a_coordination_number_needs_a_real_day_too():
    with pytest.raises(InvalidIdentityError):
        swedish_identity(number("701092", "-"), TODAY)
