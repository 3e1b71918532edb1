"""The staff's screens at a kiosk, behind the code, and the ways between them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget

from mbdesk.domain.station import ReportKind, StationKind
from mbdesk.services.kiosk.kiosk_day import (
    DayState,
    day_state,
    export_due,
    pause,
    report_to_make,
    resume,
)
from mbdesk.services.kiosk.staff_code import StaffLock, has_staff_code
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.media import Media
from mbdesk.ui.kiosk.closing_page import ClosingPage
from mbdesk.ui.kiosk.code_pages import ChooseCodePage, CodePage
from mbdesk.ui.kiosk.menu_page import KioskMenuPage
from mbdesk.ui.kiosk.opening_page import OpeningPage
from mbdesk.ui.kiosk.printer_monitor import PrinterMonitor
from mbdesk.ui.kiosk.receive_page import ReceivePage
from mbdesk.ui.kiosk.report_page import ReportPage
from mbdesk.ui.kiosk.second_copy_page import SecondCopyPage
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.staff.staff_page import StaffPage

if TYPE_CHECKING:
    from mbdesk.ui.staff.station_settings import SettingsPage

IDLE_MILLISECONDS = 120_000
"""Staff who walked away have left the screen to the residents."""


class KioskStaffPages(QStackedWidget):
    """From the code to the day's steps and back.

    `entered` tells that the code was right, `left` that the residents' screen is wanted, `ended`
    that the program is to end, `changed` that the residents' screen has to begin anew, and
    `settings_saved` which settings hold from now on.
    """

    entered = Signal()
    left = Signal()
    ended = Signal()
    changed = Signal()
    settings_saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        station: StationFolder,
        media: Media,
        speaks: Callable[[], bool],
        printer: PrinterMonitor,
    ) -> None:
        super().__init__()
        self._theme, self._station = theme, station
        self._before: StaffPage | None = None
        self.code = CodePage(theme, StaffLock(station))
        self.choose_code = ChooseCodePage(theme, station)
        self.menu = KioskMenuPage(theme, station, lambda: printer.fails)
        self.opening = OpeningPage(theme, station, speaks)
        self.closing = ClosingPage(theme, station, media)
        self.reporting = ReportPage(theme, station, media)
        self.reporting.printed.connect(printer.heard)
        self.copying = SecondCopyPage(theme, station, media)
        self.files = ReceivePage(theme, station, media)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self._leave_if_idle)
        day = (self.menu, self.opening, self.closing, self.reporting)
        for screen in (self.code, self.choose_code, *day, self.copying, self.files):
            self.addWidget(screen)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.dress(self)
        self._connect()

    @cached_property
    def settings(self) -> "SettingsPage":
        """The station's settings; made when they are first asked for, which is rarely."""
        from mbdesk.ui.staff.station_settings import SettingsPage

        screen = SettingsPage(self._theme, self._station.folder, StationKind.KIOSK)
        screen.left.connect(self._show_menu)
        screen.saved.connect(self.settings_saved)
        self.addWidget(screen)
        return screen

    def begin(self) -> None:
        """Ask for the code, or for a first one where none has been chosen."""
        self.show_screen(self.code if has_staff_code(self._station) else self.choose_code)

    def show_screen(self, screen: StaffPage) -> None:
        """Show one of the screens, ready for its work."""
        self.setCurrentWidget(screen)
        screen.begin()
        self._idle.start()

    def stay_awake(self) -> None:
        """Note a sign of life: staff are still here."""
        if self._idle.isActive():
            self._idle.start()

    def rest(self) -> None:
        """Note that the residents' screen is seen again."""
        self._idle.stop()

    def _connect(self) -> None:
        self.code.left.connect(self.left)
        self.code.entered.connect(self.entered)
        self.code.entered.connect(self._show_menu)
        self.choose_code.chosen.connect(self._show_menu)
        self.choose_code.left.connect(self._show_menu_if_any)
        for screen in (self.opening, self.closing, self.copying, self.files):
            screen.left.connect(self._show_menu)
        self.menu.go_on.connect(self._go_on)
        self.menu.pause_wanted.connect(self._pause)
        self._lead(self.menu.close_wanted, self.closing)
        self._lead(self.menu.copy_wanted, self.copying)
        self._lead(self.menu.files_wanted, self.files)
        self.menu.settings_wanted.connect(lambda: self.show_screen(self.settings))
        self._lead(self.menu.code_wanted, self.choose_code)
        self.menu.left.connect(self.left)
        self.menu.end_wanted.connect(self.ended)
        for asking in (self.menu, self.opening, self.closing):
            asking.report_wanted.connect(self._show_report)
        self.reporting.left.connect(self._go_back)
        self.opening.opened.connect(self.left)
        self.closing.closed.connect(self._show_menu)
        self.files.taken.connect(self.changed)

    def _leave_if_idle(self) -> None:
        """Leave, unless something is still being done that staff wait for."""
        screen = self.currentWidget()
        if isinstance(screen, StaffPage) and screen.busy:
            self._idle.start()
        else:
            self.left.emit()

    def _lead(self, wanted: SignalInstance, screen: StaffPage) -> None:
        wanted.connect(lambda: self.show_screen(screen))

    def _show_report(self) -> None:
        self._before = self.currentWidget()  # type: ignore[assignment]  # all of them are screens
        kind = ReportKind.ZERO if self._before is self.opening else report_to_make(self._station)
        self.reporting.prepare(kind)
        self.show_screen(self.reporting)

    def _go_back(self) -> None:
        """Go back to where the report was asked for, as that was left."""
        if self._before in {self.opening, self.closing}:
            self.setCurrentWidget(self._before)
            self._idle.start()
        else:
            self._show_menu()

    def _show_menu(self) -> None:
        self.show_screen(self.menu)

    def _show_menu_if_any(self) -> None:
        if has_staff_code(self._station):
            self._show_menu()
        else:
            self.ended.emit()

    def _go_on(self) -> None:
        state = day_state(self._station)
        if state is DayState.CLOSED:
            due = export_due(self._station)
            self.show_screen(self.closing if due else self.opening)
            return
        if state is DayState.PAUSED:
            resume(self._station)
        self.left.emit()

    def _pause(self) -> None:
        pause(self._station)
        self.left.emit()
