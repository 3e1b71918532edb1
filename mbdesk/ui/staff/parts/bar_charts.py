"""Small charts of bars: one colour, the value at each bar, and no axis but the base line.

What a chart shows is told to assistive technology as a sentence: the accessible description.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mbdesk.ui.look.staff_look import SMALL, TINY, staff_look

LABEL_PART = 0.36
"""The part of a chart's width that the names beside lying bars take at most."""


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A name, a value and how it is written; `ahead` is one that is still to come.

    `stale` is a value that was not heard anew, which `told` says in words.
    """

    name: str
    value: int
    told: str
    ahead: bool = False
    stale: bool = False


class Chart(QWidget):
    """What both kinds of charts have in common."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[ChartBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, name: str, bars: Sequence[ChartBar]) -> None:
        """Show these bars in the place of any before."""
        self.bars = tuple(bars)
        self.setAccessibleName(name)
        told = "; ".join(f"{bar.name}: {bar.told}" for bar in self.bars if not bar.ahead)
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    @property
    def _highest(self) -> int:
        return max([bar.value for bar in self.bars if not bar.ahead], default=0) or 1

    def _colour(self, bar: ChartBar) -> QColor:
        palette = staff_look().palette
        return QColor(palette.bar_2 if bar.stale else palette.bar)


class ColumnChart(Chart):
    """Standing bars, as for days; those to come are dashed."""

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the highest bar can be told from the lowest."""
        look = staff_look()
        return QSize(look.px(200), look.px(120))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        look = staff_look()
        return QSize(look.px(340), look.px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars on their base line, values above and names below."""
        if not self.bars:
            return
        painter, look = QPainter(self), staff_look()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = QFontMetrics(look.font(TINY))
        painter.setFont(look.font(TINY))
        line = letters.height() + look.px(4)
        base = self.height() - line
        side, each = self._spread(letters)
        wide = min(each * 0.78, float(look.px(36)))
        every = self._every(letters, each)
        for place, bar in enumerate(self._in_order()):
            middle = side + each * (place + 0.5)
            high = look.px(16) if bar.ahead else max(1.0, (base - line) * bar.value / self._highest)
            self._paint_bar(painter, QRectF(middle - wide / 2, base - high, wide, high), bar)
            painter.setPen(QColor(look.palette.ink_2))
            if place % every == 0:
                self._paint_label(painter, middle, base + look.px(2), bar.name)
            if bar.value and not bar.ahead and (every == 1 or bar.value == self._highest):
                self._paint_label(painter, middle, round(base - high) - line, bar.told)
        painter.setPen(QColor(look.palette.edge))
        painter.drawLine(0, base, self.width(), base)

    def _in_order(self) -> tuple[ChartBar, ...]:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.bars[::-1] if mirrored else self.bars

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: ChartBar) -> None:
        palette = staff_look().palette
        if bar.ahead:
            painter.setPen(QPen(QColor(palette.edge), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(bar))
        painter.drawRoundedRect(box, 2, 2)

    def _widest(self, letters: QFontMetrics) -> int:
        """Return the width of the widest label, with the gap to its neighbour."""
        texts = (text for bar in self.bars for text in (bar.name, bar.told))
        return max(map(letters.horizontalAdvance, texts)) + staff_look().px(4)

    def _spread(self, letters: QFontMetrics) -> tuple[float, float]:
        """Return the space before the first bar, and from each bar to the next.

        In a crowd a label is wider than its bar's share: the outer bars move in, so that
        theirs are whole.
        """
        count, widest = len(self.bars), self._widest(letters)
        each = self.width() / count
        if count == 1 or each >= widest:
            return 0.0, each
        each = max(1.0, (self.width() - widest) / (count - 1))
        return (widest - each) / 2, each

    def _every(self, letters: QFontMetrics, each: float) -> int:
        """Return how many bars there are to a label: in a crowd, more than one."""
        return ceil(self._widest(letters) / each)

    def _paint_label(self, painter: QPainter, middle: float, top: int, text: str) -> None:
        letters = painter.fontMetrics()
        wide, high = letters.horizontalAdvance(text), letters.height() + staff_look().px(4)
        box = QRectF(middle - wide / 2, top, wide, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


class BarChart(Chart):
    """Lying bars, as for places, with their names before them and values behind."""

    def sizeHint(self) -> QSize:
        """Return the height of all bars."""
        look = staff_look()
        return QSize(look.px(280), max(1, len(self.bars)) * self._row)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(staff_look().px(180), self.sizeHint().height())

    @property
    def _row(self) -> int:
        look = staff_look()
        return QFontMetrics(look.font(SMALL)).height() + look.px(2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a row for each bar."""
        painter, look = QPainter(self), staff_look()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(SMALL))
        letters, gap = painter.fontMetrics(), look.px(8)
        names = max((letters.horizontalAdvance(bar.name) for bar in self.bars), default=0)
        names = min(names, round(self.width() * LABEL_PART))
        told = max((letters.horizontalAdvance(bar.told) for bar in self.bars), default=0)
        room = max(1, self.width() - names - told - 2 * gap)
        for row, bar in enumerate(self.bars):
            top = row * self._row
            name = QRect(0, top, names, self._row)
            wide = max(look.px(3), round(room * bar.value / self._highest)) if bar.value else 0
            box = QRect(names + gap, top, wide, look.px(12))
            box.moveTop(top + (self._row - box.height()) // 2)
            value = QRect(box.right() + 1 + (gap if wide else 0), top, told + gap, self._row)
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            cut = letters.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.setPen(QColor(look.palette.ink))
            painter.drawText(self._mirrored(name), side, cut)
            painter.setPen(QColor(look.palette.ink_2))
            painter.drawText(self._mirrored(value), side, bar.told)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(bar))
            painter.drawRoundedRect(self._mirrored(box), 2, 2)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class ShareChart(Chart):
    """How much of a whole there is, a line of words and a bar each; the whole lies behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.wholes: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, name: str, shares: Sequence[tuple[ChartBar, int]]) -> None:
        """Show each of these bars as a share of its whole."""
        self.wholes = tuple(whole for _, whole in shares)
        self.show_bars(name, [bar for bar, _ in shares])

    def sizeHint(self) -> QSize:
        """Return the height of all lines and bars."""
        return QSize(staff_look().px(280), len(self.bars) * self._row)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(staff_look().px(180), self.sizeHint().height())

    @property
    def _row(self) -> int:
        look = staff_look()
        return QFontMetrics(look.font(SMALL)).height() + look.px(14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names and values above their bars."""
        painter, look = QPainter(self), staff_look()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(SMALL))
        painter.setLayoutDirection(self.layoutDirection())
        line, flags = painter.fontMetrics().height(), Qt.AlignmentFlag
        for row, (bar, whole) in enumerate(zip(self.bars, self.wholes, strict=True)):
            words = QRect(0, row * self._row, self.width(), line)
            painter.setPen(QColor(look.palette.ink))
            painter.drawText(words, flags.AlignLeading | flags.AlignVCenter, bar.name)
            painter.setPen(QColor(look.palette.ink_2))
            painter.drawText(words, flags.AlignTrailing | flags.AlignVCenter, bar.told)
            box = QRect(0, words.bottom() + look.px(2), self.width(), look.px(6))
            part = QRect(box)
            part.setWidth(round(box.width() * min(bar.value, whole) / max(whole, 1)))
            painter.setPen(Qt.PenStyle.NoPen)
            for area, colour in ((box, QColor(look.palette.hair)), (part, self._colour(bar))):
                painter.setBrush(colour)
                shown = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
                painter.drawRoundedRect(shown, 3, 3)
