"""The page of places: what each lacks, its hours, its stations, and several set up at once."""

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from mbdesk.services.centre.central_file import unlock_signing
from mbdesk.services.centre.stations.places import Hours
from mbdesk.services.exchange.packs import write_pack
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.stations.hours_dialog import HoursDialog
from mbdesk.ui.central.stations.new_station import CodeDialog, NewStationDialog
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import NAMES
from tests.keys import PASSPHRASE

pytestmark = pytest.mark.gui

OK = QDialogButtonBox.StandardButton.Ok
PLACE, OPEN, STATIONS, MISSING = range(4)


def names(page) -> list[str]:
    return [page.table.item(row, 0).text() for row in range(page.table.rowCount())]


def row_of(page, place: str) -> int:
    rows = range(page.places.rowCount())
    return next(row for row in rows if page.places.item(row, PLACE).text() == place)


def test_a_place_shows_its_stations_and_all_places_show_all(clerk):
    page = clerk.page(CentralPage.PLACES)
    assert page.places.item(0, PLACE).text() == "All places"
    assert sorted(names(page)) == sorted(NAMES)
    page.places.selectRow(row_of(page, NAMES[0]))
    assert names(page) == [NAMES[0]]
    page.table.selectRow(0)
    assert page.selected.station.site.name == NAMES[0]
    page.places.selectRow(row_of(page, NAMES[1]))
    assert page.selected is None, "the station that was selected is not here"
    page.places.selectRow(0)
    assert sorted(names(page)) == sorted(NAMES)


def test_a_station_is_found_from_another_place(clerk):
    page = clerk.page(CentralPage.PLACES)
    page.places.selectRow(row_of(page, NAMES[0]))
    other = next(x for x in clerk.window.desk.snapshot.stations if x.station.name == NAMES[1])
    page.select(other.station.id)
    assert page.selected == other
    page.select(other.station.site.id)
    assert page.places.line.place.site.name == NAMES[1]


def test_hours_are_given_to_a_place_and_stand_in_its_row(clerk):
    page = clerk.page(CentralPage.PLACES)
    row = row_of(page, NAMES[0])
    assert "opening hours" in page.places.item(row, MISSING).text()
    assert not page.hours.isEnabled()
    page.places.selectRow(row)
    clerk.press(page.hours)
    dialog = clerk.see(HoursDialog)
    dialog.opens[0].setText("10")
    dialog.closes[0].setText("18.30")
    clerk.press(dialog.same)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(page.notice, "The hours are saved.")
    assert "opening hours" not in page.places.item(row, MISSING).text()
    assert page.places.item(row, OPEN).text().endswith("31 days, 10:00–18:30")
    assert page.places.item(row_of(page, NAMES[1]), OPEN).text() == "–"


def test_several_stations_get_numbers_and_their_code_sheets_one_file(clerk, tmp_path):
    page = clerk.page(CentralPage.PLACES)
    clerk.press(page.primary)
    asked = clerk.see(NewStationDialog)
    QTest.keyClicks(asked.name, "Bord")
    asked.site.setEditText("Hässelby gård")
    asked.several.setValue(3)
    clerk.press(asked.buttons.button(OK))
    shown = clerk.see(CodeDialog)
    codes = [line.split(": ") for line in shown.code.text().split("\n")]
    assert [name for name, _ in codes] == ["Bord 1", "Bord 2", "Bord 3"]
    sheets = tmp_path / "codes.pdf"
    clerk.press(shown.sheet)
    clerk.choose(sheets)
    clerk.told(shown.notice, "Print it, then remove the file.")
    pages = [page.extract_text() for page in PdfReader(sheets).pages]
    assert all(code in text for (_, code), text in zip(codes, pages, strict=True))
    clerk.press(shown.buttons.button(OK))
    clerk.told(page.notice, "3 stations are set up.")
    clerk.qtbot.waitUntil(lambda: len(clerk.window.desk.snapshot.codes_on_paper) == 3)
    row = row_of(page, "Hässelby gård")
    assert "codes on paper" not in page.places.item(row, MISSING).text()
    assert "packs" in page.places.item(row, MISSING).text()


