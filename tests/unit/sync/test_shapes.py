from dataclasses import dataclass

import pytest

from mbdesk.sync.scalars import hexadecimal, number, text
from mbdesk.sync.shapes import NotARecordError, struct


@dataclass(frozen=True)
class Point:
    x: int
    name: str


def test_a_shape_that_forgets_a_field_cannot_be_made():
    with pytest.raises(TypeError):
        struct(Point, x=number())
    with pytest.raises(TypeError):
        struct(Point, x=number(), name=text(5), y=number())


def test_a_struct_reads_exactly_its_fields():
    shape = struct(Point, x=number(-1, 1), name=text(3))
    assert shape.load({"x": 1, "name": "abc"}) == Point(1, "abc")
    assert shape.dump(Point(-1, "")) == {"x": -1, "name": ""}
    for wrong in ({"x": 1}, {"x": 2, "name": ""}, {"x": 1, "name": "abcd"}, [], None):
        with pytest.raises(NotARecordError):
            shape.load(wrong)


@pytest.mark.parametrize("value", ["AB", "a", "a b", "abab", 1, None, "zz", "ab\n"])
def test_hexadecimal_has_one_form(value):
    with pytest.raises(NotARecordError):
        hexadecimal(1).load(value)
