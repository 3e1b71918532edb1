"""Who may vote, by card and by identity."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors.voter import SlowDownError
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.station import throttle
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.countdown import seconds_until
from mbdesk.ui.widgets.keyboard.layouts import KeyAction
from tests.gui.voter.making import counted_down, make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def carded(tmp_path):
    codes = []
    place = make_place(
        tmp_path,
        Rules(access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, 2)),
    )
    yield place.station, codes
    place.close()


def to_access(person):
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)


def vote(person):
    person.tap(person.page.choices["V1"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    person.tap(person.next)


def type_on_keypad(person, code):
    for symbol in code.replace("-", ""):
        person.tap(person.on_glass(symbol))


def test_a_card_typed_on_the_keypad_opens_the_ballot_once(carded, visit):
    station, codes = carded
    person = visit(station)
    to_access(person)
    type_on_keypad(person, codes[0])
    assert person.page.field.text == codes[0]
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.view.session.typed == ""
    vote(person)
    to_access(person)
    type_on_keypad(person, codes[0])
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    assert person.view.step is Step.CARD
    assert station.counts().votes == 1


def test_a_mistyped_code_says_so_and_stays_to_be_mended(carded, visit):
    station, codes = carded
    person = visit(station)
    to_access(person)
    wrong = codes[0][:-1] + ("0" if codes[0][-1] != "0" else "1")
    type_on_keypad(person, wrong)
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    person.settle()
    person.tap(person.answers()[0])
    assert person.page.field.text == wrong
    person.tap(person.on_glass(KeyAction.ERASE))
    person.tap(person.on_glass(codes[0][-1]))
    person.tap(person.next)
    person.wait_for(Step.BALLOT)


def test_the_wait_after_wrong_cards_counts_down_and_says_when_it_is_over(
    carded, visit, monkeypatch
):
    monkeypatch.setattr(throttle, "FIRST_WAIT_SECONDS", 3)
    station, codes = carded
    person = visit(station)
    to_access(person)
    type_on_keypad(person, codes[0])
    for _ in range(throttle.FREE_GUESSES + 1):
        station.throttle.wrong()
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    told = person.view.sheets.cover.panel.page.text
    seen = []
    person.qtbot.waitUntil(lambda: seen.append(told.text()) or "Nu kan du" in told.text())
    *waits, over = dict.fromkeys(words.partition("\n")[2] for words in seen)
    assert over == "Nu kan du försöka igen."
    assert counted_down(
        waits, "Vänta {} sekunder och försök sedan igen.", "Vänta 1 sekund och försök sedan igen."
    )
    person.settle()
    person.tap(person.answers()[0])
    person.tap(person.next)
    person.wait_for(Step.BALLOT)


def test_a_question_that_is_asked_again_tells_what_is_left_of_its_wait(carded, visit):
    person = visit(carded[0])
    person.tap(person.page.languages["sv"])
    question = error_question(SlowDownError(seconds=2))
    person.view.sheets.ask(question)
    person.qtbot.waitUntil(lambda: not seconds_until(question.waiting.ends))
    panel = person.view.sheets.ask(question)
    assert "Nu kan du" in panel.text.text()


def test_an_identity_is_checked_and_not_kept_as_typed(tmp_path, visit):
    place = make_place(tmp_path, Rules(access=VoterAccess.IDENTITY))
    person = visit(place.station)
    to_access(person)
    person.go_to(person.page.field.editor)
    person.type("19811218-9876")
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.view.session.typed == ""
    assert "9876" not in repr(person.view.session)
    place.close()


@pytest.fixture
def by_identity(tmp_path):
    place = make_place(tmp_path, Rules(access=VoterAccess.IDENTITY))
    yield place.station
    place.close()


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_person_without_a_swedish_number_goes_through_the_other_door(
    by_identity, visit, language
):
    person = visit(by_identity)
    person.tap(person.page.languages[language])
    person.tap(person.page.button)
    person.go_to(person.page.field.editor)
    person.type("1981")
    asked = person.page.heading.text()
    door = person.page.other_door.accessibleName()
    person.tap(person.page.other_door)
    assert person.page.field.text == ""
    assert person.page.heading.text() != asked
    assert person.page.other_door.accessibleName() != door
    person.type("19811228-987")
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    person.settle()
    person.tap(person.answers()[0])
    person.tap(person.page.other_door)
    person.tap(person.page.other_door)
    person.type("AB1234567")
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.view.session.typed == ""
    assert by_identity.counts().votes == 0


def test_the_keys_on_the_screen_have_every_letter_of_a_passport(by_identity, visit):
    person = visit(by_identity)
    to_access(person)
    person.tap(person.page.other_door)
    type_on_keypad(person, "ILOU1234567")
    assert person.page.field.text == "ILOU1234567"


def test_the_way_back_through_the_door_asks_for_a_swedish_number_again(by_identity, visit):
    person = visit(by_identity)
    to_access(person)
    asked = person.page.heading.text()
    for _ in range(2):
        person.tap(person.page.other_door)
    assert person.page.heading.text() == asked
    person.type("AB1234567")
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    assert person.view.step is not Step.BALLOT


def test_what_is_pasted_brings_no_control_characters(by_identity, visit):
    person = visit(by_identity)
    to_access(person)
    editor = person.page.field.editor
    person.go_to(editor)
    QGuiApplication.clipboard().setText("19811228\0-98\x0b74\x1b")
    editor.paste()
    assert person.page.field.text == "19811228-9874"
    person.page.field.write_anew("")
    data = QMimeData()
    data.setText("a\0\x1bb")
    editor.insertFromMimeData(data)
    assert person.page.field.text == "ab"
    QGuiApplication.clipboard().clear()
