"""What staff set at a station serves its residents at once, not from the next start."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.sync import key_derivation
from mbdesk.ui.app import OpenedStation, window_for
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voter.slip.slip import SystemSlipPrinter
from tests.gui.kiosk.conftest import let_go
from tests.gui.kiosk.making import CODE, Staff
from tests.gui.voter.making import Person, make_place

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def mock_voice(monkeypatch):
    """Speak by Qt's engine for tests."""
    make = SpeechClient.__init__
    monkeypatch.setattr(
        SpeechClient, "__init__", lambda self, parent=None: make(self, "mock", parent)
    )
    monkeypatch.setattr(key_derivation, "_CODE_MEMORY_KIB", 8)
    monkeypatch.setattr(key_derivation, "_CODE_ITERATIONS", 1)
    set_language("sv")


@pytest.fixture
def shown(qtbot, tmp_path):
    """Return what shows the window of a station of some kind, silent and without a printer."""
    places = []

    def show(kind):
        place = make_place(tmp_path, Rules(), kind=kind)
        places.append(place)
        write_settings(place.station.folder, StationSettings(read_aloud=False))
        choose_staff_code(place.station, CODE)
        window = window_for(OpenedStation(place.station))
        window.staff_theme.debounce.again = window.staff_theme.debounce.settle = 0.0
        qtbot.addWidget(window, before_close_func=let_go if kind is StationKind.KIOSK else None)
        with qtbot.waitSignal(window.preloader.painted):
            window.resize(1920, 1080)
            window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window

    yield show
    for place in places:
        place.close()


def go_to_settings(qtbot, window):
    """Come to the settings as staff do, and return their page and what saves them."""
    if window.station.station.kind is StationKind.KIOSK:
        staff = Staff(qtbot, window)
        staff.come()
        staff.press("Inställningar")
        staff.see("Inställningar för den här stationen")
        press = staff.press
    else:
        person = Person(qtbot, window, window.view)
        person.tap(window.strip.staff)
        person.tap(window.staff.page("menu").settings)

        def press(_words):
            person.tap(window.staff.page("settings").primary)

    page = window.staff.page("settings")

    def save():
        press("Spara inställningarna")
        qtbot.waitUntil(lambda: page.verdict.text().startswith("Sparat."))

    return page, save


def printer_of(window):
    found = window.view.slip_printer
    return getattr(found, "slip_printer", found)


@pytest.mark.parametrize("kind", StationKind)
def test_a_printer_that_is_set_prints_at_once_and_no_more_once_it_is_not(qtbot, shown, kind):
    window = shown(kind)
    page, save = go_to_settings(qtbot, window)
    assert printer_of(window) is None
    page.printer.addItem("Kvitton", "Kvitton")
    page.printer.setCurrentText("Kvitton")
    save()
    assert isinstance(printer_of(window), SystemSlipPrinter)
    assert "rivare" not in page.verdict.text()
    page.printer.setCurrentIndex(0)
    save()
    assert window.view.slip_printer is None


@pytest.mark.parametrize("kind", StationKind)
def test_a_voice_that_is_set_speaks_at_once_and_falls_silent_at_once(qtbot, shown, kind):
    window = shown(kind)
    page, save = go_to_settings(qtbot, window)
    assert not window.view.reading.any_language
    page.switched["read_aloud"].click()
    save()
    qtbot.waitUntil(lambda: window.view.reading.any_language)
    page.switched["read_aloud"].click()
    save()
    assert not window.view.reading.any_language


@pytest.mark.parametrize("kind", StationKind)
def test_residents_begin_in_swedish_whatever_was_chosen_at_the_start(shown, kind):
    set_language("en")
    shown(kind)
    assert language() == "sv"
