from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.errors.voter import InvalidIdentityError
from mbdesk.sync.identity import other_identity, swedish_identity

TODAY = date(2026, 5, 1)
DOORS = {
    "swedish": lambda typed: swedish_identity(typed, TODAY.isoformat()),
    "other": other_identity,
}


@given(st.text() | st.text("0123456789-+ ABCabc", max_size=25))
def test_whatever_is_typed_has_one_form_or_is_refused(typed):
    for kind, door in DOORS.items():
        try:
            identity = door(typed)
        except InvalidIdentityError:
            continue
        found, _, plain = identity.partition(":")
        assert found == kind
        assert plain.isalnum()
        assert door(plain) == identity


@given(st.text() | st.text("0123456789-+ ABCabcoOlI", max_size=25))
def test_nothing_goes_through_both_doors(typed):
    taken = []
    for door in DOORS.values():
        try:
            taken.append(door(typed))
        except InvalidIdentityError:
            continue
    assert len(taken) < 2


@given(
    st.dates(min_value=date(1930, 1, 1), max_value=TODAY),
    st.integers(0, 999),
    st.integers(0, 11),
    st.sampled_from(["", "O", "l", "x", "11"]),
)
def test_a_slip_in_a_personnummer_makes_no_other_id(born, serial, place, slip):
    twelve = f"{born.year}"[:2] + with_check_digit(f"{born:%y%m%d}{serial:03}")
    wrong = twelve[:place] + slip + twelve[place + 1 :]
    try:
        raise AssertionError(other_identity(wrong))
    except InvalidIdentityError:
        pass


def with_check_digit(nine):
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(nine)]
    return nine + str(-sum(number // 10 + number % 10 for number in doubled) % 10)


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=TODAY),
    st.integers(0, 999),
    st.sampled_from([0, 60]),
)
def test_every_spelling_of_a_personnummer_is_one_identity(born, serial, coordination):
    day = f"{born.year}{born.month:02}{born.day + coordination:02}"
    ten = with_check_digit(f"{day[2:]}{serial:03}")
    sign = "+" if TODAY.year - born.year >= 100 else "-"
    spellings = {
        f"{day}{ten[6:]}",
        f"{day}-{ten[6:]}",
        f"{ten[:6]}{sign}{ten[6:]}",
        f" {ten[:6]} {sign} {ten[6:]} ",
    }
    found = {swedish_identity(spelling, TODAY.isoformat()) for spelling in spellings}
    assert found == {f"swedish:{day}{ten[6:]}"}


@given(
    st.dates(min_value=date(1930, 1, 1), max_value=TODAY),
    st.integers(0, 999),
    st.integers(0, 9),
    st.integers(1, 9),
)
def test_every_single_wrong_digit_of_a_personnummer_is_found(born, serial, place, change):
    ten = with_check_digit(f"{born:%y%m%d}{serial:03}")
    wrong = ten[:place] + str((int(ten[place]) + change) % 10) + ten[place + 1 :]
    try:
        swedish_identity(wrong, TODAY.isoformat())
    except InvalidIdentityError:
        return
    raise AssertionError(wrong)
