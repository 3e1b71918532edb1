"""Every screen before anything is open, for pictures."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbdesk.errors.files import FileDamagedError
from mbdesk.ui.start.create import CreateWizard
from mbdesk.ui.start.station_dialogs import EnrolDialog, RestoreDialog
from mbdesk.ui.start.window import StartWindow


def screens() -> Mapping[str, Callable[[], QWidget]]:
    """Return a maker for every screen, by name."""
    made: dict[str, Callable[[], QWidget]] = {"start": StartWindow, "start_refused": _refused}
    made |= {f"start_create_{page + 1}": partial(_wizard, page) for page in range(4)}
    made["start_enrol"] = _enrol
    made["start_restore"] = _restore
    return made


def _refused() -> StartWindow:
    window = StartWindow()
    window.notice.refuse(FileDamagedError(path="/media/usb/vallingby.mbdesk"))
    return window


def _wizard(page: int) -> CreateWizard:
    wizard = CreateWizard(lambda _: None, StartWindow())
    wizard.frame.name.setText("Tryggare och grönare Vällingby")
    wizard.frame.district.setText("Hässelby-Vällingby")
    wizard.frame.funds.setValue(400_000)
    wizard.restart()
    for _ in range(page):
        wizard.next()
    return wizard


def _restore() -> RestoreDialog:
    return RestoreDialog(lambda _: None, StartWindow(), Path("/media/usb/station.mbcopy"))


def _enrol() -> EnrolDialog:
    pack = Path("/media/usb/vallingby_bibliotek.mbpack")
    return EnrolDialog(lambda _: None, StartWindow(), pack)
