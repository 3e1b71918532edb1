from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.process import Mode
from mbdesk.domain.records import EnvelopeKind
from mbdesk.sync.envelopes import Binding, envelope_hash, number_of
from mbdesk.sync.runs import Layout, NotARunError, pack_record, run_batches, run_records

BINDING = Binding(Mode.LIVE, "1" * 32, "2" * 32)
LAYOUT = Layout(BINDING, 5, 9)
ENVELOPES = st.lists(
    st.tuples(
        st.dates().map(str),
        st.sampled_from(EnvelopeKind),
        st.binary(min_size=5, max_size=5),
        st.binary(min_size=9, max_size=9),
    ),
    unique_by=lambda envelope: envelope[3],
)


def number(envelope):
    return number_of(envelope_hash(BINDING, envelope[3]))


def packed(envelopes):
    return b"".join(pack_record(*each) for each in sorted(envelopes, key=number))


def blocks(data, size):
    return [data[at : at + size] for at in range(0, len(data), size)]


@given(ENVELOPES, st.integers(1, 100))
def test_a_run_reads_as_it_was_written_in_blocks_of_any_length(envelopes, size):
    found = list(run_records(blocks(packed(envelopes), size), LAYOUT))
    assert [record[1:5] for record in found] == sorted(envelopes, key=number)
    assert b"".join(record.packed for record in found) == packed(envelopes)
    assert [record.number for record in found] == sorted(map(number, envelopes))


@given(ENVELOPES.filter(lambda envelopes: len(envelopes) > 1), st.data())
def test_envelopes_out_of_order_or_twice_are_refused(envelopes, data):
    rows = blocks(packed(envelopes), LAYOUT.record_bytes)
    place = data.draw(st.integers(0, len(rows) - 2))
    exchanged = [*rows[:place], rows[place + 1], rows[place], *rows[place + 2 :]]
    doubled = [*rows[:place], rows[place], *rows[place:]]
    for run in (exchanged, doubled):
        with pytest.raises(NotARunError) as refusal:
            list(run_records(run, LAYOUT))
        assert refusal.value.position == place + 2


@given(ENVELOPES.filter(bool), st.data())
def test_a_run_cut_short_is_refused(envelopes, data):
    whole = packed(envelopes)
    rest = data.draw(st.integers(1, LAYOUT.record_bytes - 1))
    with pytest.raises(NotARunError):
        list(run_records([whole[:-rest]], LAYOUT))


@pytest.mark.parametrize("head", [b"2026-11-31V", b"2026-11-30v", b"2026-11-30\0", b"\xff" * 11])
def test_a_day_or_kind_that_is_none_is_refused(head):
    with pytest.raises(NotARunError):
        list(run_records([head + bytes(14)], LAYOUT))


def batched(parts):
    """Return (number, day, kind, bytes) of each envelope read many at a time, or the refusal."""
    try:
        return [
            (number, head[:10].decode(), EnvelopeKind(head[10:].decode()), packed)
            for batch in run_batches(parts, LAYOUT)
            for number, head, packed in zip(batch.numbers, batch.heads, batch.packed, strict=True)
        ]
    except NotARunError as refusal:
        return refusal.position, refusal.reason


def one_by_one(parts):
    try:
        return [(r.number, r.day, r.kind, r.packed) for r in run_records(parts, LAYOUT)]
    except NotARunError as refusal:
        return refusal.position, refusal.reason


@given(ENVELOPES, st.integers(1, 100), st.data())
def test_many_at_a_time_read_and_are_refused_as_one_by_one(envelopes, size, data):
    run = bytearray(packed(envelopes))
    if run and data.draw(st.booleans()):  # change a byte, drop the end, or leave a piece out
        place = data.draw(st.integers(0, len(run) - 1))
        change = data.draw(st.sampled_from(["byte", "end", "piece"]))
        if change == "byte":
            run[place] ^= data.draw(st.integers(1, 255))
        elif change == "end":
            del run[place:]
        else:
            del run[place : place + LAYOUT.record_bytes]
    parts = blocks(bytes(run), size)
    assert batched(parts) == one_by_one(parts)


@given(ENVELOPES)
def test_the_figures_of_batches_are_those_of_their_envelopes(envelopes):
    found, joined = Counter(), b""
    for batch in run_batches(blocks(packed(envelopes), 60), LAYOUT):
        joined += batch.numbers_and_kinds()
        for day, kind, several in batch.figures():
            found[day, kind] += several
    assert found == Counter((day, kind) for day, kind, _, _ in envelopes)
    rows = sorted(envelopes, key=number)
    assert joined == b"".join(number(each) + each[1].encode() for each in rows)
