"""What an empty table or list says: one sentence on what will stand there, and how to fill it."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.plain_text import PlainLabel

_CIRCLE, _ICON, _HIGH = 64, 32, 220
"""The circle, the icon in it, and how high a view is that has room for them, in pixels."""

_FOLLOWED = {
    QEvent.Type.EnabledChange,
    QEvent.Type.ShowToParent,
    QEvent.Type.HideToParent,
}


class IconCircle(QWidget):
    """An icon in a circle; the words beneath it say the same."""

    def __init__(self, icon: DeskIcon) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the circle."""
        side = staff_look().px(_CIRCLE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle, and the icon in its middle."""
        look, painter = staff_look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.accent_soft))
        painter.drawEllipse(self.rect())
        side = look.px(_ICON)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        paint_icon(painter, self._icon, square, look.palette.accent, self.layoutDirection())


class EmptyNote(QWidget):
    """Lies over a view while that has no rows.

    `fills` is the button of the page that adds the first one; the note has one that presses it.
    Where the view is high enough, an icon stands above the sentence.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        fills: QPushButton | None = None,
        icon: DeskIcon = DeskIcon.INFO,
    ) -> None:
        super().__init__(view.viewport())
        self._view, self._fills = view, fills
        self.circle = IconCircle(icon)
        self.label, self.button = PlainLabel(), QPushButton()
        self.label.set_role(TextRole.QUIET)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(staff_look().px(12))
        layout.addStretch(1)
        layout.addWidget(self.circle, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        view.viewport().installEventFilter(self)
        if fills is not None:
            fills.installEventFilter(self)
            self.button.clicked.connect(fills.click)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._follow)
        self._follow()

    def say(self, sentence: str) -> None:
        """Set the sentence, in the language on screen, after the words of the page's buttons."""
        self.label.setText(sentence)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the view, and to what the page's button allows."""
        if watched is self._fills and event.type() in _FOLLOWED:
            self._follow()
        elif event.type() == QEvent.Type.Resize:
            self.fill()
        return super().eventFilter(watched, event)

    def fill(self) -> None:
        """Take the room of the view, and show the icon where there is enough of it."""
        room = self._view.viewport().rect()
        self.circle.setVisible(room.height() >= staff_look().px(_HIGH))
        self.setGeometry(room)

    def _follow(self) -> None:
        empty = not self._view.model().rowCount()
        self.setVisible(empty)
        self._view.setAccessibleDescription(self.label.text() if empty else "")
        self.fill()
        fills = self._fills
        self.button.setVisible(fills is not None and not fills.isHidden())
        if fills is not None:
            self.button.setText(fills.text().replace("&", ""))
            self.button.setEnabled(fills.isEnabled())
