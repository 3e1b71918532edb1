"""Nothing of the staff's pages at a station is cut off on a small screen, in either language."""

from dataclasses import replace

import pytest

from mbdesk.errors.files import DiskFullError
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.ui.staff.forms.dialogs import PlainMessageBox
from mbdesk.ui.table.pages import PAGES
from mbdesk.ui.table.window_closing import ask_to_close, tell_saving
from mbdesk.words.phrase import reader_of
from tests.gui.dialogs import see
from tests.gui.holding import cut_off, cut_off_on_pages, moved_on_pages, settle


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


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("letters", [100, 150, 200], indirect=True)
@pytest.mark.parametrize("tag", ["sv", "en"])
@pytest.mark.parametrize("box", ["saving", "begun"])
def test_what_is_asked_on_closing_is_shown_whole(qtbot, place, sit_down, tag, box):
    window, _ = sit_down(place.station, (1024, 768))
    reader = reader_of(tag)
    if box == "saving":
        tell_saving(window, reader)
    else:
        ask_to_close(window, reader, place.station, window.close_anyway)
    shown = see(qtbot, window, PlainMessageBox)
    settle()
    assert shown.width() <= window.width()
    assert cut_off(shown) == []
    shown.close()
