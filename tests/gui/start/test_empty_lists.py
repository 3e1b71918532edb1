"""Every table and list of the staff's windows says, while it is empty, what will stand there."""

import pytest
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.stations.new_station import NewStationDialog
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.start.check_page import CheckPage
from mbdesk.ui.start.count_box_page import CountBoxPage
from mbdesk.ui.start.recount_page import RecountPage
from mbdesk.ui.start.window import StartWindow
from tests.gui import dialogs
from tests.gui.central.making import QUICK
from tests.keys import known_keys

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot, tmp_path):
    """Return the desk of a process of which nothing but the frame is there."""
    phases = (Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),)
    setup = Setup(titles={"sv": "Tryggare Vällingby"}, funds=100, phases=phases)
    path = tmp_path / "central.mbdesk"
    create_central(path, setup, tmp_path / "k.mbkeys", known_keys(setup), cost=QUICK).close()
    central = open_central(path)
    window = CentralWindow(central, read_overview(central))
    qtbot.addWidget(window)
    window.show()
    return window


def empty_views(page: QWidget) -> list[QAbstractItemView]:
    views = page.findChildren(QAbstractItemView)
    return [
        each
        for each in views
        if each.isVisible() and not isinstance(each, QHeaderView) and not each.model().rowCount()
    ]


def silent(page: QWidget) -> list[str]:
    """Return the empty tables and lists that are shown without a sentence of their own."""
    said = {view: view.findChildren(EmptyNote) for view in empty_views(page)}
    return [
        f"{type(view).__name__} in {type(view.parentWidget()).__name__}"
        for view, notes in said.items()
        if not any(note.isVisible() and note.label.text().endswith(".") for note in notes)
        or not view.accessibleDescription()
    ]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_table_at_the_desk_is_empty_without_a_sentence(desk, language):
    set_language(language)
    wrong = {}
    for place in CentralPage:
        desk.show_page(place)
        if said_nothing := silent(desk.page(place)):
            wrong[place] = said_nothing
    assert wrong == {}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("make", [StartWindow, CheckPage, CountBoxPage, RecountPage])
def test_no_list_before_anything_is_open_is_empty_without_a_sentence(
    qtbot, tmp_path, make, language
):
    set_language(language)
    page = make(tmp_path / "r.mbresult", "") if make is RecountPage else make()
    qtbot.addWidget(page)
    page.show()
    assert silent(page) == []


def test_these_lists_are_empty_at_first(desk):
    """So that the tests above look at something."""
    for place in (CentralPage.PLACES, CentralPage.VOTING, CentralPage.CLOSING):
        desk.show_page(place)
        assert empty_views(desk.page(place))


def test_the_button_in_an_empty_list_fills_it(desk, qtbot):
    page = desk.page(CentralPage.PLACES)
    desk.show_page(CentralPage.PLACES)
    (note,) = page.table.findChildren(EmptyNote)
    assert note.button.text() == page.primary.text() == "Add a station…"
    note.button.click()
    asked = dialogs.see(qtbot, desk, NewStationDialog)
    asked.reject()
    page.table.show_rows([("1",) * 7])
    assert not note.isVisible()
    assert page.table.accessibleDescription() == ""
