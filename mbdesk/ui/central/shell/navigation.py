"""The list of the desk's pages: in the order of the routine, with what is owed or due on each."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mbdesk.ui.central.desk.page_marks import PageMark
from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import SMALL, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.pills import badge_size, paint_badge

ROW, ICON, MARK, RULE, SIDES, PADDING = 34, 20, 16, 13, 8, 8
WIDE, WIDEST, RAIL = 232, 296, 56
"""Widths in pixels: with the titles, at least and at most, and with the icons alone."""

_MARK = Qt.ItemDataRole.UserRole + 1
_FIRST = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class Navigation(Retranslatable, QListWidget):
    """One row a page, in the order of `CentralPage`; a rail shows the icons alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setItemDelegate(_PageDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.rail = False
        last = PAGES[CentralPage.OVERVIEW].group
        for entry in PAGES.values():
            QListWidgetItem("", self).setData(_FIRST, entry.group != last)
            last = entry.group
        staff_look().changed.connect(self.doItemsLayout)
        self.retranslate()

    def show_marks(self, found: Mapping[CentralPage, PageMark]) -> None:
        """Show what is owed or due, and say it to those who do not see it."""
        for row, page in enumerate(PAGES):
            self.item(row).setData(_MARK, found.get(page, PageMark()))
        self._name_rows()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icons alone, or the titles too."""
        if rail != self.rail:
            self.rail = rail
            self._name_rows()
            self.doItemsLayout()

    @property
    def wanted_width(self) -> int:
        """The width at which every title is seen whole beside its mark, within bounds."""
        look = staff_look()
        if self.rail:
            return look.px(RAIL)
        letters = QFontMetrics(look.font(bold=True))
        titles = (self.item(row).text() for row in range(self.count()))
        longest = max(map(letters.horizontalAdvance, titles))
        beside = look.px(2 * (SIDES + PADDING) + ICON + 12 + 34)
        return min(max(look.px(WIDE), longest + beside), look.px(WIDEST))

    def retranslate(self) -> None:
        """Name the pages, in the language on screen."""
        self.setAccessibleName(self.tr("Pages"))
        for row, entry in enumerate(PAGES.values()):
            self.item(row).setText(QCoreApplication.translate("CentralWindow", entry.title))
        self._name_rows()

    def _name_rows(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            told = ", ".join(
                filter(None, (item.text(), self._words(item.data(_MARK) or PageMark())))
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _words(self, mark: PageMark) -> str:
        owed = self.tr("%Ln to see to", "", mark.owed) if mark.owed else ""
        now = self.tr("now") if mark.now else ""
        done = self.tr("done") if mark.done and not mark.owed else ""
        return ", ".join(filter(None, (now, owed, done)))

    def now_word(self) -> str:
        """Return the word that stands beside the page that is due."""
        return self.tr("now")


class _PageDelegate(QStyledItemDelegate):
    """Paints a page's icon, title and mark; a hairline parts the first row of a part."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, and that of the hairline above it."""
        look = staff_look()
        return QSize(look.px(RAIL), look.px(ROW + 2) + _above(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        nav = self.parent()
        if not isinstance(nav, Navigation):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = staff_look()
        above = _above(index)
        if above:
            line = QRect(option.rect)
            line.adjust(2 * look.px(SIDES), above // 2, -2 * look.px(SIDES), 0)
            line.setHeight(1)
            painter.fillRect(line, QColor(look.palette.hair))
        side = look.px(SIDES)
        box = option.rect.adjusted(side, above + 1, -side, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = _paint_box(painter, box, option, index, chosen=chosen)
        _paint_row(painter, box, nav, index, ink, chosen=chosen)
        painter.restore()


def _above(index: Index) -> int:
    return staff_look().px(RULE) if index.data(_FIRST) else 0


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
    mark: PageMark = index.data(_MARK) or PageMark()
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


def _paint_row(  # noqa: PLR0913  # what is painted, where, and in which colour
    painter: QPainter, box: QRect, nav: Navigation, index: Index, ink: str, *, chosen: bool
) -> None:
    look, direction = staff_look(), nav.layoutDirection()
    side, padding = look.px(ICON), look.px(PADDING)
    icon = QRect(box.left() + padding, 0, side, side)
    if nav.rail:
        icon.moveLeft(box.center().x() - side // 2)
    icon.moveTop(box.center().y() + 1 - side // 2)
    entry = PAGES[list(PAGES)[index.row()]]
    paint_icon(painter, entry.icon, _mirrored(icon, box, direction), ink, direction)
    mark: PageMark = index.data(_MARK) or PageMark()
    if nav.rail:
        _paint_rail_mark(painter, icon, mark, chosen=chosen)
        return
    taken = _paint_mark(painter, box, nav, mark, ink, chosen=chosen)
    room = QRect(icon.right() + look.px(12), box.top(), 0, box.height())
    room.setRight(box.right() - padding - taken)
    painter.setFont(look.font(bold=chosen))
    painter.setPen(QColor(ink))
    title = str(index.data() or "")
    cut = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(direction)
    painter.drawText(_mirrored(room, box, direction), flags, cut)


def _paint_mark(  # noqa: PLR0913  # as above
    painter: QPainter, box: QRect, nav: Navigation, mark: PageMark, ink: str, *, chosen: bool
) -> int:
    """Paint a count, a check or the word for now at a row's end; return the width it takes."""
    look, direction = staff_look(), nav.layoutDirection()
    end = box.right() + 1 - look.px(PADDING)
    if mark.owed:
        size = badge_size(str(mark.owed))
        place = QRect(end - size.width(), box.top(), size.width(), box.height())
        paint_badge(painter, _mirrored(place, box, direction), str(mark.owed), chosen=chosen)
        return size.width() + look.px(4)
    if mark.now:
        painter.setFont(look.font(SMALL, bold=True))
        painter.setPen(QColor(ink if chosen else look.palette.accent))
        wide = painter.fontMetrics().horizontalAdvance(nav.now_word()) + 1
        place = QRect(end - wide, box.top(), wide, box.height())
        flags = Qt.AlignmentFlag.AlignCenter
        painter.drawText(_mirrored(place, box, direction), flags, nav.now_word())
        return wide + look.px(4)
    if mark.done:
        side = look.px(MARK)
        place = QRect(end - side, box.center().y() + 1 - side // 2, side, side)
        colour = ink if chosen else look.palette.good
        paint_icon(painter, DeskIcon.CHECK, _mirrored(place, box, direction), colour)
        return side + look.px(4)
    return 0


def _paint_rail_mark(painter: QPainter, icon: QRect, mark: PageMark, *, chosen: bool) -> None:
    """Paint a dot, or a count, at the icon's corner."""
    look = staff_look()
    if mark.owed:
        size = badge_size(str(mark.owed))
        corner = QRect(0, 0, size.width(), size.height())
        corner.moveCenter(icon.topRight())
        paint_badge(painter, corner, str(mark.owed), chosen=chosen)
    elif mark.now:
        dot = QRect(0, 0, look.px(8), look.px(8))
        dot.moveCenter(icon.topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.on_accent if chosen else look.palette.accent))
        painter.drawEllipse(dot)


def _mirrored(rect: QRect, box: QRect, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, box, rect)
