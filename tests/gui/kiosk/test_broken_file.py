"""A kiosk's station file that breaks is told on the screen that meets it, whoever stands there."""

import pytest

from mbdesk.services.kiosk.kiosk_day import open_day
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.ui.kiosk.pages import KioskPage
from tests.gui.breaking import BROKEN, emptied, no_database
from tests.gui.kiosk.making import CODE

pytestmark = pytest.mark.gui


@pytest.fixture
def broken(place, switch_on, request):
    """Return staff at an open kiosk; what they ask to break its file is the test's parameter."""
    choose_staff_code(place.station, CODE)
    open_day(place.station)
    staff = switch_on(place.station)
    return staff, lambda: request.param(place.station.folder / DATABASE_NAME)


def breaking(*how):
    return pytest.mark.parametrize("broken", how, indirect=True, ids=lambda each: each.__name__)


def is_told(words: str) -> bool:
    return "station.mbstation är skadad" in words


@breaking(*BROKEN)
@pytest.mark.parametrize(
    "name",
    [
        KioskPage.MENU,
        KioskPage.OPENING,
        KioskPage.CLOSING,
        KioskPage.ENDING,
        KioskPage.RECEIVE,
    ],
)
def test_a_page_that_reads_a_broken_file_when_it_is_shown_tells_so(broken, name):
    staff, breaks = broken
    screen = staff.window.staff
    screen.page(KioskPage.CODE)
    staff.ask()
    breaks()
    screen.page(KioskPage.CODE).page_wanted.emit(name)
    assert screen.current == name
    assert is_told(screen.page(name).verdict.text())
    assert screen.page(name).out.isEnabled()


@breaking(emptied, no_database)
def test_buttons_of_a_page_tell_what_they_meet_in_a_broken_file(broken, tmp_path, qtbot):
    staff, breaks = broken
    screen = staff.window.staff
    staff.ask()
    screen.show_page(KioskPage.OPENING)
    opening = screen.page(KioskPage.OPENING)
    qtbot.waitUntil(lambda: not opening.busy)
    breaks()
    opening.again.click()
    assert is_told(opening.verdict.text())
    screen.show_page(KioskPage.MENU)
    menu = screen.page(KioskPage.MENU)
    menu.tell(menu.title.says)
    menu.primary.click()
    assert is_told(menu.verdict.text())
    screen.show_page(KioskPage.CLOSING)
    closing = screen.page(KioskPage.CLOSING)
    closing.media.chosen.emit(tmp_path)
    qtbot.waitUntil(lambda: not closing.busy)
    assert is_told(closing.verdict.text())


@breaking(emptied, no_database)
def test_residents_are_sent_to_the_staff_and_staff_are_asked_for_the_code(broken, qtbot):
    staff, breaks = broken
    staff.ask()
    breaks()
    staff.window.show_residents()
    staff.see("Fråga personalen")
    staff.see("station.mbstation är skadad")
    staff.ask()
    code = staff.window.staff.page(KioskPage.CODE)
    assert staff.window.staff.current == KioskPage.CODE
    staff.type(CODE)
    code.primary.click()
    qtbot.waitUntil(lambda: not code.busy)
    assert is_told(code.verdict.text())
