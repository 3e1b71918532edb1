"""The staff's check box: its text takes as many lines as it needs, where Qt's own takes one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignTop
_UNBOUNDED = 100_000


class CheckBox(QCheckBox):
    """Wraps its text; a press anywhere on the text counts."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        text = self._text_size(_UNBOUNDED)
        return QSize(self._text_left() + text.width(), self._high(text))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the box and the longest word, and the height of one line."""
        words = self._text_size(1)
        return QSize(self._text_left() + words.width(), self._high(self._text_size(_UNBOUNDED)))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines of text."""
        return self._high(self._text_size(width - self._text_left()))

    def hitButton(self, pos: QPoint) -> bool:
        """Accept a press anywhere on the widget."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box beside the first line, and the text."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = self._mirrored(QRect(QPoint(0, self._box_top()), self._box()))
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        left = self._text_left()
        text = self._mirrored(self.rect().adjusted(left, 0, 0, 0))
        flags = int(_FLAGS | _leading(self.layoutDirection()))
        role = self.foregroundRole()
        painter.drawItemText(text, flags, self.palette(), self.isEnabled(), self.text(), role)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _text_size(self, width: int) -> QSize:
        room = QRect(0, 0, max(width, 1), _UNBOUNDED)
        return self.fontMetrics().boundingRect(room, int(_FLAGS), self.text()).size()

    def _high(self, text: QSize) -> int:
        return max(text.height(), self._box().height())

    def _box(self) -> QSize:
        """Return the size of the box, which grows with the letters: a style's own does not."""
        metric = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        side = max(metric, self.fontMetrics().capHeight())
        return QSize(side, side)

    def _box_top(self) -> int:
        return max(0, (self.fontMetrics().height() - self._box().height()) // 2)

    def _text_left(self) -> int:
        spacing = QStyle.PixelMetric.PM_CheckBoxLabelSpacing
        return self._box().width() + self.style().pixelMetric(spacing, None, self)


def _leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
