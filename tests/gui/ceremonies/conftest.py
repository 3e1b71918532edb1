"""Start windows and desks, as many as a ceremony has computers."""

import pytest

from mbdesk.ui.start import count_box_page
from mbdesk.ui.start.window import StartWindow
from tests.gui.central.conftest import seat
from tests.gui.central.making import DAY, Staff
from tests.gui.start.conftest import english

__all__ = ["english", "seat"]


@pytest.fixture
def computer(qtbot, monkeypatch):
    """Return what starts the program on a further computer, where nothing is open.

    It is the same day there as at the desk.
    """
    monkeypatch.setattr(count_box_page, "local_day", lambda: DAY)

    def start() -> Staff:
        window = StartWindow()
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return Staff(qtbot, window)

    return start
