"""What the keyboard on the screen writes is what was meant, whoever writes and however."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.keyboard.layouts import HALF_SPACE, KeyAction
from tests.gui.voter.keyboard.board import board, is_open, touch, turn_to, write

pytestmark = pytest.mark.gui


TEXTS = {
    "sv": "Bänkar på Åkern, 2 st. Öppna & ljusa!",
    "fi": "Äiti ja šakki: žen",
    "fit": "Kylä, Övre",
    "en": "It's 5 o'clock? Yes",
    "se": "Ŋuorra á č đ š ŧ ž",
    "so": "Waa ba' cusub",
    "ar": "حديقة للأطفال، ٣ مقاعد؟",
    "fa": f"می{HALF_SPACE}خواهم پارک چوب گل ژاله یک",
}


def act_by(way, person, finger):
    ways = {
        "touch": lambda widget: touch(person, finger, widget),
        "mouse": person.tap,
        "switches": person.switch,
    }
    return ways[way]


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_written_by_touch_as_it_was_meant(at_page, finger, language):
    person = at_page(Step.TITLE, language)
    write(person, act_by("touch", person, finger), TEXTS[language])
    assert person.view.session.draft.texts["title"] == TEXTS[language]


@pytest.mark.parametrize("language", ["se", "ar", "fa"])
def test_a_text_is_written_by_mouse(at_page, finger, language):
    person = at_page(Step.TITLE, language)
    write(person, person.tap, TEXTS[language])
    assert person.page.field.text == TEXTS[language]


@pytest.mark.parametrize(("language", "text"), [("sv", "Bänk"), ("se", "Ŋu č"), ("fa", "پارک")])
def test_a_text_is_written_by_two_switches(at_page, language, text):
    person = at_page(Step.TITLE, language, KeyboardOpening.NEVER)
    person.switch(person.page.field.editor)
    assert is_open(person)
    write(person, person.switch, text)
    assert person.page.field.text == text
    person.switch(person.on_glass(KeyAction.HIDE))
    assert not is_open(person)
    person.switch(person.view.bar.leave)


def test_switches_reach_each_letter_in_few_strikes(at_page):
    person = at_page(Step.TITLE, "se")
    person.switch(person.page.field.editor)
    for letter in "Ŋoadstža":
        turn_to(person, person.tap, letter)
        key, struck = person.on_glass(letter), 0
        while person.lit() != [key]:
            person.key(Qt.Key.Key_F8 if key in person.lit() else Qt.Key.Key_F7)
            struck += 1
        assert struck <= 14
        person.key(Qt.Key.Key_F8)


def test_enter_on_the_glass_goes_on_and_in_a_long_text_makes_a_line(at_page, finger):
    person = at_page(Step.TITLE)
    write(person, person.tap, "En bänk")
    person.tap(person.on_glass(KeyAction.ENTER))
    person.wait_for(Step.DESCRIPTION)
    person.qtbot.waitUntil(lambda: is_open(person))
    write(person, person.tap, "A")
    person.tap(person.on_glass(KeyAction.ENTER))
    write(person, person.tap, "B")
    assert person.page.field.text == "A\nB"


def test_the_cursor_moves_as_the_arrows_point_in_both_directions(at_page):
    for language, text, behind in (("sv", "ab", "axb"), ("ar", "بت", "بxت")):
        person = at_page(Step.TITLE, language)
        field = person.page.field
        write(person, person.tap, text)
        before = field.editor.cursorRect().left()
        person.tap(person.on_glass(KeyAction.LEFT if language == "sv" else KeyAction.RIGHT))
        after = field.editor.cursorRect().left()
        assert (after < before) is (language == "sv")
        person.type_blindly("x")
        assert field.text.lower() == behind
        person.view.close()


def test_erasing_takes_one_letter_and_can_be_undone(at_page):
    person = at_page(Step.TITLE)
    write(person, person.tap, "Bok")
    person.tap(person.on_glass(KeyAction.ERASE))
    assert person.page.field.text == "Bo"
    QTest.keyClick(person.glass, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert person.page.field.text == "Bok"


def test_no_more_is_written_than_the_field_takes(at_page):
    person = at_page(Step.TITLE)
    person.page.field.editor.insertPlainText("x" * 119)
    write(person, person.tap, "abc")
    assert person.page.field.text == "x" * 119 + "a"


def test_a_sentence_begins_with_a_capital_that_can_be_declined(at_page):
    person = at_page(Step.TITLE)
    assert board(person).key("A")
    person.tap(person.on_glass(KeyAction.SHIFT))
    for sign in "en. ":
        person.tap(person.on_glass(sign))
    person.tap(person.on_glass("T"))
    person.tap(person.on_glass("v"))
    assert person.page.field.text == "en. Tv"


def test_capitals_stay_until_they_are_put_off(at_page):
    person = at_page(Step.TITLE)
    for what in (KeyAction.SHIFT, KeyAction.SHIFT, KeyAction.SHIFT, "A", "B", KeyAction.SHIFT, "c"):
        person.tap(person.on_glass(what))
    assert person.page.field.text == "ABc"


@pytest.mark.parametrize("word", ["issll", "aass", "Tttaam"])
def test_double_letters_struck_fast_are_kept(at_page, finger, theme, monkeypatch, word):
    now = [100.0]
    monkeypatch.setattr("mbdesk.ui.look.debounce.monotonic", lambda: now[0])
    person = at_page(Step.TITLE)
    theme.debounce.again, theme.debounce.letters = 0.25, 0.08
    for letter in word:
        now[0] += 0.05  # the finger is up
        if letter not in {key.stroke.text for key in board(person).keys}:
            person.tap(person.on_glass(KeyAction.SHIFT))
            now[0] += 0.05
        where = person.place_of(person.on_glass(letter))
        now[0] += 0.05
        QTest.touchEvent(person.glass, finger).press(0, where, person.glass).commit()
        now[0] += 0.05  # the finger is down
        QTest.touchEvent(person.glass, finger).release(0, where, person.glass).commit()
        person.settle()
    assert person.page.field.text == word


def test_the_echo_of_a_shaking_finger_is_not_written(at_page, finger, theme, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("mbdesk.ui.look.debounce.monotonic", lambda: now[0])
    person = at_page(Step.TITLE)
    theme.debounce.again, theme.debounce.letters = 0.25, 0.08
    for letter in "Bus":
        now[0] += 0.5
        key = person.on_glass(letter)
        for _ in range(2):
            touch(person, finger, key)
            now[0] += 0.04
    assert person.page.field.text == "Bus"


def test_two_thumbs_lose_no_letter(at_page, finger):
    person = at_page(Step.TITLE)
    glass = person.glass
    person.tap(person.on_glass(KeyAction.SHIFT))
    one, other = (person.place_of(person.on_glass(sign)) for sign in "ab")
    QTest.touchEvent(glass, finger).press(0, one, glass).commit()
    QTest.touchEvent(glass, finger).stationary(0).press(1, other, glass).commit()
    QTest.touchEvent(glass, finger).release(0, one, glass).stationary(1).commit()
    QTest.touchEvent(glass, finger).release(1, other, glass).commit()
    person.settle()
    assert person.page.field.text == "ab"


def test_a_key_acts_only_when_the_finger_is_lifted_on_it(at_page, finger):
    person = at_page(Step.TITLE)
    glass = person.glass
    first, last = (person.place_of(person.on_glass(sign)) for sign in "AB")
    QTest.touchEvent(glass, finger).press(0, first, glass).commit()
    QTest.touchEvent(glass, finger).move(0, last, glass).commit()
    QTest.touchEvent(glass, finger).release(0, last, glass).commit()
    person.drag(person.on_glass("A"), person.on_glass("B"))
    assert person.page.field.text == ""
