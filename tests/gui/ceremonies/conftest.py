"""Start windows and desks, as many as a ceremony has computers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.style import dress
from mbdesk.ui.start.window import StartWindow
from tests.gui.central.making import Clerk, Staff


def pytest_collection_modifyitems(items):
    """Let the platform without a display say that it has no window manager."""
    ignore = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(ignore)


@pytest.fixture(autouse=True)
def english(qapp, tmp_path):
    """Show English source texts, and keep settings in the test's folder."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(tmp_path / "settings"))
    dress(qapp)
    set_language("en")
    yield
    set_language("sv")


@pytest.fixture
def seat(qtbot):
    """Return what seats a clerk at the desk of an office; all of them leave at the end."""
    seated = []

    def sit_down(office):
        seated.append(Clerk(qtbot, office))
        return seated[-1]

    yield sit_down
    for clerk in seated:
        clerk.leave()


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
