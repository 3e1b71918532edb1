"""Start windows and desks, as many as a ceremony has computers."""

import pytest

from mbdesk.ui.start.window import StartWindow
from tests.gui.central.conftest import seat
from tests.gui.central.making import Staff
from tests.gui.start.conftest import english

__all__ = ["english", "seat"]


@pytest.fixture
def computer(qtbot):
    """Return what starts the program on a further computer, where nothing is open."""

    def start() -> Staff:
        window = StartWindow()
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return Staff(qtbot, window)

    return start
