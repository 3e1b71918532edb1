"""Starts the windows; the kind of file opened decides which window is shown."""

import os
import sys
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.domain.records import FileKind
from mbdesk.domain.station import StationKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.durable import is_folder
from mbdesk.services.common.folders import ending_of_file, target_of
from mbdesk.services.kiosk.supervision import RESTARTED
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.running import tasks
from mbdesk.ui.running.interpreter import collect_on_main_thread, install_excepthook
from mbdesk.ui.running.remembered import text_scale
from mbdesk.ui.staff.parts.dressing import STYLE, dress
from mbdesk.ui.start.targets import Opened, OpenedCentral, OpenedStation

if TYPE_CHECKING:
    from mbdesk.ui.start.window import StartWindow
    from mbdesk.words.sentences.messages import Message


def main(arguments: Sequence[str]) -> int:
    """Show the start window, or the window of the file given; return the exit status.

    A file that cannot be opened is reported on the start window.
    """
    app = application()
    if RESTARTED in os.environ:
        from mbdesk.ui.kiosk.starting import run_kiosk

        return run_kiosk(app, Path(arguments[0]))
    shell = Shell()
    if arguments:
        shell.open(arguments[0])
    else:
        shell.start.show()
    return app.exec()


def application() -> QApplication:
    """Return the application with its name, fonts, language and exception hook."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app, styled = running, False
    else:
        app, styled = QApplication([sys.argv[0], "-style", STYLE]), True
    app.setApplicationName("mbdesk")
    app.setApplicationDisplayName("mbdesk")
    collect_on_main_thread(app)
    dress(app, styled=styled)
    staff_look().choose(scale=text_scale())
    set_language(DEFAULT_LANGUAGE)
    install_excepthook(_show)
    return app


class Shell(QObject):
    """Holds the start window, made when it is first needed, and the one that follows it."""

    def __init__(self) -> None:
        super().__init__()
        self.window: QWidget | None = None

    @cached_property
    def start(self) -> "StartWindow":
        """The start window, made when first needed."""
        from mbdesk.ui.start.window import StartWindow

        start = StartWindow()
        start.opened.connect(self._replace_start)
        start.refused.connect(start.show)
        return start

    def open(self, target: str) -> None:
        """Open a central file, a station's folder, a database's address, or a pack."""
        path = Path(target)
        if ending_of_file(path) == FileKind.PACK:
            self.start.show()
            self.start.ask_enrolment(path)
        elif is_folder(path):
            self._open_station(path)
        else:
            self.start.open(target_of(target))

    def show_window(self, opened: Opened) -> None:
        """Show the window of what was opened."""
        self.window = window_for(opened)
        show_in_place(self.window)

    def _open_station(self, folder: Path) -> None:
        """Open a station without making the start window, which is rarely needed."""

        def opened(station: StationFolder) -> None:
            self.show_window(OpenedStation(station))

        def refused(error: Exception) -> None:
            self.start.refuse(error)

        tasks.run(lambda _progress: open_station(folder), done=opened, failed=refused, parent=self)

    def _replace_start(self, opened: Opened) -> None:
        self.show_window(opened)
        self.start.hide()


def show_in_place(window: QWidget) -> None:
    """Show a window at its proper size; a kiosk without a frame."""
    if window.windowFlags() & Qt.WindowType.FramelessWindowHint:
        window.showFullScreen()
    else:
        window.showMaximized()


def window_for(opened: Opened) -> QWidget:
    """Return the window for what was opened."""
    if isinstance(opened, OpenedCentral):
        from mbdesk.ui.central.shell.window import CentralWindow

        window = CentralWindow(opened.central, opened.snapshot)
        window.ask_person()
        return window
    return _station_window(opened.station)


def _station_window(station: StationFolder) -> QWidget:
    """Make a station's window; residents begin in Swedish, whatever staff have chosen before."""
    set_language(DEFAULT_LANGUAGE)
    if station.station.kind is StationKind.KIOSK:
        from mbdesk.ui.kiosk.starting import kiosk_window

        kiosk = kiosk_window(station)
        kiosk.preloader.painted.connect(partial(_remember, station))
        return kiosk
    from mbdesk.ui.table.window import TableWindow

    def equipped() -> None:
        from mbdesk.ui.voter.view.equipping import Equipment

        equipment = Equipment(table.view)
        equipment.serve(table.settings)
        table.staff.settings_saved.connect(equipment.serve)

    table = TableWindow(station)
    table.preloader.painted.connect(equipped)
    table.preloader.painted.connect(partial(_remember, station))
    return table


def _remember(station: StationFolder) -> None:
    from mbdesk.ui.start.targets import remember

    remember(OpenedStation(station))


def _show(message: "Message") -> None:
    # Late, as all that the first screen does without.
    from mbdesk.ui.staff.forms.dialogs import PlainMessageBox

    text = f"{message.what}\n\n{message.safe}\n\n{message.do}"
    PlainMessageBox(PlainMessageBox.Icon.Warning, text).exec()
