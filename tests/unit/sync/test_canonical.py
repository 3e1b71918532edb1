import json
from pathlib import Path

import pytest

from mbdesk.sync.canonical import LARGEST_INT, NotCanonicalError, decode, encode

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("canonical.json").read_text())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_byte_form_never_changes(vector):
    assert encode(vector["value"]).hex() == vector["bytes"]
    assert decode(bytes.fromhex(vector["bytes"])) == vector["value"]


REFUSED = {
    "duplicate keys": b'{"a":1,"a":1}',
    "unsorted keys": b'{"b":1,"a":1}',
    "white space": b'{"a": 1}',
    "a line feed at the end": b"1\n",
    "a byte order mark": b"\xef\xbb\xbf1",
    "a needless escape": rb'"\u00e5"',
    "a capital in an escape": rb'"\u001F"',
    "an escaped slash": rb'"\/"',
    "a lone surrogate": rb'"\ud800"',
    "a surrogate in UTF-8": b'"\xed\xa0\x80"',
    "an overlong encoding": b'"\xc0\xaf"',
    "UTF-16": '"å"'.encode("utf-16"),
    "NaN": b"NaN",
    "infinity": b"-Infinity",
    "a float": b"1.0",
    "an exponent": b"1e3",
    "minus zero": b"-0",
    "a leading zero": b"01",
    "a number beyond 2**53": str(LARGEST_INT + 1).encode(),
    "a number of 5,000 digits": b"9" * 5000,
    "two values": b"1 2",
    "nothing": b"",
    "a cut value": b'{"a":',
    "nesting beyond the stack": b"[" * 200_000 + b"]" * 200_000,
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_reading_refuses(data):
    with pytest.raises(NotCanonicalError):
        decode(data)


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


UNWRITABLE = {
    "bytes": b"a",
    "a tuple": (1, 2),
    "a set": {1},
    "a key that is no text": {1: 2},
    "a number beyond 2**53": [LARGEST_INT + 1],
    "a lone surrogate": "\ud800",
    "a lone surrogate as a key": {"\ud800": 1},
    "nesting beyond the stack": nested(200_000),
}


@pytest.mark.parametrize("value", UNWRITABLE.values(), ids=UNWRITABLE.keys())
def test_writing_refuses(value):
    with pytest.raises(NotCanonicalError):
        encode(value)
