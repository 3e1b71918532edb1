"""Two switches, or one: groups, automatic steps, and strikes that are too many."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import Rules
from mbdesk.ui.look.debounce import SLOW_SECONDS
from mbdesk.ui.voter.shell.question import stopping
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.switches import Switches
from tests.gui.voter.making import FORTY, make_place, seated

pytestmark = pytest.mark.gui

NEXT, CHOOSE = Qt.Key.Key_F7, Qt.Key.Key_F8


@pytest.fixture
def seat(qtbot, theme):
    """Return what seats a person at a station whose switches are set in some way."""

    def sit(station, switches):
        view = VoterView(ServedStation(station), theme, switches=switches)
        return seated(qtbot, view)

    return sit


@pytest.fixture
def forty(tmp_path):
    place = make_place(tmp_path, Rules(ballot=BallotKind.POINTS, max_points=9), items=FORTY)
    yield place.station
    place.close()


@pytest.fixture
def writing(tmp_path, visit):
    """Return somebody who may write a title."""
    place = make_place(tmp_path, Rules(), voting=False)
    person = visit(place.station)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    person.tap(person.next)
    person.wait_for(Step.TITLE)
    yield person
    place.close()


def strikes_to(person, widget):
    """Go to a widget by switches and return how many strikes it took, choosing it included."""
    struck = 0
    while person.lit() != [widget]:
        person.key(CHOOSE if widget in person.lit() else NEXT)
        struck += 1
        assert struck < 400
    person.key(CHOOSE)
    return struck + 1


def test_the_first_strike_only_shows_where_one_is(station, visit):
    person = visit(station)
    person.key(CHOOSE)
    assert person.view.step is Step.WELCOME
    assert person.lit()


def test_among_forty_items_each_is_some_strikes_away(forty, visit):
    person = visit(forty)
    person.to_ballot()
    person.key(NEXT)
    taken = {}
    for code, choice in person.page.choices.items():
        taken[code] = strikes_to(person, choice.card)
        assert choice.card.isChecked()
        strikes_to(person, choice.card)
        assert not choice.card.isChecked()
    assert max(taken.values()) <= 25


def test_past_the_last_thing_of_a_group_it_goes_on_behind_the_group(forty, visit):
    person = visit(forty)
    person.to_ballot()
    person.key(NEXT)
    seen = set()
    for _ in range(200):
        person.key(NEXT)
        lit = tuple(person.lit())
        if lit in seen:
            break
        seen.add(lit)
    assert {widget for lit in seen for widget in lit} >= set(person.view.bar.buttons[:3])


def test_a_button_stays_lit_so_that_it_can_be_chosen_again(forty, visit):
    person = visit(forty)
    person.to_ballot()
    stepper = person.page.choices["V31"].stepper
    person.switch(stepper.more)
    person.key(CHOOSE)
    person.key(CHOOSE)
    assert person.view.session.marks.points == {"V31": 3}
    assert person.view.sheets.page.panel.shows(stepper.more)


def test_where_a_press_makes_the_button_vanish_the_frame_stays_near(tmp_path, visit):
    place = make_place(tmp_path, Rules(ballot=BallotKind.RANKING))
    person = visit(place.station)
    person.to_ballot()
    for code in ("V1", "V2"):
        person.tap(person.page.choices[code].card)
    person.switch(person.page.choices["V2"].ranks.higher)
    assert person.view.session.marks.codes == ("V2", "V1")
    (lit, *_) = person.lit()
    assert lit.isVisible()
    place.close()


def test_scrolling_and_the_bar_are_reached_by_switches(station, visit, theme):
    person = visit(station)
    person.to_ballot()
    bar = person.view.sheets.page.panel.area.verticalScrollBar()
    person.switch(person.view.sheets.page.panel.down)
    assert bar.value() > 0
    person.switch(person.view.bar.contrast)
    person.switch(person.view.sheets.cover.panel.page.cards["high"])
    assert theme.look.contrast == "high"
    person.switch(person.answers()[0])
    assert person.on_page()


def test_a_switch_writes_nothing_into_a_field(writing):
    person, chosen = writing, []
    person.view.scanner.field_chosen.connect(chosen.append)
    person.switch(person.page.field.editor)
    assert chosen == [person.page.field.editor]
    assert person.page.field.text == ""


def test_one_switch_is_enough_where_the_frame_moves_by_itself(station, seat):
    person = seat(station, Switches(seconds=0.05))
    choose = [
        lambda: person.page.languages["sv"],
        lambda: person.page.button,
        lambda: person.page.confirm,
        lambda: person.next,
        lambda: person.page.choices["V4"].card,
        lambda: person.next,
        lambda: person.next,
    ]
    for wanted in choose:
        widget = wanted()
        while person.lit() != [widget]:
            person.qtbot.waitUntil(lambda w=widget: w in person.lit())
            if person.lit() != [widget]:
                person.key(CHOOSE)
        person.key(CHOOSE)
        person.qtbot.waitUntil(lambda: bool(person.lit()))
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().envelopes == 1


def test_a_person_sets_the_pace_and_the_next_one_begins_by_hand(station, visit, theme):
    person = visit(station)
    person.tap(person.view.bar.pressing)
    (card,) = [w for w in person.view.sheets.sections()[0] if "4" in w.accessibleName()]
    person.tap(card)
    assert person.view.scanner.seconds == 4
    person.tap(person.answers()[0])
    assert person.lit()
    person.view.wipe()
    person.settle()
    assert person.view.scanner.seconds == 0
    assert person.lit() == []


def test_the_keys_of_the_switches_are_the_stations(station, seat):
    person = seat(station, Switches(next=Qt.Key.Key_F13, choose=Qt.Key.Key_F14))
    person.key(NEXT)
    assert person.lit() == []
    person.key(Qt.Key.Key_F13)
    before = person.lit()
    person.key(Qt.Key.Key_F13)
    assert person.lit() != before


def test_a_switch_that_is_held_or_strikes_twice_counts_once(station, visit, theme):
    person = visit(station)
    person.key(NEXT)
    before = person.lit()
    theme.debounce.again = theme.debounce.letters = 60.0
    person.key(NEXT)
    person.key(NEXT)
    held = QKeyEvent(QEvent.Type.KeyPress, NEXT, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(person.glass, held)
    theme.debounce.again = 0.0
    person.key(NEXT)
    stops = person.view.scanner._stops()
    assert person.lit() == list(stops[1].widgets)
    assert before == list(stops[0].widgets)


def strike(person, letter, seconds, now):
    now[0] += seconds
    person.type_blindly(letter)


@pytest.mark.parametrize("word", ["Skottkärra", "öppettiderna", "مممم", "Ŧŧ đđ"])
def test_fast_honest_writing_loses_no_letter(writing, theme, monkeypatch, word):
    """The fastest typists strike a key every 60 ms, and the same one twice in 100 ms."""
    now = [100.0]
    monkeypatch.setattr("mbdesk.ui.look.debounce.monotonic", lambda: now[0])
    theme.debounce.again, theme.debounce.letters = 0.25, 0.08
    before = ""
    for letter in word:
        strike(writing, letter, 0.1 if letter == before else 0.06, now)
        before = letter
    assert writing.page.field.text == word


def test_the_echo_of_a_shaking_hand_is_not_written(writing, theme, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("mbdesk.ui.look.debounce.monotonic", lambda: now[0])
    theme.debounce.again, theme.debounce.letters = 0.25, 0.08
    for letter in "bus":
        strike(writing, letter, 0.5, now)
        strike(writing, letter, 0.04, now)
    assert writing.page.field.text == "bus"


def test_whoever_asks_for_it_has_half_a_second(writing, theme, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("mbdesk.ui.look.debounce.monotonic", lambda: now[0])
    theme.debounce.set_slow(True)
    for letter, seconds in (("a", 1.0), ("a", SLOW_SECONDS - 0.01), ("a", SLOW_SECONDS)):
        strike(writing, letter, seconds, now)
    assert writing.page.field.text == "aa"


def test_a_held_letter_is_written_once(writing):
    field, plain = QApplication.focusWidget(), Qt.KeyboardModifier.NoModifier
    QTest.keyPress(field, Qt.Key.Key_A, plain)
    for _ in range(5):
        QTest.simulateEvent(field, True, Qt.Key.Key_A, plain, "a", True)
    QTest.keyRelease(field, Qt.Key.Key_A, plain)
    assert writing.page.field.text == "a"


def test_the_echo_of_a_touch_presses_nothing_that_has_moved_there(tmp_path, visit, theme):
    """The rank buttons give way to each other: the second strike must not undo the first."""
    place = make_place(tmp_path, Rules(ballot=BallotKind.RANKING))
    person = visit(place.station)
    person.to_ballot()
    for code in ("V1", "V2"):
        person.tap(person.page.choices[code].card)
    theme.debounce.again = 60.0
    theme.debounce._pressed_at = 0.0
    higher = person.page.choices["V2"].ranks.higher
    where = person.place_of(higher)
    for _ in range(2):
        QTest.mouseClick(person.glass, Qt.MouseButton.LeftButton, pos=where)
        person.settle()
    assert person.view.session.marks.codes == ("V2", "V1")
    place.close()


def test_two_different_buttons_may_be_pressed_fast(station, visit, theme):
    person = visit(station)
    person.to_ballot()
    theme.debounce.again = 60.0
    for code in ("V1", "V2"):
        person.press(person.page.choices[code].card)
    assert person.view.session.marks.codes == ("V1", "V2")


def test_a_choice_that_is_covered_meanwhile_chooses_nothing_on_the_cover(station, visit):
    person = visit(station)
    person.to_ballot()
    person.key(NEXT)
    question = stopping(person.view.wipe)
    person.view.sheets.ask(question)
    QTest.keyClick(person.glass, CHOOSE)
    assert not person.on_page()
    person.settle()
    assert set(person.lit()) & set(person.answers())


@pytest.mark.parametrize(
    ("named", "keys"),
    [
        (("F13", "Space"), (Qt.Key.Key_F13, Qt.Key.Key_Space)),
        (("no such key", "F8, F9"), (NEXT, CHOOSE)),
    ],
)
def test_the_settings_name_the_keys_and_what_is_no_key_is_the_usual_one(named, keys):
    switch_next, choose = named
    assert Switches.named(switch_next, choose, 2) == Switches(*keys, 2)
