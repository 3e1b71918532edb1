"""The sketch map that residents use, with the points of proposals on it."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from mbdesk.domain.media import MAP_SCALE, MapPoint
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.widgets.picture import fitted

_DOT, _NEAR, _LEAST = 5, 16, 200
"""The radius of a dot, how near a press has to be, and the least height of the map, in pixels."""


class PointMap(QWidget):
    """Shows points by the numbers of their proposals; one of them may be chosen.

    Emits `pressed` with the number of the proposal whose point is nearest to a press. The list
    tells the same to whoever does not see it.
    """

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._map, self._drawn = QImage(), QPixmap()
        self._points: Mapping[int, MapPoint] = {}
        self._chosen = 0
        self.setMinimumHeight(staff_look().px(_LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        staff_look().changed.connect(self._draw_anew)

    def show_map(self, data: bytes) -> None:
        """Show a map by the bytes of its picture; without any, points stand on an empty sheet."""
        self._map = QImage.fromData(data) if data else QImage()
        self._draw_anew()

    def show_points(self, points: Mapping[int, MapPoint]) -> None:
        """Show these points."""
        self._points = points
        self._draw_anew()

    def choose(self, number: int) -> None:
        """Mark the point of a proposal, if it has one."""
        self._chosen = number
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which streets can be told apart."""
        look = staff_look()
        return QSize(look.px(640), look.px(420))

    @property
    def area(self) -> QRect:
        """Where the map lies."""
        size = self._map.size() if not self._map.isNull() else QSize(3, 2)
        return fitted(size, self.rect())

    def point_at(self, number: int) -> QPoint | None:
        """Return where a proposal's point is painted, None where it has none."""
        point = self._points.get(number)
        return None if point is None else self._place(point)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the map with all points, and the chosen one over them."""
        ratio = self.devicePixelRatio()
        if self._drawn.size() != self.size() * ratio:
            self._drawn = self._painted(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        place = self.point_at(self._chosen)
        if place is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_dot(painter, place, 2 * staff_look().px(_DOT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which point is nearest, if one is near."""
        at = event.position().toPoint()
        away = {
            number: (self._place(point) - at).manhattanLength()
            for number, point in self._points.items()
        }
        nearest = min(away, key=away.__getitem__, default=0)
        if nearest and away[nearest] <= staff_look().px(_NEAR):
            self.pressed.emit(nearest)

    def _draw_anew(self) -> None:
        self._drawn = QPixmap()
        self.update()

    def _painted(self, ratio: float) -> QPixmap:
        """Paint everything but the chosen point: with 100,000 points that is done once."""
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(staff_look().palette.canvas))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.area, QColor("#ffffff"))
        if not self._map.isNull():
            painter.drawImage(self.area, self._map)
        for place in {self._place(point).toTuple() for point in self._points.values()}:
            _paint_dot(painter, QPoint(*place), staff_look().px(_DOT))
        painter.end()
        return drawn

    def _place(self, point: MapPoint) -> QPoint:
        area = self.area
        return QPoint(
            area.left() + area.width() * point.x // MAP_SCALE,
            area.top() + area.height() * point.y // MAP_SCALE,
        )


def _paint_dot(painter: QPainter, place: QPoint, radius: int) -> None:
    """Paint a dot with a light edge, to be seen on any map; a map is white in dark colours too."""
    painter.setPen(QPen(QColor("#ffffff"), 2))
    painter.setBrush(QColor("#0b4f7a"))
    painter.drawEllipse(place, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
