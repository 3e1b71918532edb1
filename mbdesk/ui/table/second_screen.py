"""A second screen: where there is one, it shows the resident's side alone, full screen.

The widgets themselves move, with all that has been typed and marked: there is one session, and a
screen that is pulled out takes nothing with it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.table.privacy import PrivacyBand, PrivateMode
from mbdesk.ui.voter.view.voter_view import VoterView

TWO = 2


class ResidentWindow(QWidget):
    """The window on the second screen. It is closed with the station, never by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.ending = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def end(self) -> None:
        """Close, and delete the window with its contents."""
        self.ending = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open, whatever keys are pressed, until the station's own window closes."""
        if self.ending:
            super().closeEvent(event)
        else:
            event.ignore()


class SecondScreen(QObject):
    """Moves the resident's side `out` to a second screen and back `home` as screens come and go."""

    moved_out = Signal(object)
    moved_home = Signal()

    def __init__(
        self, side: QWidget, desk: QWidget, banner: Callable[[], QWidget | None] = lambda: None
    ) -> None:
        """Move `side` from `desk`; `banner` makes what stands above it on a screen of its own."""
        super().__init__(desk)
        self._side, self._desk, self._banner = side, desk, banner
        self.wanted = True
        self.window: ResidentWindow | None = None
        self.screen: QScreen | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.look)
            app.screenRemoved.connect(self._gone)

    def look(self) -> None:
        """Use a second screen if there is one now and none is in use."""
        other = self._other()
        if self.wanted and self.window is None and other is not None:
            self._move_out(other)

    def use(self, *, wanted: bool) -> None:
        """Use a second screen from now on, or no longer."""
        self.wanted = wanted
        if wanted:
            self.look()
        else:
            self.come_home()

    def come_home(self) -> None:
        """Put the resident's side back into the enabler's window."""
        if self.window is None:
            return
        window, self.window, self.screen = self.window, None, None
        self._side.setParent(None)
        self.moved_home.emit()
        window.end()

    def end(self) -> None:
        """Close the second window, with the station's own."""
        if self.window is not None:
            self.window.end()

    def _other(self) -> QScreen | None:
        own = self._desk.screen()
        return next((each for each in QGuiApplication.screens() if each != own), None)

    def _move_out(self, screen: QScreen) -> None:
        window = ResidentWindow()
        window.setWindowTitle(self._desk.windowTitle())
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        banner = self._banner()
        if banner is not None:
            window.column.addWidget(banner)
        window.column.addWidget(self._side, 1)
        self._side.show()
        self.window, self.screen = window, screen
        window.showFullScreen()
        self.moved_out.emit(screen)

    def _gone(self, screen: QScreen) -> None:
        left = [each for each in QGuiApplication.screens() if each != screen]
        if screen == self.screen or len(left) < TWO:
            self.come_home()
            # Another screen may do as well; the one that is gone is known to be so a little later.
            QTimer.singleShot(0, self, self.look)


class ResidentSide(QWidget):
    """The residents' view, beneath the band that tells of private mode."""

    def __init__(self, theme: Theme, view: VoterView, privacy: PrivateMode) -> None:
        super().__init__()
        self.band = PrivacyBand(theme, privacy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(view, 1)
        view.sheets.also(self.band.help)
