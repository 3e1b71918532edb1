"""Who sits at the desk is asked once: for the log, and for what is shown first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.people import Person, Role
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.log.log_book import LogQuery, read_entries
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.app import window_for
from mbdesk.ui.central.desk.pages import FIRST_PAGES, CentralPage
from mbdesk.ui.central.shell.sign_in import SignInPage
from mbdesk.ui.running.remembered import own_settings, remember_person, remembered_people
from mbdesk.ui.start.targets import OpenedCentral
from tests.gui.central.making import DAY, Staff


@pytest.fixture
def opened(qtbot, office):
    """Open the office as the program does."""
    own_settings().remove("people")
    central = open_central(office.central, fixed(DAY))
    window = window_for(OpenedCentral(central, read_overview(central)))
    window.show()
    qtbot.waitExposed(window)
    yield Staff(qtbot, window)
    qtbot.waitUntil(window.close)
    window.deleteLater()


def newest(central):
    return read_entries(central, LogQuery(central.frame.id), most=1)[0]


def sign_in(staff, name: str) -> None:
    page = staff.window.decision
    assert isinstance(page, SignInPage)
    page.line.setText(name)
    QTest.keyClick(page.line, Qt.Key.Key_Return)


def test_the_program_asks_who_sits_here_and_the_log_names_them(opened):
    page, window = opened.window.decision, opened.window
    assert window.stack.currentWidget() is page
    assert "only key files protect" in page.lead.text()
    assert not page.primary.isEnabled()
    QTest.mouseClick(page.roles[Role.COMMUNICATOR], Qt.MouseButton.LeftButton)
    sign_in(opened, "Anna Ek")
    assert window.decision is None
    assert window.stack.currentWidget() is window.page(FIRST_PAGES[Role.COMMUNICATOR])
    assert window.side.person.accessibleName() == "Anna Ek, communicator"
    window.show_page(CentralPage.CLOSING)
    opened.press(window.page(CentralPage.CLOSING).primary)
    opened.press(window.decision.primary)
    opened.qtbot.waitUntil(lambda: window.decision is None)
    assert newest(window.desk.central).people() == ("Anna Ek",)


def test_who_sat_here_last_is_proposed_and_their_role_with_them(qtbot, office, opened):
    sign_in(opened, "Anna Ek")
    remember_person(Person("Bo Dal", Role.SECRETARY))
    opened.press(opened.window.side.person)
    page = opened.window.decision
    assert page.name.currentText() == "Anna Ek"
    assert [page.name.itemText(row) for row in range(page.name.count())] == ["Bo Dal", "Anna Ek"]
    sign_in(opened, "Bo Dal")
    assert opened.window.desk.central.person == Person("Bo Dal", Role.SECRETARY)


def test_a_name_that_no_paper_can_show_is_refused_on_the_page(opened):
    sign_in(opened, "安娜")
    opened.told(opened.window.decision.notice, "安")
    assert opened.window.desk.central.person is None


def test_what_somebody_has_written_into_the_settings_stops_nobody(opened):
    own_settings().setValue("people", '[["Anna Ek", "queen"], 7]')
    assert remembered_people() == ()


def test_every_role_has_a_first_page():
    assert set(FIRST_PAGES) == set(Role)


def test_a_window_that_is_made_for_something_else_asks_nobody(clerk):
    assert clerk.window.decision is None
    assert clerk.window.side.person.accessibleName() == "Nobody has signed in"
