"""How a row of a staff's table is painted: text, second line, pill, tick, selection and focus."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.pills import Tone, colours_of, paint_pill, pill_size
from mbdesk.ui.staff.parts.row_text import (
    ATTENTION,
    ELIDED,
    ICON,
    SIDES,
    TICK,
    TONE,
    UNBOUNDED,
    Index,
    laid_out,
    lines_of,
    measured,
    text_of,
    tick_room,
)

AIR, ROW, BAR, ICON_SIDE = 6, 36, 4, 20
_MOST, _LEAST = 0.3, 120
"""How much of a table one column takes by itself at most, and in pixels at least."""


class RowDelegate(QStyledItemDelegate):
    """Paints every cell of a table; measures the words at the width that they are painted in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the words: wrapped, where the column's width is given."""
        look = staff_look()
        beside = 2 * look.px(SIDES) + tick_room(index)
        room = option.rect.width() - beside if option.rect.width() > beside else UNBOUNDED
        shown = look.appearance, option.direction
        parts = [measured(line, letters, room, *shown) for line, letters in lines_of(index)]
        height = sum(size.height() for size in parts) + 2 * look.px(AIR)
        width = max((size.width() for size in parts), default=0) + beside
        if index.data(TONE) and (pill := pill_size(text_of(index).split("\n")[0])).width() <= room:
            height += pill.height() - parts[0].height()
            width = max(width, pill.width() + beside)
        if room == UNBOUNDED:
            width = min(width, _widest(option))
        return QSize(width, max(height, look.px(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, what stands on it, and the ring of the row that has the focus."""
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option, index, selected=selected)
        look = staff_look()
        sides = look.px(SIDES)
        area = option.rect.adjusted(sides, 0, -sides, 0)
        room = tick_room(index)
        if index.data(ICON):
            _paint_icon_before(painter, area, option, index)
        elif room:
            self._paint_tick(painter, option, index)
        if room:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            area = area.adjusted(0 if mirrored else room, 0, -room if mirrored else 0, 0)
        _paint_lines(painter, area, option, index, selected=selected)
        _paint_ring(painter, option, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a press on the box where it is painted."""
        return super().editorEvent(event, model, _shifted(option), index)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the box where Qt takes a press on it."""
        box = _shifted(option)
        self.initStyleOption(box, index)
        style, element = option.widget.style(), QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box.rect = style.subElementRect(element, box, option.widget)
        primitive = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        checked = box.checkState is Qt.CheckState.Checked
        flags = QStyle.StateFlag
        box.state = flags.State_Enabled | (flags.State_On if checked else flags.State_Off)
        style.drawPrimitive(primitive, box, painter, option.widget)


def _widest(option: QStyleOptionViewItem) -> int:
    """Return what a column may take for its longest words, so that the others keep their room."""
    view = option.widget
    room = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
    return max(round(room * _MOST), staff_look().px(_LEAST))


def _shifted(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Return the place of a cell without its bar, beside which the box stands."""
    shifted = QStyleOptionViewItem(option)
    bar = staff_look().px(BAR)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    shifted.rect = option.rect.adjusted(0 if mirrored else bar, 0, -bar if mirrored else 0, 0)
    return shifted


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, *, selected: bool
) -> None:
    look, palette = staff_look(), staff_look().palette
    hovered = getattr(option.widget, "hovered_row", -1) == index.row()
    ground = palette.surface
    if selected:
        ground = palette.accent_soft
    elif index.data(ATTENTION):
        ground = palette.warn_soft
    elif hovered:
        ground = palette.row_hi
    painter.fillRect(option.rect, QColor(ground))
    hair = QRect(option.rect)
    hair.setTop(hair.bottom())
    painter.fillRect(hair, QColor(palette.hair))
    if selected and index.column() == 0:
        bar = QRect(option.rect)
        bar.setWidth(look.px(BAR))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(option.rect.right())
        painter.fillRect(bar, QColor(palette.accent))


def _paint_icon_before(
    painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
) -> None:
    look, icon = staff_look(), DeskIcon(index.data(ICON))
    side = look.px(ICON_SIDE)
    before = look.px(BAR) + (look.px(TICK) - side) // 2
    square = QRect(area.left() + before, area.center().y() + 1 - side // 2, side, side)
    square = QStyle.visualRect(option.direction, area, square)
    paint_icon(painter, icon, square, look.palette.ink, option.direction)


def _paint_lines(
    painter: QPainter,
    area: QRect,
    option: QStyleOptionViewItem,
    index: Index,
    *,
    selected: bool,
) -> None:
    look, lines, tone = staff_look(), lines_of(index), index.data(TONE)
    if index.data(ELIDED):
        cut, width = Qt.TextElideMode.ElideRight, area.width()
        lines = [
            (QFontMetrics(letters.font).elidedText(text, cut, width), letters)
            for text, letters in lines
        ]
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
    trailing = bool(alignment & Qt.AlignmentFlag.AlignRight)
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    if option.direction is Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignLeft if trailing else Qt.AlignmentFlag.AlignRight
    laid = [
        laid_out(text, letters, area.width(), option.direction, side) for text, letters in lines
    ]
    heights = [round(each.boundingRect().height()) for each in laid]
    as_pill = bool(tone) and pill_size(lines[0][0]).width() <= area.width()
    if as_pill:
        heights[0] = pill_size("").height()
    top = area.top() + (area.height() - sum(heights)) // 2
    painter.setLayoutDirection(option.direction)
    for row, (layout, height) in enumerate(zip(laid, heights, strict=True)):
        if as_pill and not row:
            box = QRect(area.left(), top, area.width(), height)
            paint_pill(painter, box, lines[0][0], Tone(tone), selected=selected)
        else:
            said = colours_of(Tone(tone))[0] if tone else look.palette.ink
            painter.setPen(QColor(look.palette.ink_2 if row else said))
            layout.draw(painter, QPointF(area.left(), top))
        top += height


def _paint_ring(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Paint a ring around the current row while the table has the focus, cell by cell."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.hasFocus():
        return
    if view.currentIndex().row() != index.row():
        return
    look, box = staff_look(), option.rect
    thick = look.px(2)
    colour = QColor(look.palette.focus)
    painter.fillRect(QRect(box.left(), box.top(), box.width(), thick), colour)
    painter.fillRect(QRect(box.left(), box.bottom() + 1 - thick, box.width(), thick), colour)
    first, last = _at_ends(view, index, option.direction)
    if first:
        painter.fillRect(QRect(box.left(), box.top(), thick, box.height()), colour)
    if last:
        painter.fillRect(QRect(box.right() + 1 - thick, box.top(), thick, box.height()), colour)


def _at_ends(
    view: QAbstractItemView, index: Index, direction: Qt.LayoutDirection
) -> tuple[bool, bool]:
    """Return whether a cell is the leftmost one of its row, and whether the rightmost."""
    columns = view.model().columnCount() if isinstance(view, QTableView) else 1
    ends = index.column() == 0, index.column() == columns - 1
    return ends[::-1] if direction is Qt.LayoutDirection.RightToLeft else ends
