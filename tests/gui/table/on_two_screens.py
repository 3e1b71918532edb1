"""The table on two real screens. Run by `test_second_screen` where there are two."""

import os

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mbdesk.domain.process import Mode, Rules
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.table.window import TableWindow
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.bar import TestBanner
from tests.gui.table.monitors import Monitors
from tests.gui.voter.making import Person, make_place

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
plugging = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="screens come and go on a real X server only"
)
RIGHT = (b"RIGHT", 1024, 1280, 768)
WAITED_MS = 2_000
"""Longer than a press takes, so that it shows whether one was a sign of life."""


@pytest.fixture
def monitors(qtbot):
    if os.environ.get("QT_QPA_PLATFORM") != "xcb":
        return None
    monitors = Monitors()
    monitors.plug(b"LEFT", 0, 1024, 768, first=True)
    monitors.plug(*RIGHT)
    wait_for_screens(qtbot, 2)
    return monitors


@pytest.fixture
def place(tmp_path):
    place = make_place(tmp_path, Rules(), mode=Mode.TEST)
    yield place
    place.close()


@pytest.fixture
def table(qtbot, place, monitors):
    set_language("sv")
    theme = Theme(96.0)
    theme.debounce.again = theme.debounce.settle = 0.0
    window = TableWindow(place.station, theme=theme, dpi=96.0)
    window.staff_theme.debounce.again = 0.0
    window.setScreen(QGuiApplication.primaryScreen())
    window.setGeometry(QGuiApplication.primaryScreen().availableGeometry())
    window.show()
    yield window
    window.close_anyway()
    window.deleteLater()
    set_language("sv")


def wait_for_screens(qtbot, number):
    qtbot.waitUntil(lambda: len(QGuiApplication.screens()) == number)


def resident_of(qtbot, table):
    other = table.second.window
    other.activateWindow()
    QTest.qWaitForWindowExposed(other)
    return Person(qtbot, other, table.view)


def enabler_of(qtbot, table):
    return Person(qtbot, table, table.view)


def begin(person):
    person.confirm("ar")


def seen_in(table, person):
    """Return whether the mirror shows the resident's page as it is now."""
    person.settle()
    return table.mirror.picture.toImage() == table.side.grab().toImage()


def test_the_resident_has_the_second_screen_alone_and_the_enabler_sees_both(qtbot, table):
    other = table.second.window
    assert other.isFullScreen()
    assert other.screen() != table.screen()
    assert other.screen().geometry().contains(other.geometry().center())
    assert table.side.window() is other
    assert not other.isAncestorOf(table.strip)
    (banner,) = other.findChildren(TestBanner)
    assert banner.isVisible()
    person = resident_of(qtbot, table)
    person.tap(person.page.languages["ar"])
    qtbot.waitUntil(lambda: seen_in(table, person))
    assert table.mirror.isVisible()
    if not table.translation.isVisible():
        enabler_of(qtbot, table).tap(table.strip.translation)
    assert "Tryggare och grönare Vällingby" in table.translation.words


def test_in_private_mode_neither_mirror_nor_swedish_shows_anything(qtbot, table, place):
    person, enabler = resident_of(qtbot, table), enabler_of(qtbot, table)
    begin(person)
    enabler.tap(table.strip.hand_over)
    assert table.side.band.isVisible()
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert table.mirror.picture.isNull()
    title = place.station.items[0].titles["sv"]
    assert title not in table.translation.words
    assert not table.translation.isVisible()
    assert table.strip.isVisible()
    person.tap(person.page.choices["V3"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    assert table.mirror.picture.isNull()
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    qtbot.waitUntil(lambda: not table.mirror.picture.isNull())
    assert not table.side.band.isVisible()


def test_no_picture_is_kept_of_who_left_while_the_enabler_looked_elsewhere(qtbot, table):
    person = resident_of(qtbot, table)
    begin(person)
    qtbot.waitUntil(lambda: seen_in(table, person))
    table.show_staff()
    assert table.mirror.picture.isNull()
    table.view.wipe()
    person.settle()
    assert table.mirror.picture.isNull()
    table.show_residents()
    qtbot.waitUntil(lambda: seen_in(table, person))


def test_asking_for_help_lets_the_enabler_see_again(qtbot, table):
    person, enabler = resident_of(qtbot, table), enabler_of(qtbot, table)
    begin(person)
    enabler.tap(table.strip.hand_over)
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    person.tap(table.side.band.help)
    qtbot.waitUntil(lambda: seen_in(table, person))


def test_what_the_enabler_does_keeps_no_one_from_being_missed(qtbot, table):
    person, enabler = resident_of(qtbot, table), enabler_of(qtbot, table)
    person.tap(person.page.languages["sv"])
    table.view.idle._wait.setInterval(3_600_000)
    table.view.idle.extend()
    begun = table.view.idle._wait.remainingTime()
    qtbot.waitUntil(lambda: table.view.idle._wait.remainingTime() < begun - WAITED_MS)
    enabler.tap(table.strip.help)
    assert table.view.idle._wait.remainingTime() < begun - WAITED_MS
    person.tap(person.view.bar.size_button)
    assert table.view.idle._wait.remainingTime() > begun - WAITED_MS


def test_keys_go_to_the_resident_after_the_enabler_pressed_something(qtbot, table):
    person, enabler = resident_of(qtbot, table), enabler_of(qtbot, table)
    begin(person)
    enabler.tap(table.strip.hand_over)
    qtbot.waitUntil(table.second.window.isActiveWindow)


@plugging
def test_a_screen_pulled_out_in_mid_ballot_loses_nothing(qtbot, table, monitors, place):
    person = resident_of(qtbot, table)
    begin(person)
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    person.tap(person.page.choices["V3"].card)
    page = person.page
    monitors.pull(b"RIGHT")
    qtbot.waitUntil(lambda: table.second.window is None)
    assert table.side.window() is table
    assert person.page is page
    assert page.choices["V3"].card.isChecked()
    here = enabler_of(qtbot, table)
    here.tap(here.next)
    here.wait_for(Step.BALLOT_REVIEW)
    here.tap(here.next)
    here.wait_for(Step.BALLOT_DONE)
    assert place.station.counts().votes == 1


@plugging
def test_a_screen_plugged_in_later_is_used_at_once(qtbot, table, monitors):
    monitors.pull(b"RIGHT")
    qtbot.waitUntil(lambda: table.second.window is None)
    wait_for_screens(qtbot, 1)
    here = enabler_of(qtbot, table)
    here.tap(here.page.languages["fi"])
    monitors.plug(*RIGHT)
    qtbot.waitUntil(lambda: table.second.window is not None)
    person = resident_of(qtbot, table)
    assert person.view.step is Step.TASK
    person.tap(person.page.button)
    assert person.view.step is Step.CONDITIONS


@plugging
def test_a_screen_pulled_out_in_private_mode_stays_private(qtbot, table, monitors):
    person, enabler = resident_of(qtbot, table), enabler_of(qtbot, table)
    begin(person)
    enabler.tap(table.strip.hand_over)
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    monitors.pull(b"RIGHT")
    qtbot.waitUntil(lambda: table.second.window is None)
    assert not table.strip.isVisible()
    assert not table.translation.isVisible()
    assert table.side.band.isVisible()


def test_nobody_closes_the_second_window_but_with_the_station(qtbot, table):
    other = table.second.window
    other.close()
    assert other.isVisible()
    table.close()
    assert not other.isVisible()
