"""The ballot's own cards on the review, what is swapped there, and casting by accident."""

import random

import pytest
from PySide6.QtCore import QPointF

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation, SilentSpeech
from mbdesk.ui.look import debounce
from mbdesk.ui.look.debounce import Debouncer
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.making import seated

pytestmark = pytest.mark.gui

TAPS = 10_000
NEAR_MM, DPI = 6, 96.0


@pytest.fixture
def at_review(qtbot, theme):
    """Return somebody who has chosen three of nine and looks at what they will cast."""

    def come(kind=BallotKind.APPROVAL):
        station = ExampleStation(PhaseKind.VOTING, kind)
        view = VoterView(station, theme, speaker=Speaker(SilentSpeech()))
        person = seated(qtbot, view)
        for code in ("V1", "V2", "V3")[: 1 if kind is BallotKind.CHOOSE_ONE else 3]:
            view.session.marks.give(code, 1)
        view.show_step(PhaseKind.VOTING, Step.BALLOT_REVIEW)
        person.settle()
        return person

    return come


@pytest.mark.parametrize("kind", BallotKind)
def test_each_choice_has_its_picture_and_can_be_heard_on_ballot_and_review(at_review, kind):
    person = at_review(kind)
    review = list(person.page.cards.values())
    person.view.show_step(PhaseKind.VOTING, Step.BALLOT)
    person.settle()
    ballot = [choice for code, choice in person.page.choices.items() if code != "V9"]
    assert len(ballot) == 8  # the ninth has no picture, as it may be
    for choice in ballot:
        assert choice.card.plan.picture.isValid()
        assert choice.listen.isVisible()
    person.view.show_step(PhaseKind.VOTING, Step.BALLOT_REVIEW)
    person.settle()
    assert len(person.page.cards) == len(review)
    for choice in person.page.cards.values():
        assert choice.card.plan.picture.isValid()
        assert choice.listen.isVisible()


def test_a_choice_is_taken_away_on_the_review_and_nothing_else(at_review):
    person = at_review()
    person.tap(person.page.cards["V2"].remove_button)
    assert set(person.page.cards) == {"V1", "V3"}
    assert set(person.view.session.marks.points) == {"V1", "V3"}
    assert person.view.step is Step.BALLOT_REVIEW


def test_the_next_choice_takes_the_place_and_rank_of_the_one_that_is_changed(at_review):
    person = at_review(BallotKind.RANKING)
    person.tap(person.page.cards["V2"].change_button)
    assert person.view.step is Step.BALLOT
    person.tap(person.page.choices["V7"].card)
    assert person.view.session.marks.codes == ("V1", "V7", "V3")


def test_who_goes_back_from_changing_has_changed_nothing(at_review):
    person = at_review()
    person.tap(person.page.cards["V2"].change_button)
    person.tap(person.back)
    assert person.view.step is Step.BALLOT_REVIEW
    assert set(person.page.cards) == {"V1", "V2", "V3"}


def test_who_takes_all_away_is_asked_whether_a_blank_vote_is_meant(at_review):
    person = at_review()
    for code in ("V1", "V2", "V3"):
        person.tap(person.page.cards[code].remove_button)
    person.tap(person.next)
    assert person.view.step is Step.BALLOT_REVIEW
    assert not person.on_page()


def test_one_too_many_can_be_swapped_on_the_question_and_enter_twice_changes_nothing(at_review):
    person = at_review()
    person.tap(person.page.cards["V1"].change_button)
    person.view.session.replacing = None
    person.tap(person.page.choices["V5"].card)
    assert not person.on_page()
    assert person.view.sheets.order[0] in person.answers()
    swaps = person.view.sheets.top.within()
    assert len(swaps) == 3
    person.tap(swaps[0])
    assert person.on_page()
    assert set(person.view.session.marks.codes) == {"V5", "V2", "V3"}


def test_nobody_casts_by_a_double_tap_on_next_where_the_two_share_their_place(monkeypatch):
    chance, now, accidental = random.Random(9), 0.0, 0
    monkeypatch.setattr(debounce, "monotonic", lambda: now)
    mm = DPI / 25.4
    following, casting = object(), object()
    for _ in range(TAPS):
        taps = Debouncer(debounce.SAME_PLACE_MM * mm)
        now += 10
        place = QPointF(chance.uniform(0, 300), chance.uniform(0, 60))
        assert taps.accepts(following, place)
        taps.touched(place)
        taps.pressed(following)
        taps.page_changed()  # the review has come, with Cast beneath the finger
        now += chance.uniform(0.04, 0.5)  # how long the second tap of a double tap takes
        again = place + QPointF(*(chance.gauss(0, NEAR_MM * mm) for _ in range(2)))
        accidental += taps.accepts(casting, again)
    assert accidental == 0
