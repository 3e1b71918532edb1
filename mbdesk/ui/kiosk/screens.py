"""Notices screens that are unplugged, come back, or change their size."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

SETTLED_MILLISECONDS = 500
"""A screen that is plugged in changes more than once until it is what it will be."""


class ScreenWatch(QObject):
    """`changed` tells of every change at once, `settled` the main screen's size once it is over."""

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
