"""A small live picture of the resident's screen for the enabler, which cannot be pressed.

If two people could press, it would be unclear whose choice a ballot was; an enabler who is asked to
press does so at the resident's screen.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.table.privacy import PrivateMode
from mbdesk.ui.table.translation_panel import UNSEEN
from mbdesk.ui.widgets.press import paint_face
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import translate

SETTLES_MS = 40
"""How long to gather repaints of the resident's screen before the picture is taken."""


class Mirror(QWidget):
    """Takes a picture of `source` whenever its window has repainted; none in private mode."""

    def __init__(self, theme: Theme, source: QWidget, privacy: PrivateMode) -> None:
        super().__init__()
        self._theme, self._source, self._privacy = theme, source, privacy
        self.picture = QPixmap()
        self.title = Label(theme, role=FontRole.STRONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.gap,) * 4)
        column.addWidget(self.title)
        column.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._soon.timeout.connect(self._take)
        privacy.changed.connect(self._follow)
        self._follow()

    def watch(self, window: QWidget) -> None:
        """Watch the window that shows the source for repaints."""
        window.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a new picture soon after the resident's window was repainted."""
        if event.type() == QEvent.Type.UpdateRequest and not self._soon.isActive():
            self._soon.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take a picture of the current contents."""
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no picture: whoever it shows may be gone when the mirror is seen again."""
        self._soon.stop()
        self.picture = QPixmap()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the rest of the window its room."""
        return QSize(self._theme.mm(100), self._theme.mm(75))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as large as there is room for, with an edge."""
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours, gap = self._theme.colours, self._theme.gap
        room = self.contentsRect().adjusted(gap, self.title.geometry().bottom() + gap, -gap, -gap)
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        shown = QRect(room.topLeft(), self.picture.deviceIndependentSize().toSize())
        shown.setSize(shown.size().scaled(room.size(), ratio))
        shown.moveCenter(room.center())
        edge = gap // 2
        paint_face(
            painter,
            shown.adjusted(-edge, -edge, edge, edge),
            colours.window,
            colours.edge,
            self._theme,
        )
        painter.drawPixmap(shown, self.picture)

    def _follow(self) -> None:
        if self._privacy.hides:
            self._soon.stop()
            self.picture = QPixmap()
            self.title.say(UNSEEN)
            self.update()
        else:
            self.title.say(translate("table", "The resident's screen"))
            self._soon.start()

    def _take(self) -> None:
        if self.isVisible() and self._source.isVisible() and not self._privacy.hides:
            self.picture = self._source.grab()
            self.update()
