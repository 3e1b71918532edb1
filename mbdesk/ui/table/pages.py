"""The staff's pages at a table and the ways between them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mbdesk.domain.station import StationKind
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.theme import Theme

if TYPE_CHECKING:
    from mbdesk.ui.staff.staff_page import StaffPage
    from mbdesk.ui.staff.station_settings import SettingsPage
    from mbdesk.ui.table.ballots_page import BallotsPage
    from mbdesk.ui.table.menu_page import TableMenuPage
    from mbdesk.ui.table.paper_page import PaperPage


class TableStaffPages(QStackedWidget):
    """Each page is made when it is first asked for: residents do not wait for them.

    `left` tells that the residents' screen is wanted, `changed` that the station holds something
    new, `pack_received` that residents may be allowed other things now, `settings_saved` which
    settings hold from now on.
    """

    left = Signal()
    changed = Signal()
    pack_received = Signal()
    settings_saved = Signal(object)

    def __init__(
        self, theme: Theme, station: StationFolder, before_export: Callable[[], None]
    ) -> None:
        """`before_export` stores, off the main thread, what an export is to hold as well."""
        super().__init__()
        self._theme, self._station, self._before_export = theme, station, before_export
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def begin(self) -> None:
        """Show the page that leads to all others."""
        self.page.begin()
        self.setCurrentWidget(self.page)
        self.page.export.setFocus()

    def show_page(self, page: "StaffPage") -> None:
        """Show one of the others, ready for its work."""
        self.setCurrentWidget(page)
        page.begin()

    @cached_property
    def page(self) -> "TableMenuPage":
        """The page that leads to all others."""
        from mbdesk.ui.table.menu_page import TableMenuPage

        page = TableMenuPage(self._theme, self._station, self._before_export)
        page.closed.connect(self.left)
        page.changed.connect(self.changed)
        page.pack_received.connect(self.pack_received)
        page.settings.clicked.connect(lambda: self.show_page(self.settings))
        page.paper.clicked.connect(lambda: self.show_page(self.paper))
        page.ballots.clicked.connect(lambda: self.show_page(self.ballots))
        self._take_in(page)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """The station's settings."""
        from mbdesk.ui.staff.station_settings import SettingsPage

        page = SettingsPage(self._theme, self._station.folder, StationKind.TABLE)
        page.saved.connect(self.settings_saved)
        page.left.connect(self.begin)
        self._take_in(page)
        return page

    @cached_property
    def paper(self) -> "PaperPage":
        """Where proposals on paper are keyed in."""
        from mbdesk.ui.table.paper_page import PaperPage

        page = PaperPage(self._theme, self._station)
        page.left.connect(self.begin)
        page.kept.connect(self.changed)
        self._take_in(page)
        return page

    @cached_property
    def ballots(self) -> "BallotsPage":
        """Where ballots on paper are keyed in."""
        from mbdesk.ui.table.ballots_page import BallotsPage

        page = BallotsPage(self._theme, self._station)
        page.left.connect(self.begin)
        page.kept.connect(self.changed)
        self._take_in(page)
        return page

    def _take_in(self, page: QWidget) -> None:
        self._theme.dress(page)
        self.addWidget(page)
