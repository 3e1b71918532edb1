"""The kiosk's window: it fills the screen, keeps people in, and lets staff through by a code."""

import logging
import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from mbdesk.domain.process import Mode
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import StationLogError
from mbdesk.services.kiosk.kiosk_day import (
    DayState,
    day_state,
    note_clock,
    note_restart,
    note_screen,
    note_trouble,
)
from mbdesk.services.kiosk.staff_code import has_staff_code
from mbdesk.services.kiosk.supervision import RESTARTED
from mbdesk.services.station.settings import StationSettings, read_settings
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.removable_media import Media, connected_media
from mbdesk.ui.kiosk.lock import CornerLongPress, LockIn
from mbdesk.ui.kiosk.memory import give_back, keep_little
from mbdesk.ui.kiosk.monitors import ClockMonitor, StorageMonitor, start_heartbeat
from mbdesk.ui.kiosk.out_of_service import OutOfServiceScreen
from mbdesk.ui.kiosk.pages import PRELOADED as STAFF_PAGES
from mbdesk.ui.kiosk.pages import KioskContext, KioskStaffScreen
from mbdesk.ui.kiosk.printer_monitor import PrinterMonitor
from mbdesk.ui.kiosk.screens import WINDOW_FLAGS, ScreenCovers, ScreenMonitor
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.look.theme import Look, TextSize, Theme, screen_dpi
from mbdesk.ui.running.preloading import Preloader, verify_log_in_background
from mbdesk.ui.staff.station.staff_theme import StaffTheme
from mbdesk.ui.voter.pages.page_table import PRELOADED
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.shell.idle import SIGNS_OF_LIFE, Patience
from mbdesk.ui.voter.view.served import SERVICES, ServedStation
from mbdesk.ui.voter.view.voter_view import FOR_EVERYONE, VoterView
from mbdesk.ui.widgets.bar import TestBanner
from mbdesk.ui.widgets.switches import Switches
from mbdesk.words.phrase import reader_of

GUARD_MILLISECONDS = 1000
KEYBOARD = KeyboardOpening.ALWAYS
"""Nobody at a kiosk has any other keyboard."""
_log = logging.getLogger(__name__)


