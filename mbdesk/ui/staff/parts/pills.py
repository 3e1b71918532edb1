"""Pills say a state by an icon, a word and a colour; a badge counts what is owed."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from mbdesk.ui.look.staff_look import SMALL, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.plain_text import PlainLabel

HEIGHT, RADIUS, BEFORE, BETWEEN, AFTER, ICON = 22, 4, 6, 4, 8, 16


class Tone(StrEnum):
    """What a state means. `DIFFER` stands for one thing: a person must judge."""

    QUIET = "quiet"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    DIFFER = "differ"


ICONS = {
    Tone.QUIET: DeskIcon.CIRCLE,
    Tone.INFO: DeskIcon.INFO,
    Tone.GOOD: DeskIcon.CHECK,
    Tone.WARN: DeskIcon.CLOCK,
    Tone.BAD: DeskIcon.WARNING,
    Tone.DIFFER: DeskIcon.DIFFER,
}


def colours_of(tone: Tone) -> tuple[str, str]:
    """Return the colour of a tone's letters, and what they stand on."""
    palette = staff_look().palette
    return {
        Tone.QUIET: (palette.ink_2, palette.row_hi),
        Tone.INFO: (palette.accent, palette.accent_soft),
        Tone.GOOD: (palette.good, palette.good_soft),
        Tone.WARN: (palette.warn, palette.warn_soft),
        Tone.BAD: (palette.bad, palette.bad_soft),
        Tone.DIFFER: (palette.differ, palette.differ_soft),
    }[tone]


def pill_size(text: str) -> QSize:
    """Return the size of a pill with this text."""
    look = staff_look()
    room = sum(map(look.px, (BEFORE, ICON, BETWEEN, AFTER)))
    letters = QFontMetrics(look.font(SMALL))
    height = max(look.px(HEIGHT), letters.height() + look.px(2))
    return QSize(room + letters.horizontalAdvance(text) + 1, height)


def paint_pill(
    painter: QPainter, area: QRect, text: str, tone: Tone, *, selected: bool = False
) -> None:
    """Paint a pill at the leading side of an area, in its middle; in a selected row it is paler."""
    look, size = staff_look(), pill_size(text)
    ink, ground = colours_of(tone)
    direction = painter.layoutDirection()
    box = _aligned(area, QSize(min(size.width(), area.width()), size.height()), direction)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.palette.surface if selected else ground))
    painter.drawRoundedRect(box, look.px(RADIUS), look.px(RADIUS))
    before, icon, between = map(look.px, (BEFORE, ICON, BETWEEN))
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    left = box.right() + 1 - before - icon if mirrored else box.left() + before
    paint_icon(
        painter,
        ICONS[tone],
        QRect(left, box.center().y() + 1 - icon // 2, icon, icon),
        ink,
        direction,
    )
    room = box.adjusted(before + icon + between, 0, -look.px(4), 0)
    if mirrored:
        room = box.adjusted(look.px(4), 0, -(before + icon + between), 0)
    painter.setFont(look.font(SMALL))
    painter.setPen(QColor(ink))
    shown = QFontMetrics(look.font(SMALL)).elidedText(
        text, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _aligned(area: QRect, size: QSize, direction: Qt.LayoutDirection) -> QRect:
    box = QRect(area.left(), area.top() + (area.height() - size.height()) // 2, 0, 0)
    if direction is Qt.LayoutDirection.RightToLeft:
        box.moveLeft(area.right() + 1 - size.width())
    box.setSize(size)
    return box


class Pill(PlainLabel):
    """A pill outside tables. Its text is what assistive technology hears."""

    def __init__(self, tone: Tone = Tone.QUIET) -> None:
        super().__init__()
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: Tone) -> None:
        """Say a state."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and text."""
        return pill_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Return room for the icon and some letters; the rest is cut."""
        return QSize(
            min(pill_size(self.text()).width(), staff_look().px(64)), pill_size("").height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pill(painter, self.rect(), self.text(), self._tone)


def badge_size(count: str, beside: int = 14) -> QSize:
    """Return the size of a badge with this count, and so many pixels `beside` its digits."""
    look = staff_look()
    letters = QFontMetrics(look.font(SMALL, bold=True))
    wide = letters.horizontalAdvance(count) + look.px(beside)
    return QSize(max(look.px(24), wide), max(look.px(20), letters.height() + look.px(2)))


def paint_badge(painter: QPainter, area: QRect, count: str, *, chosen: bool = False) -> None:
    """Paint a badge in the middle of an area; on a chosen row it is of that row's letters.

    Where the area has less room than the badge takes, there is less beside its digits.
    """
    look, size = staff_look(), badge_size(count).boundedTo(area.size())
    palette = look.palette
    ink, ground = palette.warn, palette.warn_soft
    if chosen:
        ink, ground = palette.accent, palette.on_accent
    box = QRect(area.topLeft(), size)
    box.moveCenter(area.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(palette.on_accent if chosen else palette.warn))
    painter.setBrush(QColor(ground))
    outline = box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
    painter.setFont(look.font(SMALL, bold=True))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)