def test_a_new_station_is_asked_for_at_the_selected_place(clerk):
    page = clerk.page(CentralPage.PLACES)
    page.places.selectRow(row_of(page, NAMES[1]))
    clerk.press(page.primary)
    asked = clerk.see(NewStationDialog)
    assert asked.site.currentText() == NAMES[1]
    asked.reject()


def test_the_tables_are_in_the_language_on_the_screen(clerk):
    page = clerk.page(CentralPage.PLACES)
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: page.heading.text() == "Platser")
    assert page.places.horizontalHeaderItem(MISSING).text() == "Saknas"
    assert page.places.item(0, PLACE).text() == "Alla platser"


def test_room_that_is_left_lies_beneath_the_tables_not_above_them(clerk):
    page, window = clerk.page(CentralPage.PLACES), clerk.window
    window.resize(1366, 1000)
    clerk.qtbot.waitUntil(lambda: page.height() > 700)
    clerk.qtbot.waitUntil(lambda: 0 <= page.places.y() < 40, timeout=3_000)


def test_hours_of_a_week_with_a_closed_day_are_undone_and_done_again(clerk):
    page = clerk.page(CentralPage.PLACES)
    row = row_of(page, NAMES[0])
    page.places.selectRow(row)
    clerk.press(page.hours)
    dialog = clerk.see(HoursDialog)
    assert [name.text() for name in dialog.names][:2] == ["Monday", "Tuesday"]
    dialog.opens[0].setText("10")
    dialog.closes[0].setText("18")
    clerk.press(dialog.same)
    clerk.press(dialog.add)
    (other,) = dialog.others
    other.day.line.setText("2026-11-20")
    assert other.day.shown.text().endswith("closed")
    clerk.press(dialog.add)
    dialog.others[1].day.line.setText("2026-11-20")
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(dialog.notice, "each day once")
    clerk.press(dialog.others[1].removal)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(page.notice, "The hours are saved.")
    assert page.places.item(row, OPEN).text().endswith("30 days, 10:00–18:00")
    assert page.undoing.undo.accessibleName() == f"Undo: Opening hours of {NAMES[0]}"
    clerk.press(page.undoing.undo)
    clerk.qtbot.waitUntil(lambda: page.places.item(row, OPEN).text() == "–")
    clerk.press(page.undoing.redo)
    clerk.qtbot.waitUntil(lambda: page.places.item(row, OPEN).text() != "–")
    clerk.press(page.hours)
    again = clerk.see(HoursDialog)
    assert [line.hours for line in again.others] == [Hours("2026-11-20", "", "")]
    again.reject()


def test_a_station_set_up_by_mistake_is_undone_until_it_has_its_pack(clerk):
    page = clerk.page(CentralPage.PLACES)
    before = len(clerk.window.desk.snapshot.stations)
    clerk.add_station("Bord 9")
    clerk.press(page.undoing.undo)
    clerk.qtbot.waitUntil(lambda: len(clerk.window.desk.snapshot.stations) == before)
    assert "Hässelby gård" not in names(page)
    clerk.press(page.undoing.redo)
    clerk.qtbot.waitUntil(lambda: len(clerk.window.desk.snapshot.stations) == before + 1)
    made = next(x for x in clerk.window.desk.snapshot.stations if x.station.name == "Bord 9")
    central = clerk.window.desk.central
    key = unlock_signing(central, clerk.office.keys, PASSPHRASE)
    write_pack(central, made.station.id, clerk.office.folder, key)
    clerk.press(page.undoing.undo)
    clerk.told(page.notice, "has a pack already")
    assert len(clerk.window.desk.snapshot.stations) == before + 1