class KioskWindow(QWidget):
    """Shows the residents' screens, or the staff's once they were asked for."""

    def __init__(
        self,
        station: StationFolder,
        *,
        dpi: float | None = None,
        patience: Patience = FOR_EVERYONE,
        media: Media = connected_media,
    ) -> None:
        super().__init__(None, WINDOW_FLAGS)
        keep_little()
        settings = read_settings(station.folder)
        self.station, self._told_dpi = station, dpi
        self._go_by(settings)
        self._make_themes()
        self._make_screens(settings, patience, media)
        self._make_monitors()
        self._log_error: KnownError | None = None
        self._may_close = False
        self._lay_out()
        self._connect()
        self._begin()

    def _make_themes(self) -> None:
        self.theme = Theme(self._dpi)
        practice = self.station.frame.mode is Mode.TEST
        staff_look().choose(sheet=False, practice=practice)
        self.staff_theme = StaffTheme(self._dpi, lambda: self._staff_reader, self)
        self._themes = [self.theme, self.staff_theme]

    def _make_screens(self, settings: StationSettings, patience: Patience, media: Media) -> None:
        station = self.station
        switches = Switches.of(settings)
        self.view = VoterView(
            ServedStation(station),
            self.theme,
            patience=patience,
            switches=switches,
            keyboard=KEYBOARD,
        )
        self.out_of_service = OutOfServiceScreen(self.theme, self.staff_theme, station)
        self.printer = PrinterMonitor(station)
        self.staff = KioskStaffScreen(
            KioskContext(self.staff_theme, station, media, self.view.reading, self.printer)
        )
        self.lock = LockIn(self, switches.keys)

    def _make_monitors(self) -> None:
        self.corner = CornerLongPress(self, self.staff_theme)
        self.screen_covers = ScreenCovers(self, self.theme)
        self.storage = StorageMonitor(self, self.station)
        self.clock = ClockMonitor(self)
        self.screens = ScreenMonitor(self)
        self.preloader = Preloader(self, (*PRELOADED, *STAFF_PAGES), SERVICES)
        self._guard = QTimer(self)
        self._guard.setInterval(GUARD_MILLISECONDS)
        self._guard.timeout.connect(self._stay_in_front)
        self._heartbeat = start_heartbeat(self)

    def _begin(self) -> None:
        """Note why the kiosk was started anew, and show whose turn it is."""
        reason = os.environ.pop(RESTARTED, "")
        if reason:
            self._note(note_restart, reason)
        if has_staff_code(self.station):
            self.show_residents()
        else:
            self.ask_staff()

    @property
    def for_residents(self) -> bool:
        """Whether it is residents who see the screen now."""
        return self._stack.currentWidget() is not self.staff

    def show_residents(self) -> None:
        """Show what the day's state asks for: the residents' screens, or that they are closed."""
        self.staff.rest()
        trouble = self._log_error or self.storage.error
        state = DayState.CLOSED
        try:
            state = day_state(self.station)
        except KnownError as error:
            self.storage.note(error)
            trouble = trouble or error
        if trouble is not None:
            self.out_of_service.show_trouble(trouble)
        elif state is not DayState.OPEN:
            self.out_of_service.show_state(state)
        rests = trouble is not None or state is not DayState.OPEN
        self._stack.setCurrentWidget(self.out_of_service if rests else self.view)

    def ask_staff(self) -> None:
        """Ask for the staff code; what a resident has done so far stays beneath."""
        if self.for_residents:
            self._stack.setCurrentWidget(self.staff)
            self.staff.begin()

    def leave(self) -> None:
        """End the program: staff asked for it."""
        self._may_close = True
        self.lock.on = False
        self.screen_covers.remove_all()
        self.close()
        QApplication.quit()

    def fill_screen(self) -> None:
        """Fill the main screen, also when it comes back in another size, and cover the others.

        Letters keep their millimetres, unless staff have measured the screen by hand.
        """
        if not QGuiApplication.screens() or not self.isVisible():
            return
        screen = QGuiApplication.primaryScreen()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.screen_covers.cover()
        if self._dpi is None:
            for theme in self._themes:
                theme.dpi = screen_dpi(screen)

    def apply(self, settings: StationSettings) -> None:
        """Apply changed settings."""
        self._go_by(settings)
        switches = Switches.of(settings)
        self.view.use(switches, KEYBOARD)
        self.lock.allowed = switches.keys
        for theme in self._themes:
            theme.dpi = self._dpi or screen_dpi(self.screen())
            theme.changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close unless staff asked for it."""
        event.setAccepted(self._may_close)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the whole screen and the keyboard."""
        super().showEvent(event)
        self.corner.watch()
        self.windowHandle().installEventFilter(self)
        self.screen_covers.cover()
        self._guard.start()
        if self.isFullScreen():
            # Without a window manager nobody else sees to it.
            QTimer.singleShot(0, self, self.fill_screen)

    def changeEvent(self, event: QEvent) -> None:
        """Come to the front again when something else did."""
        if event.type() == QEvent.Type.ActivationChange and not self._may_close:
            QTimer.singleShot(0, self, self._stay_in_front)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restart the idle timer when staff do something."""
        if event.type() in SIGNS_OF_LIFE:
            self.staff.stay_awake()
        return super().eventFilter(watched, event)

    def _go_by(self, settings: StationSettings) -> None:
        self._dpi = self._told_dpi or settings.dpi or None
        self._staff_reader = reader_of(settings.staff_language)

    def _stay_in_front(self) -> None:
        """Raise the window and grab the keyboard; the system may refuse either at first."""
        if not self.isVisible() or self._may_close:
            return
        if not self.isActiveWindow():
            self.raise_()
            self.activateWindow()
        self.windowHandle().setKeyboardGrabEnabled(True)

    def _log_failed(self, error: Exception) -> None:
        """Close the kiosk to residents if its log was tampered with; note errors of storage."""
        if isinstance(error, StationLogError):
            self._log_error = error
        else:
            self.storage.note(error)
        if self.for_residents:
            self.show_residents()

    def _note(self, noting: Callable[..., None], *values: str | int) -> None:
        """Note an event; a station that cannot store goes on and tells that when it matters."""
        try:
            noting(self.station, *values)
        except KnownError as error:
            _log.warning("not noted: %s", error)
            self.storage.note(error)

    def _staff_came(self) -> None:
        """Let nobody go on with what a resident began; a code that may be wanted stays beneath."""
        self._note(lambda _station: self.printer.note())
        if not self.view.flow.saved:
            self.view.wipe()

    def _next_person(self) -> None:
        QTimer.singleShot(0, self, give_back)
        if self.storage.error is not None and self.for_residents:
            self.show_residents()

    def _go_on(self, code: str) -> None:
        """Let people begin again after a trouble, and note that there was one."""
        self._note(note_trouble, code)
        if self.for_residents:
            self.show_residents()

    def _lay_out(self) -> None:
        self.setWindowTitle(f"mbdesk – {self.station.station.full_name}")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.station.frame.mode is Mode.TEST:
            small = Theme(self._dpi, parent=self)
            small.look = Look(TextSize.SMALL)
            self._themes.append(small)
            column.addWidget(TestBanner(small))
        column.addWidget(self._stack, 1)
        for screen in (self.view, self.out_of_service, self.staff):
            self._stack.addWidget(screen)
        self.theme.dress(self)

    def _connect(self) -> None:
        self.preloader.painted.connect(self.view.pictures.begin)
        self.preloader.painted.connect(
            lambda: verify_log_in_background(self.station, self._log_failed, self)
        )
        self.screens.changed.connect(self.fill_screen)
        self.screens.settled.connect(partial(self._note, note_screen))
        self.corner.held.connect(self.ask_staff)
        self.lock.staff_wanted.connect(self.ask_staff)
        self.view.failed.connect(self.storage.note)
        self.view.wiped.connect(self._next_person)
        self.storage.over.connect(self._go_on)
        self.clock.jumped.connect(partial(self._note, note_clock))
        self.staff.entered.connect(self._staff_came)
        self.staff.changed.connect(self.view.wipe)
        self.staff.settings_saved.connect(self.apply)
        self.staff.left.connect(self.show_residents)
        self.staff.ended.connect(self.leave)
