"""A code reader that is plugged in as a keyboard, with strikes judged as at a real station."""

from random import Random
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.sync.codes import card_code, scanned_form
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.code_reader import LONGEST
from tests.gui.voter.conftest import DPI
from tests.gui.voter.making import LONG, make_place, seated
from tests.gui.voter.scanning import Plugged

pytestmark = pytest.mark.gui

DOUBLED = card_code(0, 0)
"""The same sign twelve times, each within no time of the one before."""


class Asked(ExampleStation):
    """A station that remembers which codes it was asked about."""

    def __init__(self, task=PhaseKind.VOTING, access=VoterAccess.CARD) -> None:
        super().__init__(task, access=access)
        self.asked = []

    def identify(self, typed):
        self.asked.append(typed)
        return super().identify(typed)


@pytest.fixture
def seat(qtbot):
    """Return what seats a person before a station that judges strikes as a real one does."""

    def sit(station):
        view = VoterView(station, Theme(DPI), patience=LONG)
        return seated(qtbot, view)

    return sit


@pytest.fixture
def before_card(seat):
    person = seat(Asked())
    person.view.show_step(PhaseKind.VOTING, Step.CARD)
    person.settle()
    return person


def type_by_hand(person, text):
    for sign in text:
        QTest.qWait(90)
        held = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier(0)
        QTest.keyClick(person.glass, Qt.Key(ord(sign.upper())), held)
    QTest.qWait(90)


def scan(person, text, end=Qt.Key.Key_Return):
    Plugged(person.glass).read(text, end)


def asked(person, code):
    person.wait_for(Step.BALLOT)
    assert [scanned_form(each).upper() for each in person.view.station.asked] == [
        scanned_form(code)
    ]


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
def test_a_scanned_code_goes_on_by_itself_with_all_its_signs(before_card, end):
    scan(before_card, scanned_form(DOUBLED), end)
    asked(before_card, DOUBLED)


@pytest.mark.parametrize("hyphen", ["-", "+", "'", " "])
def test_a_code_with_hyphens_is_read_whatever_keyboard_the_reader_is_set_to(before_card, hyphen):
    code = card_code(77, 2**30 + 5)
    scan(before_card, code.replace("-", hyphen))
    asked(before_card, code)


def test_a_hand_that_asked_for_more_time_does_not_disturb_the_reader(before_card):
    before_card.view.theme.debounce.set_slow(True)
    scan(before_card, scanned_form(DOUBLED))
    asked(before_card, DOUBLED)


def test_it_does_not_matter_what_has_the_focus(before_card):
    before_card.back.setFocus()
    scan(before_card, scanned_form(DOUBLED))
    asked(before_card, DOUBLED)


def test_what_was_typed_before_gives_way(before_card):
    type_by_hand(before_card, "7K")
    scan(before_card, scanned_form(DOUBLED))
    asked(before_card, DOUBLED)


def test_what_was_typed_on_a_keyboard_with_a_later_clock_gives_way(before_card):
    hand = Plugged(before_card.glass)
    hand.send(QEvent.Type.KeyPress, Qt.Key.Key_7, "7", shift=False)
    Plugged(before_card.glass, now=10).read(scanned_form(DOUBLED))
    asked(before_card, DOUBLED)


def test_the_next_card_may_be_scanned_while_a_question_is_open(before_card):
    before_card.view.go_on()
    assert not before_card.on_page()
    scan(before_card, scanned_form(DOUBLED))
    asked(before_card, DOUBLED)


def test_a_code_that_a_hand_types_is_no_scan(before_card):
    code = scanned_form(card_code(3, 12345))
    type_by_hand(before_card, code)
    assert scanned_form(before_card.page.field.text) == code
    assert before_card.view.station.asked == []
    QTest.keyClick(before_card.glass, Qt.Key.Key_Return)
    asked(before_card, code)


def test_a_scan_on_another_page_presses_nothing(seat):
    person = seat(Asked())
    # A page that has just come is deaf, and so would prove nothing.
    person.qtbot.waitUntil(lambda: monotonic() > person.view.theme.debounce._ignoring_until)
    person.page.languages["fi"].setFocus()
    scan(person, "ab " + scanned_form(DOUBLED) + " c")
    assert person.view.step is Step.WELCOME


def test_who_writes_with_a_device_that_is_as_fast_loses_nothing(seat):
    person = seat(Asked(PhaseKind.PROPOSING))
    person.view.show_step(PhaseKind.PROPOSING, Step.DESCRIPTION)
    person.settle()
    person.page.findChild(QPlainTextEdit).setFocus()
    scan(person, "bra med en lampa", None)
    assert QApplication.focusWidget().toPlainText().casefold() == "bra med en lampa"


