"""Hides lines that an edge of the view would cut."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Self

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from mbdesk.ui.widgets.lines import straddling

TALLEST = 0.4
"""What is taller than this share of the screen is shown in part: it cannot be seen whole."""
FADING = 0.2
"""The share of a line over which it fades: no more than the room above its letters."""


class _Cover(NamedTuple):
    """A place that is hidden; where the text or frame above it goes on, it fades in."""

    area: QRect
    goes_on: bool = False

    def moved(self, across: int, down: int) -> Self:
        return self._replace(area=self.area.translated(across, down))


class Veil(QWidget):
    """Lies over a viewport and hides what is cut at its upper or lower edge.

    A press on it does nothing, so that nobody presses what they cannot see.
    """

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._covers: list[_Cover] = []
        self.hide()

    def draw_over(self, lines: Iterable[QRect], scrolled: int, left: int = 0) -> None:
        """Hide the lines of a page that the edges cut when it is scrolled by so many pixels.

        `left` is where the page begins: one that is narrower than the view stands at its right in
        languages that are written from there.
        """
        viewport = self._viewport.rect()
        upper, lower = scrolled, scrolled + viewport.height()
        known = list(lines)
        cut = list(self._whole(straddling(known, lower), viewport))
        ends = {(line.bottom() + 1, line.left(), line.width()) for line in known} if cut else set()
        above = [
            _Cover(QRect(line.left(), upper, line.width(), line.bottom() + 1 - upper))
            for line in self._whole(straddling(known, upper), viewport)
        ]
        below = [
            _Cover(
                QRect(line.left(), line.top(), line.width(), lower - line.top()),
                goes_on=(line.top(), line.left(), line.width()) in ends,
            )
            for line in cut
        ]
        self._covers = [cover.moved(left, -scrolled) for cover in (*above, *below)]
        self._place_over(viewport)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; it fades in below a line of the same text or frame."""
        painter = QPainter(self)
        ground = self.palette().window().color()
        for area, goes_on in self._covers:
            painter.fillRect(area, _fading(area, ground) if goes_on else ground)

    def _place_over(self, viewport: QRect) -> None:
        region = self._region()
        if region.isEmpty():
            self.hide()
            return
        self.setGeometry(viewport)
        self.setMask(region)
        self.raise_()
        self.show()
        self.update()

    def _region(self) -> QRegion:
        region = QRegion()
        for area, _ in self._covers:
            region += area
        return region

    @staticmethod
    def _whole(lines: Iterable[QRect], viewport: QRect) -> Iterator[QRect]:
        return (line for line in lines if line.height() < viewport.height() * TALLEST)


def _fading(rect: QRect, ground: QColor) -> QLinearGradient:
    clear = QColor(ground)
    clear.setAlpha(0)
    gradient = QLinearGradient(0, rect.top(), 0, rect.bottom() + 1)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(FADING, ground)
    return gradient
