"""A map on which one point may be set: by finger, mouse or keys. It is never mirrored."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from mbdesk.domain.media import MapPoint
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.picture import AltTextWidget, Picture, fitted, height_in_sight
from mbdesk.ui.widgets.press import EDGE_MM, attention_room, paint_attention
from mbdesk.words.phrase import Number, Phrase, translate

SCALE = 1000
MIDDLE = MapPoint(SCALE // 2, SCALE // 2)
KEY_STEP = 10
"""Thousandths of the map that an arrow key moves the point."""
SMALLEST_MM = 60
MARK_MM = 5.0
_A_MAP = translate("voter.map", "Map")
_STEPS = {
    Qt.Key.Key_Left: (-KEY_STEP, 0),
    Qt.Key.Key_Right: (KEY_STEP, 0),
    Qt.Key.Key_Up: (0, -KEY_STEP),
    Qt.Key.Key_Down: (0, KEY_STEP),
}


class MapView(AltTextWidget):
    """Shows a map with a point, if there is one; as high as fits on a screen, or as is asked."""

    def __init__(
        self, theme: Theme, picture: Picture, point: MapPoint | None, highest_mm: float = 0
    ) -> None:
        self.picture, self.point = picture, point
        super().__init__(theme, picture.shows if picture.shows.read(theme.reader()) else _A_MAP)
        self._highest_mm = highest_mm
        self._map = QRect()
        self.setMinimumWidth(theme.mm(SMALLEST_MM))
        picture.arrived.connect(self.update)
        theme.changed.connect(self._fit)
        self._fit()

    def show_point(self, point: MapPoint | None) -> None:
        """Show another point, or none."""
        self.point = point
        self.tell()
        self.update()

    def tell(self) -> None:
        """Describe also where the point is."""
        super().tell()
        self.setAccessibleDescription(told(self.point).read(self.theme.reader()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the map and the point on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.picture.image is None:
            return
        ring = attention_room(self.theme)  # kept free at all times, so that the map never jumps
        area = self.rect().adjusted(ring, ring, -ring, -ring)
        around = fitted(self.picture.image.size(), area).adjusted(-ring, -ring, ring, ring)
        paint_attention(painter, around, self, self.theme)
        self._map = self.picture.paint(painter, area)
        if self.point is not None:
            self._paint_mark(painter, self.point)

    def _fit(self) -> None:
        theme = self.theme
        highest = theme.mm(self._highest_mm) if self._highest_mm else height_in_sight(theme)
        self.setFixedHeight(highest)

    def _paint_mark(self, painter: QPainter, point: MapPoint) -> None:
        """Paint a ring with a dot: dark on light on dark, to be seen on any map."""
        colours, radius = self.theme.colours, self.theme.mm(MARK_MM)
        x = self._map.left() + self._map.width() * point.x // SCALE
        y = self._map.top() + self._map.height() * point.y // SCALE
        thickness = self.theme.mm(2 * EDGE_MM)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((colours.primary_text, 3 * thickness), (colours.primary, thickness)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPoint(x, y), radius, radius)
        painter.setPen(QPen(QColor(colours.primary_text), thickness))
        painter.setBrush(QColor(colours.primary))
        painter.drawEllipse(QPoint(x, y), radius // 2, radius // 2)


class MapField(MapView):
    """A map on which a press sets the point; arrow keys move it.

    It only asks, by `asked`; whoever owns it decides and calls `show_point`.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, picture: Picture, point: MapPoint | None) -> None:
        super().__init__(theme, picture, point)
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def step(self, across: int, down: int) -> None:
        """Ask for the point so many thousandths further on; without one, for the middle."""
        if self.point is None:
            self.asked.emit(MIDDLE)
            return
        self.asked.emit(MapPoint(_within(self.point.x + across), _within(self.point.y + down)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a press."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the point where the press ended, if that is on the map."""
        place = event.position().toPoint()
        if self._pressed and self._map.contains(place):
            across = (place.x() - self._map.left()) * SCALE // max(1, self._map.width())
            down = (place.y() - self._map.top()) * SCALE // max(1, self._map.height())
            self.asked.emit(MapPoint(_within(across), _within(down)))
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point by arrows; the space bar sets one in the middle."""
        if event.key() in _STEPS:
            self.step(*_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self.point is None:
            self.asked.emit(MIDDLE)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Show that the keys go here."""
        self.update()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        """Show that the keys go elsewhere."""
        self.update()
        super().focusOutEvent(event)  # type: ignore[arg-type]


def told(point: MapPoint | None) -> Phrase:
    """Return the point's position in words."""
    if point is None:
        return translate("voter.map", "There is no point on the map.")
    says = translate(
        "voter.map",
        "The point is {across} percent from the left edge and {down} percent from the top edge.",
    )
    return says.fill(across=Number(point.x // 10), down=Number(point.y // 10))


def _within(thousandths: int) -> int:
    return min(SCALE, max(0, thousandths))
