"""Staff set the kiosk's screen, language and equipment at the kiosk itself."""

import pytest

from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.settings import read_settings
from tests.gui.kiosk.making import CODE

pytestmark = pytest.mark.gui


def go(kiosk):
    """Come to the settings and return their screen."""
    kiosk.come()
    kiosk.press("Inställningar")
    kiosk.see("Inställningar för den här stationen")
    return kiosk.window.staff.page("settings")


def save(kiosk):
    kiosk.press("Spara inställningarna")
    kiosk.see("Sparat.")
    return read_settings(kiosk.window.station.folder)


def test_the_printer_that_is_set_is_looked_at_before_opening(kiosk):
    page = go(kiosk)
    page.printer.addItem("Kvitton", "Kvitton")
    page.printer.setCurrentText("Kvitton")
    assert save(kiosk).printer == "Kvitton"
    kiosk.press("Tillbaka")
    kiosk.press("Öppna för dagen")
    kiosk.see("Kvitton")


def test_a_measured_screen_gives_letters_their_size_at_once(place, qtbot, switch_on):
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(place.station, dpi=None)
    page = go(kiosk)
    page.measure.slider.setValue(150)
    assert save(kiosk).dpi == 150.0
    assert kiosk.window.theme.dpi == kiosk.window.staff_theme.dpi == 150.0
    page.measure.ask.click()
    assert save(kiosk).dpi == 0.0
    assert kiosk.window.theme.dpi != 150.0


def test_the_staffs_screens_change_their_language_at_once(kiosk):
    page = go(kiosk)
    assert [page.language.itemData(each) for each in range(page.language.count())] == ["sv", "en"]
    page.language.setCurrentIndex(page.language.findData("en"))
    kiosk.press("Spara inställningarna")
    kiosk.see("Saved.")
    kiosk.press("Back")
    kiosk.see("The kiosk is closed.")
    assert "Kiosken är stängd" not in kiosk.read()


def test_scanning_follows_its_setting_at_once(kiosk):
    page = go(kiosk)
    page.pace.asked.emit(4)
    assert save(kiosk).scanning_seconds == 4.0
    view = kiosk.window.view
    assert view.scanner.seconds == 4.0
    view.wipe()
    assert (view.scanner.seconds, view.scanner.changed) == (4.0, False)


def test_the_menu_names_station_and_place(kiosk):
    kiosk.come()
    assert "Vällingby bibliotek (Vällingby)" in kiosk.read()


def test_nothing_is_asked_that_makes_no_difference_at_a_kiosk(kiosk):
    assert set(go(kiosk).switched) <= {"read_aloud", "camera"}


def test_the_way_out_leaves_everything_as_it_was(kiosk):
    page = go(kiosk)
    before = read_settings(kiosk.window.station.folder)
    page.switched["read_aloud"].click()
    kiosk.press("Tillbaka")
    kiosk.see("Kiosken är stängd")
    assert read_settings(kiosk.window.station.folder) == before
    kiosk.press("Inställningar")
    assert page.switched["read_aloud"].isChecked() is before.read_aloud


@pytest.mark.parametrize("size", [(1024, 768), (1280, 1024)], ids=["small", "large"])
def test_the_settings_fit_the_screen(place, switch_on, size):
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(place.station, size)
    page = go(kiosk)
    window = kiosk.window
    assert (window.width(), window.height()) == size
    for button in (page.primary, page.out):
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))
