"""Nothing of the staff's pages at a kiosk is cut off on a small screen, in either language."""

from dataclasses import replace

import pytest

from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.ui.kiosk.pages import PAGES
from tests.gui.holding import cut_off_on_pages


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_every_staff_page_holds_its_contents_on_a_small_screen(place, switch_on, tag):
    folder = place.station.folder
    write_settings(folder, replace(read_settings(folder), staff_language=tag))
    window = switch_on(place.station, (1024, 768)).window
    window.ask_staff()
    assert cut_off_on_pages(window, PAGES) == {}
