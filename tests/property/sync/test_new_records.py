import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.errors.bundles import ChangedRecordError
from mbdesk.sync.bundle.trust import new_records
from tests.property.sync.strategies import contacts

boxes = st.lists(contacts, max_size=20, unique_by=lambda record: record.id)


def merged(held, *incoming):
    held = dict(held)
    for records in incoming:
        held |= {record.id: record for record in new_records(records, held)}
    return held


@given(boxes, st.data())
def test_the_order_repetition_and_overlap_of_merges_leave_no_trace(records, data):
    parts = data.draw(st.lists(st.lists(st.sampled_from(records), unique=True))) if records else []
    whole = merged({}, *parts)
    assert merged({}, *reversed(parts), *parts) == whole
    assert merged(merged({}, *parts[:2]), *parts[2:]) == whole
    assert set(whole.values()) == {record for part in parts for record in part}


@given(boxes)
def test_what_is_held_is_not_fresh(records):
    assert new_records(records, {}) == records
    assert new_records(records, {record.id: record for record in records}) == []


@given(boxes.filter(bool), st.data())
def test_a_changed_record_is_refused_by_its_id(records, data):
    record = data.draw(st.sampled_from(records))
    change = data.draw(st.sampled_from([{"sealed": b""}, {"proposal": "x"}, {"station": "x"}]))
    held = {record.id: dataclasses.replace(record, **change)}
    with pytest.raises(ChangedRecordError) as error:
        new_records(records, held, "a.mbexport")
    assert error.value.parameters["record"] == record.id
    assert error.value.parameters["path"] == "a.mbexport"
