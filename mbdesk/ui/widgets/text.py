"""Text that breaks into lines wherever it must and is never cut off or shortened."""

from functools import cached_property
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.spoken_mark import is_spoken
from mbdesk.words.phrase import NOTHING, Readable, has_right_to_left

NEW_WORDS = {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}
"""What changes what a widget says, or where its parts stand."""
LINE_SEPARATOR = "\u2028"
UNLIMITED = 1e6
OVERHANGING = "Jj"
"""Letters that reach out to the left of where they begin."""
TALLEST_LINE = 2.4
"""The height of a line at most, in capital heights."""
READING_WIDTH = 34
"""The width, in capital heights, that a text likes to have before it breaks."""


class TextBlock:
    """Words in one font, broken into lines for a width; measures and paints them.

    Nothing is worked out before it is asked for: many blocks are made anew before they are seen.
    """

    def __init__(self, words: str, font: QFont, direction: Qt.LayoutDirection) -> None:
        self.words, self.font, self.direction = words, font, direction
        self._broken_for: tuple[int, Qt.AlignmentFlag] | None = None
        self._height = 0.0
        self._heights: dict[int, int] = {}
        self._widths: tuple[int, int] | None = None

    @cached_property
    def _layout(self) -> QTextLayout:
        layout = QTextLayout(self.words.replace("\n", LINE_SEPARATOR), self.font)
        layout.setCacheEnabled(True)
        return layout

    @cached_property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @cached_property
    def _tallest(self) -> float:
        return self._metrics.capHeight() * TALLEST_LINE

    @cached_property
    def _overhang(self) -> int:
        bearings = (-self._metrics.leftBearing(letter) for letter in OVERHANGING)
        return ceil(max(0.0, *bearings))

    @property
    def natural_width(self) -> int:
        """The width at which no line has to be broken, in pixels."""
        return self._measured()[0]

    @property
    def longest_word(self) -> int:
        """The width at which no word has to be broken, in pixels."""
        return self._measured()[1]

    def height_for(self, width: int) -> int:
        """Return the height that the words take when they are `width` pixels wide."""
        if self._widths is not None:
            # As wide as that or wider, no line is broken: one height for all such widths.
            width = min(width, self._widths[0])
        if width not in self._heights:
            self._break_lines(width, Qt.AlignmentFlag.AlignLeading)
            self._heights[width] = ceil(self._height)
        return self._heights[width]

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        colour: str,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        """Paint the words into `area`, at the leading side or centred, centred in height."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, self._begin(area, alignment))

    def line_rects(
        self, area: QRect, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading
    ) -> list[QRect]:
        """Return where each line lies when the words are painted into `area`."""
        begin = self._begin(area, alignment)
        lines = (self._layout.lineAt(index) for index in range(self._layout.lineCount()))
        return [self._place_of(line).translated(begin).toRect() for line in lines]

    def _begin(self, area: QRect, alignment: Qt.AlignmentFlag) -> QPointF:
        self._break_lines(area.width(), alignment)
        top = area.top() + max(0.0, (area.height() - self._height) / 2)
        return QPointF(area.left(), top)

    def _place_of(self, line: QTextLine) -> QRectF:
        """Return the part of a line's place that it takes in the column of lines."""
        place = line.naturalTextRect()
        height = min(place.height(), self._tallest)
        return place.adjusted(0, (place.height() - height) / 2, 0, (height - place.height()) / 2)

    def _measured(self) -> tuple[int, int]:
        if self._widths is None:
            layout = QTextLayout(self.words.replace("\n", LINE_SEPARATOR), self.font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WordWrap)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(UNLIMITED)
            layout.endLayout()
            widths = (layout.maximumWidth(), layout.minimumWidth())
            around = 2 * self._overhang + 1
            self._widths = (ceil(widths[0]) + around, ceil(widths[1]) + around)
        return self._widths

    def _break_lines(self, width: int, alignment: Qt.AlignmentFlag) -> None:
        if self._broken_for == (width, alignment):
            return
        self._broken_for = (width, alignment)
        self._layout.setTextOption(self._option(alignment))
        self._layout.beginLayout()
        self._height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * self._overhang, 1))
            # Arabic letters ask for far more room above and below than they use.
            height = min(line.height(), self._tallest)
            line.setPosition(QPointF(self._overhang, self._height - (line.height() - height) / 2))
            self._height += height
        self._layout.endLayout()

    def _option(self, alignment: Qt.AlignmentFlag) -> QTextOption:
        right_to_left = self.direction == Qt.LayoutDirection.RightToLeft
        side = alignment
        if alignment == Qt.AlignmentFlag.AlignLeading:
            side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        mirrored = right_to_left and has_right_to_left(self.words)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LayoutDirectionAuto
        )
        return option


class Label(QLabel):
    """A text to read. It takes the height it needs and follows language and theme."""

    def __init__(
        self,
        theme: Theme,
        says: Readable = NOTHING,
        role: FontRole = FontRole.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self.says = theme, role, says
        self._block = TextBlock("", theme.font(role), self.layoutDirection())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def say(self, says: Readable) -> None:
        """Show another text."""
        if says != self.says:
            self.says = says
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the text takes in `width` pixels."""
        return self._block.height_for(width)

    def sizeHint(self) -> QSize:
        """Return the size with lines of a good length."""
        capital = QFontMetricsF(self._block.font).capHeight()
        width = min(self._block.natural_width, int(capital * READING_WIDTH))
        return QSize(width, self._block.height_for(width))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size: any width will do, as long as one letter fits."""
        return QSize(self._theme.target, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the reading direction."""
        if event.type() in NEW_WORDS:
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        ink = self.ink()
        if is_spoken(self):
            painter.fillRect(self.rect(), QColor(self._theme.colours.notice))
            # In high contrast the ground alone would not be seen.
            line = QRect(0, self.height() - self._theme.ring, self.width(), self._theme.ring)
            painter.fillRect(line, QColor(self._theme.colours.focus))
            ink = self._theme.colours.notice_text
        self._block.paint(painter, self.contentsRect(), ink)

    def line_rects(self) -> list[QRect]:
        """Return the place of each line."""
        return self._block.line_rects(self.contentsRect())

    def ink(self) -> str:
        """Return the colour of the letters."""
        return self._theme.colours.text

    def _lay_out(self) -> None:
        words = self.says.read(self._theme.reader())
        self._block = TextBlock(words, self._theme.font(self._role), self.layoutDirection())
        self.setText(words)
        self.updateGeometry()
        self.update()


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say words on behalf of a widget.

    With `at_once` they interrupt what is being said; else they come after it. Nothing happens
    where no assistive technology listens.
    """
    # Late: the first screen is shown before there is anything to say.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if at_once else level.Polite)
    QAccessible.updateAccessibility(event)
