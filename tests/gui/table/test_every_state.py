"""Every state of the table's window on a small and a large screen: nothing cut, nothing outside."""

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import Rules
from mbdesk.ui.gallery.table_screens import screens
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from tests.gui.voter.checks import cut_off, nameless, outside, too_small
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui

DPI = 96.0
STATES = (
    "welcome",
    "beside",
    "handed_over",
    "private",
    "staff",
    "settings",
    "paper",
    "ballots",
    "papers",
    "code",
    "reopen",
)


@pytest.fixture(scope="module")
def station(tmp_path_factory):
    made = make_place(tmp_path_factory.mktemp("table"), Rules(paper_ballots=True))
    yield made.station
    made.close()


def test_these_are_all_states(station):
    assert tuple(screens(station, DPI)) == STATES


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGEST])
@pytest.mark.parametrize("resolution", [(1024, 768), (1920, 1080)], ids=["small", "large"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_is_whole(qtbot, station, state, resolution, size):
    window = screens(station, DPI)[state]()
    qtbot.addWidget(window)
    window.theme.look = Look(size)
    window.resize(*resolution)
    window.show()
    for _ in range(6):
        QApplication.processEvents()
    assert window.size().toTuple() == resolution
    wrong = [*cut_off(window, DPI), *too_small(window, DPI), *outside(window)]
    while window.help_notes.waiting:
        window.help_notes.undo()
    window.close()
    set_language("sv")
    assert wrong == []


def test_every_control_of_the_staff_has_a_name(qtbot, station):
    for state in ("beside", "staff", "settings", "paper", "ballots", "code", "reopen"):
        window = screens(station, DPI)[state]()
        qtbot.addWidget(window)
        window.show()
        while window.help_notes.waiting:
            window.help_notes.undo()
        unnamed = nameless(window)
        window.close()
        assert unnamed == [], state
    set_language("sv")
