"""Starts a kiosk under its supervisor, or shows why it cannot start.

There is no start window here, since it would lead out of the kiosk. What cannot be opened is told
on the whole screen, and tried again by the watcher.
"""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors import KnownError
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.ui.kiosk.lock import LockIn
from mbdesk.ui.kiosk.monitors import start_heartbeat
from mbdesk.ui.kiosk.screens import WINDOW_FLAGS
from mbdesk.ui.kiosk.window import KioskWindow
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.running.interpreter import install_excepthook
from mbdesk.ui.voter.view.equipping import Equipment
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import reader_of, translate
from mbdesk.words.sentences.messages import ErrorText

REFUSED = CRASHED = 1
SHOWN_MILLISECONDS = 10_000


class RefusedScreen(QWidget):
    """Says why the kiosk cannot start, long enough to be read; then it is `over`."""

    over = Signal()

    def __init__(self, error: KnownError, language: str = DEFAULT_LANGUAGE) -> None:
        super().__init__(None, WINDOW_FLAGS)
        reader = reader_of(language)
        theme = Theme(reader=lambda: reader, parent=self)
        self._lock = LockIn(self)
        self._heartbeat = start_heartbeat(self)
        column = QVBoxLayout(self)
        margin = 4 * theme.gap
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addStretch(1)
        title = translate("kiosk", "This kiosk cannot start. It tries again by itself.")
        column.addWidget(Label(theme, title, FontRole.HEADING))
        column.addWidget(Label(theme, ErrorText(error)))
        column.addStretch(1)
        theme.dress(self)
        QTimer.singleShot(SHOWN_MILLISECONDS, self, self.over.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open until the next attempt."""
        event.ignore()


def kiosk_window(station: StationFolder) -> KioskWindow:
    """Return the window of a kiosk, with what its settings tell of, also once they change."""
    window = KioskWindow(station)
    equipment = Equipment(window.view, window.printer.over)
    equipment.serve(read_settings(station.folder))
    window.staff.settings_saved.connect(equipment.serve)
    # What went wrong is in the log file; a message box would stand in everybody's way.
    install_excepthook(lambda _message: None)
    return window


def show_kiosk(folder: Path) -> QWidget:
    """Show the kiosk of the station in `folder`, or why there is none, and return its window."""
    try:
        window: QWidget = kiosk_window(open_station(folder))
    except KnownError as error:
        window = RefusedScreen(error, _staff_language(folder))
    window.showFullScreen()
    return window


def _staff_language(folder: Path) -> str:
    try:
        return read_settings(folder).staff_language
    except KnownError:
        return DEFAULT_LANGUAGE


def run_kiosk(app: QApplication, folder: Path) -> int:
    """Run the kiosk of the station in `folder` until it ends; return the exit status.

    One that cannot start ends by itself after a while, to be started again. So does one at which
    an error happens that nothing caught: a question on the screen would wait for nobody.
    """
    window = show_kiosk(folder)
    install_excepthook(lambda _message: app.exit(CRASHED))
    if isinstance(window, RefusedScreen):
        window.over.connect(lambda: app.exit(REFUSED))
    status = app.exec()
    window.deleteLater()
    return status
