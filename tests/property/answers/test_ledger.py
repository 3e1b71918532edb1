"""The ledger adds up: owed, given, and what nobody can be told, make every outcome."""

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.answers import (
    MINORITY_LANGUAGES,
    OWED,
    AnswerGiven,
    AnswerLanguage,
    AnswerState,
    AnswerText,
    AnswerWay,
    Outcome,
    OutcomeFacts,
    outcome_of,
    standing_of,
)

LANGUAGES = ("sv", "ar", "fi", "se")
MAYBE = st.sampled_from((None, True, False))
FACTS = st.builds(
    OutcomeFacts,
    held=st.booleans(),
    withdrawn=st.booleans(),
    feasible=MAYBE,
    admitted=MAYBE,
    joined=st.booleans(),
    out_of_vote=st.booleans(),
    wins=MAYBE,
)
SAID = st.tuples(st.just("2026-11-12"), st.just("Anna Ek"))
RECORDS = st.lists(
    st.one_of(
        st.tuples(st.just(AnswerText), st.sampled_from(Outcome), st.sampled_from(LANGUAGES)),
        st.tuples(st.just(AnswerGiven), st.sampled_from(Outcome), st.sampled_from(LANGUAGES)),
        st.tuples(st.just(AnswerLanguage), st.none(), st.sampled_from((*LANGUAGES, ""))),
    ),
    max_size=6,
)
WAYS = st.sampled_from(AnswerWay)
GIVEN, UNOWED = {AnswerState.GIVEN}, {AnswerState.NO_CONTACT, AnswerState.UNREACHABLE}


@st.composite
def records(draw):
    """Return records of one proposal, numbered from 1."""
    found = []
    for number, (kind, outcome, language) in enumerate(draw(RECORDS), start=1):
        said = (number, *draw(SAID))
        if kind is AnswerText:
            found.append(AnswerText(*said, outcome, language, "Hej", draw(st.booleans())))
        elif kind is AnswerGiven:
            found.append(AnswerGiven(*said, outcome, language, draw(WAYS), "2026-11-12"))
        else:
            found.append(AnswerLanguage(*said, language))
    return found


PROPOSALS = st.lists(
    st.tuples(FACTS, st.sampled_from(LANGUAGES), records(), st.booleans()), max_size=8
)


@given(proposals=PROPOSALS)
def test_owed_and_given_and_not_owed_are_together_all_outcomes(proposals):
    outcomes = [outcome_of(facts) for facts, *_ in proposals]
    lines = [
        standing_of(outcome, language, made, contact=contact)
        for outcome, (_, language, made, contact) in zip(outcomes, proposals, strict=True)
    ]
    decided = sum(outcome is not None for outcome in outcomes)
    owed, given_, unowed = (
        sum(line.state in states for line in lines) for states in (set(OWED), GIVEN, UNOWED)
    )
    assert owed + given_ + unowed == decided
    assert all((line.state is None) is (line.outcome is None) for line in lines)


@given(data=st.data(), made=records(), facts=FACTS, language=st.sampled_from(LANGUAGES))
def test_records_read_in_any_order_tell_the_same(data, made, facts, language):
    shuffled = data.draw(st.permutations(made))
    outcome = outcome_of(facts)
    assert standing_of(outcome, language, shuffled, contact=True) == standing_of(
        outcome, language, made, contact=True
    )


@given(made=records(), outcome=st.sampled_from(Outcome), language=st.sampled_from(LANGUAGES))
def test_an_answer_settles_its_own_outcome_and_a_minority_language_alone_its_own(
    made, outcome, language
):
    said = (len(made) + 1, "2026-11-13", "Bo Dal")
    asked = AnswerLanguage(*said, language)
    for told in LANGUAGES:
        answer = AnswerGiven(
            *(len(made) + 2, *said[1:], outcome, told, AnswerWay.LETTER), given_on="2026-11-13"
        )
        line = standing_of(outcome, "sv", [*made, asked, answer], contact=True)
        wanted = language or "sv"
        if told == wanted or wanted not in MINORITY_LANGUAGES:
            assert line.state not in OWED
        for other in set(Outcome) - {outcome}:
            before = standing_of(other, "sv", [*made, asked], contact=True)
            after = standing_of(other, "sv", [*made, asked, answer], contact=True)
            assert before == after
