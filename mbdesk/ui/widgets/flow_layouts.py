"""Layouts that break into rows instead of growing sideways."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import delete, getCppPointer, wrapInstance

from mbdesk.ui.look.theme import Theme

LEADS_ON = "leads_on"
"""Property of the button that leads on: it stands at the end of its row, alone or not."""


class Spaced(Protocol):
    """Whatever says how far apart things to press are, in pixels."""

    @property
    def gap(self) -> int:
        """The distance."""


class RowLayout(QLayout):
    """Things side by side, at the gap that `theme` wants; what does not fit goes to the next row.

    With `spread`, a row's spare width goes to the things in it that like to expand, else between
    the things.
    """

    def __init__(self, theme: Spaced, *, spread: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._theme, self._spread = theme, spread
        self._known_rows: dict[int, list[Row]] = {}
        self._known_least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.destroyed.connect(partial(_delete_all, self._items))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the thing at a place, if any."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the thing at a place away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it wants no more room than it needs."""
        return Qt.Orientation(0)

    def invalidate(self) -> None:
        """Forget what was measured: something has changed."""
        self._known_rows.clear()
        self._known_least = None
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows in `width` pixels."""
        return sum(row.height for row in self._rows(width)) + self._gaps(width)

    def sizeHint(self) -> QSize:
        """Return the size of one row with everything in it."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._theme.gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest smallest thing."""
        if self._known_least is None:
            self._known_least = QSize(0, 0)
            for item in self._shown():
                self._known_least = self._known_least.expandedTo(item.minimumSize())
        return self._known_least

    def setGeometry(self, area: QRect) -> None:
        """Put everything in its place, mirrored where the language is."""
        super().setGeometry(area)
        top = area.top()
        for row in self._rows(area.width()):
            self._place(row, area, top)
            top += row.height + self._theme.gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> "list[Row]":
        if width not in self._known_rows:
            self._known_rows[width] = self._made_rows(width)
        return self._known_rows[width]

    def _made_rows(self, width: int) -> "list[Row]":
        return self._filled(self._shown(), width)

    def _filled(self, items: Sequence[QLayoutItem], width: int) -> "list[Row]":
        rows: list[Row] = []
        for item in items:
            size = _size_in(item, width)
            if rows and rows[-1].width + self._theme.gap + size.width() <= width:
                rows[-1] = rows[-1].with_item(item, size, self._theme.gap)
            else:
                rows.append(Row(((item, size.width()),), size.width(), size.height()))
        return rows

    def _gaps(self, width: int) -> int:
        return self._theme.gap * max(0, len(self._rows(width)) - 1)

    def _place(self, row: "Row", area: QRect, top: int) -> None:
        left = area.left()
        spare = area.width() - row.width if self._spread else 0
        growing = sum(map(_expands, (item for item, _ in row.items)))
        between = 0 if growing else spare // max(1, len(row.items) - 1)
        for item, least in row.items:
            width = least + (spare // growing if _expands(item) else 0)
            place = QRect(QPoint(left, top), QSize(width, row.height))
            item.setGeometry(_mirrored(place, area, self))
            left += width + self._theme.gap + between


@dataclass(frozen=True, slots=True)
class Row:
    """Things side by side with the width of each."""

    items: tuple[tuple[QLayoutItem, int], ...]
    width: int
    height: int

    def with_item(self, item: QLayoutItem, size: QSize, gap: int) -> "Row":
        """Return a row with one more thing at its end, `gap` pixels away."""
        items = (*self.items, (item, size.width()))
        return Row(items, self.width + gap + size.width(), max(self.height, size.height()))


class FooterLayout(RowLayout):
    """One row that is spread; what has no room in the middle of it goes above, the first first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, spread=True)

    def _made_rows(self, width: int) -> list[Row]:
        shown = self._shown()
        first, middle, last = shown[:1], shown[1:-1], shown[1:][-1:]
        for above in range(len(middle)):
            row = self._filled([*first, *middle[above:], *last], width)
            if len(row) == 1:
                return [*self._filled(middle[:above], width), self._stretched(row[0], width)]
        return self._filled(middle, width) + self._filled([*first, *last], width)

    def _stretched(self, row: "Row", width: int) -> "Row":
        """Return a row as high as it is once what likes to expand has got the width to spare."""
        growing = sum(_expands(item) for item, _ in row.items)
        more = (width - row.width) // growing if growing else 0
        heights = [_height_in(item, own + more * _expands(item)) for item, own in row.items]
        return Row(row.items, row.width, max(heights))

    def _place(self, row: "Row", area: QRect, top: int) -> None:
        """Place a row; what leads on stands where it always does, also by itself."""
        (item, width), *others = row.items
        widget = item.widget()
        if others or widget is None or not widget.property(LEADS_ON):
            super()._place(row, area, top)
            return
        place = QRect(QPoint(area.right() + 1 - width, top), QSize(width, row.height))
        item.setGeometry(_mirrored(place, area, self))


class ColumnsLayout(RowLayout):
    """Things of equal width in as many columns as have room; a row is as tall as its tallest."""

    def __init__(self, theme: Theme, column_mm: float, *, most: int = 2) -> None:
        super().__init__(theme)
        self._column, self._most = partial(theme.mm, column_mm), most

    def sizeHint(self) -> QSize:
        """Return the width of a single column; `heightForWidth` tells the height in any width.

        To break every text for a width that nothing will have took a quarter of a ballot's time.
        """
        return self.minimumSize().expandedTo(QSize(self._column(), 0))

    def _made_rows(self, width: int) -> list[Row]:
        shown = self._shown()
        gap = self._theme.gap
        least = max([self._column(), *(i.minimumSize().width() for i in shown)])
        fitting = (width + gap) // (least + gap)
        columns = max(1, min(self._most, fitting, len(shown)))
        each = (width - gap * (columns - 1)) // columns
        rows = []
        for start in range(0, len(shown), columns):
            items = tuple((item, each) for item in shown[start : start + columns])
            rows.append(Row(items, width, max(_height_in(item, each) for item, _ in items)))
        return rows


def add_all(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Add widgets to a layout, in order."""
    for widget in widgets:
        layout.addWidget(widget)


def _delete_all(items: list[QLayoutItem]) -> None:
    """Delete the items of a layout that is gone: Qt leaves that to each kind of layout.

    PySide has let go of them by then, so they are taken hold of anew. A layout within a layout is
    its child, which Qt deletes itself.
    """
    for item in items:
        if type(item) is QWidgetItem:
            (address,) = getCppPointer(item)
            delete(wrapInstance(address, QWidgetItem))
    items.clear()


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _size_in(item: QLayoutItem, width: int) -> QSize:
    natural = min(item.sizeHint().width(), width)
    return QSize(natural, _height_in(item, natural))


def _height_in(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _mirrored(place: QRect, area: QRect, layout: QLayout) -> QRect:
    parent = layout.parentWidget()
    if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        place.moveRight(area.right() - (place.left() - area.left()))
    return place
