"""Everything at once: time running out, fingers slipping, saving that is slow or fails.

No vote is lost, none is cast twice, and what is stored is what was on the screen.
"""

from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import BallotKind, Choice
from mbdesk.domain.process import Rules
from mbdesk.errors.files import DiskFullError
from mbdesk.ui.gallery.voter.example_station import ITEMS
from mbdesk.ui.look.debounce import REPEAT_SECONDS, SETTLE_SECONDS
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.flows.hands import HANDS, Keyboard, Touch
from tests.gui.flows.making import contents, make_district

pytestmark = [pytest.mark.gui, pytest.mark.slow]

TITLES = {item.code: item.titles["sv"] for item in ITEMS}
YES = "Yes, I may vote, and I have not voted yet this time"


class SlowStation(ServedStation):
    """A station whose disk takes its time, or is full the first time."""

    def __init__(self, station) -> None:
        super().__init__(station)
        self.may_save, self.errors, self.calls = Event(), [], 0

    def cast(self, choice, credential):
        self.calls += 1
        assert self.may_save.wait(30)
        if self.errors:
            raise self.errors.pop()
        return super().cast(choice, credential)


@pytest.fixture
def district(tmp_path):
    district = make_district(tmp_path, Rules())
    yield district
    district.place.close()


@pytest.fixture
def slow(district):
    return SlowStation(district.place.station)


def to_ballot(hand, language="sv"):
    hand.begin_in(language)
    hand.press("Vote")
    hand.press(YES)
    hand.press("Next")


def to_review(hand, *codes):
    to_ballot(hand)
    for code in codes:
        hand.press_named(TITLES[code])
    hand.press("Next")
    hand.reads("This is your vote")


def envelopes(district):
    return district.place.station.counts().envelopes


def warn_in(view, milliseconds):
    """Let the warning come so soon, once."""
    view.idle._wait.start(milliseconds)
    view.idle.counting.connect(lambda _seconds: view.idle._wait.setInterval(3_600_000))


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
    if view.step is not Step.BALLOT_DONE:
        assert envelopes(district) == 0
        if view.idle.warning:
            hand.press("Yes, I am here")
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
    assert district.count()[1] == contents(Choice(("V1", "V5")))


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
    assert district.count()[1] == contents(Choice(("V4",)))


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


# Fingers


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
    assert district.count()[1] == contents(Choice(("V7", "V2", "V5")))
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
