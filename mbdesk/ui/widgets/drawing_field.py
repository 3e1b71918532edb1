"""The paper that a finger or the mouse draws on."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.drawing import PAPER, Drawing, Place, Stroke
from mbdesk.ui.widgets.picture import AltTextWidget, fitted, height_in_sight
from mbdesk.ui.widgets.press import EDGE_MM
from mbdesk.words.phrase import Readable

SHAPE = QSize(4, 3)
SMALLEST_MM = 60
INK = "#000000"


class DrawingField(AltTextWidget):
    """Shows a drawing and adds to it what is drawn with `colour` and `width`.

    Only what is new is painted while the pen moves, so that it follows the finger.
    """

    drawn = Signal()

    def __init__(self, theme: Theme, says: Readable, drawing: Drawing) -> None:
        super().__init__(theme, says)
        self._drawing = drawing
        self.colour, self.pen_width = INK, 0.0
        self._image = QImage()
        self._drawing_now = False
        self.setMinimumWidth(theme.mm(SMALLEST_MM))
        theme.changed.connect(self._fit)
        self._fit()
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def paper(self) -> QRect:
        """Where the paper is."""
        return fitted(SHAPE, self.rect())

    def show_again(self) -> None:
        """Paint the whole drawing anew: something was taken away."""
        ratio = self.devicePixelRatio()
        self._image = painted(self._drawing, (self.paper.size().toSizeF() * ratio).toSize())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper with its edge."""
        painter = QPainter(self)
        painter.drawImage(self.paper, self._image)
        thickness = self.theme.mm(EDGE_MM)
        painter.setPen(QPen(QColor(self.theme.colours.edge), thickness))
        half = thickness / 2
        painter.drawRect(QRectF(self.paper).adjusted(half, half, -half, -half))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew at the new size."""
        super().resizeEvent(event)
        self.show_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drawing_now = self.paper.contains(event.position().toPoint())
        if self._drawing_now:
            self._drawing.begin(self.colour, self.pen_width, self._place(event.position()))
            self._add()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on; the pen stays on the paper."""
        if self._drawing_now:
            self._drawing.go_on(self._place(event.position()))
            self._add()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() == Qt.MouseButton.LeftButton and self._drawing_now:
            self._drawing_now = False
            self.drawn.emit()

    def _fit(self) -> None:
        self.setFixedHeight(height_in_sight(self.theme))

    def _place(self, position: QPointF) -> Place:
        paper = self.paper
        x = (position.x() - paper.left()) / max(1, paper.width())
        y = (position.y() - paper.top()) / max(1, paper.height())
        return min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def _add(self) -> None:
        """Paint the last part of the last stroke."""
        last = self._drawing.strokes[-1]
        painter = QPainter(self._image)
        _paint_stroke(
            painter, Stroke(last.colour, last.width, last.points[-2:]), self._image.size()
        )
        painter.end()
        self.update()


def painted(drawing: Drawing, size: QSize) -> QImage:
    """Return the drawing on paper, in that many pixels."""
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    for stroke in drawing.strokes:
        _paint_stroke(painter, stroke, image.size())
    painter.end()
    return image


def _paint_stroke(painter: QPainter, stroke: Stroke, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    width = stroke.width * size.width()
    painter.setPen(QPen(QColor(stroke.colour), width, Qt.PenStyle.SolidLine, cap, join))
    points = [QPointF(x * size.width(), y * size.height()) for x, y in stroke.points]
    if len(points) == 1:
        painter.drawPoint(points[0])
    else:
        painter.drawPolyline(points)
