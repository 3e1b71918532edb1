"""Every state of a kiosk that staff see, on the smallest screen: nothing cut, nothing outside."""

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.ui.gallery.kiosk_screens import states
from mbdesk.ui.kiosk.window import KioskWindow
from tests.gui.kiosk.conftest import DPI, let_go
from tests.gui.voter.checks import cut_off, nameless, outside, too_small
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui

SMALL = (1024, 768)
STATES = (
    "closed",
    "paused",
    "trouble",
    "code",
    "forgotten_code",
    "choose_code",
    "menu_closed",
    "menu_open",
    "menu_paused",
    "opening",
    "zero_report",
    "closing",
    "ending",
    "day_report",
    "copying",
    "files",
    "settings",
    "refused",
)


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    made = make_place(tmp_path_factory.mktemp("kiosk"), Rules(), kind=StationKind.KIOSK)
    yield made.station
    made.close()


def test_these_are_all_states(station):
    assert tuple(states(station, DPI, "sv")) == STATES


@pytest.mark.parametrize("tag", ["sv", "en"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_is_whole_and_named(qtbot, station, state, tag):
    window = states(station, DPI, tag)[state]()
    kiosk = isinstance(window, KioskWindow)
    qtbot.addWidget(window, before_close_func=let_go if kiosk else None)
    window.resize(*SMALL)
    window.show()
    if kiosk and not window.for_residents:
        qtbot.waitUntil(lambda: not window.staff.currentWidget().busy)
    for _ in range(6):
        QApplication.processEvents()
    assert window.size().toTuple() == SMALL
    assert [*cut_off(window, DPI), *too_small(window, DPI), *outside(window)] == []
    assert nameless(window) == []
