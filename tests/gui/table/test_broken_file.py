"""A station file that breaks under an open window is told on the page, and no exception escapes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.table.pages import TablePage
from tests.gui.breaking import BROKEN
from tests.gui.dialogs import see

pytestmark = pytest.mark.gui


def breaks(place, how):
    how(place.station.folder / DATABASE_NAME)


def is_told(words: str) -> bool:
    return "station.mbstation är skadad" in words


@pytest.mark.parametrize("how", BROKEN)
def test_the_staff_menu_tells_that_the_station_file_is_broken(place, sit_down, qtbot, how):
    window, person = sit_down(place.station)
    breaks(place, how)
    person.tap(window.strip.staff)
    page = window.staff.page(TablePage.MENU)
    assert is_told(page.verdict.text())
    assert page.details.text()
    page.papers.click()
    papers = window.staff.page(TablePage.PAPERS)
    assert window.staff.current == TablePage.PAPERS
    assert is_told(papers.verdict.text())
    papers.out.click()
    assert window.staff.current == TablePage.MENU
    assert is_told(page.verdict.text())


@pytest.mark.parametrize("how", BROKEN)
def test_the_strip_tells_that_the_station_file_is_broken(place, sit_down, how):
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    breaks(place, how)
    window.staff.page(TablePage.MENU).out.click()
    assert is_told(window.strip.state.text())


@pytest.mark.parametrize("how", BROKEN)
def test_what_a_button_meets_in_a_broken_file_is_told_where_it_was_pressed(
    place, sit_down, qtbot, tmp_path, how
):
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    page = window.staff.page(TablePage.MENU)
    breaks(place, how)
    page._write(tmp_path, final=False)  # as when the folder has been chosen
    qtbot.waitUntil(lambda: not page.busy)
    assert is_told(page.verdict.text())
    page.act()
    assert is_told(page.verdict.text())


@pytest.mark.parametrize("how", BROKEN)
def test_a_window_with_a_broken_file_still_asks_before_a_visit_is_closed(
    place, sit_down, qtbot, how
):
    window, person = sit_down(place.station)
    person.to_ballot("sv")
    breaks(place, how)
    assert not window.close()
    question = see(qtbot, window, QuestionBox)
    assert is_told(question.informativeText())
    QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
