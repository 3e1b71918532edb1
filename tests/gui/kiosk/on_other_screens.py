"""A kiosk whose screens come, go and change. Run by `test_other_screens` on a real X server."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.common.audit_log import events
from mbdesk.services.kiosk.kiosk_day import open_day
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.ui.kiosk.window import KioskWindow
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import CAPITAL_MM, MM_PER_INCH, FontRole
from tests.gui.kiosk.conftest import let_go
from tests.gui.kiosk.making import CODE, Staff
from tests.gui.table.monitors import Monitors
from tests.gui.voter.making import LONG, make_place

pytestmark = pytest.mark.gui
DESK = (b"DESK", 0, 1280, 1024)
BESIDE = (b"BESIDE", 1920, 800, 600)


@pytest.fixture
def monitors(qtbot):
    monitors = Monitors()
    monitors.plug(*DESK, first=True)
    yield monitors
    for name in (b"DESK", b"BESIDE"):
        monitors.pull(name)


@pytest.fixture
def place(tmp_path):
    place = make_place(tmp_path, Rules(), kind=StationKind.KIOSK)
    choose_staff_code(place.station, CODE)
    open_day(place.station)
    yield place
    place.close()


@pytest.fixture
def kiosk(qtbot, place, monitors):
    set_language("sv")
    window = KioskWindow(place.station, patience=LONG, media=list)
    for theme in (window.theme, window.staff_theme):
        theme.debounce.again = theme.debounce.settle = theme.debounce._ignoring_until = 0.0
    qtbot.addWidget(window, before_close_func=let_go)
    window.showFullScreen()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield Staff(qtbot, window)
    window.screen_covers.remove_all()
    set_language("sv")


def fills(window):
    """Return whether window and page take the main screen whole."""
    screen, page = QGuiApplication.primaryScreen().geometry(), window._stack
    place = QRect(page.mapToGlobal(page.rect().topLeft()), page.size())
    return window.geometry() == screen == place


def uncovered(window):
    """Return the other screens that are not covered whole."""
    covers = {
        each.geometry().getRect()
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each is not window
    }
    others = [each for each in QGuiApplication.screens() if each != QGuiApplication.primaryScreen()]
    return [each.name() for each in others if each.geometry().getRect() not in covers]


def noted(place):
    with place.station.database.reading() as session:
        log = events(session, place.station.station.id)
    return [dict(event.parameters) for event in log if event.code == "screen_changed"]


def capital_mm(theme):
    """Return how tall a capital letter is on the screen in use."""
    dots = QFontMetricsF(theme.font(FontRole.BODY)).capHeight()
    return dots / QGuiApplication.primaryScreen().physicalDotsPerInch() * MM_PER_INCH


def replug(kiosk, monitors, width, height, dpi=96.0):
    """Pull the main screen out, and plug in another once the first is known to be gone."""
    screen = QGuiApplication.primaryScreen
    monitors.pull(b"DESK")
    kiosk.qtbot.waitUntil(lambda: screen().name() != "DESK")
    monitors.plug(b"DESK", 0, width, height, first=True, dpi=dpi)
    kiosk.qtbot.waitUntil(lambda: screen().size().toTuple() == (width, height))
    kiosk.qtbot.waitUntil(lambda: fills(kiosk.window))


def test_it_fills_its_screen_from_the_start(kiosk):
    kiosk.qtbot.waitUntil(lambda: fills(kiosk.window))


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_a_screen_that_comes_back_in_another_size_is_filled_and_nothing_is_lost(
    kiosk, place, monitors, size
):
    person = kiosk.resident
    person.choose("sv", "V3")
    page = person.page
    replug(kiosk, monitors, *size)
    assert person.page is page
    assert page.choices["V3"].card.isChecked()
    there = {"width": size[0], "height": size[1]}
    kiosk.qtbot.waitUntil(lambda: there in noted(place))
    person.cast()
    assert place.station.counts().votes == 1


def test_letters_keep_their_millimetres_on_a_screen_of_finer_dots(kiosk, monitors):
    body = CAPITAL_MM[kiosk.window.theme.look.size]
    assert capital_mm(kiosk.window.theme) == pytest.approx(body, abs=0.1)
    before = kiosk.window.theme.dpi
    replug(kiosk, monitors, 1920, 1080, dpi=160.0)
    kiosk.qtbot.waitUntil(lambda: kiosk.window.theme.dpi > before)
    assert capital_mm(kiosk.window.theme) == pytest.approx(body, abs=0.1)
    assert kiosk.window.staff_theme.dpi == kiosk.window.theme.dpi


def test_every_other_screen_is_covered_whole_as_screens_come_and_change(kiosk, monitors):
    assert not uncovered(kiosk.window)
    for width, height in ((800, 600), (640, 480)):
        monitors.pull(b"BESIDE")
        monitors.plug(b"BESIDE", 1920, width, height)
        kiosk.qtbot.waitUntil(
            lambda: len(QGuiApplication.screens()) > 1 and not uncovered(kiosk.window),
            timeout=60_000,
        )
    replug(kiosk, monitors, 1024, 768)
    kiosk.qtbot.waitUntil(lambda: not uncovered(kiosk.window))


def test_staff_at_work_stay_where_they_are(kiosk, monitors):
    kiosk.come()
    replug(kiosk, monitors, 1024, 768)
    kiosk.see("Kiosken är öppen")
