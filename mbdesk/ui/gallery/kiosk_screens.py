"""Every state of a kiosk's window that staff see, for pictures and for checks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbdesk.domain.station import ReportKind
from mbdesk.errors.files import DiskFullError, FileMissingError
from mbdesk.services.kiosk.kiosk_day import DayState, close_day, day_state, open_day, pause
from mbdesk.services.kiosk.staff_code import choose_staff_code, has_staff_code
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.pages import REPORTS
from mbdesk.ui.kiosk.starting import RefusedScreen
from mbdesk.ui.kiosk.window import KioskWindow

Act = Callable[[KioskWindow], None]

CODE = "407193"
STICK = Path("/media/mbdesk/USB")
_STEPS = {DayState.OPEN: open_day, DayState.PAUSED: pause, DayState.CLOSED: close_day}


def states(station: StationFolder, dpi: float, tag: str) -> Mapping[str, Callable[[], QWidget]]:
    """Return a maker for every state, by name, in the staff's language `tag`.

    The station's vote must be open. Its day is led to where a state needs it, and what it lacks,
    such as a staff code, it gets.
    """
    acts: Mapping[str, tuple[DayState, Act]] = {
        "closed": (DayState.CLOSED, lambda _window: None),
        "paused": (DayState.PAUSED, lambda _window: None),
        "trouble": (DayState.OPEN, _trouble),
        "code": (DayState.OPEN, KioskWindow.ask_staff),
        "forgotten_code": (DayState.CLOSED, partial(_staff, name="forgotten_code")),
        "choose_code": (DayState.CLOSED, partial(_staff, name="choose_code")),
        "menu_closed": (DayState.CLOSED, partial(_staff, name="menu")),
        "menu_open": (DayState.OPEN, partial(_staff, name="menu")),
        "menu_paused": (DayState.PAUSED, partial(_staff, name="menu")),
        "opening": (DayState.CLOSED, partial(_staff, name="opening")),
        "zero_report": (DayState.CLOSED, partial(_report, kind=ReportKind.ZERO)),
        "closing": (DayState.OPEN, partial(_staff, name="closing")),
        "ending": (DayState.OPEN, partial(_staff, name="ending")),
        "day_report": (DayState.OPEN, partial(_report, kind=ReportKind.DAY)),
        "copying": (DayState.CLOSED, partial(_staff, name="second_copy")),
        "files": (DayState.CLOSED, partial(_staff, name="receive")),
        "settings": (DayState.CLOSED, partial(_staff, name="settings")),
    }
    made = {name: partial(_made, station, dpi, tag, *state) for name, state in acts.items()}
    return {**made, "refused": _refused}


def _made(station: StationFolder, dpi: float, tag: str, day: DayState, act: Act) -> KioskWindow:
    if not has_staff_code(station):
        choose_staff_code(station, CODE)
    _lead_to(station, day)
    window = KioskWindow(station, dpi=dpi, media=lambda: [Medium(STICK)])
    window.apply(replace(read_settings(station.folder), staff_language=tag))
    act(window)
    return window


def _lead_to(station: StationFolder, day: DayState) -> None:
    """Take the steps of the day that are missing."""
    now = day_state(station)
    if now is day:
        return
    if day is DayState.PAUSED and now is DayState.CLOSED:
        open_day(station)
    _STEPS[day](station)


def _staff(window: KioskWindow, name: str) -> None:
    window.ask_staff()
    window.staff.show_page(name)


def _report(window: KioskWindow, kind: ReportKind) -> None:
    _staff(window, REPORTS[kind])


def _trouble(window: KioskWindow) -> None:
    window.storage.note(DiskFullError(path=str(window.station.folder)))
    window.show_residents()


def _refused() -> QWidget:
    return RefusedScreen(FileMissingError(path="/home/mbdesk-kiosk/station"))
