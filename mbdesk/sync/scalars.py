"""Shapes of single values: text, number, day, id, bytes. `sync.shapes` puts them together.

>>> number(1, 9).load(5)
5
>>> number(1, 9).load(True)
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: ...
"""

import binascii
import re
from datetime import date
from functools import lru_cache

from mbdesk.domain.texts import is_one_line, is_storable
from mbdesk.sync.canonical import LARGEST_INT
from mbdesk.sync.shapes import Shape, as_text, checked, refuse


def text(longest: int) -> Shape[str]:
    """Return the shape of a text of at most so many characters, without control characters."""

    def check(value: object) -> str:
        if not isinstance(value, str) or len(value) > longest or not is_storable(value):
            refuse(f"not a text of at most {longest} characters", "text", most=longest)
        return value

    return checked(check)


def line(longest: int) -> Shape[str]:
    """Return the shape of a text of at most so many characters on one line."""
    within = text(longest)

    def check(value: object) -> str:
        kept = within.load(value)
        if not is_one_line(kept):
            refuse("not one line", "one_line", most=longest)
        return kept

    return checked(check)


def matching(pattern: str, reason: str, wanted: str = "") -> Shape[str]:
    """Return the shape of a text that matches a pattern whole; `reason` and `wanted` refuse others.

    >>> matching("[A-Z]{3}", "not three capital letters").load("SEK")
    'SEK'
    """
    whole = re.compile(pattern)

    def check(value: object) -> str:
        if not isinstance(value, str) or not whole.fullmatch(value):
            refuse(reason, wanted)
        return value

    return checked(check)


def number(least: int = 0, most: int = LARGEST_INT) -> Shape[int]:
    """Return the shape of a whole number within bounds, both included."""
    wanted = "number" if most < LARGEST_INT else "number_from"

    def check(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            refuse(f"not a whole number from {least} to {most}", wanted, least=least, most=most)
        return value

    return checked(check)


def _check_flag(value: object) -> bool:
    if not isinstance(value, bool):
        refuse("neither true nor false", "flag")
    return value


def _check_day(value: object) -> str:
    if not isinstance(value, str) or not is_day(value):
        refuse("not a day as YYYY-MM-DD", "day")
    return value


@lru_cache(maxsize=1024)
def is_day(value: str) -> bool:
    """Return whether `value` is a day of the calendar in the form YYYY-MM-DD."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


FLAG = checked(_check_flag)
ID = matching("[0-9a-f]{32}", "not an id of 32 lower-case hexadecimal digits")
DIGEST = matching("[0-9a-f]{64}", "not a SHA-256 of 64 lower-case hexadecimal digits")
LANGUAGE_TAG = matching("[a-z]{2,8}(_[a-z]{2,8})?", "not a language tag", "language")
DAY = checked(_check_day)
CURRENCY = matching("[A-Z]{3}", "not a currency's code of three capital letters", "currency")
"""A currency by its code (ISO 4217), as SEK."""


def blob(least: int, most: int) -> Shape[bytes]:
    """Return the shape of so many bytes, written as base64 with padding."""

    def dump(value: bytes) -> str:
        if not least <= len(value) <= most:
            refuse(f"not {least} to {most} bytes")
        return binascii.b2a_base64(value, newline=False).decode()

    def load(value: object) -> bytes:
        try:
            data = binascii.a2b_base64(as_text(value))
        except ValueError:
            refuse("not base64")
        if dump(data) != value:  # a2b_base64 forgives foreign signs and stray last bits
            refuse("not base64 in its one form")
        return data

    return Shape(dump, load)


def hexadecimal(*sizes: int) -> Shape[bytes]:
    """Return the shape of bytes of one of the sizes, written as lower-case hexadecimal."""

    def dump(value: bytes) -> str:
        if len(value) not in sizes:
            refuse(f"not one of {sizes} bytes")
        return value.hex()

    def load(value: object) -> bytes:
        try:
            data = bytes.fromhex(as_text(value))
        except ValueError:
            refuse("not hexadecimal")
        if dump(data) != value:  # fromhex forgives capitals and spaces
            refuse("not hexadecimal in its one form")
        return data

    return Shape(dump, load)
