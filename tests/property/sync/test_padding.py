from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice
from mbdesk.domain.process import Rules
from mbdesk.sync.padding import BLOCK, NotAChoiceError, ballot_bytes, pack_choice, unpack_choice
from tests.property.sync.strategies import one_line

codes = one_line(64)


@st.composite
def elections(draw):
    """Rules, items, and one choice that the rules allow."""
    kind = draw(st.sampled_from(list(BallotKind)))
    names = draw(st.lists(codes, min_size=1, max_size=12, unique=True))
    rules = replace(
        Rules(),
        ballot=kind,
        max_choices=draw(st.integers(1, 12)),
        max_points=draw(st.integers(1, 10**6)) if kind is BallotKind.POINTS else 0,
    )
    most = {BallotKind.CHOOSE_ONE: 1, BallotKind.POINTS: 12, BallotKind.KNAPSACK: 12}
    chosen = draw(
        st.lists(st.sampled_from(names), unique=True, max_size=most.get(kind, rules.max_choices))
    )
    points = [draw(st.integers(0, rules.max_points)) for _ in chosen if rules.max_points]
    items = [BallotItem(code, place, 1, {"sv": code}) for place, code in enumerate(names)]
    return rules, items, Choice(tuple(chosen), tuple(points))


@given(elections())
def test_every_choice_fits_and_all_have_one_length(election):
    rules, items, choice = election
    length = ballot_bytes(rules, items)
    assert length % BLOCK == 0
    assert len(pack_choice(choice, length)) == len(pack_choice(Choice(), length)) == length


@given(elections(), st.integers(0, 300))
def test_a_choice_comes_back_from_any_length_it_fits(election, spare):
    rules, items, choice = election
    packed = pack_choice(choice, ballot_bytes(rules, items) + spare)
    assert unpack_choice(packed) == choice


@given(st.binary())
def test_arbitrary_bytes_are_no_choice(data):
    try:
        choice = unpack_choice(data)
    except NotAChoiceError:
        return
    assert pack_choice(choice, len(data)) == data


@given(elections(), st.data())
def test_a_changed_byte_is_refused_or_another_choice(election, data):
    rules, items, choice = election
    packed = bytearray(pack_choice(choice, ballot_bytes(rules, items)))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        other = unpack_choice(bytes(packed))
    except NotAChoiceError:
        return
    assert other != choice
