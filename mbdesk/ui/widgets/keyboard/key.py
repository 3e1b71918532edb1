"""One key of the keyboard on the screen."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.icon import Icon, paint_icon
from mbdesk.ui.widgets.keyboard.layouts import ERASE, KeyStroke
from mbdesk.ui.widgets.keyboard.names import Face
from mbdesk.ui.widgets.press import Pressable
from mbdesk.words.phrase import NOTHING

PADDING_MM = 1.5
ABOVE_MM = 0.75
"""The distance from the edge of a key to its letter: at the sides, and above and beneath."""

ICON_CAPITALS = 1.4

TALLEST = {True: "ŠÅŊgjQ@", False: "أإآچعغخضگ"}
"""Signs that reach farthest up and down, in scripts with and without capital letters."""

_TOUCHES = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
}


@dataclass(frozen=True, slots=True)
class Type:
    """The letters on keys, in pixels: `base` is how far beneath a key's middle they stand."""

    font: QFont
    base: float
    height: float


def type_of(theme: Theme, *, cased: bool) -> Type:
    """Return the letters at the size that the person has chosen, for a script."""
    font = theme.font(FontRole.STRONG)
    metrics = QFontMetricsF(font)
    boxes = [_ink_box(font, sign) for sign in TALLEST[cased]]
    height = max(box.height() for box in boxes)
    middle = metrics.capHeight() / 2
    if not cased:
        middle = (max(-box.top() for box in boxes) - max(box.bottom() for box in boxes)) / 2
    return Type(font, middle, height)


def width_of(letters: Type, text: str) -> int:
    """Return the width of a text on a key, in pixels."""
    return ceil(QFontMetricsF(letters.font).horizontalAdvance(text))


def _ink_box(font: QFont, text: str) -> QRectF:
    """Return what the letters cover around their baseline, dots and vowel signs too."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text)
    return path.boundingRect()


class Key(Pressable):
    """A key. It never takes the focus, which stays in the field that is written in.

    Each finger is followed by itself, since who writes fast puts the second down before the first
    is up.
    """

    chosen = Signal(object)
    writes = True

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, NOTHING, parent)
        self.stroke, self._face = ERASE, Face(NOTHING)
        self._type: Type | None = None
        self._box = QRectF()
        self._finger: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def show_face(self, stroke: KeyStroke, face: Face, letters: Type) -> None:
        """Show another face: the key then stands for something else, or looks different."""
        if (stroke, face, letters) != (self.stroke, self._face, self._type):
            self.stroke, self._face, self._type = stroke, face, letters
            self._box = _ink_box(letters.font, face.text)
            self.says = face.name
            self.lay_out()

    @property
    def padding(self) -> int:
        """The least distance between the outside and the letter, in pixels."""
        return self.theme.mm(ABOVE_MM)

    def height_inside(self, width: int) -> int:  # noqa: ARG002  # a letter does not break
        """Return the height in which every letter has room."""
        return round(self._type.height) if self._type else 0

    def natural_width_inside(self) -> int:
        """Return the width of the letters or the icon."""
        if self._face.icon is not None or self._type is None:
            return self._icon_side()
        return width_of(self._type, self._face.text)

    def longest_word_inside(self) -> int:
        """Return the same width: nothing on a key breaks."""
        return self.natural_width_inside()

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge; what is on or held down stands out."""
        colours = self.theme.colours
        stands_out = self._face.on or self.isDown()
        return (colours.primary, colours.primary) if stands_out else super().face()

    def ink(self) -> str:
        """Return the colour of the letter."""
        colours = self.theme.colours
        return colours.primary_text if self._face.on or self.isDown() else colours.text

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the icon, or the letter on the baseline that all keys share."""
        if self._face.icon is not None:
            self._paint_icon(painter, area, self._face.icon)
        elif self._type is not None:
            self._paint_letter(painter, area, self._type)

    def event(self, event: QEvent) -> bool:
        """Follow the first finger that comes down here."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self._lift(inside=False)
            return
        for point in event.points():
            inside = self.rect().contains(point.position().toPoint())
            if self._finger is None and event.type() == QEvent.Type.TouchBegin:
                self._put_down(point)
            elif point.id() == self._finger:
                self.setDown(inside)
        if event.type() == QEvent.Type.TouchEnd:
            self._lift(inside=self.isDown())

    def _put_down(self, point: QEventPoint) -> None:
        place = point.globalPosition()
        if self.theme.debounce.accepts(self, place, writes=True):
            self.theme.debounce.touched(place)
            self._finger = point.id()
            self.setDown(True)

    def _lift(self, *, inside: bool) -> None:
        held, self._finger = self._finger is not None, None
        self.setDown(False)
        if held and inside:
            self.click()

    def _struck(self) -> None:
        super()._struck()
        self.chosen.emit(self.stroke)

    def _icon_side(self) -> int:
        capital = QFontMetricsF(self._type.font).capHeight() if self._type else 0
        return round(capital * ICON_CAPITALS)

    def _paint_icon(self, painter: QPainter, area: QRect, icon: Icon) -> None:
        side = min(area.width(), area.height(), self._icon_side())
        square = QRect(0, 0, side, side)
        square.moveCenter(area.center())
        mirrored = self.theme.reader().right_to_left
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        paint_icon(painter, icon, square, self.ink(), direction)

    def _paint_letter(self, painter: QPainter, area: QRect, letters: Type) -> None:
        """Paint on the baseline that all keys share, unless the letter reaches beyond the key."""
        middle = area.center()
        base = middle.y() + letters.base
        base += max(0.0, area.top() - (base + self._box.top()))
        base -= max(0.0, base + self._box.bottom() - area.bottom())
        painter.setFont(letters.font)
        painter.setPen(QColor(self.ink()))
        left = middle.x() - width_of(letters, self._face.text) / 2
        painter.drawText(QPointF(left, base), self._face.text)
