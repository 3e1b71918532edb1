"""How a row of the list of pages is painted: its icon, its title, and what is owed or due there."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mbdesk.ui.central.desk.page_marks import PageMark
from mbdesk.ui.central.desk.pages import PAGES
from mbdesk.ui.look.staff_look import SMALL, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.pills import badge_size, paint_badge

ROW, ICON, CHECK, RULE, SIDES, PADDING = 34, 20, 16, 13, 8, 8
RAIL = 56
"""The width of a row that shows its icon alone, in pixels."""
_BESIDE, _BETWEEN = 6, 2
"""The space beside the digits of a count in the rail, and between it and the icon, in pixels."""

MARK = Qt.ItemDataRole.UserRole + 1
FIRST = Qt.ItemDataRole.UserRole + 2
"""What a row says of its page: its mark, and whether it is the first of a part of the routine."""

Index = QModelIndex | QPersistentModelIndex
Direction = Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Row:
    """The colour of a row's letters, and whether its page is shown."""

    ink: str
    chosen: bool


def in_sight(view: QAbstractItemView, row: QRect) -> bool:
    """Return whether a row of a view is wholly in sight."""
    return row.top() >= 0 and row.bottom() < view.viewport().height()


class PageDelegate(QStyledItemDelegate):
    """Paints a page's icon, title and mark; a hairline parts the first row of a part.

    The list says whether it is a `rail`, the word for `now`, and how high its rows and the space
    around a hairline are, in pixels of the design. A row that is in sight in part is not painted.
    """

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self.rail, self.now = False, ""
        self.row, self.rule = ROW, RULE

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, and that of the hairline above it."""
        look = staff_look()
        return QSize(look.px(RAIL), look.px(self.row + 2) + self._above(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        view = self.parent()
        if isinstance(view, QAbstractItemView) and not in_sight(view, option.rect):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = staff_look()
        above = self._above(index)
        if above:
            line = QRect(option.rect)
            line.adjust(2 * look.px(SIDES), above // 2, -2 * look.px(SIDES), 0)
            line.setHeight(1)
            painter.fillRect(line, QColor(look.palette.hair))
        side = look.px(SIDES)
        box = option.rect.adjusted(side, above + 1, -side, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = _paint_box(painter, box, option, index, chosen=chosen)
        self._paint_row(painter, box, index, option.direction, Row(ink, chosen=chosen))
        painter.restore()

    def _above(self, index: Index) -> int:
        return staff_look().px(self.rule) if index.data(FIRST) else 0

    def _paint_row(
        self, painter: QPainter, box: QRect, index: Index, direction: Direction, drawn: Row
    ) -> None:
        look = staff_look()
        side, padding = look.px(ICON), look.px(PADDING)
        icon = QRect(box.left() + padding, 0, side, side)
        mark: PageMark = index.data(MARK) or PageMark()
        if self.rail:
            icon.moveLeft(box.center().x() - side // 2)
            if mark.owed:
                icon.moveRight(min(icon.right(), corner_of(box, mark).left() - look.px(_BETWEEN)))
        icon.moveTop(box.center().y() + 1 - side // 2)
        entry = PAGES[list(PAGES)[index.row()]]
        place = _mirrored(icon, box, direction)
        paint_icon(painter, entry.icon, place, drawn.ink, direction)
        if self.rail:
            _paint_rail_mark(painter, icon, box, mark, chosen=drawn.chosen)
            return
        taken = self._paint_mark(painter, box, mark, direction, drawn)
        room = QRect(icon.right() + look.px(12), box.top(), 0, box.height())
        room.setRight(box.right() - padding - taken)
        painter.setFont(look.font(bold=drawn.chosen))
        painter.setPen(QColor(drawn.ink))
        title = str(index.data() or "")
        cut = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(direction)
        painter.drawText(_mirrored(room, box, direction), flags, cut)

    def _paint_mark(
        self, painter: QPainter, box: QRect, mark: PageMark, direction: Direction, drawn: Row
    ) -> int:
        """Paint a count, a check or the word for now at a row's end; return the width it takes."""
        look = staff_look()
        end = box.right() + 1 - look.px(PADDING)
        if mark.owed:
            size = badge_size(str(mark.owed))
            place = QRect(end - size.width(), box.top(), size.width(), box.height())
            place = _mirrored(place, box, direction)
            paint_badge(painter, place, str(mark.owed), chosen=drawn.chosen)
            return size.width() + look.px(4)
        if mark.now:
            painter.setFont(look.font(SMALL, bold=True))
            painter.setPen(QColor(drawn.ink if drawn.chosen else look.palette.accent))
            wide = painter.fontMetrics().horizontalAdvance(self.now) + 1
            place = QRect(end - wide, box.top(), wide, box.height())
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(_mirrored(place, box, direction), centre, self.now)
            return wide + look.px(4)
        if mark.done:
            side = look.px(CHECK)
            place = QRect(end - side, box.center().y() + 1 - side // 2, side, side)
            colour = drawn.ink if drawn.chosen else look.palette.good
            paint_icon(painter, DeskIcon.CHECK, _mirrored(place, box, direction), colour)
            return side + look.px(4)
        return 0


def _paint_box(
    painter: QPainter,
    box: QRect,
    option: QStyleOptionViewItem,
    index: Index,
    *,
    chosen: bool,
) -> str:
    """Paint what lies beneath a row, and its ring; return the colour of its letters."""
    look, palette = staff_look(), staff_look().palette
    mark: PageMark = index.data(MARK) or PageMark()
    ink = palette.quiet if mark.later else palette.ink
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen:
        ink = palette.on_accent
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(box, look.px(6), look.px(6))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(palette.hair))
        painter.drawRoundedRect(box, look.px(6), look.px(6))
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(QColor(palette.on_accent))
        pen.setWidth(look.px(2))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = look.px(3)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), look.px(4), look.px(4))
    return ink


def corner_of(row: QRect, mark: PageMark) -> QRect:
    """Return where a count stands in the rail: at its edge, beside the icon."""
    size = badge_size(str(mark.owed), _BESIDE)
    corner = QRect(row.topLeft(), size)
    corner.moveRight(row.right() + staff_look().px(SIDES))
    return corner


def _paint_rail_mark(
    painter: QPainter, icon: QRect, row: QRect, mark: PageMark, *, chosen: bool
) -> None:
    """Paint a dot at the icon's corner, or a count beside it: no icon is hidden by its count."""
    look = staff_look()
    if mark.owed:
        paint_badge(painter, corner_of(row, mark), str(mark.owed), chosen=chosen)
    elif mark.now:
        dot = QRect(0, 0, look.px(8), look.px(8))
        dot.moveCenter(icon.topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.on_accent if chosen else look.palette.accent))
        painter.drawEllipse(dot)


def _mirrored(rect: QRect, box: QRect, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, box, rect)
