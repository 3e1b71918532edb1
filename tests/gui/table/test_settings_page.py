"""The enabler sets the station's screen, language and equipment."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt

from mbdesk.domain.process import PhaseKind
from mbdesk.services.station.settings import StationSettings, read_settings, write_settings
from mbdesk.ui.look.theme import MM_PER_INCH
from mbdesk.ui.staff.station import settings_page as station_settings
from mbdesk.ui.staff.station.measuring import CARD_MM
from mbdesk.ui.staff.station.settings_page import SAVED
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.phrase import reader_of

pytestmark = pytest.mark.gui


@pytest.fixture
def settings_of(place, sit_down, qtbot):
    """Return what opens the settings, and what saves them and waits for the verdict."""
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").settings)
    page = window.staff.page("settings")
    assert page.isVisible()

    def save():
        person.tap(page.primary)
        saved = tuple(SAVED.read(reader_of(tag)) for tag in ("sv", "en"))
        qtbot.waitUntil(lambda: page.verdict.text() in saved)
        return read_settings(place.station.folder)

    return window, person, page, save


def test_the_language_chosen_stands_beside_at_once(settings_of):
    window, person, page, save = settings_of
    page.language.setCurrentIndex(page.language.findData("en"))
    assert save().staff_language == "en"
    assert window.strip.staff.words() == "Staff"
    person.tap(page.out)
    person.tap(window.staff.page("menu").out)
    person.tap(person.page.languages["ar"])
    assert "A safer and greener Vällingby" in window.translation.words


def test_a_card_measures_the_screen(settings_of):
    _, _, page, save = settings_of
    page.measure.slider.setValue(141)
    wide = page.measure.card.card().width()
    assert wide == pytest.approx(CARD_MM[0] * 141 / MM_PER_INCH, abs=1)
    assert save().dpi == 141.0


def test_the_diagonal_measures_the_screen(settings_of):
    window, _, page, _ = settings_of
    size = window.screen().size()
    page.measure.inches.setValue(10.0)
    assert page.measure.dpi == pytest.approx(
        (size.width() ** 2 + size.height() ** 2) ** 0.5 / 10, 1
    )


def test_what_the_screen_says_of_itself_can_be_gone_by_again(settings_of):
    _, _, page, save = settings_of
    page.measure.slider.setValue(200)
    assert page.measure.dpi == 200.0
    page.measure.ask.click()
    assert save().dpi == 0.0


def test_letters_follow_a_measured_screen_at_once(place, qtbot):
    from mbdesk.ui.table.window import TableWindow

    window = TableWindow(place.station)
    qtbot.addWidget(window)
    window.apply(StationSettings(dpi=192.0))
    assert (window.theme.dpi, window.staff_theme.dpi) == (192.0, 192.0)
    window.close()


def test_switches_voice_keyboard_and_second_screen_are_kept(settings_of):
    _, _, page, save = settings_of
    for name in ("keyboard", "read_aloud", "second_screen", "camera"):
        page.switched[name].click()
    page.pace.asked.emit(4)
    kept = save()
    assert (kept.keyboard, kept.read_aloud, kept.second_screen) == (False, False, False)
    assert not kept.camera
    assert kept.scanning_seconds == 4.0


def test_the_keyboard_follows_its_setting_at_once(settings_of):
    window, person, page, save = settings_of
    page.switched["keyboard"].click()
    assert not save().keyboard
    person.tap(page.out)
    person.tap(window.staff.page("menu").out)
    person.view.show_step(PhaseKind.PROPOSING, Step.TITLE)
    person.settle()
    assert not window.view.dock.button.isVisible()
    window.apply(replace(window.settings, keyboard=True))
    assert window.view.dock.button.isVisible()


def test_the_switches_follow_their_settings_at_once(settings_of):
    window, person, *_ = settings_of
    window.apply(replace(window.settings, switch_next="F9", scanning_seconds=3.0))
    assert window.view.scanner.seconds == 3.0
    window.apply(replace(window.settings, scanning_seconds=0.0))
    window.show_residents()
    window.view.wipe()
    person.settle()
    person.key(Qt.Key.Key_F7)
    assert not person.lit()
    person.key(Qt.Key.Key_F9)
    assert person.lit()


def test_a_pace_that_somebody_has_chosen_is_theirs_until_they_leave(settings_of):
    window, *_ = settings_of
    window.view.scanner.set_seconds(8.0)
    window.apply(replace(window.settings, scanning_seconds=3.0))
    assert window.view.scanner.seconds == 8.0
    window.view.wipe()
    assert window.view.scanner.seconds == 3.0


def test_without_the_decoder_no_camera_can_be_set(place, sit_down, monkeypatch):
    monkeypatch.setattr("mbdesk.ui.staff.station.settings_page.can_decode", lambda: False)
    window, _ = sit_down(place.station)
    assert "camera" not in window.staff.page("settings").switched


def test_a_printer_that_is_away_stays_chosen(place, sit_down, qtbot):
    write_settings(place.station.folder, StationSettings(printer="Kvitton", second_copy="/kopia"))
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").settings)
    page = window.staff.page("settings")
    assert page.printer.currentText() == "Kvitton"
    person.tap(page.primary)
    qtbot.waitUntil(lambda: page.verdict.text() == SAVED.read(reader_of("sv")))
    kept = read_settings(place.station.folder)
    assert (kept.printer, kept.second_copy) == ("Kvitton", "/kopia")
    page.printer.setCurrentIndex(0)
    person.tap(page.primary)
    qtbot.waitUntil(lambda: read_settings(place.station.folder).printer == "")


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=["small", "large"])
def test_the_settings_fit_the_screen(place, sit_down, size):
    window, person = sit_down(place.station, size)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").settings)
    assert (window.width(), window.height()) == size
    for widget in (window.staff.page("settings").primary, window.staff.page("settings").out):
        assert window.rect().contains(widget.mapTo(window, widget.rect().bottomRight()))


def test_a_dead_print_service_does_not_hold_the_settings_up(place, sit_down, qtbot, monkeypatch):
    answers = Event()

    def slow():
        answers.wait(60)
        return {"Kontoret": True}

    monkeypatch.setattr(station_settings, "printers", slow)
    window, _person = sit_down(place.station)
    window.staff.show_page("settings")
    chooser = window.staff.page("settings").printer
    assert [chooser.itemData(index) for index in range(chooser.count())] == [""]
    answers.set()
    qtbot.waitUntil(lambda: chooser.findData("Kontoret") > 0)
    assert chooser.currentData() == ""
