"""Every state of the table's window on an opened station, for pictures and for checks."""

from collections.abc import Callable, Mapping
from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.table.window import TableWindow
from mbdesk.ui.voter.visit.flow import Step

Act = Callable[[TableWindow], None]


def screens(station: StationFolder, dpi: float) -> Mapping[str, Callable[[], TableWindow]]:
    """Return a maker for every state, by name. The station's vote must be open."""
    acts: Mapping[str, Act] = {
        "welcome": lambda _window: None,
        "beside": _beside,
        "handed_over": partial(_private, step=Step.CONDITIONS),
        "private": partial(_private, step=Step.BALLOT),
        "staff": TableWindow.show_staff,
        "settings": partial(_staff_page, name="settings"),
        "paper": partial(_staff_page, name="paper"),
        "ballots": partial(_staff_page, name="ballots"),
        "papers": partial(_staff_page, name="papers"),
        "code": partial(_staff_page, name="code"),
        "reopen": partial(_staff_page, name="reopen"),
    }
    return {name: partial(_made, station, dpi, act) for name, act in acts.items()}


def _made(station: StationFolder, dpi: float, act: Act) -> TableWindow:
    set_language(DEFAULT_LANGUAGE)
    window = TableWindow(station, dpi=dpi)
    act(window)
    return window


def _staff_page(window: TableWindow, name: str) -> None:
    window.show_staff()
    window.staff.show_page(name)


def _beside(window: TableWindow) -> None:
    set_language("fi")
    window.view.show_step(PhaseKind.VOTING, Step.BALLOT)
    window.strip.help.click()
    window.strip.translation.click()


def _private(window: TableWindow, step: Step) -> None:
    set_language("ar")
    window.view.show_step(PhaseKind.VOTING, Step.CONDITIONS)
    window.privacy.hand_over()
    window.view.show_step(PhaseKind.VOTING, step)
