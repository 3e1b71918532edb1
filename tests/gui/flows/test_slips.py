"""Fingers slip, strike twice and meet: what is stored is what was on the screen."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import BallotKind, Choice
from mbdesk.domain.process import Rules
from mbdesk.ui.look.debounce import REPEAT_SECONDS, SETTLE_SECONDS
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.flows.inputs import HANDS, Keyboard, Touch
from tests.gui.flows.making import make_district
from tests.gui.flows.racing import TITLES, envelopes, to_ballot, to_review

pytestmark = [pytest.mark.gui, pytest.mark.slow]


@pytest.mark.parametrize("input_device_of", HANDS)
def test_a_cast_struck_twice_casts_once_and_leaves_the_code_to_be_read(
    qtbot, district, screen, theme, input_device_of
):
    view = screen(district.place.station)
    hand = input_device_of(qtbot, view)
    to_review(hand, "V1")
    cast = hand.button(hand.words("Cast my vote"))
    hand.make_ready(cast)
    theme.debounce.again, theme.debounce.settle = REPEAT_SECONDS, SETTLE_SECONDS
    theme.debounce.touched(QPointF(-1000, -1000))  # the press that led here was some time ago
    hand.strike_ready(cast)
    hand.strike_ready(cast)
    qtbot.waitUntil(lambda: view.step is Step.BALLOT_DONE)
    hand.strike_ready(cast)
    hand.settle()
    assert view.step is Step.BALLOT_DONE
    assert envelopes(district) == 1


def test_what_is_touched_twice_at_once_at_two_places_is_touched_twice(qtbot, district, screen):
    """Qt takes the second touch for a double click, and scrolling by finger would swallow it."""
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_ballot(hand)
    first, second = (item.code for item in view.session.items[:2])
    places = [hand.place_of(hand.only(hand.begins(TITLES[code]))) for code in (first, second)]
    for where in places:
        hand.finger("press", where)
        hand.finger("release", where)
    hand.settle()
    assert view.session.marks.codes == (first, second)


PAIRS = (("Cast my vote", "Back"), ("Back", "Cast my vote"), ("Cast my vote", "Change"))


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_a_finger_that_slips_from_one_button_to_another_presses_neither(
    qtbot, district, screen, here, there
):
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    first, last = (hand.place_of(hand.button(hand.words(says))) for says in (here, there))
    for does, where in (("press", first), ("move", last), ("release", last)):
        hand.finger(does, where)
    hand.settle()
    QTest.mousePress(hand.glass, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(hand.glass, last)
    QTest.mouseRelease(hand.glass, Qt.MouseButton.LeftButton, pos=last)
    hand.settle()
    assert (view.step, envelopes(district)) == (Step.BALLOT_REVIEW, 0)


@pytest.mark.parametrize("first_up", [0, 1])
def test_two_fingers_on_two_buttons_do_one_thing_at_most(qtbot, district, screen, first_up):
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    places = [hand.place_of(hand.button(hand.words(says))) for says in ("Back", "Cast my vote")]
    hand.fingers(press={0: places[0]})
    hand.fingers(hold={0: places[0]}, press={1: places[1]})
    hand.fingers(hold={1 - first_up: places[1 - first_up]}, release={first_up: places[first_up]})
    hand.fingers(release={1 - first_up: places[1 - first_up]})
    hand.settle()
    qtbot.waitUntil(lambda: not view.busy)
    assert envelopes(district) == (view.step is Step.BALLOT_DONE)
    assert view.step in {Step.BALLOT, Step.BALLOT_REVIEW, Step.BALLOT_DONE}
    if view.step is not Step.BALLOT_DONE:
        assert view.session.marks.codes == ("V1",)


def test_two_fingers_on_two_proposals_choose_no_third(qtbot, district, screen):
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_ballot(hand)
    codes = [item.code for item in view.session.items[:2]]
    places = [hand.place_of(hand.only(hand.begins(TITLES[code]))) for code in codes]
    hand.fingers(press=dict(enumerate(places)))
    hand.fingers(release=dict(enumerate(places)))
    hand.settle()
    assert set(view.session.marks.codes) <= set(codes)
    hand.press_named(TITLES["V9"])
    assert set(view.session.marks.codes) ^ {"V9"} <= set(codes)


# The screen changes under the vote


@pytest.mark.parametrize("input_device_of", HANDS)
def test_changing_everything_about_the_screen_keeps_marks_and_order(
    qtbot, tmp_path, screen, input_device_of
):
    district = make_district(tmp_path, Rules(ballot=BallotKind.RANKING))
    view = screen(district.place.station)
    hand = input_device_of(qtbot, view)
    to_ballot(hand)
    for code in ("V7", "V2", "V5"):
        hand.press_named(TITLES[code])
    order = [item.code for item in view.session.items]
    for bar, choice in (("Text size", "Largest"), ("Colours", "White on black")):
        hand.press(bar)
        hand.press(choice)
        hand.press("Done")
    for tag in ("ar", "se", "fi"):
        hand.change_language(tag)
    assert [item.code for item in view.session.items] == order
    shown = sorted(view.page.choices.values(), key=lambda each: each.mapTo(view, QPoint()).y())
    assert [choice.item.code for choice in shown] == order
    hand.press("Next")
    hand.press("Cast my vote")
    hand.reads("Your confirmation code is:")
    assert district.count()[1] == Counter([Choice(("V7", "V2", "V5"))])
    district.place.close()


def test_enter_struck_twice_in_a_field_skips_no_page(qtbot, tmp_path, screen, theme):
    from tests.gui.voter.making import make_place

    place = make_place(tmp_path, Rules(), voting=False)
    view = screen(place.station)
    hand = Keyboard(qtbot, view)
    hand.begin_in("sv")
    for says in ("Make a proposal", "Next"):
        hand.press(says)
    hand.write("What is your idea called?", "Bänk")
    hand.press("Next")
    hand.write("Tell us about your idea", "En bänk")
    hand.press("Next")
    hand.write("Where should it be?", "Torget")
    theme.debounce.again, theme.debounce.settle = REPEAT_SECONDS, SETTLE_SECONDS
    theme.debounce.letters = 0.0
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        hand.settle()
    assert view.step is Step.DRAWING
    place.close()
