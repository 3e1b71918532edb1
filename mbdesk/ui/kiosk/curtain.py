"""A plain cover over every other screen, so that nothing lies open beside the kiosk."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme

FLAGS = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Curtains(QObject):
    """Covers the screens that the kiosk's window is not on, also those that come later."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._covers: dict[QScreen, QWidget] = {}
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        app.screenRemoved.connect(self._lift)

    def draw(self) -> None:
        """Cover each other screen whole, and only those; call it again when they change."""
        own = QGuiApplication.primaryScreen()
        for screen in QGuiApplication.screens():
            if screen is own:
                self._lift(screen)
            else:
                if screen not in self._covers:
                    self._covers[screen] = self._cover(screen)
                self._covers[screen].setGeometry(screen.geometry())

    def lift_all(self) -> None:
        """Uncover every screen."""
        for screen in list(self._covers):
            self._lift(screen)

    def _cover(self, screen: QScreen) -> QWidget:
        cover = QWidget(None, FLAGS | Qt.WindowType.Tool)
        cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._theme.dress(cover)
        cover.setScreen(screen)
        cover.setGeometry(screen.geometry())
        cover.show()
        return cover

    def _lift(self, screen: QScreen) -> None:
        cover = self._covers.pop(screen, None)
        if cover is not None:
            cover.close()
            cover.deleteLater()
