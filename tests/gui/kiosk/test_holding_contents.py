"""Nothing of the staff's pages at a kiosk is cut off on a small screen, in either language."""

from dataclasses import replace

import pytest

from mbdesk.errors.files import DiskFullError
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.ui.kiosk.pages import PAGES
from tests.gui.holding import cut_off_on_pages, moved_on_pages


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
