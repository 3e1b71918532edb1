"""A resident at a kiosk has a finger and nothing else to write with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.keyboard.layouts import KeyAction
from tests.gui.kiosk.making import CODE
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def finger(qapp):
    return QTest.createTouchDevice()


@pytest.fixture
def resident_at(tmp_path, switch_on, finger):
    """Return what opens a kiosk for the day and returns a resident with a finger, and its codes."""
    places = []

    def come(rules, *, voting):
        codes = []

        def cards(central):
            if rules.access is VoterAccess.CARD:
                codes.extend(make_cards(central, 1))

        place = make_place(tmp_path, rules, kind=StationKind.KIOSK, voting=voting, prepare=cards)
        places.append(place)
        choose_staff_code(place.station, CODE)
        staff = switch_on(place.station)
        staff.open_day()
        person = staff.resident
        person.qtbot.waitUntil(person.view.isVisible)
        person.settle()

        def touch(widget):
            where = person.place_of(widget)
            QTest.touchEvent(person.glass, finger).press(0, where, person.glass).commit()
            QTest.touchEvent(person.glass, finger).release(0, where, person.glass).commit()
            person.settle()

        touch(person.page.languages["sv"])
        touch(person.page.button)
        return person, touch, codes

    yield come
    for place in places:
        place.close()


def test_a_proposal_is_written_on_the_glass(resident_at):
    person, touch, _ = resident_at(Rules(), voting=False)
    touch(person.next)
    person.wait_for(Step.TITLE)
    for step, text in ((Step.TITLE, "Bo"), (Step.DESCRIPTION, "Ny")):
        person.qtbot.waitUntil(person.view.dock.board.isVisible)
        for letter in text:
            touch(person.on_glass(letter))
        assert person.page.field.text == text
        assert person.view.step is step
        touch(person.next)
    touch(person.on_glass(KeyAction.HIDE))
    assert person.view.dock.button.isVisible()


def test_a_card_is_typed_on_the_glass(resident_at):
    person, touch, codes = resident_at(Rules(access=VoterAccess.CARD), voting=True)
    person.wait_for(Step.CARD)
    for symbol in codes[0].replace("-", ""):
        touch(person.on_glass(symbol))
    assert person.page.field.text == codes[0]
    assert person.page.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    touch(person.next)
    person.wait_for(Step.BALLOT)
