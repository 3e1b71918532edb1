"""How a subject stands follows from the records alone, in whatever order they are read."""

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.assessment import (
    FEASIBILITY,
    FindingKind,
    Judgement,
    Verdict,
    evaluation_of,
    standing_of,
)

NAMES = ("Anna Ek", "anna ek", "Bo Dal", "Cia Ask")


@st.composite
def judgements(draw):
    return [
        Judgement(
            number=number,
            day="2026-10-05",
            who=draw(st.sampled_from(NAMES)),
            subject=FEASIBILITY,
            criterion="",
            verdict=draw(st.sampled_from(Verdict)),
            reason="skäl",
            kind=draw(st.sampled_from(FindingKind)),
        )
        for number in range(1, draw(st.integers(1, 8)) + 1)
    ]


@given(data=st.data(), found=judgements())
def test_any_order_stands_the_same(data, found):
    assert standing_of(data.draw(st.permutations(found))) == standing_of(found)


@given(found=judgements())
def test_the_last_word_of_each_assessor_is_their_opinion(found):
    standing = standing_of(found)
    for name in NAMES:
        own = [
            each
            for each in found
            if each.who.casefold() == name.casefold() and each.kind is FindingKind.ASSESSED
        ]
        assert standing.opinion_of(name) == (own[-1] if own else None)


@given(found=judgements(), verdict=st.sampled_from(Verdict))
def test_settling_ends_every_difference_and_another_view_opens_it_again(found, verdict):
    last = found[-1]
    settled = Judgement(
        *(last.number + 1, last.day, "Eva Ros", FEASIBILITY, ""),
        verdict=verdict,
        reason="skäl",
        kind=FindingKind.SETTLED,
    )
    standing = standing_of([*found, settled])
    assert standing.held == settled
    for new in Verdict:
        later = Judgement(last.number + 2, last.day, "Bo Dal", FEASIBILITY, "", new, "skäl")
        after = standing_of([*found, settled, later])
        assert after.differs is (new is not verdict)


@given(found=judgements())
def test_feasible_is_known_only_where_all_agree_or_it_is_settled(found):
    evaluation, standing = evaluation_of(found), standing_of(found)
    known = standing.held is not None and standing.held.verdict is not Verdict.UNCLEAR
    assert (evaluation.feasible is not None) is known
    assert evaluation.differs is standing.differs
