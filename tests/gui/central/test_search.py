"""Everything at the desk is found from one field, by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.services.centre.central_file import open_central, unlock_counting
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.count_papers import counted_codes
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.finding import ACTS, Group
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import Clerk
from tests.keys import PASSPHRASE


def seek(clerk: Clerk, text: str):
    """Type into the search, and return it once everything has been read."""
    search = clerk.window.top.search
    clerk.window.activateWindow()
    clerk.qtbot.waitUntil(clerk.window.isActiveWindow)
    QTest.keyClick(clerk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    clerk.qtbot.waitUntil(search.hasFocus)
    search.setText(text)
    search.seek()
    clerk.qtbot.waitUntil(lambda: not search.reading)
    return search


def groups(search) -> dict[Group, list[str]]:
    told: dict[Group, list[str]] = {}
    for each in filter(None, search.list.found):
        told.setdefault(each.group, []).append(each.title)
    return told


def enter(clerk: Clerk) -> None:
    QTest.keyClick(clerk.window.top.search, Qt.Key.Key_Return)


def shown(clerk: Clerk) -> CentralPage:
    current, made = clerk.window.stack.currentWidget(), clerk.window._pages
    return next(name for name, page in made.items() if page is current)


def test_a_station_is_found_and_selected_where_it_stands(clerk):
    search = seek(clerk, "biblio")
    assert groups(search)[Group.STATIONS] == ["Biblioteket"]
    assert search.list.chosen.title == "Biblioteket"
    enter(clerk)
    page = clerk.window.page(CentralPage.PLACES)
    assert clerk.window.stack.currentWidget() is page
    assert page.selected.station.name == "Biblioteket"
    assert not search.list.isVisible()
    assert search.text() == ""


def test_arrows_choose_and_pass_over_the_headings(clerk):
    search = seek(clerk, "bibl")
    first = search.list.chosen
    QTest.keyClick(search, Qt.Key.Key_Down)
    second = search.list.chosen
    assert None not in (first, second)
    assert second != first
    QTest.keyClick(search, Qt.Key.Key_Up)
    QTest.keyClick(search, Qt.Key.Key_Up)
    assert search.list.chosen == first
    assert search.hasFocus()


def test_a_proposal_on_the_ballot_leads_to_it(clerk):
    search = seek(clerk, "benches")
    assert groups(search)[Group.BALLOT] == ["V2 Benches in the sun"]
    enter(clerk)
    page = clerk.window.page(CentralPage.BALLOT)
    assert page.table.item(page.table.currentRow(), 0).text() == "V2"


def test_what_one_wants_to_do_leads_to_its_page(clerk):
    search = seek(clerk, "close the vot")
    assert groups(search)[Group.ACTS] == ["Close the voting"]
    enter(clerk)
    assert shown(clerk) is CentralPage.CLOSING
    assert clerk.window.desk.snapshot.voting.closed is None


def test_a_page_is_found_in_the_language_on_screen(clerk):
    set_language("sv")
    search = seek(clerk, "rösträkning")
    assert groups(search)[Group.PAGES] == ["Rösträkning och resultat"]


def test_a_line_of_the_log_leads_to_the_log_searched_for_it(clerk):
    search = seek(clerk, "voting was opened")
    assert groups(search)[Group.LOG] == ["Voting was opened"]
    enter(clerk)
    page = clerk.window.page(CentralPage.LOG)
    assert clerk.window.stack.currentWidget() is page
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_a_code_on_a_slip_tells_what_became_of_the_envelope(seat, closed_office):
    with open_central(closed_office.central) as central:
        tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
        with central.database.reading() as session:
            code = next(counted_codes(session))
    search = seek(seat(closed_office), code)
    (found,) = (each for each in search.list.found if each and each.group is Group.ENVELOPES)
    assert found.title == code
    assert "It was counted" in found.detail


def test_before_the_count_a_code_tells_nothing(clerk):
    search = seek(clerk, "0000-0000-0000")
    assert Group.ENVELOPES not in groups(search)
    assert search.list.item(0).text() == "Nothing was found."


def test_escape_closes_and_one_letter_finds_nothing(clerk):
    search = seek(clerk, "bibl")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not search.list.isVisible()
    assert search.text() == ""
    search.setText("b")
    search.seek()
    assert not search.list.isVisible()


def test_while_two_decide_nothing_is_sought(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    assert not clerk.window.top.search.isEnabled()
    clerk.press(clerk.window.decision.back)
    assert clerk.window.top.search.isEnabled()


@pytest.mark.parametrize("page", sorted({page for _, page in ACTS}))
def test_every_act_leads_to_a_page_that_there_is(page, clerk):
    assert clerk.window.page(page)
