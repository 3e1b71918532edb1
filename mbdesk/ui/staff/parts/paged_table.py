"""A table over a model of any length: rows of one height, of which only those in sight are asked.

It looks like `table.StaffTable`, which holds all its rows and measures each of them.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.row_painting import RowDelegate

Index = QModelIndex | QPersistentModelIndex

TWO_LINES = 44
"""The height of a row of two lines, in pixels."""


class PagedTable(QTableView):
    """Shows whole rows of a model, two lines each. Emits `row_chosen` with the row.

    `letters` are the widths of the columns in letters, 0 for those that share the room left over.
    """

    row_chosen = Signal(int)

    def __init__(self, model: QAbstractItemModel, letters: Sequence[int]) -> None:
        super().__init__()
        self._letters, self.hovered_row = tuple(letters), -1
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        staff_look().changed.connect(self._measure)
        self._measure()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row was chosen."""
        super().currentChanged(current, previous)
        self.row_chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        self._share_out()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no row any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _measure(self) -> None:
        look = staff_look()
        self.setMinimumHeight(look.px(4 * TWO_LINES))
        self.verticalHeader().setDefaultSectionSize(look.px(TWO_LINES))
        self._share_out()

    def _share_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        given = [count * letter for count in self._letters]
        left = max(self.viewport().width() - sum(given), 0)
        shares = self._letters.count(0) or 1
        for column, width in enumerate(given):
            self.setColumnWidth(column, width or left // shares)
