"""The table of the staff's pages at a kiosk, by which they are chosen, made and preloaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QTimer, Signal

from mbdesk.domain.station import ReportKind
from mbdesk.errors import KnownError
from mbdesk.services.kiosk.staff_code import has_staff_code
from mbdesk.ui.devices.removable_media import Media
from mbdesk.ui.kiosk.printer_monitor import PrinterMonitor
from mbdesk.ui.running.preloading import modules_of
from mbdesk.ui.staff.station.staff_page import PageContext
from mbdesk.ui.staff.station.staff_screen import REOPEN, SETTINGS, StaffPageEntry, StaffScreen
from mbdesk.ui.voter.shell.reading_aloud import Reading

HERE = "mbdesk.ui.kiosk"
IDLE_MILLISECONDS = 120_000
"""Staff who walked away have left the screen to the residents."""


class KioskPage(StrEnum):
    """The names of the kiosk's staff pages."""

    CODE = "code"
    CHOOSE_CODE = "choose_code"
    FORGOTTEN_CODE = "forgotten_code"
    MENU = "menu"
    OPENING = "opening"
    CLOSING = "closing"
    ENDING = "ending"
    ZERO_REPORT = "zero_report"
    DAY_REPORT = "day_report"
    SECOND_COPY = "second_copy"
    RECEIVE = "receive"
    REOPEN = "reopen"
    SETTINGS = "settings"


REPORTS: Mapping[ReportKind, KioskPage] = {
    ReportKind.ZERO: KioskPage.ZERO_REPORT,
    ReportKind.DAY: KioskPage.DAY_REPORT,
}


def _entry(module: str, name: str, *signals: str) -> StaffPageEntry:
    return StaffPageEntry(f"{HERE}.{module}", name, back=KioskPage.MENU, signals=signals)


PAGES: Mapping[str, StaffPageEntry] = {
    KioskPage.CODE: StaffPageEntry(f"{HERE}.code_pages", "CodePage", signals=("entered",)),
    KioskPage.CHOOSE_CODE: _entry("code_pages", "ChooseCodePage"),
    KioskPage.FORGOTTEN_CODE: StaffPageEntry(
        f"{HERE}.code_pages", "ForgottenCodePage", back=KioskPage.CODE, signals=("entered",)
    ),
    KioskPage.MENU: StaffPageEntry(f"{HERE}.menu_page", "KioskMenuPage", signals=("ended",)),
    KioskPage.OPENING: _entry("opening_page", "OpeningPage"),
    KioskPage.CLOSING: _entry("evening_page", "EveningPage"),
    KioskPage.ENDING: _entry("evening_page", "EndingPage"),
    KioskPage.ZERO_REPORT: _entry("report_page", "ZeroReportPage"),
    KioskPage.DAY_REPORT: _entry("report_page", "DayReportPage"),
    KioskPage.SECOND_COPY: _entry("second_copy_page", "SecondCopyPage"),
    KioskPage.RECEIVE: _entry("receive_page", "ReceivePage", "changed"),
    KioskPage.REOPEN: StaffPageEntry(
        REOPEN.module, REOPEN.name, back=KioskPage.MENU, signals=("changed",)
    ),
    KioskPage.SETTINGS: SETTINGS,
}
PRELOADED = modules_of(PAGES.values())


@dataclass(frozen=True, slots=True)
class KioskContext(PageContext):
    """What the pages at a kiosk work with; `reading` reads aloud to the residents."""

    media: Media
    reading: Reading
    printer: PrinterMonitor


class KioskStaffScreen(StaffScreen):
    """The staff's pages at a kiosk, behind the staff code.

    Emits `entered` when the code was right, `ended` when the program is to end, and `changed`
    when the residents' screen has to begin anew.
    """

    entered = Signal()
    ended = Signal()

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context, PAGES)
        self._station = context.station
        self._before_report: str | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self._leave_if_idle)

    def begin(self) -> None:
        """Ask for the code, or for a first one where none has been chosen."""
        self.show_page(KioskPage.CODE if self._code_is_known else KioskPage.CHOOSE_CODE)

    def show_page(self, name: str) -> None:
        """Show the page of that name, and wait for staff who walk away from it."""
        if name in REPORTS.values():
            self._before_report = self.current
        super().show_page(name)
        self._idle.start()

    def leave_page(self, name: str) -> None:
        """Go where the page's way out leads to.

        A report leads back to the page where it was asked for, as that was left: what the checks
        found before opening, and where the export went, still stand there.
        """
        if name in REPORTS.values() and self._before_report in {
            KioskPage.OPENING,
            KioskPage.CLOSING,
            KioskPage.ENDING,
        }:
            self.current = self._before_report
            self.setCurrentWidget(self.page(self.current))
            self._idle.start()
        elif name == KioskPage.CHOOSE_CODE and not self._code_is_known:
            self.ended.emit()
        else:
            super().leave_page(name)

    @property
    def _code_is_known(self) -> bool:
        try:
            return has_staff_code(self._station)
        except KnownError:  # told by the page for the code, which lets nobody past
            return True

    def stay_awake(self) -> None:
        """Restart the idle timer: staff are still here."""
        if self._idle.isActive():
            self._idle.start()

    def rest(self) -> None:
        """Note that the residents' screen is seen again."""
        self._idle.stop()

    def _leave_if_idle(self) -> None:
        """Leave, unless something is still being done that staff wait for."""
        if self.current is not None and self.page(self.current).busy:
            self._idle.start()
        else:
            self.left.emit()
