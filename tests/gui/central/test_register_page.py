"""The page of proposals: found, filtered, sorted, on the map, kept as a view, and as a workbook."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.services.centre.register.listing import PAGE
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import TextDialog
from mbdesk.ui.central.proposals.register_model import LANGUAGE, LEFT_AT, TITLE
from mbdesk.ui.central.shell.finding import Group
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.exchange.spreadsheets import read_table
from tests.gui.central.proposals import LEFT, bring_map, bring_proposals
from tests.gui.central.test_search import enter, groups, seek


@pytest.fixture
def office(office):
    bring_proposals(office)
    bring_map(office)
    return office


@pytest.fixture
def page(clerk):
    shown = clerk.page(CentralPage.PROPOSALS)
    clerk.qtbot.waitUntil(lambda: shown.model.rowCount() == len(LEFT) and shown.model.whole)
    clerk.qtbot.waitUntil(lambda: "received" in shown.lead.text())
    return shown


def titles(page) -> list[str]:
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def choose(box, words: str) -> None:
    """Choose a line of a combo box as somebody does who sees it."""
    place = box.findText(words)
    assert place >= 0, [box.itemText(row) for row in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_every_proposal_stands_there_with_its_number_and_the_page_says_how_many(clerk, page):
    assert titles(page) == [title for _, title, *_ in LEFT]
    cells = [page.model.index(1, column).data() for column in range(6)]
    assert cells == ["2", "ضوء على الطريق", "Biblioteket", "العربية", number(450_000), "Received"]
    assert page.model.index(2, 4).data() == "–"
    assert page.lead.text() == "5 proposals received on 6 October 2026."
    assert page.found.text() == "5 of 5 proposals"


def test_typing_words_leaves_the_proposals_that_hold_them_and_clearing_shows_all(clerk, page):
    QTest.keyClicks(page.filters.search, "TRÄSK")
    clerk.qtbot.waitUntil(lambda: titles(page) == ["Brygga vid Råcksta träsk"])
    clerk.qtbot.waitUntil(lambda: page.found.text() == "1 of 5 proposals")
    page.filters.search.selectAll()
    QTest.keyClicks(page.filters.search, "zebra")
    clerk.qtbot.waitUntil(page.none.isVisible)
    assert page.none.label.text() == "No proposal is like that."
    clerk.press(page.clear)
    clerk.qtbot.waitUntil(lambda: len(titles(page)) == len(LEFT))
    assert page.filters.search.text() == ""


def test_filters_and_orders_are_chosen_from_what_there_is(clerk, page):
    boxes = page.filters.boxes
    offered = [boxes["language"].itemText(row) for row in range(boxes["language"].count())]
    assert offered == ["All languages", "العربية", "suomi", "Soomaali", "svenska"]
    assert not boxes["theme"].isVisible()
    choose(boxes["language"], "svenska")
    clerk.qtbot.waitUntil(lambda: len(titles(page)) == 2)
    choose(page.filters.order, "name")
    clerk.qtbot.waitUntil(
        lambda: titles(page) == ["Brygga vid Råcksta träsk", "Äppelträd i parken"]
    )
    choose(boxes["language"], "All languages")
    choose(page.filters.order, "highest cost")
    clerk.qtbot.waitUntil(lambda: titles(page)[:1] == ["ضوء على الطريق"])


def test_answers_and_criteria_are_filtered_once_there_are_any(seat, evaluated_office):
    clerk = seat(evaluated_office)
    page = clerk.page(CentralPage.PROPOSALS)
    clerk.qtbot.waitUntil(page.filters.boxes["criterion"].isVisible)
    choose(page.filters.boxes["criterion"], "Feasible")
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [4])
    choose(page.filters.boxes["criterion"], "All criteria")
    choose(page.filters.boxes["answer"], "No contact left")
    clerk.qtbot.waitUntil(lambda: list(page.model.numbers) == [4])
    choose(page.filters.boxes["answer"], "Owed")
    clerk.qtbot.waitUntil(page.none.isVisible)


def test_what_is_shown_is_kept_as_a_view_and_shown_again_at_another_desk(clerk, page, seat, office):
    choose(page.filters.boxes["language"], "suomi")
    clerk.qtbot.waitUntil(lambda: len(titles(page)) == 1)
    clerk.press(page.tabs.save)
    asked = clerk.see(TextDialog)
    QTest.keyClicks(asked.line, "På finska")
    asked.save()
    clerk.qtbot.waitUntil(lambda: "På finska" in page.tabs.tabs)
    assert page.tabs.tabs["På finska"].isChecked()
    clerk.press(page.tabs.tabs[""])
    clerk.qtbot.waitUntil(lambda: len(titles(page)) == len(LEFT))
    other = seat(office)
    there = other.page(CentralPage.PROPOSALS)
    other.qtbot.waitUntil(lambda: "På finska" in there.tabs.tabs)
    other.press(there.tabs.tabs["På finska"])
    other.qtbot.waitUntil(lambda: titles(there) == ["Lamppuja polulle"])
    other.press(there.tabs.remove)
    other.qtbot.waitUntil(lambda: list(there.tabs.tabs) == [""])


def test_the_map_shows_the_points_of_what_is_asked_for_and_a_press_opens_one(clerk, page):
    clerk.press(page.switch)
    clerk.qtbot.waitUntil(lambda: page.map.point_at(2) is not None)
    assert page.map.isVisible()
    assert page.map.point_at(3) is None
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.point_at(2))
    shown = clerk.window.page(CentralPage.PROPOSAL)
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "ضوء على الطريق")
    clerk.page(CentralPage.PROPOSALS)
    clerk.press(page.switch)
    assert page.table.isVisible()


def test_enter_or_the_main_button_opens_the_chosen_proposal_and_the_list_leads_back(clerk, page):
    clerk.qtbot.waitUntil(lambda: page.chosen == 1)
    page.table.selectRow(2)
    clerk.press(page.primary)
    shown = clerk.window.page(CentralPage.PROPOSAL)
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "Lamppuja polulle")
    assert shown.place.text() == "3 of 5 in the list"
    clerk.press(shown.after)
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "Nalka waddada")
    clerk.press(shown.before)
    clerk.press(shown.before)
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "ضوء على الطريق")
    clerk.press(shown.back)
    clerk.qtbot.waitUntil(page.isVisible)
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: shown.heading.text() == "Brygga vid Råcksta träsk")


def test_what_is_shown_becomes_a_workbook(clerk, page):
    choose(page.filters.boxes["language"], "svenska")
    clerk.qtbot.waitUntil(lambda: len(titles(page)) == 2)
    clerk.press(page.workbook)
    target = clerk.office.folder / "forslag.xlsx"
    clerk.choose(target)
    clerk.told(page.notice, "The workbook is written")
    assert [row[4] for row in read_table(target)[1:]] == titles(page)


def test_the_search_at_the_top_finds_a_proposal_and_leads_to_its_page(clerk):
    search = seek(clerk, "lamppuja")
    assert groups(search)[Group.PROPOSALS] == ["Lamppuja polulle"]
    enter(clerk)
    page = clerk.window.page(CentralPage.PROPOSAL)
    clerk.qtbot.waitUntil(lambda: page.heading.text() == "Lamppuja polulle")
    assert clerk.window.stack.currentWidget() is page


def test_a_narrow_window_leaves_the_name_its_room(clerk, page):
    clerk.window.resize(1280, 760)
    clerk.qtbot.waitUntil(lambda: not page.table.isColumnHidden(LANGUAGE))
    beside = page.table.columnWidth(TITLE)
    clerk.window.resize(900, 760)
    clerk.qtbot.waitUntil(lambda: page.table.isColumnHidden(LANGUAGE))
    assert page.table.isColumnHidden(LEFT_AT)
    assert page.table.columnWidth(TITLE) > beside / 2


def test_a_page_follows_the_language(clerk, page):
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: page.heading.text() == "Förslag")
    assert page.model.headerData(1, Qt.Orientation.Horizontal) == "Förslag"


class TestManyProposals:
    @pytest.fixture
    def office(self, office):
        bring_proposals(office, times=99)  # five are there already
        return office

    def test_the_last_line_is_one_key_away_and_is_read_as_it_comes_into_sight(self, clerk):
        page = clerk.page(CentralPage.PROPOSALS)
        clerk.qtbot.waitUntil(lambda: page.model.whole)
        assert page.model.rowCount() == 500 > 2 * PAGE
        page.table.setFocus()
        QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        last = page.model.index(499, 1)
        clerk.qtbot.waitUntil(lambda: last.data() == "Äppelträd i parken")
        assert page.table.visualRect(last).intersects(page.table.viewport().rect())
        assert page.model.index(300, 0).data() == "301"
