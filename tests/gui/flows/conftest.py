"""Screens for whole flows, and the hands that use them."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.process import Rules
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.flows.making import make_district
from tests.gui.voter.conftest import theme
from tests.gui.voter.making import LONG, SCREEN

__all__ = ["theme"]


@pytest.fixture
def screen(screen_of):
    """Return what shows a station's screen to the residents."""
    return lambda station: screen_of(ServedStation(station))


@pytest.fixture
def screen_of(qtbot, theme):
    """Return what shows the residents a station that is served in a way of the test's own."""

    def show(served):
        view = VoterView(served, theme, patience=LONG, keyboard=KeyboardOpening.TOUCH)
        qtbot.addWidget(view)
        view.resize(*SCREEN)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        return view

    return show


@pytest.fixture
def district(tmp_path):
    """Return a centre with a table where anybody may vote."""
    district = make_district(tmp_path, Rules())
    yield district
    district.place.close()
