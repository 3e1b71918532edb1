"""Nothing of the staff's pages at a station is cut off on a small screen, in either language."""

from dataclasses import replace

import pytest

from mbdesk.errors.files import DiskFullError
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.ui.table.pages import PAGES
from tests.gui.holding import cut_off_on_pages, moved_on_pages


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_every_staff_page_holds_its_contents_on_a_small_screen(place, sit_down, tag):
    folder = place.station.folder
    write_settings(folder, replace(read_settings(folder), staff_language=tag))
    window, _ = sit_down(place.station, (1024, 768))
    window.show_staff()
    wrong = cut_off_on_pages(window, PAGES)
    assert (window.width(), window.height()) == (1024, 768)
    assert wrong == {}


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_nothing_that_can_be_pressed_moves_when_something_is_told(qtbot, place, sit_down, tag):
    folder = place.station.folder
    write_settings(folder, replace(read_settings(folder), staff_language=tag))
    window, _ = sit_down(place.station, (1024, 768))
    window.show_staff()
    error = DiskFullError(path="/media/bibliotekets minne")
    assert moved_on_pages(qtbot, window, PAGES, error) == {}