def test_half_a_scan_is_not_left_to_the_next_person(before_card):
    scan(before_card, scanned_form(DOUBLED)[:7], None)
    assert not before_card.view.cards.reader.empty
    before_card.view.wipe()
    assert before_card.view.cards.reader.empty
    assert not before_card.view.cards.reader._ended.isActive()
    scan(before_card, scanned_form(DOUBLED)[7:])
    assert before_card.view.step is Step.WELCOME
    assert before_card.view.station.asked == []


def test_endless_keys_fill_no_memory(before_card):
    scan(before_card, "A" * (LONGEST + 50), None)
    assert len(before_card.view.cards.reader._read) == LONGEST


def test_a_real_card_is_scanned_at_a_real_station(tmp_path, seat):
    codes = []
    place = make_place(
        tmp_path,
        Rules(access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, 1)),
    )
    person = seat(ServedStation(place.station))
    person.view.show_step(PhaseKind.VOTING, Step.CARD)
    person.settle()
    scan(person, scanned_form(codes[0]))
    person.wait_for(Step.BALLOT)
    assert person.view.session.voter
    place.close()


GAPS = [2, 10, 39, 41, 60, 79, 81, 120, 200]
ENDS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab]


def ask_first(person):
    person.view.go_on()


def warn(person):
    person.view.idle.counting.emit(20)


def open_panel(person):
    person.view.bar.size_button.click()


def go_back_to(person):
    person.back.setFocus()


def type_something(person):
    person.page.field.write_anew("7K")


def put_into_the_middle(person):
    person.page.field.write_anew("7K")
    person.page.field.editor.moveCursor(QTextCursor.MoveOperation.Start)


STATES = {
    "empty": lambda person: None,
    "typed": type_something,
    "in the middle": put_into_the_middle,
    "on the way back": go_back_to,
    "asked": ask_first,
    "warned": warn,
    "setting": open_panel,
}


IN_PAIRS = [
    (state, gap, ENDS[(row + column) % len(ENDS)])
    for row, state in enumerate(STATES)
    for column, gap in enumerate(GAPS)
]
"""Every state at every pace, and each end after every state and after every pace."""


@pytest.mark.parametrize(("state", "gap", "end"), IN_PAIRS)
def test_no_sign_is_lost_at_any_pace_in_any_state(before_card, state, gap, end):
    STATES[state](before_card)
    before_card.settle()
    Plugged(before_card.glass, gaps=[gap]).read(scanned_form(DOUBLED), end)
    asked(before_card, DOUBLED)


@pytest.mark.parametrize("seed", range(12))
def test_no_sign_is_lost_at_an_uneven_pace(before_card, seed):
    chance = Random(seed)
    code = card_code(chance.getrandbits(17), chance.getrandbits(38))
    gaps = [chance.randint(2, 200) for _ in range(13)]
    Plugged(before_card.glass, gaps=gaps).read(scanned_form(code))
    asked(before_card, code)


@pytest.mark.parametrize("state", STATES)
def test_a_slow_reader_without_an_end_key_fills_the_field(before_card, state):
    STATES[state](before_card)
    before_card.settle()
    Plugged(before_card.glass, gaps=[90]).read(scanned_form(DOUBLED), None)
    before_card.qtbot.waitUntil(
        lambda: before_card.on_page() and before_card.page.field.text == DOUBLED
    )
    assert before_card.view.station.asked == []


def test_a_busy_system_may_tell_the_time_before_the_keys(before_card):
    code = scanned_form(card_code(5, 4711))
    reader = Plugged(before_card.glass, gaps=[10])
    for sign in code[:9]:
        reader.strike(Qt.Key(ord(sign.upper())), sign)
    before_card.view.cards.reader._ended.timeout.emit()
    for sign in code[9:]:
        reader.strike(Qt.Key(ord(sign.upper())), sign)
    reader.strike(Qt.Key.Key_Return, "\r")
    asked(before_card, code)


def test_an_end_key_that_comes_late_presses_nothing(before_card):
    code = scanned_form(card_code(5, 4711))
    reader = Plugged(before_card.glass, gaps=[*[10] * 12, 200])
    for sign in code:
        reader.strike(Qt.Key(ord(sign.upper())), sign)
    asked(before_card, code)
    theme = before_card.view.theme
    before_card.qtbot.waitUntil(lambda: monotonic() > theme.debounce._ignoring_until)
    before_card.next.setFocus()
    reader.strike(Qt.Key.Key_Return, "\r")
    assert before_card.on_page()
    assert before_card.view.step is Step.BALLOT


@pytest.mark.parametrize("tag", ["Key_A", "Key_7"])
def test_a_double_letter_of_a_slow_hand_is_kept_by_a_busy_screen(seat, tag):
    person = seat(Asked(PhaseKind.PROPOSING))
    person.view.show_step(PhaseKind.PROPOSING, Step.TITLE)
    person.settle()
    person.page.field.setFocus()
    sign = tag[-1].lower()
    hand = Plugged(person.glass, gaps=[150])
    for _ in range(3):
        hand.strike(getattr(Qt.Key, tag), sign)
    assert person.page.field.text == 3 * sign
