"""The ledger says who is owed what, and the vote does not open while anybody is."""

import pytest

from mbdesk.domain.answers import AnswerState, AnswerWay, Outcome
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import AnswersOwedError, NothingApprovedError, NothingDecidedError
from mbdesk.services.centre.answers.acts import (
    Given,
    Written,
    approve,
    ask_language,
    give,
    write_answer,
)
from mbdesk.services.centre.answers.contacts import open_contacts
from mbdesk.services.centre.answers.ledger import (
    LedgerQuery,
    read_figures,
    read_ledger,
    read_rows,
)
from mbdesk.services.centre.ballot.items import set_most_choices
from mbdesk.services.centre.decisions.steering import Decided, decide
from mbdesk.services.centre.decisions.to_ballot import take_accepted
from mbdesk.services.centre.register.acts import put_back, withdraw
from mbdesk.services.centre.register.dossier import read_dossier
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.counting.answer_drafts import answer_of, draft_answer
from tests.process.decisions.conftest import LATE, MEETING, logged
from tests.process.register.conftest import WHY

NOT_BEGUN, DRAFT, APPROVED, GIVEN, UNREACHABLE, NO_CONTACT = AnswerState
TODAY = "2026-05-10"
LETTER = Given(AnswerWay.LETTER, TODAY)


def row(central, number):
    return read_rows(central, [number])[0]


@pytest.fixture
def decided(central, numbers):
    """Let the bench go to the vote, the lamp not, and the tree not be feasible."""
    decide(central, [numbers["Bänk"]], Decided(True, "ryms", MEETING))
    decide(central, [numbers["Lampa"]], Decided(False, "görs redan", MEETING))
    return central


def test_every_outcome_is_owed_an_answer_until_it_is_given(decided, numbers):
    bench, lamp, tree = (numbers[each] for each in ("Bänk", "Lampa", "Äppelträd"))
    assert {each: row(decided, each).outcome for each in (bench, lamp, tree)} == {
        bench: Outcome.TO_VOTE,
        lamp: Outcome.NOT_CHOSEN,
        tree: Outcome.NOT_FEASIBLE,
    }
    assert list(read_ledger(decided, LedgerQuery(owed=True))) == sorted((bench, lamp, tree))
    give(decided, [bench, lamp], LETTER)
    give(decided, [tree], Given(AnswerWay.UNREACHABLE, TODAY))
    figures = read_figures(decided)
    assert (figures.owed, figures.given, figures.unowed, figures.pending) == (0, 2, 1, 1)
    withdraw(decided, bench, WHY)
    assert (row(decided, bench).outcome, row(decided, bench).state) == (
        *(Outcome.WITHDRAWN, NOT_BEGUN),
    )
    put_back(decided, bench, WHY)
    assert row(decided, bench).state is GIVEN
    assert [code for code, _ in logged(decided)].count("answer_given") == 2


def test_who_left_no_contact_is_owed_nothing_and_what_is_open_has_no_line(decided, numbers):
    swing = numbers["Gunga"]
    with pytest.raises(NothingDecidedError):
        give(decided, [swing], LETTER)
    withdraw(decided, swing, WHY)
    assert row(decided, swing).state is NO_CONTACT
    assert read_figures(decided).unowed == 1


def test_an_answer_is_filled_in_written_approved_and_belongs_to_its_outcome(decided, numbers):
    tree = numbers["Äppelträd"]
    with pytest.raises(NothingApprovedError):
        approve(decided, tree)
    filled = draft_answer(decided, tree, "en")
    assert "“Äppelträd”" in filled.text
    assert "The reason is: marken ska bebyggas" in filled.text
    assert "within 7 days" in filled.text
    assert row(decided, tree).state is NOT_BEGUN
    write_answer(decided, tree, Written("sv", "Hej!\r\n\r\nTack. "))
    assert answer_of(decided, tree) == Written("sv", "Hej!\n\nTack.")
    assert row(decided, tree).state is DRAFT
    approve(decided, tree)
    assert row(decided, tree).state is APPROVED
    before = len(read_dossier(decided, tree).records)
    approve(decided, tree)
    assert len(read_dossier(decided, tree).records) == before
    decide(decided, [tree], Decided(True, "vi bygger om den", MEETING))
    assert (row(decided, tree).outcome, row(decided, tree).state) == (Outcome.TO_VOTE, NOT_BEGUN)
    assert "marken ska bebyggas" not in answer_of(decided, tree).text


def test_an_answer_in_a_minority_language_is_owed_until_it_is_given_in_it(decided, numbers):
    lamp = numbers["Lampa"]
    ask_language(decided, lamp, "fi")
    assert row(decided, lamp).minority
    assert read_figures(decided).minorities == {"fi": 1}
    give(decided, [lamp], Given(AnswerWay.LETTER, TODAY, "sv"))
    assert row(decided, lamp).state is NOT_BEGUN
    assert draft_answer(decided, lamp).language == "fi"
    give(decided, [lamp], Given(AnswerWay.LETTER, TODAY, "fi"))
    assert row(decided, lamp).state is GIVEN
    ask_language(decided, lamp, "")
    assert (row(decided, lamp).language, row(decided, lamp).state) == ("sv", GIVEN)
    with pytest.raises(FieldError):
        ask_language(decided, lamp, "xx")


def test_a_contact_is_opened_by_its_key_alone_and_each_opening_is_on_record(decided, numbers, key):
    opened = open_contacts(decided, [numbers["Bänk"], numbers["Lampa"]], key, "svar")
    assert [each.told for each in opened] == [
        "Anna Ek, Storgatan 1, 165 60 Hässelby",
        "bo.dal@example.se",
    ]
    assert [each.way for each in opened] == [AnswerWay.LETTER, AnswerWay.EMAIL]
    (called,) = open_contacts(decided, [numbers["Äppelträd"]], key, "svar")
    assert (called.way, called.phone) == (AnswerWay.CALL, "070-123 45 67")
    assert [code for code, _ in logged(decided)].count("contact_opened") == 3
    assert "example.se" not in repr(logged(decided)) + repr(opened)
    (record, *_) = read_dossier(decided, numbers["Bänk"]).records
    assert (record.purpose, record.who) == ("svar", "Anna Ek")


def test_the_vote_does_not_open_while_answers_are_owed_but_for_a_reason(decided, numbers):
    take_accepted(decided)
    set_most_choices(decided, 1)
    with pytest.raises(AnswersOwedError) as refused:
        open_voting(decided)
    assert refused.value.parameters["answers"] == 3
    open_voting(decided, although=LATE)
    assert logged(decided)[-1] == (
        "opened_with_answers_owed",
        {
            "answers": 3,
            "reason": "tryckeriet är försenat",
            "name": "Anna Ek",
            "second_name": "Bo Dal",
            "by": "Anna Ek",
        },
    )


def test_once_all_are_answered_the_vote_opens_without_a_word(decided, numbers):
    take_accepted(decided)
    set_most_choices(decided, 1)
    give(decided, list(read_ledger(decided, LedgerQuery(owed=True))), LETTER)
    open_voting(decided)
    assert logged(decided)[-1][0] == "voting_opened"
