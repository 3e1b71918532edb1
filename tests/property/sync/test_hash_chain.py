import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.errors.bundles import BrokenLogError
from mbdesk.sync import hash_chain
from tests.property.sync.strategies import codes, counts, days, ids, lines

STATION, OTHER = "1" * 32, "2" * 32
notes = st.tuples(days, codes, st.dictionaries(codes, counts | lines, max_size=3))


def log_of(noted, station=STATION):
    events = []
    for note in noted:
        events.append(hash_chain.append(events[-1] if events else None, station, *note))
    return events


logs = st.lists(notes, min_size=1, max_size=8).map(log_of)


def broken_at(events, station=STATION):
    with pytest.raises(BrokenLogError) as error:
        hash_chain.check(events, station, "a.mbexport")
    assert error.value.parameters["path"] == "a.mbexport"
    return error.value.parameters["number"]


@given(logs)
def test_a_log_that_was_only_appended_to_is_whole(events):
    assert hash_chain.check(events, STATION) == events[-1]
    assert [event.number for event in events] == list(range(1, len(events) + 1))


@given(logs, st.data())
def test_an_event_taken_out_is_missed(events, data):
    place = data.draw(st.integers(0, len(events) - 1))
    rest = events[:place] + events[place + 1 :]
    if place == len(events) - 1:  # the end of a log is known by what it is compared with
        assert hash_chain.check(rest, STATION) == (rest[-1] if rest else None)
    else:
        assert broken_at(rest) == place + 1


@given(logs, st.data())
def test_an_event_that_was_changed_is_found(events, data):
    place = data.draw(st.integers(0, len(events) - 1))
    change = data.draw(
        st.sampled_from([{"code": "other"}, {"parameters": {"a": 1}}, {"day": "1999-12-31"}])
    )
    changed = dataclasses.replace(events[place], **change)
    if changed == events[place]:
        return
    log = [*events[:place], changed, *events[place + 1 :]]
    if place == len(events) - 1:
        assert hash_chain.digest(changed) != hash_chain.digest(events[place])
    else:
        assert broken_at(log) == place + 2


@given(st.lists(notes, min_size=2, max_size=8), st.data())
def test_events_that_changed_places_are_found(noted, data):
    events = log_of(noted)
    one = data.draw(st.integers(1, len(events) - 1))
    events[one - 1], events[one] = events[one], events[one - 1]
    assert broken_at(events) == one


@given(logs)
def test_the_log_of_another_station_is_refused(events):
    assert broken_at(events, OTHER) == 1


@given(logs, ids)
def test_a_log_spliced_from_two_is_found(events, station):
    other = log_of([("2026-05-01", "other", {})], station)
    assert broken_at([*other, *events]) in {1, 2}


def test_an_empty_log_is_whole():
    assert hash_chain.check([], STATION) is None
