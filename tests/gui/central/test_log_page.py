"""The log page: who did what, searched as one types, its chain told, written as CSV."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import insert, update

from mbdesk.domain.people import Person, Role
from mbdesk.domain.station import StationKind
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.log.log_book import PAGE
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.sync import hash_chain
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.look.screen_language import set_language


def cell(page, row: int, column: int) -> str:
    return page.model.index(row, column).data()


def read(clerk, page) -> None:
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() > 0)


@pytest.fixture
def page(clerk):
    return clerk.page(CentralPage.LOG)


def fill(office, number: int) -> None:
    """Let the log have this many entries."""
    with open_central(office.central) as central, central.database.unit() as session:
        owner, last = central.frame.id, None
        rows = session.query(AuditEvent).filter_by(station_id=owner).order_by(AuditEvent.number)
        for row in rows:
            last = row.to_value()
        made = []
        while last.number < number:
            last = hash_chain.append(last, owner, "2026-11-20", "merged", {"number": last.number})
            made.append(
                {
                    "station_id": last.station,
                    "number": last.number,
                    "day": last.day,
                    "code": last.code,
                    "parameters": dict(last.parameters),
                    "previous": last.previous,
                }
            )
        session.execute(insert(AuditEvent), made)


def test_what_is_done_at_the_desk_stands_first_with_who_did_it(clerk, page):
    read(clerk, page)
    before = page.model.entries[0].event.number
    clerk.window.desk.central.sign_in(Person("Anna Ek", Role.PROCESS_LEADER))
    clerk.add_station("Simhallen")
    clerk.page(CentralPage.LOG)
    clerk.qtbot.waitUntil(
        lambda: page.model.rowCount() > 0 and page.model.entries[0].event.number > before
    )
    new = page.model.entries[0].event.number - before
    assert "Simhallen" in cell(page, new - 1, 2)  # and then that its code is on paper
    assert {cell(page, row, 3) for row in range(new)} == {"Anna Ek (process leader)"}
    clerk.qtbot.waitUntil(lambda: f"{before + new} entries. Each names" in page.lead.text())


def test_typing_a_word_leaves_the_entries_that_hold_it(clerk, page):
    read(clerk, page)
    QTest.keyClicks(page.search, "biblioteket")
    clerk.qtbot.waitUntil(
        lambda: page.model.rowCount() > 0 and all("Bibl" in cell(page, row, 2) for row in range(2))
    )
    assert page.none.isHidden()
    page.search.selectAll()
    QTest.keyClicks(page.search, "zebra")
    clerk.qtbot.waitUntil(page.none.isVisible)
    clerk.qtbot.waitUntil(lambda: "zebra" in page.none.label.text())


def test_the_sentence_of_an_event_is_searched_in_the_language_on_screen(clerk, page):
    set_language("sv")
    page.search.setText("röstningen öppnades")
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.entries[0].event.code == "voting_opened"


def test_a_station_s_own_log_can_be_chosen(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.LOG)
    clerk.qtbot.waitUntil(lambda: page.whose.count() == 3)
    QTest.keyClick(page.whose, Qt.Key.Key_Down)
    page.whose.activated.emit(page.whose.currentIndex())
    read(clerk, page)
    clerk.qtbot.waitUntil(lambda: "enrolled" in cell(page, page.model.rowCount() - 1, 2))
    clerk.qtbot.waitUntil(lambda: "none was changed" in page.lead.text())


def test_a_changed_entry_is_told_under_the_title_and_what_is_safe(office, seat):
    with open_central(office.central) as central, central.database.unit() as session:
        session.execute(update(AuditEvent).where(AuditEvent.number == 2).values(day="2020-01-01"))
    clerk = seat(office)
    page = clerk.page(CentralPage.LOG)
    clerk.qtbot.waitUntil(lambda: "The chain breaks at entry 3" in page.lead.text())
    clerk.told(page.notice, "breaks at entry 3")
    clerk.told(page.notice, "Votes are counted from signed files")


def test_entries_are_read_a_page_at_a_time_as_one_scrolls(office, seat):
    fill(office, 3 * PAGE)
    clerk = seat(office)
    page = clerk.page(CentralPage.LOG)
    read(clerk, page)
    assert page.model.rowCount() == PAGE
    assert "newest" in page.found.text()
    page.table.scrollToBottom()
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() >= 2 * PAGE)
    page.table.scrollToBottom()
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() == 3 * PAGE)
    numbers = [entry.event.number for entry in page.model.entries]
    assert numbers == list(range(3 * PAGE, 0, -1))


def test_a_chosen_entry_is_told_whole_below_the_table(clerk, page):
    with open_central(clerk.office.central) as central:
        central.sign_in(Person("Anna Ek"))
        add_station(central, "x" * 100, "Simhallen", StationKind.TABLE)
    page.look()
    clerk.qtbot.waitUntil(lambda: page.model.rowCount() > 0 and "xxx" in cell(page, 0, 2))
    assert not page.says.isVisible()
    page.table.selectRow(0)
    assert page.says.isVisible()
    assert "x" * 100 in page.says.text()
    assert "Anna Ek" in page.details.text()


def test_the_log_is_written_where_the_staff_want_it(clerk, page, tmp_path):
    clerk.press(page.primary)
    clerk.choose(tmp_path / "log.csv")
    clerk.told(page.notice, "The log is written")
    assert "Voting was opened" in (tmp_path / "log.csv").read_text("utf-8-sig")


def test_an_empty_list_shows_an_icon_where_there_is_room_and_its_sentence_always(clerk, page):
    page.search.setText("zebra")
    page.look()
    clerk.qtbot.waitUntil(lambda: "zebra" in page.none.label.text())
    clerk.window.resize(1300, 900)
    clerk.qtbot.waitUntil(page.none.circle.isVisible)
    page.table.setFixedHeight(120)
    clerk.qtbot.waitUntil(lambda: not page.none.circle.isVisible())
    assert page.none.label.isVisible()
