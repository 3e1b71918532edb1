"""JSON as a forger writes it: trees with something odd in one place, and the bytes of them.

`sync.canonical` refuses to write most of what stands here, so bytes are written without it. As far
as an odd value lets them be, they are in the one byte form: a reader has to look at the value.
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Raw:
    """Bytes that stand where a value should."""

    data: bytes


@dataclass(frozen=True)
class Twice:
    """An object that names one of its fields twice, with two values."""

    fields: dict[str, Any]
    name: str
    other: Any


DEEP = 20_000
LONG = 10_000_000
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31, 2**53, 2**53 + 1, -(2**63), 10**40, 10**5000),
    *("", "x", "\0", "\ud800", "a\udc00b", "\u202eb", "é" * 300, "0" * 32, "f" * 64, "../../x"),
    *("2026-02-30", "0000-00-00", "9999-12-31", "mbpack", "live", "test", "{reason}", "%n"),
    *([], {}, [[]], [{}], {"": ""}, {"\0": 1}, [None], ["x"] * 1000, {"x": {"x": {"x": []}}}),
    *(Raw(b"NaN"), Raw(b"Infinity"), Raw(b"1.5"), Raw(b"1e999"), Raw(b"-0"), Raw(b"\xff\xfe")),
    *(Raw(b'"\\u0041"'), Raw(b" 1"), Raw(b""), Raw(b'"\n"'), Raw(b"'x'"), Raw(b"00")),
)
"""Values that hardly any place is made for."""
HEAVY: tuple[Any, ...] = (
    *(Raw(b"[" * DEEP + b"]" * DEEP), Raw(b'{"a":' * DEEP + b"1" + b"}" * DEEP)),
    *("x" * LONG, ["x"] * 100_000, 10**100_000, Raw(b"[" * DEEP), list(range(300_000))),
)
"""Values that are too much of something."""


def to_bytes(value: Any) -> bytes:
    """Return the bytes of a tree, odd or not."""
    match value:
        case Raw():
            return value.data
        case Twice():
            pairs = [*value.fields.items(), (value.name, value.other)]
            return _object(sorted(pairs, key=lambda pair: pair[0]))
        case dict():
            return _object(sorted(value.items()))
        case list() | tuple():
            return b"[" + b",".join(map(to_bytes, value)) + b"]"
        case int() if not isinstance(value, bool) and abs(value) > 10**4000:
            return b"1" + b"0" * (len(hex(value)) - 2)  # Python writes none so long by itself
        case _:
            return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _object(pairs: list[tuple[str, Any]]) -> bytes:
    return b"{" + b",".join(to_bytes(name) + b":" + to_bytes(item) for name, item in pairs) + b"}"


def mutated(value: Any, chance: random.Random) -> Any:
    """Return the tree with one or two things in it changed; what was given stays as it was."""
    for _ in range(chance.choice((1, 1, 1, 2))):
        place = chance.choice(list(_places(value)))
        value = _with(value, place, _changed(_at(value, place), value, chance))
    return value


def _places(value: Any, place: Place = ()) -> Iterator[Place]:
    yield place
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _places(item, (*place, name))
    elif isinstance(value, list):
        for number, item in enumerate(value[:50]):
            yield from _places(item, (*place, number))


def _at(value: Any, place: Place) -> Any:
    for step in place:
        value = value[step]
    return value


def _with(value: Any, place: Place, item: Any) -> Any:
    if not place:
        return item
    if isinstance(value, dict):
        return {**value, place[0]: _with(value[place[0]], place[1:], item)}
    number = int(place[0])
    return [*value[:number], _with(value[number], place[1:], item), *value[number + 1 :]]


def _changed(item: Any, tree: Any, chance: random.Random) -> Any:
    if isinstance(item, dict) and item and chance.random() < 0.5:
        return _object_changed(item, chance)
    if isinstance(item, list) and item and chance.random() < 0.5:
        return _list_changed(item, chance)
    if chance.random() < 0.4:
        return _nudged(item, chance)
    if chance.random() < 0.2:
        return _at(tree, chance.choice(list(_places(tree))))
    return chance.choice(HEAVY if chance.random() < 0.02 else ODD)


def _object_changed(item: dict[str, Any], chance: random.Random) -> Any:
    name = chance.choice(list(item))
    less = {other: value for other, value in item.items() if other != name}
    match chance.randrange(4):
        case 0:
            return less
        case 1:
            return {**item, chance.choice(("x", "", "\0", name + "2")): chance.choice(ODD)}
        case 2:
            return Twice(item, name, chance.choice(ODD))
        case _:
            return {**less, chance.choice(("x", name.upper(), name + " ")): item[name]}


def _list_changed(item: list[Any], chance: random.Random) -> Any:
    match chance.randrange(5):
        case 0:
            return item[1:]
        case 1:
            return item[::-1]
        case 2:
            return [*item, item[0]]
        case 3:
            return [*item, chance.choice(ODD)]
        case _:
            return (item * 1000)[:100_000]


def _nudged(item: Any, chance: random.Random) -> Any:
    match item:
        case bool():
            return not item
        case int():
            text = str(item % 10**9)
            return chance.choice((item + 1, item - 1, -item, item * 2, text, 2**53 - item))
        case str():
            long = item * min(50, LONG // max(len(item), 1))
            odd = (item[:-1], item + "x", item.upper(), item + "\0", f" {item}", long, [item])
            return chance.choice(odd)
        case _:
            return [item]
