"""The large button: an icon, a text, or both; the text breaks into lines."""

from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.icon import Icon, paint_icon
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.text import TextBlock
from mbdesk.words.phrase import Readable

ICON_CAPITALS = 1.7
"""The side of an icon, in capital heights of the text beside it."""


class Emphasis(StrEnum):
    """How much a button asks to be pressed. A page has one primary button at most."""

    PLAIN = "plain"
    PRIMARY = "primary"


class BigButton(Pressable):
    """A button with an icon, a text, or both."""

    def __init__(  # noqa: PLR0913  # all of them describe one look
        self,
        theme: Theme,
        says: Readable,
        *,
        icon: Icon | None = None,
        emphasis: Emphasis = Emphasis.PLAIN,
        font: QFont | None = None,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, says, parent)
        self.icon_shown, self._emphasis, self._own_font = icon, emphasis, font
        self._icon_only = icon_only
        self.lay_out()

    @property
    def icon_only(self) -> bool:
        """Whether the text is left to assistive technology."""
        return self._icon_only

    @property
    def narrowest(self) -> int:
        """The width, in pixels, that it has without its text."""
        return max(self.theme.target, self._icon_side + 2 * self.padding)

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Set how much the button stands out."""
        self._emphasis = emphasis
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """Leave the text to assistive technology where there is no room for it."""
        self._icon_only = icon_only
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def lay_out(self) -> None:
        """Measure again."""
        font = self._own_font or self.theme.font(FontRole.STRONG)
        self._block = TextBlock(self.words(), font, self.layoutDirection())
        self._icon_side = round(QFontMetricsF(font).capHeight() * ICON_CAPITALS)
        super().lay_out()

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge."""
        colours = self.theme.colours
        if self._emphasis is Emphasis.PRIMARY:
            return colours.primary, colours.primary
        return super().face()

    def ink(self) -> str:
        """Return the colour of letters and icon."""
        colours = self.theme.colours
        return colours.primary_text if self._emphasis is Emphasis.PRIMARY else colours.text

    def height_inside(self, width: int) -> int:
        """Return the height of the taller of icon and text."""
        if self._icon_only or not self._block.words:
            return self._icon_side
        text = self._block.height_for(max(1, width - self._icon_room))
        return max(text, self._icon_side if self.icon_shown else 0)

    def natural_width_inside(self) -> int:
        """Return the width of icon and text on one line."""
        if self._icon_only or not self._block.words:
            return self._icon_side
        return self._icon_room + self._block.natural_width

    def longest_word_inside(self) -> int:
        """Return the width at which no word has to break."""
        if self._icon_only or not self._block.words:
            return self._icon_side
        return self._icon_room + self._block.longest_word

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the icon beside the text; together they stand in the middle."""
        if self.icon_shown is None:
            self._block.paint(painter, area, self.ink(), Qt.AlignmentFlag.AlignHCenter)
            return
        if self._icon_only or not self._block.words:
            side = self._icon_side
            square = QRect(0, 0, side, side)
            square.moveCenter(area.center())
            paint_icon(painter, self.icon_shown, square, self.ink(), self.layoutDirection())
            return
        self._paint_both(painter, area, self.icon_shown)

    def _paint_both(self, painter: QPainter, area: QRect, icon: Icon) -> None:
        room = self._icon_room
        used = min(area.width(), room + self._block.natural_width)
        start = area.left() + (area.width() - used) // 2
        icon_first = icon is not Icon.NEXT
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icon_first = not icon_first
        text = QRect(start + (room if icon_first else 0), area.top(), used - room, area.height())
        side = self._icon_side
        icon_left = start if icon_first else start + used - side
        square = QRect(icon_left, area.top(), side, area.height())
        paint_icon(painter, icon, square, self.ink(), self.layoutDirection())
        self._block.paint(painter, text, self.ink())

    @property
    def _icon_room(self) -> int:
        return self._icon_side + self.theme.gap if self.icon_shown else 0
