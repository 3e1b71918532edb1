"""How a subject stands follows from the records alone, in whatever order they are read."""

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.assessment import (
    FEASIBILITY,
    Costing,
    CostPart,
    Judgement,
    Verdict,
    costs_of,
    evaluation_of,
)
from mbdesk.domain.standing import FindingKind, standing_of

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


def costing(number, who, *parts, kind=FindingKind.ASSESSED):
    made = tuple(CostPart("Arbete", department, once) for department, once in parts)
    return Costing(number, "2026-10-05", who, made, kind=kind)


def test_an_offices_word_on_its_own_part_is_compared_with_that_part_alone():
    whole = costing(1, "Anna Ek", ("Trafik", 100), ("Fastighet", 50))
    same = costs_of([whole, costing(2, "Ove Al, trafik", ("Trafik", 100))])
    assert (same.differs, same.held.once) == (False, 150)
    other = costing(3, "Ove Al, Trafik", ("Trafik", 120))
    assert costs_of([whole, other]).differs
    settled = costing(4, "Eva Ros", ("Trafik", 120), ("Fastighet", 50), kind=FindingKind.SETTLED)
    assert costs_of([whole, other, settled]).held.once == 170
    unnamed = costs_of([whole, costing(2, "Pia By, Park", ("Park", 30))])
    assert unnamed.held.once == 180, "a part that nobody had named is added"
    assert len(unnamed.held.parts) == 3


def test_two_offices_with_equal_sums_are_two_parts_and_a_whole_without_parts_is_in_doubt():
    traffic, park = (costing(n, f"A, {x}", (x, 100)) for n, x in ((1, "Trafik"), (2, "Park")))
    assert costs_of([traffic, park]).held.once == 200
    assert costs_of([traffic]).held == traffic
    assert costs_of([traffic, costing(3, "B, Trafik", ("Trafik", 90))]).differs
    assert costs_of([costing(3, "Anna Ek", ("", 300)), traffic]).differs
    assert costs_of([costing(3, "Anna Ek", ("Park", 300)), costing(4, "Bo", ("", 1)), park]).differs
