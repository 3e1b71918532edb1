"""Strikes that are too many count once; fast honest writing loses nothing."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import Rules
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.look.debounce import SLOW_SECONDS
from mbdesk.ui.voter.shell.question import stopping
from mbdesk.ui.widgets.switches import Switches
from tests.gui.voter.making import make_place
from tests.gui.voter.switches.ways import CHOOSE, NEXT

pytestmark = pytest.mark.gui


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
    settings = StationSettings(switch_next=switch_next, switch_choose=choose, scanning_seconds=2)
    assert Switches.of(settings) == Switches(*keys, 2)
