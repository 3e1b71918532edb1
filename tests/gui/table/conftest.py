"""A station with its enabler and a resident, for the tests of the table's window."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.domain.process import Mode, Rules
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.table.window import TableWindow
from tests.gui.voter.conftest import pytest_collection_modifyitems
from tests.gui.voter.making import Person, make_place

__all__ = ["pytest_collection_modifyitems"]

DPI = 96.0


@pytest.fixture
def place(tmp_path):
    place = make_place(tmp_path, Rules(), mode=Mode.TEST)
    yield place
    place.close()


@pytest.fixture
def sit_down(qtbot, tmp_path):
    """Return what opens the window."""
    set_language("sv")

    def open_window(station, size=(1920, 1080)):
        theme = Theme(DPI)
        theme.debounce.again = theme.debounce.settle = 0.0
        window = TableWindow(station, theme=theme, dpi=DPI)
        window.staff_theme.debounce.again = 0.0
        qtbot.addWidget(window, before_close_func=TableWindow.close_anyway)
        window.resize(*size)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window, Person(qtbot, window, window.view)

    yield open_window
    set_language("sv")
