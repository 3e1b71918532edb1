"""A person votes: by touch, by keyboard alone, by two switches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import BallotKind, ItemOrder
from mbdesk.domain.process import Rules
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.choice_card import ChoiceCard

pytestmark = pytest.mark.gui

WAYS = ["tap", "press", "switch"]
KINDS = {kind: {"rules": Rules(ballot=kind, max_points=5)} for kind in BallotKind}
each_kind = pytest.mark.parametrize("station", KINDS.values(), ids=KINDS, indirect=True)


def to_ballot(person, way="tap"):
    act = getattr(person, way)
    act(person.page.languages["sv"])
    act(person.page.button)
    act(person.page.confirm)
    act(person.next)
    person.wait_for(Step.BALLOT)


@pytest.mark.parametrize("way", WAYS)
def test_a_vote_is_cast_and_a_code_is_shown(station, visit, way):
    person = visit(station)
    act = getattr(person, way)
    to_ballot(person, way)
    act(person.page.choices["V2"].card)
    act(person.page.choices["V5"].card)
    act(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    act(person.next)
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1
    code = person.page.code.text()
    assert [len(group) for group in code.split("-")] == [4, 4, 4]
    act(person.next)
    assert person.view.step is Step.WELCOME


@each_kind
def test_every_kind_of_ballot_is_cast_by_keyboard_alone(station, visit):
    person = visit(station)
    to_ballot(person, "press")
    person.press(person.page.choices["V2"].card)
    person.press(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.press(person.next)
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1


def test_a_double_tap_casts_once(station, visit, theme):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V1"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    theme.debounce.again = theme.debounce.settle = 0.5
    theme.debounce._pressed_at = 0.0  # a while after the way on was pressed, at the same place
    cast = person.place_of(person.next)
    for _ in range(2):
        QTest.mouseClick(person.glass, Qt.MouseButton.LeftButton, pos=cast)
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1


def test_casting_again_while_the_vote_is_being_saved_does_nothing(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V1"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.view.go_on()
    person.view.go_on()
    person.view.go_back()
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1


def test_press_here_and_release_there_does_nothing(station, visit):
    person = visit(station)
    to_ballot(person)
    person.drag(person.next, person.back)
    assert person.view.step is Step.BALLOT
    assert person.view.session.marks.blank


def test_a_held_key_is_one_press(station, visit):
    person = visit(station)
    to_ballot(person)
    card = person.page.choices[person.view.session.items[0].code].card
    person.go_to(card)
    QTest.keyPress(card, Qt.Key.Key_Space)
    for _ in range(5):
        QTest.simulateEvent(card, True, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QTest.keyRelease(card, Qt.Key.Key_Space)
    assert len(person.view.session.marks.points) == 1


def test_one_choice_too_many_is_explained_and_nothing_is_unchosen(station, visit):
    person = visit(station)
    to_ballot(person)
    for code in ("V1", "V2", "V3", "V4"):
        person.tap(person.page.choices[code].card)
    assert not person.on_page()
    assert person.view.session.marks.codes == ("V1", "V2", "V3")
    person.tap(person.answers()[0])
    assert person.on_page()
    assert not person.page.choices["V4"].card.isChecked()


@each_kind
def test_a_mark_measures_no_other_card_anew(station, visit, monkeypatch):
    person = visit(station)
    to_ballot(person)
    choice = person.page.choices["V2"]
    button = choice.card if choice.stepper is None else choice.stepper.more
    measured = []
    measure = ChoiceCard.lay_out
    monkeypatch.setattr(ChoiceCard, "lay_out", lambda card: (measured.append(card), measure(card)))
    person.tap(button)
    assert choice.card.isChecked()
    assert set(measured) <= {choice.card}


def test_switching_the_language_in_mid_ballot_keeps_choices_and_place(station, visit):
    person = visit(station)
    to_ballot(person)
    # The first on the page: one further down may be moved by words that take more room.
    code = person.view.session.items[0].code
    person.tap(person.page.choices[code].card)
    page = person.page
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["ar"])
    assert language() == "ar"
    assert person.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    person.tap(person.answers()[0])
    assert person.page is page
    assert person.page.choices[code].card.isChecked()
    assert person.view.sheets.page.panel.shows(person.page.choices[code].card)


def test_changing_size_and_colours_in_mid_ballot_keeps_choices(station, visit, theme):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V1"].card)
    for button, value in ((person.view.bar.size_button, 4), (person.view.bar.contrast, "high")):
        person.tap(button)
        person.tap(person.view.sheets.cover.panel.page.cards[value])
        person.tap(person.answers()[0])
    assert (theme.look.size, theme.look.contrast) == (4, "high")
    assert person.page.choices["V1"].card.isChecked()


def test_going_back_from_the_review_keeps_choices(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.page.choices["V3"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.back)
    person.wait_for(Step.BALLOT)
    assert person.page.choices["V3"].card.isChecked()


def test_a_blank_vote_has_to_be_meant(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.next)
    assert person.view.step is Step.BALLOT
    choose, _blank = person.answers()
    person.tap(choose)
    person.tap(person.next)
    person.tap(person.answers()[1])
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_no_blank_vote_is_cast_by_pressing_one_spot_again_and_again(station, visit, language):
    person = visit(station)
    person.to_ballot(language)
    spot, asked = person.place_of(person.next), 0
    for _ in range(6):
        QTest.mouseClick(person.glass, Qt.MouseButton.LeftButton, pos=spot)
        person.settle()
        asked += not person.on_page()
        assert person.view.step is Step.BALLOT
    assert asked == 3, "it asks, and the next press goes back to choose"
    assert station.counts().votes == 0


@pytest.mark.parametrize("way", WAYS)
def test_the_answer_that_goes_back_takes_the_focus_before_the_blank_vote(station, visit, way):
    person = visit(station)
    to_ballot(person)
    getattr(person, way)(person.next)
    choose, blank = person.answers()
    assert person.view.window().focusWidget() is choose
    _, footer, *_ = person.view.sheets.sections()
    assert list(footer) == [choose, blank]


@pytest.mark.parametrize(
    "station", [{"rules": Rules(blank_allowed=False)}], indirect=True, ids=["no blank"]
)
def test_where_blank_is_not_allowed_it_is_not_offered(station, visit):
    person = visit(station)
    to_ballot(person)
    person.tap(person.next)
    assert len(person.answers()) == 1


def test_the_conditions_must_be_confirmed(station, visit):
    person = visit(station)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    person.tap(person.next)
    assert not person.on_page()
    person.tap(person.answers()[0])
    assert person.view.step is Step.CONDITIONS


def test_each_person_gets_an_order_of_their_own(station, visit):
    person = visit(station)
    orders = set()
    for _ in range(20):
        orders.add(tuple(item.code for item in person.view.session.items))
        person.view.wipe()
    assert len(orders) > 1


@pytest.mark.parametrize(
    "station", [{"rules": Rules(item_order=ItemOrder.LISTED)}], indirect=True, ids=["listed"]
)
def test_a_listed_order_is_the_published_one(station, visit):
    person = visit(station)
    positions = [item.position for item in person.view.session.items]
    assert positions == sorted(positions)


@pytest.mark.parametrize("station", [KINDS[BallotKind.RANKING]], indirect=True, ids=["ranking"])
def test_ranks_are_changed_by_buttons(station, visit):
    person = visit(station)
    to_ballot(person)
    for code in ("V1", "V2", "V3"):
        person.tap(person.page.choices[code].card)
    person.tap(person.page.choices["V3"].ranks.higher)
    assert person.view.session.marks.codes == ("V1", "V3", "V2")


@pytest.mark.parametrize("station", [KINDS[BallotKind.POINTS]], indirect=True, ids=["points"])
def test_points_are_given_by_steps_and_never_more_than_there_are(station, visit):
    person = visit(station)
    to_ballot(person)
    stepper = person.page.choices["V1"].stepper
    for _ in range(5):
        person.tap(stepper.more)
    assert person.on_page()
    person.tap(stepper.more)
    assert not person.on_page()
    assert person.view.session.marks.points == {"V1": 5}
