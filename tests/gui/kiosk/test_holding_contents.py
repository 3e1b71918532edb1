"""Nothing of the staff's pages at a kiosk is cut off on a small screen, in either language."""

from dataclasses import replace
from threading import Event

import pytest

from mbdesk.errors.files import DiskFullError
from mbdesk.services.exchange import station_papers
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.ui.kiosk.pages import PAGES, KioskPage
from mbdesk.ui.staff.station.control_codes import UNKNOWN_CODE
from tests.gui.holding import (
    cut_off_on_pages,
    lay_out,
    looking,
    moved_on_pages,
    places_of_buttons,
    settle,
)


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_every_staff_page_holds_its_contents_on_a_small_screen(place, switch_on, tag):
    folder = place.station.folder
    write_settings(folder, replace(read_settings(folder), staff_language=tag))
    window = switch_on(place.station, (1024, 768)).window
    window.ask_staff()
    assert cut_off_on_pages(window, PAGES) == {}


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_nothing_that_can_be_pressed_moves_when_something_is_told(qtbot, place, switch_on, tag):
    folder = place.station.folder
    write_settings(folder, replace(read_settings(folder), staff_language=tag))
    window = switch_on(place.station, (1024, 768)).window
    window.ask_staff()
    error = DiskFullError(path="/media/bibliotekets minne")
    assert moved_on_pages(qtbot, window, PAGES, error) == {}


@pytest.mark.parametrize("name", [KioskPage.ZERO_REPORT, KioskPage.DAY_REPORT])
def test_nothing_that_can_be_pressed_moves_when_the_codes_come(
    qtbot, place, switch_on, monkeypatch, name
):
    known, control_codes = Event(), station_papers.control_codes

    def once_known(station):
        known.wait()
        return control_codes(station)

    monkeypatch.setattr(station_papers, "control_codes", once_known)
    window = switch_on(place.station, (1024, 768)).window
    window.ask_staff()
    window.staff.show_page(name)
    page = window.staff.page(name)
    try:
        qtbot.waitUntil(lambda: not looking(page))
        lay_out()
        before = places_of_buttons(page)
        assert UNKNOWN_CODE in page.codes.text()
    finally:
        known.set()
    qtbot.waitUntil(lambda: UNKNOWN_CODE not in page.codes.text())
    settle()
    assert places_of_buttons(page) == before
