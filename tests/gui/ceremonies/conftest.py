"""Start windows and desks, as many as a ceremony has computers."""

import pytest

from mbdesk.sync import key_derivation
from mbdesk.ui.start import count_box_page, key_files_page
from mbdesk.ui.start.window import StartWindow
from tests.gui.central.conftest import seat
from tests.gui.central.making import DAY, Staff
from tests.gui.ceremonies.leading import Leader
from tests.gui.start.conftest import english
from tests.keys import CHEAP

__all__ = ["english", "seat"]


@pytest.fixture
def cheap_keys(monkeypatch):
    """Let a guess at words and codes cost nothing; what it costs is held elsewhere."""
    made = key_files_page.create_central
    monkeypatch.setattr(key_files_page, "create_central", lambda *them: made(*them, cost=CHEAP))
    monkeypatch.setattr(key_derivation, "_CODE_MEMORY_KIB", 8)
    monkeypatch.setattr(key_derivation, "_CODE_ITERATIONS", 1)


@pytest.fixture
def leader(qtbot, tmp_path, cheap_keys):
    """Return a process leader who has just started the program."""
    someone = Leader(qtbot, tmp_path / "centre" / "tryggare-torg.mbdesk")
    someone.central.parent.mkdir()
    yield someone
    if someone.there:
        someone.leave()


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
