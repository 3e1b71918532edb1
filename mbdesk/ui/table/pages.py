"""The staff's pages at a table: one table from which they are chosen, made and preloaded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal

from mbdesk.ui.running.preloading import modules_of
from mbdesk.ui.staff.station.staff_page import PageContext
from mbdesk.ui.staff.station.staff_screen import REOPEN, SETTINGS, StaffPageEntry, StaffScreen

HERE = "mbdesk.ui.table"


class TablePage(StrEnum):
    """The names of the table's staff pages."""

    MENU = "menu"
    PAPER = "paper"
    BALLOTS = "ballots"
    PAPERS = "papers"
    CODE = "code"
    REOPEN = "reopen"
    SETTINGS = "settings"


PAGES: Mapping[str, StaffPageEntry] = {
    TablePage.MENU: StaffPageEntry(
        f"{HERE}.menu_page", "TableMenuPage", signals=("changed", "pack_received")
    ),
    TablePage.PAPER: StaffPageEntry(
        f"{HERE}.paper_page", "PaperPage", back=TablePage.MENU, signals=("changed",)
    ),
    TablePage.BALLOTS: StaffPageEntry(
        f"{HERE}.keying_in_page", "KeyingInPage", back=TablePage.MENU, signals=("changed",)
    ),
    TablePage.PAPERS: StaffPageEntry(
        f"{HERE}.station_papers_page", "StationPapersPage", back=TablePage.MENU
    ),
    TablePage.CODE: StaffPageEntry(
        f"{HERE}.station_code_page",
        "StationCodePage",
        back=TablePage.MENU,
        signals=("changed", "pack_received"),
    ),
    TablePage.REOPEN: StaffPageEntry(
        REOPEN.module, REOPEN.name, back=TablePage.MENU, signals=("changed", "pack_received")
    ),
    TablePage.SETTINGS: SETTINGS,
}
PRELOADED = modules_of(PAGES.values())


@dataclass(frozen=True, slots=True)
class TableContext(PageContext):
    """What the pages at a table work with.

    `before_export` stores, off the main thread, what an export is to hold as well.
    """

    before_export: Callable[[], None]


class TableStaffScreen(StaffScreen):
    """The staff's pages at a table.

    Emits `pack_received` when residents may be allowed other things than before.
    """

    pack_received = Signal()

    def __init__(self, context: TableContext) -> None:
        super().__init__(context, PAGES)
        self._station = context.station

    def begin(self) -> None:
        """Show the page that leads to all others, or the one that voting waits for."""
        waits = self._station.awaits_code and self._station.may_vote
        self.show_page(TablePage.CODE if waits else TablePage.MENU)
