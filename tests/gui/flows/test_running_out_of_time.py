"""Time runs out while somebody presses: the vote is cast, asked about or dropped, never twice."""

import pytest

from mbdesk.ui.voter.visit.flow import Step
from tests.gui.flows.inputs import HANDS, Touch
from tests.gui.flows.racing import envelopes, to_review, warn_in

pytestmark = [pytest.mark.gui, pytest.mark.slow]


def until_due(timer):
    """Keep the event loop from running until a timer is due, so that all comes in one turn."""
    assert timer.isActive()
    while timer.remainingTime() > 0:
        pass


# Time runs out while somebody presses


def test_a_warning_that_comes_while_the_finger_is_down_stops_the_cast(qtbot, district, screen):
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    where = hand.place_of(hand.button(hand.words("Cast my vote")))
    hand.finger("press", where)
    warn_in(view, 0)
    qtbot.waitUntil(lambda: view.idle.warning)
    hand.finger("release", where)
    hand.settle()
    assert (view.step, envelopes(district)) == (Step.BALLOT_REVIEW, 0)
    hand.press("Yes, I am here")
    hand.press("Cast my vote")
    hand.reads("Your confirmation code is:")
    assert envelopes(district) == 1


@pytest.mark.parametrize("input_device_of", HANDS)
def test_a_cast_pressed_in_the_turn_of_the_warning_is_cast_or_asked_about(
    qtbot, district, screen, input_device_of
):
    view = screen(district.place.station)
    hand = input_device_of(qtbot, view)
    to_review(hand, "V2")
    cast = hand.button(hand.words("Cast my vote"))
    hand.make_ready(cast)
    warned = []
    view.idle.counting.connect(warned.append)
    warn_in(view, 30)
    until_due(view.idle._wait)
    hand.strike_ready(cast)
    # A press is a sign of life: if it comes first and is no cast, the warning follows later.
    qtbot.waitUntil(lambda: view.step is Step.BALLOT_DONE or bool(warned))
    hand.settle()
    qtbot.waitUntil(lambda: not view.busy)
    # So short a time may run out once more, over the code, before a slow machine gets here.
    view.idle._wait.setInterval(3_600_000)
    cast_at_once = view.step is Step.BALLOT_DONE
    assert envelopes(district) == int(cast_at_once)
    if view.idle.warning:
        hand.press("Yes, I am here")
    if not cast_at_once:
        hand.press("Cast my vote")
    hand.reads("Your confirmation code is:")
    assert envelopes(district) == 1


@pytest.mark.parametrize("input_device_of", HANDS)
def test_an_answer_in_the_turn_of_the_last_second_counts_or_comes_too_late(
    qtbot, district, screen, input_device_of
):
    view = screen(district.place.station)
    hand = input_device_of(qtbot, view)
    to_review(hand, "V3")
    view.idle._second.setInterval(3_600_000)
    view.idle.patience = type(view.idle.patience)(before_warning=60, to_answer=1)
    warn_in(view, 0)
    hand.reads("Are you still here?")
    answer = hand.button(hand.words("Yes, I am here"))
    hand.make_ready(answer)
    view.idle._second.setInterval(30)
    until_due(view.idle._second)
    hand.strike_ready(answer)
    qtbot.waitUntil(lambda: not view.idle.warning)
    hand.settle()
    stayed = view.step is Step.BALLOT_REVIEW and view.session.marks.codes == ("V3",)
    wiped = view.step is Step.WELCOME and view.session.marks.blank
    assert stayed or wiped
    assert view.sheets.top is view.sheets.page
    assert envelopes(district) == 0
