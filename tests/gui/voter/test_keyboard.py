"""The keyboard on the screen: it opens where text is typed, and what it writes is as typed."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.voter.shell.dock import Opening
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.keyboard.input_device import InputDevice
from mbdesk.ui.widgets.keyboard.key import Key
from mbdesk.ui.widgets.keyboard.layouts import HALF_SPACE, LAYOUTS, Act
from tests.gui.voter.checks import check_screen
from tests.gui.voter.making import SCREEN, Person, seated

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def finger(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def at_page(qtbot, theme):
    """Return what brings a person to a page of proposing, at a station with a keyboard."""

    def bring(step, language="sv", opening=Opening.ALWAYS, size=TextSize.NORMAL, screen=SCREEN):
        set_language(language)
        theme.look = Look(size)
        view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=opening)
        qtbot.addWidget(view)
        view.resize(*screen)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        view.show_step(PhaseKind.PROPOSING, step)
        person = Person(qtbot, view)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        person.settle()
        return person

    return bring


def touch(person, finger, widget):
    """Put a finger down on a widget and lift it again."""
    where = person.place_of(widget)
    QTest.touchEvent(person.glass, finger).press(0, where, person.glass).commit()
    QTest.touchEvent(person.glass, finger).release(0, where, person.glass).commit()
    person.settle()


def board(person):
    return person.view.dock.board


def is_open(person):
    return board(person).isVisible()


def turn_to(person, act, sign):
    """Press what brings a sign onto the keys, if it is not there."""
    for what in (Act.SHIFT, Act.SHIFT, Act.SHIFT, Act.TURN, Act.SHIFT):
        if any(key.stroke.text == sign for key in board(person).keys):
            return
        if what is not Act.SHIFT or Act.SHIFT in {key.stroke.act for key in board(person).keys}:
            act(person.on_glass(what))


def write(person, act, text):
    """Write a text by pressing its keys, whichever page they are on."""
    for sign in text:
        turn_to(person, act, sign)
        act(person.on_glass(sign))
        if person.on_glass(Act.TURN).stroke.text != "123":
            act(person.on_glass(Act.TURN))


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
    assert person.view.session.draft.title == TEXTS[language]


@pytest.mark.parametrize("language", ["se", "ar", "fa"])
def test_a_text_is_written_by_mouse(at_page, finger, language):
    person = at_page(Step.TITLE, language)
    write(person, person.tap, TEXTS[language])
    assert person.page.field.text == TEXTS[language]


@pytest.mark.parametrize(("language", "text"), [("sv", "Bänk"), ("se", "Ŋu č"), ("fa", "پارک")])
def test_a_text_is_written_by_two_switches(at_page, language, text):
    person = at_page(Step.TITLE, language, Opening.NEVER)
    person.switch(person.page.field.editor)
    assert is_open(person)
    write(person, person.switch, text)
    assert person.page.field.text == text
    person.switch(person.on_glass(Act.HIDE))
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
    person.tap(person.on_glass(Act.ENTER))
    person.wait_for(Step.DESCRIPTION)
    person.qtbot.waitUntil(lambda: is_open(person))
    write(person, person.tap, "A")
    person.tap(person.on_glass(Act.ENTER))
    write(person, person.tap, "B")
    assert person.page.field.text == "A\nB"


def test_the_cursor_moves_as_the_arrows_point_in_both_directions(at_page):
    for language, text, behind in (("sv", "ab", "axb"), ("ar", "بت", "بxت")):
        person = at_page(Step.TITLE, language)
        field = person.page.field
        write(person, person.tap, text)
        before = field.editor.cursorRect().left()
        person.tap(person.on_glass(Act.LEFT if language == "sv" else Act.RIGHT))
        after = field.editor.cursorRect().left()
        assert (after < before) is (language == "sv")
        person.type_blindly("x")
        assert field.text.lower() == behind
        person.view.close()


def test_erasing_takes_one_letter_and_can_be_undone(at_page):
    person = at_page(Step.TITLE)
    write(person, person.tap, "Bok")
    person.tap(person.on_glass(Act.ERASE))
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
    person.tap(person.on_glass(Act.SHIFT))
    for sign in "en. ":
        person.tap(person.on_glass(sign))
    person.tap(person.on_glass("T"))
    person.tap(person.on_glass("v"))
    assert person.page.field.text == "en. Tv"


def test_capitals_stay_until_they_are_put_off(at_page):
    person = at_page(Step.TITLE)
    for what in (Act.SHIFT, Act.SHIFT, Act.SHIFT, "A", "B", Act.SHIFT, "c"):
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
            person.tap(person.on_glass(Act.SHIFT))
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
    person.tap(person.on_glass(Act.SHIFT))
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


def test_at_a_table_it_opens_for_a_finger_and_not_for_the_mouse(at_page, finger):
    person = at_page(Step.TITLE, opening=Opening.TOUCH)
    person.tap(person.page.field.editor.viewport())
    assert not is_open(person)
    touch(person, finger, person.page.field.editor.viewport())
    assert person.view.dock.hands.last is InputDevice.TOUCH
    assert is_open(person)


def test_where_the_station_wants_none_there_is_none(at_page, finger):
    person = at_page(Step.TITLE, opening=Opening.NEVER)
    touch(person, finger, person.page.field.editor.viewport())
    assert not is_open(person)
    assert not person.view.dock.button.isVisible()


def test_it_can_be_put_away_and_taken_out_again(at_page, finger):
    person = at_page(Step.TITLE)
    touch(person, finger, person.on_glass(Act.HIDE))
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


def test_nothing_of_one_person_stays_for_the_next(at_page):
    person = at_page(Step.TITLE)
    person.tap(person.on_glass(Act.TURN))
    person.tap(person.on_glass(Act.HIDE))
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
        for what in (Act.LEFT, Act.TURN, Act.HIDE, Act.ERASE, Act.SHIFT, Act.ENTER, " ", "."):
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
    view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=Opening.ALWAYS)
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
    person.tap(person.on_glass(Act.SHIFT if language == "ar" else "B"))
    person.tap(person.on_glass(Act.HIDE))
    assert person.next.isVisible()
    assert person.back.isVisible()


def test_the_keys_are_made_while_the_page_before_is_read(qtbot, theme):
    view = VoterView(ExampleStation(PhaseKind.PROPOSING), theme, keyboard=Opening.ALWAYS)
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
