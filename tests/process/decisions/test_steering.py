"""The steering group's list is records, and the ballot is made of what it sends to the vote."""

import pytest

from mbdesk.domain.register import TranslationState
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NotOpenError
from mbdesk.models.process import Process
from mbdesk.services.centre.decisions.steering import (
    Decided,
    ListFigures,
    ListQuery,
    decide,
    read_figures,
    read_list,
    read_rows,
)
from mbdesk.services.centre.decisions.to_ballot import Lacking, take_accepted
from mbdesk.services.centre.register.acts import withdraw
from mbdesk.services.centre.register.dossier import NewTranslation, read_dossier, translate
from tests.process.decisions.conftest import MEETING, logged
from tests.process.register.conftest import WHY

YES = Decided(True, "ryms i ramen", MEETING)
NO = Decided(False, "görs redan av staden", MEETING)


def row(central, number):
    return read_rows(central, [number])[0]


def state(central, value):
    with central.database.unit() as session:
        session.query(Process).one().state = value


def test_proposals_whose_evaluation_is_done_are_decided_together_and_each_is_a_record(
    central, numbers
):
    bench, lamp, tree, swing = (numbers[each] for each in ("Bänk", "Lampa", "Äppelträd", "Gunga"))
    assert set(read_list(central, ListQuery(undecided=True))) == {bench, lamp, tree}
    assert read_figures(central) == ListFigures(undecided=3, open=1)
    decide(central, [bench, lamp], YES)
    decide(central, [tree], NO, "Bo Dal")
    assert read_figures(central) == ListFigures(admitted=2, declined=1, open=1)
    assert set(read_list(central, ListQuery(admitted=True))) == {bench, lamp}
    held = row(central, tree).decision
    assert (held.admitted, held.reason, held.decided_on, held.who) == (
        *(False, "görs redan av staden", MEETING, "Bo Dal"),
    )
    assert logged(central)[-1] == ("proposal_declined", {"proposal": tree, "by": "Anna Ek"})
    before = len(read_dossier(central, bench).records)
    decide(central, [bench], YES)
    assert len(read_dossier(central, bench).records) == before
    decide(central, [bench], NO)
    assert row(central, bench).differs
    assert swing not in read_list(central, ListQuery())


@pytest.mark.parametrize(
    ("decided", "field"),
    [
        (Decided(True, " ", MEETING), "reason"),
        (Decided(True, "skäl", "2026-05-11"), "decided_on"),
        (Decided(True, "skäl", "i går"), "decided_on"),
    ],
)
def test_a_decision_has_a_reason_and_a_day_that_has_been(central, numbers, decided, field):
    with pytest.raises(FieldError) as refused:
        decide(central, list(numbers.values()), decided)
    assert refused.value.parameters["field"] == field
    assert read_figures(central).undecided == 3


def test_all_are_decided_or_none(central, numbers):
    withdraw(central, numbers["Lampa"], WHY)
    with pytest.raises(NotOpenError):
        decide(central, [numbers["Bänk"], numbers["Lampa"]], YES)
    assert row(central, numbers["Bänk"]).decision is None


def test_what_goes_to_the_vote_is_fixed_by_opening_and_a_no_to_what_is_not_in_it_is_still_noted(
    central, numbers
):
    decide(central, [numbers["Bänk"]], YES)
    state(central, VoteState.OPEN)
    for number, decided in ((numbers["Lampa"], YES), (numbers["Bänk"], NO)):
        with pytest.raises(NotAllowedNowError) as refused:
            decide(central, [number], decided)
        assert refused.value.parameters["instead"] == "withdraw_item"
    decide(central, [numbers["Lampa"]], NO)


def test_the_ballot_is_made_of_accepted_proposals_with_their_costs_and_texts(central, numbers):
    english = NewTranslation("en", {"title": "Bench", "place": "Grimsta"}, TranslationState.OWN)
    translate(central, numbers["Bänk"], english)
    decide(central, [numbers["Bänk"], numbers["Lampa"], numbers["Äppelträd"]], YES)
    taken = take_accepted(central)
    assert taken.lacking == {numbers["Äppelträd"]: Lacking.COST}
    items = {each.titles["sv"]: each for each in central.items}
    assert (items["Bänk"].cost, items["Lampa"].cost) == (60, 50)
    assert items["Bänk"].titles == {"sv": "Bänk", "en": "Bench"}
    assert items["Bänk"].descriptions == {"sv": "Om Bänk"}
    assert [each.code for each in central.items] == list(taken.codes) == ["1", "2"]
    assert take_accepted(central).codes == ()
    assert len(central.items) == 2
    state(central, VoteState.OPEN)
    with pytest.raises(NotAllowedNowError):
        take_accepted(central)
