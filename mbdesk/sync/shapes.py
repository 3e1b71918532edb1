"""Shapes: how a value of one kind becomes JSON, and the only JSON it is read from.

A shape checks in both directions, so that nothing is written that would be refused when read.
Larger shapes are put together from smaller ones; `struct` makes one for a dataclass from the
shapes of its fields. Those of single values stand in `sync.scalars`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Generic, NoReturn, TypeVar

from mbdesk.sync.canonical import JSON

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

    >>> from mbdesk.sync.scalars import text
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


def as_text(value: object) -> str:
    """Return a value that is a text. Raises NotARecordError for any other."""
    if not isinstance(value, str):
        refuse("not a text")
    return value


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
            return kind(as_text(value))
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
