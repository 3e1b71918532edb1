"""Names, titles and entries are one line; only texts of their own may hold several."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.texts import is_one_line
from mbdesk.sync import text_fields
from mbdesk.sync.records import NotARecordError, from_json, to_json
from tests.property.sync import strategies

SEVERAL = {
    "Frame": {"goals", "purposes", "target_group", "communication"},
    "BallotItem": {"descriptions"},
    "ProposalRevision": {"description"},
    "Media": {"texts"},
    "AuditEvent": {"parameters"},
    "SurveyAnswer": {"answers"},
}
"""The fields that may hold several lines, by the record that they are of.

What a log tells may be a path, and answers are codes: neither is typed.
"""
HANDED_IN = {
    "OF_FRAME": {"goals", "purposes", "target_group", "communication"},
    "OF_ITEM": {"descriptions"},
    "OF_PROPOSAL": {"description", "contact"},
    "OF_PICTURE": {"texts"},
}
breaks = st.sampled_from(["\n", "\u2028", "\u2029", "\x85", "\t"])
"""A carriage return is a control character, which no text may hold."""


NAME = object()
"""As the last step of a way: the name that stands before the value, not the value."""


def leaves(value: object, way: tuple = ()) -> Iterator[tuple]:
    """Yield the way to every text in a JSON value, names of values included."""
    if isinstance(value, str):
        yield way
    if isinstance(value, dict):
        yield from ((*way, key, NAME) for key in value)
    pairs = enumerate(value) if isinstance(value, list) else ()
    for key, inner in value.items() if isinstance(value, dict) else pairs:
        yield from leaves(inner, (*way, key))


def put(value: object, way: tuple, text: str) -> object:
    if not way:
        return text
    if way[1:] == (NAME,):
        return {text if key == way[0] else key: inner for key, inner in value.items()}
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = put(copy[way[0]], way[1:], text)
    return copy


def owner_and_field(kind: type, way: tuple) -> tuple[str, str]:
    """Return of which record a text is a field: a box holds a frame and items."""
    inner = {"frame": "Frame", "items": "BallotItem"}
    if kind.__name__ == "BoxCore" and way[0] in inner:
        names = [name for name in way[1:] if isinstance(name, str)]
        return inner[way[0]], (*names, "")[0]
    return kind.__name__, way[0]


def one_of_each(ways: list[tuple]) -> list[tuple]:
    """Return one way to each field: of the entries of a list, the first stands for all."""
    seen = {tuple(step for step in way if not isinstance(step, int)): way for way in reversed(ways)}
    return list(seen.values())


@given(strategies.documents | strategies.records, breaks)
def test_a_second_line_is_refused_where_it_would_pass_for_an_entry(record, line_break):
    kind, document = type(record), to_json(record)
    for way in one_of_each(list(leaves(document))):
        odd = put(document, way, f"A{line_break}B")
        owner, field = owner_and_field(kind, way)
        if field in SEVERAL.get(owner, ()) and way[-1] is not NAME:
            assert to_json(from_json(kind, odd)) == odd
            continue
        with pytest.raises(NotARecordError):
            pytest.fail(f"{owner} {way} took {from_json(kind, odd)}")


@given(st.sampled_from(sorted(vars(text_fields))), breaks, st.data())
def test_the_table_says_which_texts_are_one_line(name, line_break, data):
    table = getattr(text_fields, name)
    if not name.startswith("OF_"):
        return
    field = data.draw(st.sampled_from(sorted(table)))
    text = f"A{line_break}B"
    assert not is_one_line(text)
    if field in HANDED_IN.get(name, ()):
        assert table[field].load(text) == text
        return
    try:
        table[field].load(text)
    except NotARecordError as error:
        assert error.wanted == "one_line"  # noqa: PT017  # and it did raise
        return
    raise AssertionError(field)
