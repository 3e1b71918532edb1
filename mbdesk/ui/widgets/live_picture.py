"""Shows the camera's picture mirrored, with a frame to aim at."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.picture import AltTextWidget, fitted
from mbdesk.ui.widgets.press import EDGE_MM
from mbdesk.words.phrase import Readable

SHAPE = QSize(16, 9)
AIM = 0.6
"""The side of the frame, of the picture's height: a card's square held there is read best."""

CORNER = 0.3
"""How far each corner of the frame reaches along its sides."""

DARK, LIGHT = "#000000", "#ffffff"
"""Seen together on whatever the camera shows."""


class LivePicture(AltTextWidget):
    """Holds the newest picture alone. Left and right are a mirror's in every language."""

    def __init__(self, theme: Theme, says: Readable, height: int) -> None:
        super().__init__(theme, says)
        self.image: QImage | None = None
        self.setFixedHeight(height)
        self.setMinimumWidth(theme.target)

    @property
    def empty(self) -> bool:
        """Whether no picture is held."""
        return self.image is None

    def show_image(self, image: QImage) -> None:
        """Show a picture in place of the one before."""
        self.image = image
        self.update()

    def clear(self) -> None:
        """Hold no picture any more."""
        self.image = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture mirrored, its edge, and the corners of the frame."""
        painter = QPainter(self)
        shape = self.image.size() if self.image is not None else SHAPE
        place = fitted(shape, self.rect())
        if self.image is None:
            painter.fillRect(place, QColor(self.theme.colours.track))
        else:
            self._paint_mirrored(painter, place, self.image)
            self._paint_aim(painter, place)
        thickness = self.theme.mm(EDGE_MM)
        painter.setPen(QPen(QColor(self.theme.colours.edge), thickness))
        half = thickness / 2
        painter.drawRect(QRectF(place).adjusted(half, half, -half, -half))

    def _paint_mirrored(self, painter: QPainter, place: QRect, image: QImage) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        far = place.left() + place.right() + 1
        painter.translate(far, 0)
        painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_aim(self, painter: QPainter, place: QRect) -> None:
        side = place.height() * AIM
        frame = QRectF(0, 0, side, side)
        frame.moveCenter(QRectF(place).center())
        for colour, thickness in ((DARK, 4 * EDGE_MM), (LIGHT, 2 * EDGE_MM)):
            pen = QPen(QColor(colour), self.theme.mm(thickness))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for corner in corners(frame):
                painter.drawPolyline(corner)


def corners(frame: QRectF) -> list[list[QPointF]]:
    """Return the four corners of a frame as lines."""
    middle, reach = frame.center(), frame.width() * CORNER
    marks = []
    for corner in (frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()):
        inward_x = reach if corner.x() < middle.x() else -reach
        inward_y = reach if corner.y() < middle.y() else -reach
        marks.append([corner + QPointF(inward_x, 0), corner, corner + QPointF(0, inward_y)])
    return marks
