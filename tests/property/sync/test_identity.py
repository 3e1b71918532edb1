from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.errors.voter import InvalidIdentityError
from mbdesk.sync.identity import normalise_identity

TODAY = date(2026, 5, 1)


@given(st.text() | st.text("0123456789-+ ABCabc", max_size=25))
def test_whatever_is_typed_has_one_form_or_is_refused(typed):
    try:
        identity = normalise_identity(typed, TODAY.isoformat())
    except InvalidIdentityError:
        return
    kind, _, plain = identity.partition(":")
    assert kind in {"se", "id"}
    assert plain.isascii()
    assert plain.isalnum()
    assert normalise_identity(plain, TODAY.isoformat()) == identity


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
    found = {normalise_identity(spelling, TODAY.isoformat()) for spelling in spellings}
    assert found == {f"se:{day}{ten[6:]}"}


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
        normalise_identity(wrong, TODAY.isoformat())
    except InvalidIdentityError:
        return
    raise AssertionError(wrong)
