"""What two people decide on a station, each on a page of facts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from mbdesk.domain.ballot import Channel
from mbdesk.domain.process import Precedence
from mbdesk.domain.result import LineStatus
from mbdesk.domain.station import StationKind
from mbdesk.errors.files import FileMissingError
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.shared_rows import the_process
from mbdesk.ui.central.desk.decision_page import DecisionPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.stations.new_station import NewStationDialog
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import NAMES
from tests.process.scene import change


@pytest.fixture
def clerk(seat, office):
    with open_central(office.central) as central:
        for path in office.exports():
            merge(central, path)
    return seat(office)


def stations(clerk):
    """Go to the page of stations with the first one selected."""
    page = clerk.page(CentralPage.PLACES)
    page.table.selectRow(0)
    return page


def status(clerk, row=0):
    return clerk.window.desk.snapshot.stations[row]


def decide(clerk, *names, reason="The computer was stolen"):
    page = clerk.window.decision
    assert isinstance(page, DecisionPage)
    page.two.reason.setPlainText(reason)
    for field, name in zip(page.two.names, names, strict=True):
        field.setText(name)
    clerk.press(page.primary)
    return page


def logged(clerk):
    with clerk.window.desk.central.database.reading() as session:
        found = events(session, the_process(session).id)
    return found[-1].code, dict(found[-1].parameters)


def facts(page):
    told = [label.text() for label in (*page.facts.values, *page.facts.sentences)]
    return " ".join(told)


def test_a_station_is_left_out_and_taken_back_by_two_people(clerk):
    page = stations(clerk)
    page.set_aside.trigger()
    shown = clerk.window.decision
    assert clerk.window.stack.currentWidget() is shown
    assert "6" in facts(shown)
    assert "its number" in facts(shown)
    assert not shown.primary.isEnabled()
    decide(clerk, "Anna Ek", "Bo Dal")
    clerk.told(page.notice, "left out of the count")
    assert clerk.window.stack.currentWidget() is page
    assert status(clerk).line is LineStatus.SET_ASIDE
    assert page.table.item(0, 3).text() == "left out of the count"
    code, told = logged(clerk)
    assert code == "station_set_aside"
    assert (told["reason"], told["name"], told["second_name"]) == (
        "The computer was stolen",
        "Anna Ek",
        "Bo Dal",
    )
    page.take_back.trigger()
    decide(clerk, "Anna Ek", "Bo Dal")
    clerk.told(page.notice, "in the count again")
    assert status(clerk).line is LineStatus.FINAL


def test_one_person_s_name_twice_is_refused_and_what_was_typed_stays(clerk):
    stations(clerk).set_aside.trigger()
    page = decide(clerk, "Anna Ek", "anna  ek")
    clerk.told(page.notice, "the name of a second person")
    assert page.two.reason.toPlainText() == "The computer was stolen"
    assert not status(clerk).set_aside
    page.two.names[1].setText("Bo Dal")
    clerk.press(page.primary)
    clerk.told(clerk.page(CentralPage.PLACES).notice, "left out of the count")


def test_leaving_the_page_decides_nothing_and_the_list_rests_meanwhile(clerk):
    page = stations(clerk)
    page.set_aside.trigger()
    assert not clerk.window.navigation.isEnabled()
    clerk.press(clerk.window.decision.back)
    assert clerk.window.stack.currentWidget() is page
    assert clerk.window.navigation.isEnabled()
    assert clerk.window.decision is None
    assert not status(clerk).set_aside


def test_a_station_is_revoked_after_its_newest_export(clerk):
    page = stations(clerk)
    page.revoke.trigger()
    fields = clerk.window.decision.fields
    assert (fields.after.value(), fields.file.isVisible()) == (1, False)
    decide(clerk, "Anna Ek", "Bo Dal")
    clerk.told(page.notice, "counts is number 1")
    assert page.table.item(0, 3).text() == "revoked after export 1"
    assert not page.revoke.isEnabled()


@pytest.mark.parametrize("precedence", [Precedence.NONE, Precedence.DIGITAL])
def test_a_station_for_paper_alone_is_set_up_where_one_channel_goes_first(seat, office, precedence):
    change(office.central, "UPDATE process SET precedence = ?", precedence.value)
    clerk = seat(office)
    page = clerk.page(CentralPage.PLACES)
    clerk.press(page.primary)
    asked = clerk.see(NewStationDialog)
    QTest.keyClicks(asked.name, "Expeditionen")
    asked.site.setEditText("Biblioteket")
    assert asked.paper.isVisible() is (precedence is not Precedence.NONE)
    if asked.paper.isVisible():
        asked.paper.click()
    clerk.press(asked.buttons.button(QDialogButtonBox.StandardButton.Ok))
    clerk.write_down()
    clerk.qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    made = [each.station for each in clerk.window.desk.snapshot.stations]
    (channel,) = [each.channel for each in made if each.name == "Expeditionen"]
    assert channel is (Channel.DIGITAL if precedence is Precedence.NONE else Channel.PAPER)


def test_a_new_code_is_shown_once_and_opens_a_new_pack(clerk):
    page = stations(clerk)
    page.new_code.trigger()
    decide(clerk, "Anna Ek", "Bo Dal")
    code = clerk.write_down()
    assert len(code) == 14
    clerk.told(page.notice, "has a new code")


def test_a_kiosk_s_staff_code_is_let_be_chosen_anew_by_a_file_on_a_stick(seat, office):
    with open_central(office.central) as central:
        kiosk = add_station(central, "Entrén", "Badhuset", StationKind.KIOSK).station
    clerk = seat(office)
    page = clerk.page(CentralPage.PLACES)
    page.select(kiosk.id)
    page.reset_code.trigger()
    shown = clerk.window.decision
    assert "Entrén (Badhuset)" in str(shown.card.facts)
    assert not shown.primary.isEnabled()
    shown.two.reason.setPlainText("Nobody knows the code")
    for field, name in zip(shown.two.names, ("Anna Ek", "Bo Dal"), strict=True):
        field.setText(name)
    clerk.press(shown.primary)
    clerk.choose(office.stick)
    clerk.unlock(office.keys)
    clerk.told(page.notice, "The reset file is written")
    (path,) = office.stick.glob("*.mbreset")
    assert path.name in page.notice.text.text()
    code, told = logged(clerk)
    assert (code, told["station"], told["number"]) == ("station_reset_code", kiosk.id, 1)


def test_a_table_has_no_staff_code_to_be_chosen_anew(clerk):
    assert not stations(clerk).reset_code.isVisible()


def test_it_is_said_where_a_station_is_reopened(clerk):
    page = stations(clerk)
    page.reopen.trigger()
    clerk.told(page.notice, "reopened at the station itself")
    assert NAMES[0] in page.notice.headline.text()


def test_what_a_state_does_not_allow_is_not_offered(clerk):
    page = clerk.page(CentralPage.PLACES)
    assert not page.more.isEnabled()
    page.table.selectRow(0)
    assert page.more.isEnabled()
    assert not page.take_back.isVisible()


def test_the_page_of_facts_follows_a_switch_of_language(clerk):
    stations(clerk).set_aside.trigger()
    page = clerk.window.decision
    for tag in ("sv", "en"):
        set_language(tag)
        clerk.qtbot.waitUntil(lambda: page.back.text() == page.tr("Back, decide nothing"))
        assert page.two.labels[0].text() == page.two.tr("&Why; it is kept in the log")


def test_reason_and_names_are_reached_by_keyboard_alone(clerk):
    stations(clerk).set_aside.trigger()
    page = clerk.window.decision
    clerk.qtbot.waitUntil(page.two.reason.hasFocus)
    QTest.keyClicks(page.two.reason, "Fire")
    for name, typed in zip(page.two.names, ("Anna Ek", "Bo Dal"), strict=True):
        QTest.keyClick(clerk.window.focusWidget(), Qt.Key.Key_Tab)
        assert name.hasFocus()
        QTest.keyClicks(name, typed)
    assert page.primary.isEnabled()


def main_action(page):
    """Return what the button says that is dressed as the main one; a page has one alone."""
    (main,) = (
        each.text()
        for each in page.findChildren(QPushButton)
        if each.property("primary") and each.isVisible()
    )
    return main


def test_the_main_action_is_to_write_packs_while_some_are_due(clerk, tmp_path):
    page = clerk.page(CentralPage.PLACES)
    assert main_action(page) == "Add a station…"
    clerk.add_station("Kiosken")
    assert main_action(page) == "Write the pack…", "it is the one that is selected"
    page.table.selectRow(0)
    assert main_action(page) == "Write all packs…"
    clerk.qtbot.waitUntil(page.packs.isEnabled)
    page.take_focus()
    assert clerk.window.focusWidget() is page.packs
    clerk.press(page.packs)
    clerk.choose(tmp_path)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "packs are written")
    assert main_action(page) == "Add a station…"


def test_what_went_well_is_not_told_any_more_when_one_comes_back(clerk):
    page = clerk.page(CentralPage.PLACES)
    clerk.add_station("Kiosken")
    assert page.notice.isVisible()
    clerk.page(CentralPage.OVERVIEW)
    clerk.page(CentralPage.PLACES)
    assert not page.notice.isVisible()


def test_a_refusal_is_still_there_when_one_comes_back(clerk):
    page = clerk.page(CentralPage.PLACES)
    page.notice.refuse(FileMissingError(path="pack"))
    clerk.page(CentralPage.OVERVIEW)
    clerk.page(CentralPage.PLACES)
    assert page.notice.isVisible()
