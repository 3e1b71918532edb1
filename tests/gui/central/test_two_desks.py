"""Two desks in their windows, at one process on a real server: each sees what the other does."""

import pytest
from PySide6.QtTest import QTest

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk import desk
from mbdesk.ui.central.shell.window import CentralWindow
from tests.gui.ceremonies.by_sight import BySight
from tests.process.postgresql.conftest import server, target
from tests.process.scene import set_up, voting_day

__all__ = ["server", "target"]
pytestmark = pytest.mark.postgresql


@pytest.fixture
def desks(qtbot, target, tmp_path, monkeypatch):
    """Return somebody at each of two desks, where it is looked often for what is new."""
    monkeypatch.setattr(desk, "LOOK_MILLISECONDS", 100)
    set_up(tmp_path, target=target).close()
    windows = []
    for _ in range(2):
        central = open_central(target, voting_day)
        windows.append(CentralWindow(central, read_overview(central)))
        windows[-1].resize(1366, 768)
        windows[-1].show()
        qtbot.waitExposed(windows[-1])
    yield [BySight(qtbot, lambda window=window: window) for window in windows]
    for window in windows:
        qtbot.waitUntil(window.close)
        window.deleteLater()


def turn_to(someone: BySight) -> BySight:
    """Let the keyboard go to somebody's window."""
    someone.window.activateWindow()
    QTest.qWaitForWindowActive(someone.window)
    return someone


def test_what_is_typed_at_one_desk_is_shown_at_the_other(desks):
    one, other = desks
    for someone in desks:
        turn_to(someone).go_to("Ballot")
    turn_to(one).select("Förslag lamp")
    one.write("Title (svenska)", "Lampa i tunneln")
    other.reads("Lampa i tunneln | 50 kr")
    turn_to(other).select("Lampa i tunneln")
    other.write("Cost in kronor", "45")
    one.reads("Lampa i tunneln | 45 kr")


def test_a_text_that_both_desks_change_is_told_to_the_second_and_nothing_is_lost(
    desks, monkeypatch
):
    one, other = desks
    for someone in desks:
        someone.window.desk._looking.stop()  # the second types before it has heard
        turn_to(someone).go_to("Ballot")
        someone.select("Förslag lamp")
    turn_to(one).write("Title (svenska)", "Lampa")
    one.reads("Lampa | 50 kr")
    turn_to(other).write("Title (svenska)", "Lykta")
    other.reads("Another desk has changed this meanwhile. It says: Lampa")
    assert other.written("Title (svenska)") == "Lykta"
    other.reads("Lampa | 50 kr")
    other.write("Title (svenska)", "Lyktan")
    other.reads("Lyktan | 50 kr")
    assert "Another desk" not in other.read()


def test_a_field_of_the_frame_that_both_desks_change_is_told_to_the_second(desks):
    one, other = desks
    for someone in desks:
        someone.window.desk._looking.stop()
        turn_to(someone).go_to("Frame")
    turn_to(one).write("Goal", "Ro")
    one.reads("Everything is saved")
    turn_to(other).write("Goal", "Lek")
    other.reads("Another desk has changed this meanwhile. It says: Ro")
    known = other.window.desk
    other.qtbot.waitUntil(lambda: known.snapshot.held.setup.goals == {"sv": "Ro"})
    other.write("Goal", "Lek och ro")
    other.reads("Everything is saved")
    assert other.written("Goal") == "Lek och ro"
