"""A start window whose memory of what was opened lies in the test's own folder."""

import pytest
from PySide6.QtCore import QSettings

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.dressing import dress
from mbdesk.ui.start.window import StartWindow
from tests.gui.central.making import Staff


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
def start(qtbot) -> StartWindow:
    window = StartWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def staff(qtbot, start) -> Staff:
    return Staff(qtbot, start)
