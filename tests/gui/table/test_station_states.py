"""What a table asks for before people vote, and how it tells that it is closed for votes."""

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_person
from mbdesk.sync.codes import new_code
from mbdesk.ui.table.pages import TablePage
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def made(tmp_path):
    """Return what sets up a place with other rules."""
    places = []

    def make(rules):
        places.append(make_place(tmp_path, rules))
        return places[-1]

    yield make
    for place in places:
        place.close()


def press(qtbot, page):
    page.primary.click()
    qtbot.waitUntil(lambda: not page.busy)


def test_a_table_asks_for_its_code_before_anybody_votes_with_an_identity(made, sit_down, qtbot):
    place = made(Rules(access=VoterAccess.IDENTITY))
    place.station.identity_key = b""  # as when the program has just been started
    window, _person = sit_down(place.station)
    assert window.staff.isVisible()
    assert window.staff.current == TablePage.CODE
    page = window.staff.page(TablePage.CODE)
    page.code.editor.setPlainText(new_code())
    press(qtbot, page)
    assert page.verdict.isVisible()
    assert page.code.text == ""
    assert place.station.awaits_code
    page.code.editor.setPlainText(place.code)
    press(qtbot, page)
    qtbot.waitUntil(lambda: not window.staff.isVisible())
    assert not place.station.awaits_code
    who = identify_person(place.station, "19811228-9874")
    cast(place.station, Choice(("V1",)), who)


def test_a_table_that_asks_for_no_identity_begins_with_the_residents(made, sit_down):
    window, _person = sit_down(made(Rules()).station)
    assert not window.staff.isVisible()
    assert not window.staff.page(TablePage.MENU).code.isVisible()


def test_a_closed_table_is_reopened_by_two_people_with_a_reason(made, sit_down, qtbot, tmp_path):
    place = made(Rules())
    export(place.station, tmp_path, final=True)
    window, person = sit_down(place.station)
    assert "Stängd för röster" in window.strip.state.text()
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    assert menu.reopen.isVisible()
    assert not menu.final.isVisible()
    person.tap(menu.reopen)
    page = window.staff.page(TablePage.REOPEN)
    page.reason.editor.setPlainText("Avslutad för tidigt")
    for field in page.names:
        field.editor.setPlainText("Anna Ek")
    press(qtbot, page)
    assert page.verdict.isVisible()
    assert place.station.final
    page.names[1].editor.setPlainText("Bo Dal")
    press(qtbot, page)
    qtbot.waitUntil(lambda: not place.station.final)
    qtbot.waitUntil(menu.isVisible)
    assert not menu.reopen.isVisible()
    assert "ny slutlig export" in menu.standing.text()
    assert "ny slutlig export" in window.strip.state.text()
    assert page.reason.text == ""
    cast(place.station, Choice(("V1",)))
    export(place.station, tmp_path, final=True)
    assert not place.station.needs_last_export
