"""Closing with a station that nobody has heard from, on the page for it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from mbdesk.errors.bundles import BundleError, RolledBackError
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.station_ways import revoke
from mbdesk.services.centre.voting.closing import station_board
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import with_signing
from mbdesk.ui.look.staff_look import staff_look
from tests.gui.central.making import NAMES

pytestmark = pytest.mark.gui


@pytest.fixture
def clerk(seat, office):
    """Seat a clerk at a desk that has the first station's export alone."""
    with open_central(office.central) as central:
        (path,) = (each for each in office.exports() if each.name.startswith("biblioteket"))
        merge(central, path)
    return seat(office)


def close(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    clerk.press(clerk.facts("Close voting").primary)
    clerk.told(page.notice, "Voting is closed.")
    return page


def unheard(clerk):
    (line,) = (x for x in clerk.window.desk.snapshot.board if x.station.name == NAMES[1])
    return line


def test_closing_shows_which_stations_are_missing_and_then_what_is_left_to_do(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    shown = dict(clerk.facts("Close voting").card.facts)
    assert shown["Stations"] == (
        "1 of 2 have sent their last export.\n"
        f"{NAMES[1]}: nothing heard. None of its votes is here."
    )
    assert shown["Control codes"] == "0 of 1 are the same as on the paper."
    clerk.press(clerk.window.decision.primary)
    clerk.told(page.notice, "Voting is closed.")
    assert page.notice.text.text() == "Compare the codes, and decide on stations that are missing."


def test_a_tick_moves_no_row_from_under_the_next_click(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.CLOSING)
    for field, name in zip(page.people.fields, ("Anna Ek", "Bo Dal"), strict=True):
        field.setText(name)
    before = [line.station.name for line in page.board.lines]
    page.board.item(0, 0).setCheckState(Qt.CheckState.Checked)
    clerk.qtbot.waitUntil(lambda: page.board.lines[0].tick is not None)
    assert [line.station.name for line in page.board.lines] == before


def on_screen(widget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).y()


def test_nothing_that_is_told_moves_the_board_or_the_decisions(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.CLOSING)
    clerk.qtbot.waitUntil(page.set_aside.isVisible)
    before = on_screen(page.board), on_screen(page.set_aside)
    page.board.item(0, 0).setCheckState(Qt.CheckState.Checked)
    clerk.told(page.notice, "Write both names first")
    assert (on_screen(page.board), on_screen(page.set_aside)) == before
    page.notice.refuse(RolledBackError(station="Biblioteket", missing=3))
    clerk.qtbot.waitUntil(page.notice.steps.isVisible)
    assert (on_screen(page.board), on_screen(page.set_aside)) == before
    clerk.press(page.notice.close_button)
    assert not page.notice.isVisible()
    assert (on_screen(page.board), on_screen(page.set_aside)) == before


def test_where_there_is_little_room_the_stations_come_first(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.CLOSING)
    staff_look().choose(scale=200)
    clerk.window.resize(1366, 690)
    clerk.qtbot.waitUntil(lambda: page.board.folded)
    rows = page.board.rowHeight(0) + page.board.horizontalHeader().height()
    area = page.board.parentWidget().parentWidget()
    clerk.qtbot.waitUntil(lambda: on_screen(page.board) + rows < on_screen(area) + area.height())
    assert page.board.lines[0].station.full_name in page.board.item(0, 0).text()
    assert not page.people.isVisible()
    page.board.item(0, 0).setCheckState(Qt.CheckState.Checked)
    clerk.told(page.notice, "Write both names first")
    assert clerk.window.focusWidget() is page.people.fields[0], "then they are asked for"
    staff_look().choose(scale=100)
    clerk.window.resize(1366, 768)
    clerk.qtbot.waitUntil(lambda: not page.board.folded)
    assert on_screen(page.figures) < on_screen(page.board)


def test_a_tick_without_names_says_that_both_are_wanted(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.CLOSING)
    page.board.item(0, 0).setCheckState(Qt.CheckState.Checked)
    clerk.told(page.notice, "Write both names first")
    assert page.board.item(0, 0).checkState() is Qt.CheckState.Unchecked
    assert clerk.window.focusWidget() is page.people.fields[0]


def test_once_voting_is_closed_the_station_to_decide_on_is_the_selected_one(clerk):
    page = clerk.page(CentralPage.CLOSING)
    heard = [line.station.name for line in page.board.lines].index(NAMES[0])
    page.board.selectRow(heard)
    close(clerk)
    assert page.board.line == unheard(clerk)


def test_two_people_count_without_a_station_and_then_wait_for_it_after_all(clerk):
    page = close(clerk)
    assert unheard(clerk).waited_for
    page.board.selectRow(0)
    assert page.board.line == unheard(clerk)
    assert page.as_heard.text() == "Count it as far as heard…"
    clerk.press(page.as_heard)
    clerk.decide("Count a station as far as it was heard")
    clerk.told(page.notice, "is counted as far as it was heard")
    assert not unheard(clerk).waited_for
    page.board.selectRow([each.station.name for each in page.board.lines].index(NAMES[1]))
    assert not page.as_heard.isVisible()
    clerk.press(page.wait)
    clerk.decide("Wait for a station")
    clerk.told(page.notice, "last export is waited for")
    assert unheard(clerk).waited_for


MISSING = 5


def missing(page, name: str) -> str:
    """Return what the board says is missing of a station."""
    row = [line.station.name for line in page.board.lines].index(name)
    return page.board.item(row, MISSING).text()


def test_the_board_says_what_is_missing_of_each_station_and_merges_what_comes(clerk):
    page = clerk.page(CentralPage.CLOSING)
    assert missing(page, NAMES[1]) == "Fetch its first export"
    assert missing(page, NAMES[0]).splitlines()[0] == "Compare its code with the paper"
    assert ("1 of 2", "stations done") in page.figures.figures
    assert ("6", "votes are here") in page.figures.figures
    assert not page.round.table.isVisible()
    (late,) = (x for x in clerk.office.exports() if x.name.startswith("medborgarkontoret"))
    clerk.drop(page.drop, late)
    clerk.told(page.notice, "New files: 1.")
    assert missing(page, NAMES[1]).splitlines()[0] == "Compare its code with the paper"
    assert ("2 of 2", "stations done") in page.figures.figures
    assert ("12", "votes are here") in page.figures.figures
    assert page.round.table.isVisible()
    assert page.round.table.rowCount() == 1


def test_exports_are_chosen_on_the_board_too_and_their_receipts_follow(clerk):
    page = clerk.page(CentralPage.CLOSING)
    assert "Write its receipt" in missing(page, NAMES[0])
    with_signing(clerk.window.desk, page, lambda _: None)
    clerk.unlock(clerk.office.keys)
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.signing is not None)
    clerk.press(page.merge)
    clerk.choose(*clerk.office.exports())
    clerk.told(page.notice, "New files: 1. Files seen already: 1.")
    receipts = [page.board.item(row, MISSING - 1).text() for row in range(2)]
    assert receipts == ["written", "written"]
    assert "receipt" not in missing(page, NAMES[0])


def test_once_the_codes_are_compared_nothing_is_missing(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.CLOSING)
    for field, name in zip(page.people.fields, ("Anna Ek", "Bo Dal"), strict=True):
        field.setText(name)
    for row in range(2):
        page.board.item(row, 0).setCheckState(Qt.CheckState.Checked)
        clerk.qtbot.waitUntil(lambda row=row: page.board.lines[row].tick is not None)
    assert ("2 of 2", "codes compared") in page.figures.figures
    for name in NAMES:
        assert missing(page, name) == "Write its receipt: unlock the key and merge"


def test_a_file_kept_aside_is_reached_from_its_stations_row(seat, office):
    with open_central(office.central) as central:
        (first, _) = station_board(central)
        revoke(central, first.station.id, 0, WayOut("stulen", ("Anna Ek", "Bo Dal")))
        (path,) = (x for x in office.exports() if x.name.startswith("biblioteket"))
        with pytest.raises(BundleError) as refused:
            merge(central, path)
        digest = quarantine(central, path, refused.value)
    clerk = seat(office)
    page = clerk.page(CentralPage.CLOSING)
    assert missing(page, NAMES[0]) == "Decide on the file kept aside"
    page.board.selectRow([line.station.name for line in page.board.lines].index(NAMES[1]))
    assert not page.file.isVisible()
    page.board.selectRow([line.station.name for line in page.board.lines].index(NAMES[0]))
    clerk.press(page.file)
    kept = clerk.window.page(CentralPage.KEPT)
    assert clerk.window.stack.currentWidget() is kept
    assert kept.selected.digest == digest


def test_the_row_leads_to_its_station(clerk):
    page = clerk.page(CentralPage.CLOSING)
    page.board.selectRow(0)
    clerk.press(page.station)
    places = clerk.window.page(CentralPage.PLACES)
    assert clerk.window.stack.currentWidget() is places
    assert places.selected.station == page.board.lines[0].station
