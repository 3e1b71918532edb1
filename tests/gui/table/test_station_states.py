"""What a table asks for before people vote, and how it tells that it is closed for votes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_person
from mbdesk.services.station.station_state import EVENING
from mbdesk.sync.codes import new_code
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.table.pages import TablePage
from tests.gui.dialogs import choose, open_dialogs, see
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


def test_the_station_s_code_is_typed_without_pressing_anything_first(made, sit_down, qtbot):
    place = made(Rules(access=VoterAccess.IDENTITY))
    place.station.identity_key = b""
    window, _person = sit_down(place.station)
    page = window.staff.page(TablePage.CODE)
    QTest.qWait(0)  # whatever was to place the focus at the start has done so
    assert page.code.editor.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_7)
    assert page.code.text == "7"


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


LAST_DAY = "2026-12-06"


def ends(qtbot, window, menu, folder):
    """Choose the folder for the last export, and wait until it is written."""
    choose(qtbot, window, folder)
    qtbot.waitUntil(lambda: not menu.busy and menu.verdict.isVisible())


def come_to_the_last_evening(station):
    """Let it be the last voting day, after closing time, with a vote in the box."""
    cast(station, Choice(("V1",)))
    station.today, station.hour = fixed(LAST_DAY), fixed(EVENING)


def test_on_the_last_voting_evening_the_main_button_ends_voting_here(
    made, sit_down, qtbot, tmp_path
):
    place = made(Rules())
    come_to_the_last_evening(place.station)
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    assert menu.primary.accessibleName() == "Avsluta röstningen här"
    assert menu.export.isVisible()
    assert not menu.more.isVisible()
    person.tap(menu.primary)
    ends(qtbot, window, menu, tmp_path)
    assert place.station.final
    assert menu.reopen.isVisible()
    assert menu.primary.accessibleName() == "Skriv ut dagsrapporten"
    menu.begin()
    assert menu.primary.accessibleName() == "Skriv ut dagsrapporten"
    assert menu.export.isVisible()


def test_on_the_last_morning_the_main_button_exports_and_ending_asks(
    made, sit_down, qtbot, tmp_path
):
    place = made(Rules())
    place.station.today, place.station.hour = fixed(LAST_DAY), fixed(EVENING)
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    assert menu.primary.accessibleName() == "Exportera till USB-minnet"
    assert not menu.export.isVisible()
    person.tap(menu.final)
    question = see(qtbot, window, QuestionBox)
    assert "ingen har röstat" in question.text()
    question.no.click()
    qtbot.waitUntil(lambda: not open_dialogs(window, QuestionBox))
    cast(place.station, Choice(("V1",)))
    place.station.hour = fixed(EVENING - 1)
    person.tap(menu.final)
    question = see(qtbot, window, QuestionBox)
    assert "fler kan komma" in question.text()
    question.yes.click()
    ends(qtbot, window, menu, tmp_path)
    assert place.station.final


def test_what_stays_in_the_menu_stays_where_it_is_when_voting_ends(made, sit_down, qtbot, tmp_path):
    place = made(Rules())
    come_to_the_last_evening(place.station)
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    buttons = (menu.papers, menu.receive, menu.settings)
    before = [button.pos() for button in buttons]
    export(place.station, tmp_path, final=True)
    menu.begin()
    assert menu.reopen.isVisible()
    qtbot.waitUntil(lambda: menu.reopen.pos() != menu.papers.pos())
    assert [button.pos() for button in buttons] == before


def test_before_the_last_day_ending_stands_under_more_and_asks(made, sit_down, qtbot, tmp_path):
    place = made(Rules())
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    assert not menu.final.isVisible()
    person.tap(menu.more)
    person.tap(menu.final)
    question = see(qtbot, window, QuestionBox)
    assert "till och med söndag 6\u00a0december" in question.informativeText()
    question.no.click()
    qtbot.waitUntil(lambda: not open_dialogs(window, QuestionBox))
    assert not place.station.final
    person.tap(menu.final)
    see(qtbot, window, QuestionBox).yes.click()
    ends(qtbot, window, menu, tmp_path)
    assert place.station.final


def test_a_menu_left_open_over_midnight_writes_no_last_export_that_it_did_not_name(
    made, sit_down, qtbot, tmp_path
):
    place = made(Rules())
    cast(place.station, Choice(("V1",)))
    place.station.hour = fixed(EVENING)
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    place.station.today = fixed(LAST_DAY)
    person.tap(menu.primary)
    assert menu.primary.accessibleName() == "Avsluta röstningen här"
    assert menu.export.isVisible()
    assert not open_dialogs(window)
    assert not place.station.final
    person.tap(menu.primary)
    ends(qtbot, window, menu, tmp_path)
    assert place.station.final


def test_the_question_about_ending_early_is_not_asked_once_the_last_day_has_come(made, sit_down):
    place = made(Rules())
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    person.tap(menu.more)
    come_to_the_last_evening(place.station)
    person.tap(menu.final)
    assert not open_dialogs(window, QuestionBox)
    assert menu.primary.accessibleName() == "Avsluta röstningen här"
    assert not menu.final.isVisible()


def test_where_nobody_votes_voting_is_not_ended(made, sit_down):
    place = made(Rules())
    phases = place.station.frame.phases
    kept = tuple(each for each in phases if each.kind is not PhaseKind.VOTING)
    place.station.frame = replace(place.station.frame, phases=kept)
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page(TablePage.MENU)
    assert not menu.more.isVisible()
    assert not menu.final.isVisible()
