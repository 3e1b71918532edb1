"""What is typed in a dialog stands there again after a crash; who closes it has given it up."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from mbdesk.services.centre.central_file import open_central, unlock_counting
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.stations.new_station import NewStationDialog
from mbdesk.ui.central.stations.station_acts import ask_set_aside
from mbdesk.ui.running.remembered import own_settings, remember_text_scale
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, NumberBox, TextArea
from mbdesk.ui.start.create import CreateWizard
from tests.gui.central.test_holding_contents import KINDS, made
from tests.keys import PASSPHRASE

pytestmark = pytest.mark.gui

TYPED = "2026-12-24"
KEEPING = (
    "new",
    "line",
    "hours",
    "act",
    "text",
    "series",
    "board",
    "wizard",
    "colour",
    "move",
    "sheet_order",
)
NOTHING_KEPT = {
    "CodeDialog": "codes",
    "SheetsDialog": "words",
    "KeyDialog": "a passphrase or words",
    "EnrolDialog": "a code",
    "RestoreDialog": "a code",
    "QuestionBox": "nothing is typed there",
    "PlainMessageBox": "nothing is typed there",
}
NAMES = {"who"}
"""Whoever does something stands there by the desk's own name."""


@pytest.fixture
def desk(qtbot, closed_office):
    with open_central(closed_office.central) as central:
        tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
        desk = CentralWindow(central, read_overview(central))
        qtbot.addWidget(desk)
        yield desk


def opened(office, kind: str, desk: CentralWindow) -> QDialog:
    """Return a dialog as it opens."""
    if kind == "wizard":
        return CreateWizard(lambda _: None, desk)
    return made(office, kind, desk)


def lines_of(dialog: QDialog) -> list[LineEdit | TextArea]:
    """Return what is typed in, in the order in which it stands."""
    skipped = {getattr(dialog, name, None) for name in NAMES}
    found = [*dialog.findChildren(LineEdit), *dialog.findChildren(TextArea)]
    here = [each for each in found if each not in skipped]
    pages = getattr(dialog, "frame", None), getattr(dialog, "days", None)
    return [each for each in here if pages == (None, None) or _within(each, pages)]


def _within(field: QWidget, pages) -> bool:
    return any(page.isAncestorOf(field) for page in pages)


def text_of(field: LineEdit | TextArea) -> str:
    return field.text() if isinstance(field, LineEdit) else field.toPlainText()


def put(field: LineEdit | TextArea, text: str) -> None:
    field.setText(text) if isinstance(field, LineEdit) else field.setPlainText(text)


def end_without_closing(dialog: QDialog) -> None:
    """Let a dialog go as when the program ends: it is neither saved nor given up."""
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("kind", KEEPING)
def test_what_was_typed_is_there_again_until_the_dialog_is_closed(desk, closed_office, kind):
    dialog = opened(closed_office, kind, desk)
    begun = list(map(text_of, lines_of(dialog)))
    for field in lines_of(dialog):
        put(field, TYPED)
    for box in dialog.findChildren(NumberBox):
        box.setValue(7)
    for draft in dialog.findChildren(TypedDraft):
        assert draft._timer.isActive()
        draft.keep()
    end_without_closing(dialog)
    again = opened(closed_office, kind, desk)
    assert [text_of(field) for field in lines_of(again)] == [TYPED] * len(begun)
    assert {box.value() for box in again.findChildren(NumberBox)} <= {7}
    assert again.findChildren(TypedDraft)[0].restored
    again.done(0)
    end_without_closing(again)
    assert list(map(text_of, lines_of(opened(closed_office, kind, desk)))) == begun


def test_every_kind_of_dialog_keeps_what_is_typed_or_is_named_here(desk, closed_office):
    keeping = {type(opened(closed_office, kind, desk)).__name__ for kind in KEEPING}
    assert keeping | {*NOTHING_KEPT} == {kind.__name__ for kind in KINDS}
    assert keeping.isdisjoint(NOTHING_KEPT)


def test_a_station_that_is_refused_leaves_its_dialog_with_what_was_typed(seat, office):
    clerk = seat(office)
    page = clerk.page(CentralPage.PLACES)
    clerk.press(page.primary)
    asked = clerk.see(NewStationDialog)
    asked.site.setEditText(clerk.window.desk.snapshot.stations[0].station.site.name)
    asked.name.setText(clerk.window.desk.snapshot.stations[0].station.name)
    clerk.press(asked.buttons.button(QDialogButtonBox.StandardButton.Ok))
    clerk.qtbot.waitUntil(asked.notice.isVisible)
    assert asked.isVisible()
    assert asked.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    asked.name.setText("Bord 9")
    clerk.press(asked.buttons.button(QDialogButtonBox.StandardButton.Ok))
    clerk.write_down()
    clerk.told(page.notice, "is set up.")


def test_a_reason_for_a_decision_is_kept_for_its_own_facts_and_names_never(seat, office):
    clerk = seat(office)
    stations = clerk.window.desk.snapshot.stations
    ask_set_aside(clerk.window.desk, stations[0])
    page = clerk.facts("Leave a station out")
    page.two.reason.setPlainText("datorn gick sönder")
    page.two.names[0].setText("Anna Ek")
    page.two.draft.keep()
    ask_set_aside(clerk.window.desk, stations[1])
    other = clerk.facts("Leave a station out")
    assert other.two.reason.toPlainText() == ""
    ask_set_aside(clerk.window.desk, stations[0])
    again = clerk.facts("Leave a station out")
    assert again.two.reason.toPlainText() == "datorn gick sönder"
    assert [name.text() for name in again.two.names] == ["", ""]
    clerk.press(again.back)
    ask_set_aside(clerk.window.desk, stations[0])
    assert clerk.facts("Leave a station out").two.reason.toPlainText() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there, a person's folders are theirs alone")
def test_nobody_else_on_the_computer_reads_what_is_typed():
    remember_text_scale(150)
    file = Path(own_settings().fileName())
    for text in ("Bästa Anna", "Bästa Anna Ek"):
        Drafts("process").keep("answer.1", text)
        assert Drafts("process").read("answer.1") == text
        own_settings().sync()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
