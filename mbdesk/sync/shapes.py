"""Shapes: how a value of one kind becomes JSON, and the only JSON it is read from.

A shape checks in both directions, so that nothing is written that would be refused when read.
Larger shapes are put together from smaller ones; `struct` makes one for a dataclass from the
shapes of its fields.

>>> number(1, 9).load(5)
5
>>> number(1, 9).load(True)
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: ...
"""

import binascii
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, NoReturn, TypeVar

from mbdesk.domain.texts import is_storable
from mbdesk.sync.canonical import JSON, LARGEST_INT

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
K = TypeVar("K", bound=str)


class NotARecordError(ValueError):
    """A value that does not have the shape that its place asks for.

    `field` says where it stands, as in `phases.2.first_day` (lists count from 1); `wanted` is a
    code for what would be right, empty where no person can have typed it, and `bounds` its limits.
    """

    def __init__(self, reason: str, wanted: str = "", **bounds: int | str) -> None:
        super().__init__(reason)
        self.reason, self.wanted, self.field, self.bounds = reason, wanted, "", bounds

    def within(self, name: str | int) -> "NotARecordError":
        """Return the same error, told from one step further out."""
        outer = NotARecordError(self.reason, self.wanted, **self.bounds)
        outer.field = f"{name}.{self.field}" if self.field else f"{name}"
        return outer

    def __str__(self) -> str:
        """Return where it stands and what is wrong, for logs."""
        return f"{self.field}: {self.reason}" if self.field else self.reason


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """Converts a value to JSON and back; each direction raises NotARecordError."""

    dump: Callable[[T], JSON]
    load: Callable[[object], T]


class Versioned(Generic[T]):
    """The shapes of one kind of record, by the version of records that each came with.

    A reader takes the one of its file's version, a writer that of the version which the other side
    understands. What a newer version does not change needs no new shape:

    >>> name = Versioned({1: text(9), 3: text(99)})
    >>> name.of(2) is name.of(1), name.of(4) is name.of(3)
    (True, True)
    """

    def __init__(self, since: Mapping[int, Shape[T]]) -> None:
        self._since = since

    def of(self, version: int) -> Shape[T]:
        """Return the shape that a version of records has."""
        return self._since[max(first for first in self._since if first <= version)]


def refuse(reason: str, wanted: str = "", **bounds: int | str) -> NoReturn:
    """Raise NotARecordError."""
    raise NotARecordError(reason, wanted, **bounds)


def checked(check: Callable[[object], T]) -> Shape[T]:
    """Return the shape of values that are their own JSON; `check` raises for a wrong one."""
    return Shape(check, check)  # type: ignore[arg-type]  # what check lets through is JSON


def text(longest: int) -> Shape[str]:
    """Return the shape of a text of at most so many characters, without control characters."""

    def check(value: object) -> str:
        if not isinstance(value, str) or len(value) > longest or not is_storable(value):
            refuse(f"not a text of at most {longest} characters", "text", most=longest)
        return value

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


def _as_text(value: object) -> str:
    if not isinstance(value, str):
        refuse("not a text")
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
            data = binascii.a2b_base64(_as_text(value))
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
            data = bytes.fromhex(_as_text(value))
        except ValueError:
            refuse("not hexadecimal")
        if dump(data) != value:  # fromhex forgives capitals and spaces
            refuse("not hexadecimal in its one form")
        return data

    return Shape(dump, load)


def either(first: Shape[T], *others: T) -> Shape[T]:
    """Return `first` widened by single values that are their own JSON, such as an empty text."""

    def widened(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda value: value if value in others else convert(value)

    return Shape(widened(first.dump), widened(first.load))


def maybe(shape: Shape[T]) -> Shape[T | None]:
    """Return `shape` or None."""
    return Shape(
        lambda value: None if value is None else shape.dump(value),
        lambda value: None if value is None else shape.load(value),
    )


def one_of(kind: type[E]) -> Shape[E]:
    """Return the shape of an enumeration's members."""

    def load(value: object) -> E:
        try:
            return kind(_as_text(value))
        except ValueError:
            refuse(f"not one of {kind.__name__}", "one_of", choices=", ".join(kind))

    return Shape(lambda member: load(member).value, load)


def many(shape: Shape[T], most: int | None = None) -> Shape[tuple[T, ...]]:
    """Return the shape of any number of values in order, or of at most so many."""

    def bounded(values: Sequence[Any]) -> Sequence[Any]:
        if most is not None and len(values) > most:
            refuse(f"more than {most}", "fewer", most=most)
        return values

    def load(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            refuse("not a list", "list")
        return tuple(_each(shape.load, enumerate(bounded(value), start=1)).values())

    def dump(values: tuple[T, ...]) -> JSON:
        return list(_each(shape.dump, enumerate(bounded(values), start=1)).values())

    return Shape(dump, load)


def mapping(key: Shape[K], shape: Shape[T]) -> Shape[Mapping[K, T]]:
    """Return the shape of values by name."""

    def load(value: object) -> Mapping[K, T]:
        if not isinstance(value, dict):
            refuse("not an object", "object")
        return {key.load(name): item for name, item in _each(shape.load, value.items()).items()}

    def dump(values: Mapping[K, T]) -> JSON:
        return {key.load(name): item for name, item in _each(shape.dump, values.items()).items()}

    return Shape(dump, load)


def _each(convert: Callable[[Any], T], values: Iterable[tuple[Any, Any]]) -> dict[Any, T]:
    """Return the converted values by their names or numbers; an error tells which was refused."""
    converted = {}
    for name, value in values:
        try:
            converted[name] = convert(value)
        except NotARecordError as error:
            raise error.within(name) from error
    return converted


def struct(kind: type[T], /, **shapes: Shape[Any]) -> Shape[T]:
    """Return the shape of a dataclass: an object with exactly the fields' names.

    Raises TypeError when a field has no shape or a shape no field.
    """
    if {field.name for field in fields(kind)} != shapes.keys():  # type: ignore[arg-type]
        reason = f"the shapes are not those of the fields of {kind.__name__}"
        raise TypeError(reason)
    return older(kind, **shapes)


def older(kind: type[T], /, **shapes: Shape[Any]) -> Shape[T]:
    """Return the shape that a dataclass had before it got more fields than these.

    Those are optional and have a default: what is read has it, and what is written leaves them out.
    """
    whole = named(shapes, f"not an object with the fields of {kind.__name__}")

    def dump(value: T) -> JSON:
        return whole.dump({name: getattr(value, name) for name in shapes})

    return Shape(dump, lambda value: kind(**whole.load(value)))


def named(shapes: Mapping[str, Shape[Any]], reason: str) -> Shape[dict[str, Any]]:
    """Return the shape of an object with exactly these names, for values kept by name."""
    dumps = {name: shape.dump for name, shape in shapes.items()}
    loads = {name: shape.load for name, shape in shapes.items()}

    def load(value: object) -> dict[str, Any]:
        if not isinstance(value, dict) or value.keys() != shapes.keys():
            refuse(reason, "object")
        return _fields(loads, value.__getitem__)

    return Shape(lambda values: _fields(dumps, values.__getitem__), load)


def _fields(
    converts: Mapping[str, Callable[[Any], Any]], value_of: Callable[[str], Any]
) -> dict[str, Any]:
    """Return the converted values of the fields; an error tells which was refused."""
    converted = {}
    for name, convert in converts.items():
        try:
            converted[name] = convert(value_of(name))
        except NotARecordError as error:
            raise error.within(name) from error
    return converted
