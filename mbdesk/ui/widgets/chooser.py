"""A list to choose one of, closed to the chosen one: framed like the fields around it."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.press import paint_attention, paint_face
from mbdesk.words.phrase import Readable

_ARROW_MM, _LINE_MM = 2.4, 0.5


class Chooser(QComboBox):
    """A list that has its label's name: where Qt tells of labels, and where it does not."""

    def __init__(self, theme: Theme, name: Readable) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the focus ring, what is chosen, and the arrow of a list."""
        painter, colours = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = paint_attention(painter, self.rect(), self, self._theme)
        area = self.rect().adjusted(edge, edge, -edge, -edge)
        paint_face(painter, area, colours.field, colours.edge, self._theme)
        gap, room = self._theme.gap, area.height()
        inside = area.adjusted(gap, 0, -gap, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = inside.adjusted(*((room, 0, 0, 0) if mirrored else (0, 0, -room, 0)))
        self._paint_arrow(
            painter, QRect(inside.left() if mirrored else words.right(), area.top(), room, room)
        )
        painter.setPen(QColor(colours.text))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_arrow(self, painter: QPainter, room: QRect) -> None:
        half, middle = self._theme.mm(_ARROW_MM) / 2, room.toRectF().center()
        pen = QPen(QColor(self._theme.colours.text), self._theme.mm(_LINE_MM))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        tip = middle + QPointF(0, half / 2)
        for side in (-half, half):
            painter.drawLine(middle + QPointF(side, -half / 2), tip)

    def _dress(self) -> None:
        # What is around it takes its room from the height, as with every other field.
        self.setMinimumHeight(self._theme.target + 2 * self._theme.ring)
        self.setAccessibleName(self._name.read(self._theme.reader()))
