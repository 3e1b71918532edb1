"""The screen of a station's staff: its pages, chosen from one table and shown one at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from mbdesk.ui.running.preloading import LazyClass
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage


@dataclass(frozen=True, slots=True)
class StaffPageEntry(LazyClass):
    """A page of the staff's, by its module and class.

    `back` names the page to go back to; None is the residents' screen. `signals` are those of the
    page that the screen also emits, under the same names.
    """

    back: str | None = None
    signals: tuple[str, ...] = ()


SETTINGS = StaffPageEntry(
    "mbdesk.ui.staff.station.settings_page",
    "SettingsPage",
    back="menu",
    signals=("settings_saved",),
)
"""A page that tables and kiosks share."""

REOPEN = LazyClass("mbdesk.ui.staff.station.reopen_page", "ReopenPage")
"""Another one."""


class StaffScreen(QStackedWidget):
    """Makes each page when it is first asked for: residents do not wait for them.

    Emits `left` when the residents' screen is wanted, `changed` when the station holds something
    that its windows have to show, and `settings_saved` with the settings that hold from now on.
    """

    left = Signal()
    changed = Signal()
    settings_saved = Signal(object)

    def __init__(self, context: PageContext, entries: Mapping[str, StaffPageEntry]) -> None:
        super().__init__()
        self._context, self._entries = context, entries
        self._pages: dict[str, StaffPage] = {}
        self.current: str | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        context.theme.dress(self)
        context.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._context.theme.dress(self)

    @property
    def busy(self) -> bool:
        """Whether a page does something whose end the staff wait for."""
        return any(page.busy for page in self._pages.values())

    def page(self, name: str) -> StaffPage:
        """Return the page of that name; the same one each time."""
        if name not in self._pages:
            self._pages[name] = self._make(name)
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Show the page of that name, ready for its work."""
        page = self.page(name)
        self.current = name
        self.setCurrentWidget(page)
        page.attempt(page.begin)

    def leave_page(self, name: str) -> None:
        """Go where the page's way out leads to."""
        back = self._entries[name].back
        if back is None:
            self.left.emit()
        else:
            self.show_page(back)

    def _make(self, name: str) -> StaffPage:
        entry = self._entries[name]
        page: StaffPage = entry.load()(self._context)
        page.left.connect(partial(self.leave_page, name))
        page.finished.connect(self.left)
        page.page_wanted.connect(self.show_page)
        for signal in entry.signals:
            getattr(page, signal).connect(getattr(self, signal))
        self.addWidget(page)
        return page
