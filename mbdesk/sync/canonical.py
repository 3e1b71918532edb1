"""Canonical JSON (RFC 8785, without fractions): exactly one byte form for each value.

Keys are sorted by their UTF-16 code units, there is no white space, text is UTF-8 without needless
escapes, and numbers are whole. Two programs that hold the same value hold the same bytes, so bytes
can be hashed, signed and compared. Decoding refuses whatever encoding would not have produced.

>>> encode({"b": 1, "a": "x"})
b'{"a":"x","b":1}'
>>> decode(b'{"a": "x"}')
Traceback (most recent call last):
mbdesk.sync.canonical.NotCanonicalError: ...
"""

import json
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

LARGEST_INT = 2**53
"""Whole numbers beyond this are not exact in every JSON reader."""

JSON: TypeAlias = "Mapping[str, JSON] | Sequence[JSON] | str | int | None"
"""What `encode` takes and `decode` gives: dict, list, str, int, bool or None."""


class NotCanonicalError(ValueError):
    """A value without the one byte form, or bytes that are not in it."""


def encode(value: JSON) -> bytes:
    """Return the one byte form of `value`.

    Raises NotCanonicalError for anything but dict with text keys, list, str, int within
    ±2**53, bool and None, for lone surrogates, and for nesting deeper than the stack.
    """
    try:
        _check(value)
        return _encoded(value)
    except (RecursionError, UnicodeEncodeError) as error:
        raise NotCanonicalError(str(error)) from error


def decode(data: bytes) -> JSON:
    """Return the value whose one byte form is `data`.

    One rule refuses duplicate keys, NaN, huge numbers, white space, needless escapes and lone
    surrogates: encoding the value again must give the same bytes. Raises NotCanonicalError.
    """
    try:
        value: JSON = _DECODER.decode(data.decode())
        same = _encoded(value) == data
    except (ValueError, RecursionError) as error:
        raise NotCanonicalError(str(error)) from error
    if not same:
        reason = "not in the one byte form"
        raise NotCanonicalError(reason)
    return value


def _encoded(value: JSON) -> bytes:
    data = _ENCODER.encode(value).encode()
    if any(lead in data for lead in _LEADS_OF_TWO_UNITS):
        # Python sorts by code points, where these come last; in UTF-16 they come before U+E000.
        return _IN_ORDER.encode(_ordered(value)).encode()
    return data


def _ordered(value: JSON) -> JSON:
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: _ordered(value[name]) for name in names}
    return [_ordered(item) for item in value] if isinstance(value, list) else value


def _check(value: object) -> None:
    # bool is an int to Python, and comes to true or false by itself.
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                _refuse(key)
            _check(item)
    elif isinstance(value, list):
        for item in value:
            _check(item)
    elif isinstance(value, int):
        _bounded(value)
    elif value is not None and not isinstance(value, str):
        _refuse(value)


def _bounded(number: int) -> int:
    if not -LARGEST_INT <= number <= LARGEST_INT:
        reason = "a number outside ±2**53"
        raise NotCanonicalError(reason)
    return number


def _parse_int(digits: str) -> int:
    return _bounded(int(digits))


def _refuse(value: object) -> NoReturn:
    reason = f"{type(value).__name__} has no byte form"
    raise NotCanonicalError(reason)


_LEADS_OF_TWO_UNITS = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
"""First bytes in UTF-8 of what takes two code units in UTF-16."""
_ENCODER, _IN_ORDER = (
    json.JSONEncoder(sort_keys=sort, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sort in (True, False)
)
_DECODER = json.JSONDecoder(parse_int=_parse_int, parse_float=_refuse, parse_constant=_refuse)
