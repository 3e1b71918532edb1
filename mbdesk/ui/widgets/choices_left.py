"""What is left to give on a ballot: boxes that fill with the pictures of what is chosen.

Money is no number of things and stays a bar; so do many points, for which no box has room. How far
a person has come is told in words (`StepText`): the two never look alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from mbdesk.ui.look.theme import TextSize, Theme
from mbdesk.ui.widgets.icon import Icon, paint_icon
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.press import EDGE_MM, RADIUS_MM, paint_face
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.text import TextBlock
from mbdesk.words.phrase import Number, Readable

BOX_MM = 9.5
MOST_BOXES = 10
WIDE_BOXES = 3
"""As many boxes are twice as wide as high, as the pictures are; more of them are square."""
BADGE_SHARE = 0.46
BROAD = 1000
"""A width, in pixels, that any number has room in."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What fills a box: the picture of what is chosen, if it has one."""

    picture: Picture | None = None


class ChoicesLeft(ValueBar):
    """Boxes beside a text that says how many are left; a bar where there are too many of them."""

    def __init__(self, theme: Theme) -> None:
        self._boxes, self._filled, self._numbered = 0, tuple[Filled, ...](), False
        super().__init__(theme)

    def show_boxes(
        self, most: int, filled: Sequence[Filled], says: Readable, *, numbered: bool = False
    ) -> None:
        """Show `most` boxes, of which so many are filled; a bar if they are too many.

        `numbered` boxes are ranks: the first is the best.
        """
        self._boxes, self._filled = (most if most <= MOST_BOXES else 0), tuple(filled)
        self._numbered = numbered
        self.show_value(most - len(filled), most, says)

    @property
    def boxes(self) -> int:
        """How many boxes there are; none where it is a bar."""
        return self._boxes

    @property
    def filled(self) -> tuple[Filled, ...]:
        """What fills the first boxes."""
        return self._filled

    def heightForWidth(self, width: int) -> int:
        """Return the height of the boxes with the text beside or beneath them."""
        if not self._boxes:
            return super().heightForWidth(width)
        beside = width - self._row.width() - self._theme.gap
        if beside >= self._block.natural_width:
            return max(self._row.height(), self._block.height_for(beside))
        return self._row.height() + self._theme.gap + self._block.height_for(width)

    def sizeHint(self) -> QSize:
        """Return the size with the text beside the boxes, on one line."""
        if not self._boxes:
            return super().sizeHint()
        words, row = self._block.natural_width, self._row.width()
        # Large letters leave no room for both beside the buttons: a row of their own costs more.
        above = self._theme.look.size >= TextSize.LARGE
        width = max(words, row) if above else row + self._theme.gap + words
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size: that of the boxes."""
        return self._row if self._boxes else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes and the text."""
        if not self._boxes:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, whole = self._row, self.rect()
        beside = whole.width() - row.width() - self._theme.gap
        if beside >= self._block.natural_width:
            used = row.width() + self._theme.gap + self._block.natural_width
            left = (whole.width() - used) // 2
            boxes = QRect(left, (whole.height() - row.height()) // 2, row.width(), row.height())
            after = boxes.right() + 1 + self._theme.gap
            text = QRect(after, 0, self._block.natural_width, whole.height())
        else:
            boxes = QRect(0, 0, row.width(), row.height())
            text = whole.adjusted(0, row.height() + self._theme.gap, 0, 0)
        for place in range(self._boxes):
            self._paint_box(painter, self._mirrored(self._box(boxes, place)), place)
        self._block.paint(painter, self._mirrored(text), self._theme.colours.text)

    @property
    def _row(self) -> QSize:
        """The size of all boxes side by side."""
        high = max(self._theme.mm(BOX_MM), self._number(1).height_for(BROAD) * self._numbered)
        wide = 2 * high if self._boxes <= WIDE_BOXES else high
        return QSize(self._boxes * (wide + self._between) - self._between, high)

    @property
    def _between(self) -> int:
        return self._theme.gap if self._boxes <= WIDE_BOXES else self._theme.gap // 2

    def _box(self, row: QRect, place: int) -> QRect:
        wide = (row.width() + self._between) // self._boxes - self._between
        return QRect(row.left() + place * (wide + self._between), row.top(), wide, row.height())

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.rect().right() - place.left())
        return place

    def _paint_box(self, painter: QPainter, box: QRect, place: int) -> None:
        theme, colours = self._theme, self._theme.colours
        if place >= len(self._filled):
            pen = QPen(QColor(colours.edge), theme.mm(EDGE_MM), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half, radius = theme.mm(EDGE_MM) // 2 + 1, theme.mm(RADIUS_MM)
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
            if self._numbered:
                self._paint_number(painter, box, place, colours.text)
            return
        paint_face(painter, box, colours.chosen, colours.primary, theme)
        picture, inner = self._filled[place].picture, theme.mm(2 * EDGE_MM)
        if picture is not None:
            picture.paint_small(painter, box.adjusted(inner, inner, -inner, -inner))
        if self._numbered:
            self._paint_rank(painter, box, place)
        else:
            self._paint_tick(painter, box)

    def _paint_rank(self, painter: QPainter, box: QRect, place: int) -> None:
        colours = self._theme.colours
        wide = min(box.width(), max(self._number(place + 1).natural_width, box.height() // 2))
        ground = QRect(box.right() + 1 - wide, box.top(), wide, box.height())
        paint_face(painter, ground, colours.primary, colours.primary, self._theme)
        self._paint_number(painter, ground, place, colours.primary_text)

    def _paint_number(self, painter: QPainter, box: QRect, place: int, colour: str) -> None:
        self._number(place + 1).paint(painter, box, colour, Qt.AlignmentFlag.AlignHCenter)

    def _number(self, number: int) -> TextBlock:
        words = Number(number).read(self._theme.reader())
        return TextBlock(words, self._theme.font(), self.layoutDirection())

    def _paint_tick(self, painter: QPainter, box: QRect) -> None:
        colours = self._theme.colours
        side = round(box.height() * BADGE_SHARE)
        badge = QRect(box.right() - side, box.top() + 1, side, side)
        paint_face(painter, badge, colours.primary, colours.primary_text, self._theme)
        inner = side // 6
        tick = badge.adjusted(inner, inner, -inner, -inner)
        paint_icon(painter, Icon.CHECK, tick, colours.primary_text, self.layoutDirection())
