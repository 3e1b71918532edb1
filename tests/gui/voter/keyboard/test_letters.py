"""The letters follow the language, have names, and stay with nobody."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.keyboard.key import Key
from mbdesk.ui.widgets.keyboard.layouts import KeyAction
from tests.gui.voter.checks import check_screen
from tests.gui.voter.keyboard.board import board, is_open, write
from tests.gui.voter.making import SCREEN, Person, seated

pytestmark = pytest.mark.gui


def test_nothing_of_one_person_stays_for_the_next(at_page):
    person = at_page(Step.TITLE)
    person.tap(person.on_glass(KeyAction.TURN))
    person.tap(person.on_glass(KeyAction.HIDE))
    person.view.wipe()
    person.view.show_step(PhaseKind.PROPOSING, Step.TITLE)
    person.qtbot.waitUntil(lambda: is_open(person))
    person.settle()
    assert board(person).key("A")
    assert person.page.field.text == ""


def test_the_letters_follow_the_language_and_the_text_stays(at_page):
    person = at_page(Step.TITLE)
    write(person, person.tap, "Hej")
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["se"])
    person.tap(person.answers()[0])
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is person.page.field.editor)
    person.tap(person.on_glass("ŋ"))
    assert person.page.field.text == "Hejŋ"


def test_every_key_has_a_name_in_the_language(at_page):
    names = {}
    for language in ("sv", "fi", "ar"):
        person = at_page(Step.TITLE, language)
        for what in (
            KeyAction.LEFT,
            KeyAction.TURN,
            KeyAction.HIDE,
            KeyAction.ERASE,
            KeyAction.SHIFT,
            KeyAction.ENTER,
            " ",
            ".",
        ):
            names.setdefault(what, set()).add(person.on_glass(what).accessibleName())
        assert all(key.accessibleName() for key in board(person).keys)
        person.view.close()
    assert all(len(each) == 3 and "" not in each for each in names.values()), names


def test_a_code_has_its_keys_from_left_to_right_in_every_language(qtbot, theme):
    from mbdesk.ui.gallery.voter.voter_screens import screens

    for name, keys in (("access_card", "1A0Z"), ("access_identity", "150")):
        set_language("ar")
        view = screens(theme)[name]()
        qtbot.addWidget(view)
        view.resize(*SCREEN)
        view.show()
        person = Person(qtbot, view)
        first, second = (person.on_glass(sign) for sign in "12")
        assert first.mapTo(view, QPoint()).x() < second.mapTo(view, QPoint()).x()
        assert all(person.on_glass(sign).isVisible() for sign in keys)
        assert person.page.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
        view.close()


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_laptop_of_eleven_inches_has_room_for_keys_and_field(qtbot, language, size):
    """1366×768 pixels at 141 an inch are 138 mm: what leads on gives way to the keys there."""
    dpi, (width, height) = 141.0, (1366, 768)
    set_language(language)
    theme = Theme(dpi)
    theme.debounce.again = theme.debounce.settle = 0.0
    theme.look = Look(size)
    view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=KeyboardOpening.ALWAYS)
    qtbot.addWidget(view)
    view.show_step(PhaseKind.PROPOSING, Step.TITLE)
    view.resize(width, height)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    person = Person(qtbot, view)
    view.dock.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is person.page.field.editor)
    person.settle()
    assert (view.width(), view.height()) == (width, height)
    assert check_screen(view, dpi) == []
    person.tap(person.on_glass(KeyAction.SHIFT if language == "ar" else "B"))
    person.tap(person.on_glass(KeyAction.HIDE))
    assert person.next.isVisible()
    assert person.back.isVisible()


def test_the_keys_are_made_while_the_page_before_is_read(qtbot, theme):
    view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=KeyboardOpening.ALWAYS)
    person = seated(qtbot, view)
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    assert person.view.step is Step.FRAME
    qtbot.waitUntil(lambda: len(view.dock.board.findChildren(Key)) > 20)
    assert not view.dock.board.isVisible()
    person.tap(person.next)
    person.wait_for(Step.TITLE)
    assert view.dock.board.isVisible()
    assert len(view.dock.board.keys) > 20
