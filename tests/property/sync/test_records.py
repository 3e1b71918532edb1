import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Frame, Rules
from mbdesk.domain.result import BoxCore
from mbdesk.sync.canonical import encode
from mbdesk.sync.records import (
    MEMBERS,
    NotARecordError,
    from_json,
    from_line,
    to_json,
    to_line,
)
from tests.property.sync.strategies import documents, json_values, records

kinds = st.sampled_from([*MEMBERS.values(), Frame, Rules, BallotItem, BoxCore])
deep = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@given(records)
def test_a_record_comes_back_from_its_line(record):
    line = to_line(record)
    assert from_line(type(record), line) == record
    assert b"\n" not in line


@deep
@given(documents)
def test_a_document_comes_back_from_its_line(document):
    assert from_line(type(document), to_line(document)) == document
    assert from_json(type(document), json.loads(to_line(document))) == document


def reads(kind, line):
    """Return whether the line is taken; what is taken must be the record's one line."""
    try:
        record = from_line(kind, line)
    except NotARecordError:
        return False
    assert to_line(record) == line
    return True


@given(kinds, st.binary())
def test_arbitrary_bytes_are_no_record(kind, line):
    assert not reads(kind, line)


@given(kinds, json_values)
def test_arbitrary_json_is_no_record(kind, value):
    assert not reads(kind, encode(value))


@given(records, kinds, st.data())
def test_a_record_with_a_wrong_value_is_refused_or_another_record(record, kind, data):
    fields = dict(to_json(record))
    name = data.draw(st.sampled_from(sorted(fields)))
    fields[name] = data.draw(json_values)
    if reads(type(record), encode(fields)):
        assert from_json(type(record), fields) == from_line(type(record), encode(fields))
    assert kind is type(record) or not reads(kind, encode(fields))


@given(records, st.data())
def test_a_field_too_many_or_too_few_is_refused(record, data):
    fields = dict(to_json(record))
    name = data.draw(st.sampled_from(sorted(fields)))
    assert not reads(type(record), encode({**fields, "extra": 1}))
    assert not reads(type(record), encode({key: fields[key] for key in fields if key != name}))


@given(records, st.data())
def test_a_line_changed_in_one_byte_is_refused_or_another_record(record, data):
    line = bytearray(to_line(record))
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] ^= data.draw(st.integers(1, 255))
    if reads(type(record), bytes(line)):
        assert from_line(type(record), bytes(line)) != record
