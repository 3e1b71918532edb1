"""The keyboard on the screen opens where text is typed, and covers nothing of it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication

from mbdesk.ui.look.theme import TextSize
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.keyboard.input_device import InputDevice
from mbdesk.ui.widgets.keyboard.layouts import LAYOUTS, KeyAction
from tests.gui.voter.keyboard.board import board, is_open, touch, write

pytestmark = pytest.mark.gui


def test_at_a_table_it_opens_for_a_finger_and_not_for_the_mouse(at_page, finger):
    person = at_page(Step.TITLE, opening=KeyboardOpening.TOUCH)
    person.tap(person.page.field.editor.viewport())
    assert not is_open(person)
    touch(person, finger, person.page.field.editor.viewport())
    assert person.view.dock.hands.last is InputDevice.TOUCH
    assert is_open(person)


def test_where_the_station_wants_none_there_is_none(at_page, finger):
    person = at_page(Step.TITLE, opening=KeyboardOpening.NEVER)
    touch(person, finger, person.page.field.editor.viewport())
    assert not is_open(person)
    assert not person.view.dock.button.isVisible()


def test_it_can_be_put_away_and_taken_out_again(at_page, finger):
    person = at_page(Step.TITLE)
    touch(person, finger, person.on_glass(KeyAction.HIDE))
    assert not is_open(person)
    assert QApplication.focusWidget() is person.page.field.editor
    person.press(person.next)
    assert not person.on_page()
    person.press(person.answers()[0])
    assert not is_open(person)
    touch(person, finger, person.view.dock.button)
    assert is_open(person)
    assert QApplication.focusWidget() is person.page.field.editor


def test_it_stays_in_place_while_another_control_is_pressed(at_page, finger):
    person = at_page(Step.CONTACT)
    person.view.dock.open()
    person.settle()
    touch(person, finger, person.page.consent)
    assert person.view.session.draft.consent
    assert is_open(person)
    write(person, person.tap, "Ali")
    assert person.page.field.text == "Ali"


def test_the_keys_add_nothing_to_the_tab_order(at_page):
    person = at_page(Step.TITLE)
    seen = set()
    for _ in range(20):
        person.key(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert not seen & set(board(person).keys)
    assert person.page.field.editor in seen


def veiled(person, place):
    """Whether any of a place on the screen lies under the veil over what is cut."""
    panel = person.view.sheets.page.panel
    port = panel.area.viewport().mapTo(person.view, QPoint())
    region = QRegion(panel.veil.mask()) if panel.veil.isVisible() else QRegion()
    return region.intersects(place.translated(-port))


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("language", ["sv", "se", "ar", "fa"])
def test_a_short_field_is_seen_whole_while_it_is_written_in(at_page, language, size):
    for step in (Step.TITLE, Step.PLACE, Step.CONTACT):
        person = at_page(step, language, size=size)
        person.view.dock.open()
        person.settle()
        editor = person.page.field.editor
        line = editor.cursorRect().translated(editor.viewport().mapTo(person.view, QPoint()))
        assert person.view.sheets.page.panel.shows(editor)
        assert not veiled(person, line), step
        person.view.close()


@pytest.mark.parametrize("screen", [(1024, 768), (1920, 1080), (768, 1024)])
@pytest.mark.parametrize("language", ["sv", "se", "ar", "fa"])
def test_the_line_that_is_written_is_never_covered(at_page, theme, language, screen):
    for size in TextSize:
        person = at_page(Step.DESCRIPTION, language, size=size, screen=screen)
        person.view.dock.open()
        person.settle()
        letter = LAYOUTS[language].letters[1][3].text
        for _ in range(6):
            person.type_blindly("abc\n")
            write(person, person.tap, letter)
            editor = person.page.field.editor
            line = editor.cursorRect().translated(editor.viewport().mapTo(person.view, QPoint()))
            port = person.view.sheets.page.panel.area.viewport()
            seen = QRect(port.mapTo(person.view, QPoint()), port.size())
            assert seen.contains(line), (size, line, seen)
            assert not veiled(person, line), (size, line)
        person.view.close()


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("step", [Step.TITLE, Step.DESCRIPTION, Step.PLACE])
def test_whoever_comes_to_a_page_sees_its_question(at_page, step, size):
    """It opens by itself only where the question stays in sight beside the field."""
    for language in ("sv", "fi", "ar"):
        person = at_page(step, language, size=size)
        panel = person.view.sheets.page.panel
        assert panel.area.verticalScrollBar().value() == 0
        if is_open(person):
            assert panel.shows(person.page.field.editor)
        person.view.close()
