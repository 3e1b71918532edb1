"""A kiosk in its window, and staff who press what they read."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.sync import key_derivation
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.window import KioskWindow
from mbdesk.ui.look.screen_language import set_language
from tests.gui.kiosk.making import CODE, Staff
from tests.gui.voter.conftest import pytest_collection_modifyitems
from tests.gui.voter.making import LONG, make_place

__all__ = ["pytest_collection_modifyitems"]
DPI = 96.0


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch):
    """Let a guess at the staff code cost nothing; the tests of `sync` hold what it costs."""
    monkeypatch.setattr(key_derivation, "_CODE_MEMORY_KIB", 8)
    monkeypatch.setattr(key_derivation, "_CODE_ITERATIONS", 1)


@pytest.fixture
def place(tmp_path, request):
    rules = getattr(request, "param", Rules())
    made = make_place(tmp_path, rules, kind=StationKind.KIOSK)
    yield made
    made.close()


@pytest.fixture
def kept(place, tmp_path):
    """Return the stick that holds the second copy."""
    folder = tmp_path / "RESERV"
    folder.mkdir()
    choose_copy(place.station, folder)
    return folder


@pytest.fixture
def switch_on(qtbot, stick):
    """Return what starts the kiosk's window, as at any start of the program."""
    set_language("sv")

    def start(station, size=(1280, 1024), dpi=DPI, media=None):
        window = KioskWindow(
            station,
            dpi=dpi,
            patience=LONG,
            media=media or (lambda: [Medium(stick)] if stick.is_dir() else []),
        )
        for theme in (window.theme, window.staff_theme):
            theme.debounce.again = theme.debounce.settle = theme.debounce._ignoring_until = 0.0
        qtbot.addWidget(window, before_close_func=let_go)
        window.resize(*size)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return Staff(qtbot, window)

    yield start
    set_language("sv")


def let_go(window):
    window.lock.on = False
    window._may_close = True


@pytest.fixture
def kiosk(place, switch_on):
    """Return staff at a kiosk that has its code and is not open yet."""
    choose_staff_code(place.station, CODE)
    return switch_on(place.station)
