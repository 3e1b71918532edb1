"""What a proposal reads as now follows from its records, in whatever order they have come."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.proposal import TEXTS, ProposalRevision
from mbdesk.domain.register import Correction, ProposalFacts, ProposalState, state_of
from mbdesk.services.centre.register.reading import newest, reads_now

WORDS = ("bänk", "bord", "lampa")
DAYS = ("2026-03-01", "2026-03-02")


@st.composite
def revisions(draw):
    """Draw a first text and corrections of its station, of which two may replace the same one."""
    made = []
    for number in range(draw(st.integers(1, 5))):
        texts = {name: draw(st.sampled_from(WORDS)) for name in TEXTS}
        replaced = draw(st.sampled_from(made)).id if made else None
        made.append(
            ProposalRevision(
                id=f"{number:032x}",
                proposal="a" * 32,
                replaces=replaced,
                station="b" * 32,
                day=draw(st.sampled_from(DAYS)),
                language="sv",
                **texts,
            )
        )
    return made


@st.composite
def corrections(draw):
    return [
        Correction(
            number=number,
            day=DAYS[0],
            who="Anna Ek",
            field=draw(st.sampled_from(list(TEXTS))),
            replaced=draw(st.sampled_from(WORDS)),
            text=draw(st.sampled_from((*WORDS, "rättat"))),
            reason="slarvfel",
        )
        for number in range(1, draw(st.integers(1, 6)))
    ]


@given(data=st.data(), sent=revisions(), fixed=corrections())
def test_any_order_of_the_records_reads_the_same(data, sent, fixed):
    shuffled = data.draw(st.permutations(sent)), data.draw(st.permutations(fixed))
    assert reads_now(*shuffled) == reads_now(sent, fixed)


@given(sent=revisions(), fixed=corrections())
def test_each_text_is_the_stations_or_the_last_correction_of_just_that_text(sent, fixed):
    now, last = reads_now(sent, fixed), newest(sent)
    assert all(each.replaces != last.id for each in sent)
    for name in TEXTS:
        of_it = [
            each for each in fixed if (each.field, each.replaced) == (name, getattr(last, name))
        ]
        assert getattr(now, name) == (of_it[-1].text if of_it else getattr(last, name))
    assert replace(now, **{name: getattr(last, name) for name in TEXTS}) == last


@given(sent=revisions(), fixed=corrections())
def test_a_text_that_the_station_sends_anew_stands_over_earlier_corrections(sent, fixed):
    anew = replace(
        newest(sent),
        id="f" * 32,
        replaces=newest(sent).id,
        day="2026-03-09",
        title="ett helt nytt namn",
    )
    assert reads_now([*sent, anew], fixed).title == "ett helt nytt namn"


@given(st.booleans(), st.booleans())
def test_every_set_of_facts_has_one_state(held, withdrawn):
    state = state_of(ProposalFacts(held, withdrawn))
    assert (state is ProposalState.LEFT_OUT) is not held
    assert (state is ProposalState.WITHDRAWN) is (held and withdrawn)
