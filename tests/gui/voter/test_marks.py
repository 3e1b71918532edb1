"""What may be marked: the screen never offers what the count would refuse."""

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem, BallotKind, Bound
from mbdesk.domain.process import Rules
from mbdesk.tally.validity import problem
from mbdesk.ui.voter.visit.marks import Marks

CODES = tuple("ABCDEF")
FUNDS = 100


@st.composite
def ballots(draw):
    kind = draw(st.sampled_from(BallotKind))
    rules = Rules(
        ballot=kind, max_choices=draw(st.integers(0, 6)), max_points=draw(st.integers(1, 10))
    )
    costs = draw(st.lists(st.integers(1, 90), min_size=6, max_size=6))
    items = tuple(
        BallotItem(code, place, cost, {"sv": code})
        for place, (code, cost) in enumerate(zip(CODES, costs, strict=True))
    )
    return Marks(rules, items, FUNDS)


deeds = st.lists(
    st.one_of(
        st.tuples(st.just("toggle"), st.sampled_from(CODES)),
        st.tuples(st.just("give"), st.sampled_from(CODES), st.integers(0, 12)),
        st.tuples(st.just("move"), st.sampled_from(CODES), st.sampled_from([-1, 1])),
    ),
    max_size=30,
)


def do(marks, deed):
    name, *arguments = deed
    if name == "give" and marks.kind is not BallotKind.POINTS:
        name, arguments = "toggle", arguments[:1]
    if name == "move" and arguments[0] not in marks.points:
        return None
    return getattr(marks, name)(*arguments)


@given(ballots(), deeds)
def test_whatever_is_pressed_the_ballot_stays_allowed(marks, pressed):
    for deed in pressed:
        do(marks, deed)
        assert problem(marks.choice(), marks.rules, marks.items, FUNDS) is None
        assert marks.left >= 0


@given(ballots(), deeds)
def test_a_refused_mark_changes_nothing(marks, pressed):
    for deed in pressed:
        before = dict(marks.points)
        if do(marks, deed) is not None:
            assert marks.points == before


@given(ballots(), deeds, st.sampled_from(CODES))
def test_a_mark_can_always_be_taken_away(marks, pressed, code):
    for deed in pressed:
        do(marks, deed)
    if code in marks.points:
        assert marks.toggle(code) is None
        assert code not in marks.points


def test_ranks_follow_the_order_of_marking_and_of_moving():
    rules = Rules(ballot=BallotKind.RANKING, max_choices=3)
    items = tuple(BallotItem(code, 0, 1, {}) for code in CODES)
    marks = Marks(rules, items, FUNDS)
    for code in "CAB":
        marks.toggle(code)
    marks.move("B", -1)
    assert marks.choice().codes == ("C", "B", "A")
    assert marks.toggle("D") is Bound.ITEMS
