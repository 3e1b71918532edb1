"""Likely duplicates in the register: suggested, told apart by a record, joined by nobody."""

import pytest

from mbdesk.domain.joining import Answer, NotTheSame, Way
from mbdesk.domain.register import TranslationState
from mbdesk.errors.files import CancelledError, FieldError
from mbdesk.errors.proposals import AlreadyGroupedError, NoSuchProposalError, ProposalUnchangedError
from mbdesk.services.centre.joining.duplicates import (
    read_likely,
    still_likely,
    tell_apart,
    tell_the_same,
)
from mbdesk.services.centre.joining.groups import Asked, group_together, join, note_answer
from mbdesk.services.centre.joining.joined_proposal import JoinedProposal, draft_proposal
from mbdesk.services.centre.joining.likeness import find_words
from mbdesk.services.centre.register.acts import correct, put_back, withdraw
from mbdesk.services.centre.register.dossier import NewTranslation, read_dossier, translate
from mbdesk.services.centre.register.listing import RegisterQuery, walk_lines
from mbdesk.services.common.audit_log import events
from tests.process.register.conftest import WHY, bring, leave


def pairs(central) -> set[tuple[int, int]]:
    return {pair.numbers for pair in read_likely(central)}


def test_proposals_that_mean_the_same_are_suggested_and_stay_as_they_are(alike):
    before = list(walk_lines(alike.central, RegisterQuery()))
    assert pairs(alike.central) == {(1, 2), (1, 3), (2, 3)}
    assert list(walk_lines(alike.central, RegisterQuery())) == before


def test_not_the_same_is_remembered_at_both_and_logged(alike):
    central = alike.central
    tell_apart(central, (2, 1), WHY)
    assert pairs(central) == {(1, 3), (2, 3)}
    for number, other in ((1, 2), (2, 1)):
        [record] = read_dossier(central, number).records
        assert isinstance(record, NotTheSame)
        assert (record.other, record.reason, record.who) == (other, WHY.reason, WHY.who)
    with central.database.reading() as session:
        codes = [each.code for each in events(session, central.frame.id)]
    assert codes[-2:] == ["proposals_told_apart"] * 2
    with pytest.raises(ProposalUnchangedError):
        tell_apart(central, (1, 2), WHY)
    with pytest.raises(FieldError):
        tell_apart(central, (1, 1), WHY)
    with pytest.raises(NoSuchProposalError):
        tell_apart(central, (1, 99), WHY)


def test_what_is_withdrawn_or_in_one_group_is_not_suggested(alike):
    central = alike.central
    withdraw(central, 3, WHY)
    assert pairs(central) == {(1, 2)}
    put_back(central, 3, WHY)
    group_together(central, [1, 2], who="Anna Ek")
    assert pairs(central) == {(1, 3), (2, 3)}


def test_what_it_reads_now_is_compared(alike):
    correct(alike.central, 4, "title", "Bänkar vid Vällingby torg", WHY)
    assert (1, 4) in pairs(alike.central)


def test_a_proposal_in_another_language_is_met_by_a_reviewed_translation_that_is_up_to_date(alike):
    central, station = alike.central, alike.stations[0]
    leave(station, "Penkkejä torille", description="Vanhukset lepäävät.", language="fi")
    bring(alike, station)
    texts = {"title": "Bänkar på Vällingby torg", "description": "Äldre får vila."}
    translate(central, 6, NewTranslation("sv", texts, TranslationState.MACHINE))
    assert not any(6 in pair for pair in pairs(central))
    translate(central, 6, NewTranslation("sv", texts, TranslationState.REVIEWED))
    found = [pair for pair in read_likely(central) if 6 in pair.numbers]
    assert found
    assert all(pair.translated for pair in found)
    correct(central, 6, "title", "Penkkejä torille Vällingbyssä", WHY)
    assert not any(6 in pair for pair in pairs(central))


def test_the_same_puts_a_pair_into_the_group_that_one_of_them_is_in(alike):
    central = alike.central
    found = read_likely(central)
    group = tell_the_same(central, (1, 2), "Anna Ek")
    assert {pair.numbers for pair in still_likely(central, found)} == {(1, 3), (2, 3)}
    assert tell_the_same(central, (2, 3), "Anna Ek") == group
    assert still_likely(central, found) == ()
    other = tell_the_same(central, (4, 5), "Anna Ek")
    assert other != group
    with pytest.raises(AlreadyGroupedError):
        tell_the_same(central, (1, 4), "Anna Ek")


def test_who_said_no_is_not_suggested_to_what_the_others_became(alike):
    central = alike.central
    group = group_together(central, [1, 2, 3], who="Anna Ek")
    for number, answer in enumerate((Answer.YES, Answer.YES, Answer.NO), start=1):
        note_answer(central, number, Asked(answer, Way.CALL), "Anna Ek")
    draft = draft_proposal(central, [1, 2])
    assert draft.title == "Bänkar vid Vällingby torg"
    assert draft.description.endswith("\n\nSätt ut bänkar så att äldre kan vila.")
    item = join(central, group, JoinedProposal("Bänkar vid Vällingby torg", "Vila"), WHY)
    assert [origin.number for origin in read_dossier(central, item).origins] == [1, 2]
    assert pairs(central) == set()


def test_comparing_is_stopped_when_nobody_waits_for_it(alike):
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        read_likely(alike.central, stop)


def test_shared_words_are_found_in_both_texts_whatever_their_endings():
    text = "Sätt ut BÄNKAR på torget 😀 en bänk"
    assert [text[start:end] for start, end in find_words(text, ["bänkarna", "torget", "bänk"])] == [
        "BÄNKAR",
        "torget",
        "bänk",
    ]
    assert find_words(text, []) == ()
