import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.sync.canonical import NotCanonicalError, decode, encode
from tests.property.sync.strategies import json_values


@given(json_values)
def test_a_value_comes_back_from_its_bytes(value):
    assert decode(encode(value)) == value


@given(json_values)
def test_other_programs_read_the_bytes_as_the_same_value(value):
    assert json.loads(encode(value)) == value


@given(st.dictionaries(st.text(), st.integers(0, 9)), st.randoms())
def test_the_order_in_which_keys_were_set_leaves_no_trace(value, order):
    names = list(value)
    order.shuffle(names)
    shuffled = {name: value[name] for name in names}
    try:
        expected = encode(value)
    except NotCanonicalError:
        with pytest.raises(NotCanonicalError):
            encode(shuffled)
    else:
        assert encode(shuffled) == expected


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_bytes_that_are_accepted_have_no_second_form(data):
    try:
        value = decode(data)
    except NotCanonicalError:
        return
    assert encode(value) == data


@given(
    json_values,
    st.sampled_from([{"indent": 1}, {"separators": (", ", ":")}, {"ensure_ascii": True}]),
)
def test_any_other_spelling_of_a_value_is_refused(value, style):
    other = json.dumps(value, **{"ensure_ascii": False, "separators": (",", ":")} | style)
    if other.encode() != encode(value):
        with pytest.raises(NotCanonicalError):
            decode(other.encode())


@given(st.recursive(st.floats(), lambda inner: st.lists(inner, min_size=1)))
def test_floats_have_no_byte_form(value):
    with pytest.raises(NotCanonicalError):
        encode(value)
    with pytest.raises(NotCanonicalError):
        decode(json.dumps(value).encode())
