import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mbdesk.errors.voter import CodeMistypedError
from mbdesk.sync.codes import (
    ALPHABET,
    LONG_SECRET_BITS,
    LONG_SERIAL_BITS,
    SECRET_BITS,
    SERIAL_BITS,
    card_code,
    code_of_bits,
    is_card_code,
    normalise,
    parse_card,
    short_number,
)

serials = st.integers(0, 2**SERIAL_BITS - 1)
secrets = st.integers(0, 2**SECRET_BITS - 1)
codes = st.builds(card_code, serials, secrets)
places = st.integers(0, 11)


def is_refused(symbols):
    try:
        normalise("".join(symbols))
    except CodeMistypedError:
        return True
    return False


@given(serials, secrets)
def test_a_card_code_tells_its_serial_and_secret(serial, secret):
    assert parse_card(card_code(serial, secret)) == (serial, secret)


long_serials = st.integers(2**SERIAL_BITS, 2**LONG_SERIAL_BITS - 1)
long_secrets = st.integers(0, 2**LONG_SECRET_BITS - 1)


@given(long_serials, long_secrets)
def test_a_card_after_the_first_131071_has_sixteen_signs(serial, secret):
    code = card_code(serial, secret)
    assert [len(group) for group in code.split("-")] == [4] * 4
    assert parse_card(code) == (serial, secret)
    assert is_card_code(code)
    with pytest.raises(CodeMistypedError):
        normalise(code)  # no other code has as many signs


@given(long_serials, long_secrets, st.integers(0, 15), st.sampled_from(ALPHABET))
def test_every_single_wrong_symbol_of_a_long_card_code_is_found(serial, secret, place, wrong):
    symbols = list(card_code(serial, secret).replace("-", ""))
    assume(symbols[place] != wrong)
    symbols[place] = wrong
    with pytest.raises(CodeMistypedError):
        parse_card("".join(symbols))


@given(st.integers(0, 20).filter(lambda signs: signs not in {12, 16}))
def test_a_card_code_of_another_length_is_mistyped(signs):
    with pytest.raises(CodeMistypedError):
        parse_card("0" * signs)


@given(codes)
def test_every_single_wrong_symbol_is_found(code):
    symbols = list(code.replace("-", ""))
    for place, right in enumerate(symbols):
        for wrong in set(ALPHABET) - {right}:
            assert is_refused([*symbols[:place], wrong, *symbols[place + 1 :]])


@given(codes)
def test_every_exchange_of_two_symbols_is_found(code):
    symbols = list(code.replace("-", ""))
    for one in range(len(symbols)):
        for other in range(one):
            if symbols[one] != symbols[other]:
                exchanged = symbols.copy()
                exchanged[one], exchanged[other] = exchanged[other], exchanged[one]
                assert is_refused(exchanged)


@given(codes, places)
def test_a_symbol_too_few_or_too_many_is_found(code, place):
    symbols = list(code.replace("-", ""))
    assert is_refused(symbols[:place] + symbols[place + 1 :])
    assert is_refused([*symbols[:place], symbols[place], *symbols[place:]])


@given(codes, st.randoms())
def test_careless_typing_is_forgiven(code, chance):
    likely = {"0": "0oO", "1": "1iIlL"}
    separators = ("", " ", "-", "\u2013", "\u00a0")
    typed = "".join(
        chance.choice(likely.get(sign, sign + sign.lower())) + chance.choice(separators)
        for sign in code
    )
    assert normalise(typed) == code


@given(codes)
def test_digits_of_other_scripts_are_read(code):
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    assert normalise(code.translate(arabic)) == normalise(code.translate(persian)) == code


@given(st.text())
def test_whatever_is_typed_is_a_code_or_mistyped(typed):
    try:
        code = normalise(typed)
    except CodeMistypedError:
        return
    assert normalise(code) == code


@given(st.binary(min_size=7))
def test_a_confirmation_code_is_a_code(digest):
    code = code_of_bits(digest)
    assert normalise(code) == code


@given(st.binary(min_size=16, max_size=16).map(bytes.hex))
def test_a_short_number_has_two_groups(record_id):
    one, other = short_number(record_id).split("-")
    assert len(one) == len(other) == 4
    assert set(one + other) <= set(ALPHABET)


@given(serials, st.integers(max_value=-1) | st.integers(min_value=2**SECRET_BITS))
def test_a_secret_that_does_not_fit_is_refused(serial, secret):
    with pytest.raises(ValueError):
        card_code(serial, secret)
