"""A kiosk's start under its watcher, where there is no start window."""

import pytest

from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.ui.kiosk import starting
from mbdesk.ui.kiosk.starting import RefusedScreen, show_kiosk
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.slip.slip import SystemSlipPrinter
from mbdesk.ui.widgets.text import Label
from tests.gui.kiosk.conftest import let_go

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def swedish(qapp):
    set_language("sv")


def test_a_kiosk_under_its_watcher_has_what_its_settings_tell_of(qtbot, place):
    folder = place.station.folder
    place.station.close()
    write_settings(folder, StationSettings(printer="Kvitto", read_aloud=False))
    window = show_kiosk(folder)
    qtbot.addWidget(window, before_close_func=let_go)
    assert window.view.slip_printer is window.printer
    assert isinstance(window.printer.slip_printer, SystemSlipPrinter)
    window.station.close()


def test_a_kiosk_that_cannot_be_opened_says_so_on_the_whole_screen(qtbot, tmp_path):
    window = show_kiosk(tmp_path / "nowhere")
    qtbot.addWidget(window)
    assert isinstance(window, RefusedScreen)
    said = "\n".join(label.text() for label in window.findChildren(Label))
    assert "försöker igen" in said
    window.close()
    assert window.isVisible()
    window.hide()


def test_a_kiosk_that_cannot_be_opened_says_so_in_the_language_of_its_staff(qtbot, place):
    folder = place.station.folder
    write_settings(folder, StationSettings(staff_language="en"))
    window = show_kiosk(folder)  # another program has it open
    qtbot.addWidget(window)
    assert isinstance(window, RefusedScreen)
    said = "\n".join(label.text() for label in window.findChildren(Label))
    assert "tries again by itself" in said
    window.hide()


def test_a_kiosk_that_cannot_be_opened_ends_by_itself_to_be_started_again(
    qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(starting, "SHOWN_MILLISECONDS", 0)
    window = show_kiosk(tmp_path / "nowhere")
    qtbot.addWidget(window)
    qtbot.waitSignal(window.over).wait()
    window.hide()
