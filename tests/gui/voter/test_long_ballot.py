"""A long ballot is there at once: what is out of sight comes a moment later, by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import Rules
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.choice_card import ChoiceCard
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import FORTY, make_place


@pytest.fixture
def person(tmp_path, visit):
    """Return somebody who is about to see a ballot of forty proposals."""
    place = make_place(tmp_path, Rules(), items=FORTY)
    person = visit(place.station)
    person.confirm("sv")
    yield person
    place.close()


def cards(person):
    return person.view.page.findChildren(ChoiceCard)


def places(person, seen):
    """Return where things are on the screen."""
    return [card.mapTo(person.view, QPoint()) for card in seen]


def test_what_is_in_sight_is_there_first_and_stays_where_it_is(person):
    person.hurry_to_ballot()
    person.view.grab()
    first = cards(person)
    assert 0 < len(first) < len(FORTY)
    before = places(person, first)
    panel = person.view.sheets.page.panel
    assert before[-1].y() + first[-1].height() > panel.mapTo(person.view, QPoint()).y()
    person.qtbot.waitUntil(lambda: len(cards(person)) == len(FORTY))
    for _ in range(5):
        QApplication.processEvents()
    assert places(person, first) == before


def test_the_cards_are_in_the_person_s_own_order(person):
    person.hurry_to_ballot()
    person.qtbot.waitUntil(lambda: len(cards(person)) == len(FORTY))
    for _ in range(5):
        QApplication.processEvents()
    choices = person.page.choices
    assert list(choices) == [item.code for item in person.view.session.items]
    tops = [spot.y() for spot in places(person, [choice.card for choice in choices.values()])]
    assert tops == sorted(tops)


def test_keys_reach_the_last_card_and_what_was_chosen_there_is_shown_again(person):
    person.hurry_to_ballot()
    person.qtbot.waitUntil(lambda: len(cards(person)) == len(FORTY))
    last = person.view.session.items[-1].code
    person.go_to(person.page.choices[last].card)
    person.key(Qt.Key.Key_Space)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.back)
    person.wait_for(Step.BALLOT)
    chosen = [code for code, each in person.page.choices.items() if each.card.isChecked()]
    assert chosen == [last]


def test_all_of_it_is_read_aloud_to_whoever_wants_every_page_read(person):
    speech = Heard()
    person.view.reading.use(Speaker(speech))
    person.view.reading.read_every_page(wanted=True)
    person.hurry_to_ballot()
    title = person.view.session.items[-1].titles["sv"]
    says = [each.read(person.view.theme.reader()) for each in person.view.sheets.spoken()]
    assert any(title in text for text in says)


def test_switches_go_through_all_of_it_from_the_first_strike(person):
    person.hurry_to_ballot()
    assert len(cards(person)) < len(FORTY)
    QTest.keyPress(person.glass, Qt.Key.Key_F7)
    QTest.keyRelease(person.glass, Qt.Key.Key_F7)
    assert len(cards(person)) == len(FORTY)
