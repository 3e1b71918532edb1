"""While saving takes long, or fails, no vote is lost and none is cast twice."""

from collections import Counter
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import Choice
from mbdesk.errors.files import DiskFullError
from mbdesk.ui.voter.view.served import ServedStation
from tests.gui.flows.inputs import Touch
from tests.gui.flows.racing import envelopes, to_review, warn_in

pytestmark = [pytest.mark.gui, pytest.mark.slow]


class SlowStation(ServedStation):
    """A station whose disk takes its time, or is full the first time."""

    def __init__(self, station) -> None:
        super().__init__(station)
        self.may_save, self.errors, self.calls = Event(), [], 0

    def cast(self, choice, credential):
        self.calls += 1
        assert self.may_save.wait(60)
        if self.errors:
            raise self.errors.pop()
        return super().cast(choice, credential)


@pytest.fixture
def slow(district):
    return SlowStation(district.place.station)


# Saving takes long, or fails


def test_while_a_vote_is_being_saved_nothing_else_can_be_done(qtbot, district, slow, screen_of):
    view = screen_of(slow)
    hand = Touch(qtbot, view)
    to_review(hand, "V1", "V5")
    back = hand.place_of(hand.button(hand.words("Back")))
    corner = hand.place_of(hand.button(hand.words("Stop here")))
    hand.press("Cast my vote")
    qtbot.waitUntil(lambda: slow.calls == 1)
    for where in (back, corner, view.rect().center()):
        hand.finger("press", where)
        hand.finger("release", where)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F8, Qt.Key.Key_F7):
        QTest.keyClick(hand.glass, key)
        QTest.keyClick(hand.glass, Qt.Key.Key_Space)
    view.wipe()
    assert not view.idle._wait.isActive()
    slow.may_save.set()
    hand.reads("Your confirmation code is:")
    assert (slow.calls, envelopes(district)) == (1, 1)
    assert district.count()[1] == Counter([Choice(("V1", "V5"))])


@pytest.mark.parametrize("error", [DiskFullError(), OSError("no such luck")])
def test_a_vote_that_could_not_be_saved_stays_to_be_cast_again(
    qtbot, district, slow, screen_of, error
):
    slow.may_save.set()
    slow.errors.append(error)
    view = screen_of(slow)
    hand = Touch(qtbot, view)
    to_review(hand, "V4")
    hand.press("Cast my vote")
    hand.press("OK")
    assert envelopes(district) == 0
    assert view.idle._wait.isActive()
    hand.reads("This is your vote")
    hand.press("Cast my vote")
    hand.reads("Your confirmation code is:")
    assert district.count()[1] == Counter([Choice(("V4",))])


def test_who_walks_away_while_a_vote_is_being_saved_has_voted(qtbot, district, slow, screen_of):
    view = screen_of(slow)
    hand = Touch(qtbot, view)
    to_review(hand, "V6")
    hand.press("Cast my vote")
    qtbot.waitUntil(lambda: slow.calls == 1)
    wiped = []
    view.wiped.connect(lambda: wiped.append(envelopes(district)))
    slow.may_save.set()
    hand.reads("Your confirmation code is:")
    view.idle._second.setInterval(5)
    warn_in(view, 0)
    qtbot.waitUntil(lambda: bool(wiped))
    assert wiped == [1]
