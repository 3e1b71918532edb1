"""Detects screens being connected or removed, and covers all but the kiosk's own."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme

SETTLED_MILLISECONDS = 500
"""A screen that is plugged in changes more than once until it is what it will be."""


class ScreenMonitor(QObject):
    """Emits `changed` at once for every change, then `settled` with the main screen's size."""

    changed = Signal()
    settled = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MILLISECONDS)
        self._timer.timeout.connect(self._tell)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._came)
            app.screenRemoved.connect(self._note)
            app.primaryScreenChanged.connect(self._note)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _came(self, screen: QScreen) -> None:
        self._follow(screen)
        self._note()

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._note)
        screen.physicalDotsPerInchChanged.connect(self._note)

    def _note(self, _what: object = None) -> None:
        self._timer.start()
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
        if not QGuiApplication.screens():
            return
        size = QGuiApplication.primaryScreen().size()
        self.settled.emit(size.width(), size.height())


WINDOW_FLAGS = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class ScreenCovers(QObject):
    """Covers the screens that the kiosk's window is not on, also those that come later."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._covers: dict[QScreen, QWidget] = {}
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.screenRemoved.connect(self._remove)

    def cover(self) -> None:
        """Cover each other screen whole, and only those; call it again when they change."""
        own = QGuiApplication.primaryScreen()
        for screen in QGuiApplication.screens():
            if screen is own:
                self._remove(screen)
            else:
                if screen not in self._covers:
                    self._covers[screen] = self._make_cover(screen)
                self._covers[screen].setGeometry(screen.geometry())

    def remove_all(self) -> None:
        """Uncover every screen."""
        for screen in list(self._covers):
            self._remove(screen)

    def _make_cover(self, screen: QScreen) -> QWidget:
        cover = QWidget(None, WINDOW_FLAGS | Qt.WindowType.Tool)
        cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._theme.dress(cover)
        cover.setScreen(screen)
        cover.setGeometry(screen.geometry())
        cover.show()
        return cover

    def _remove(self, screen: QScreen) -> None:
        cover = self._covers.pop(screen, None)
        if cover is not None:
            cover.close()
            cover.deleteLater()
