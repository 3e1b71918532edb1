"""A table over a model of any length: rows of one height, of which only those in sight are asked.

It looks like `table.StaffTable`, which holds all its rows and measures each of them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.column_widths import column_widths
from mbdesk.ui.staff.parts.whole_rows import WholeRows

Index = QModelIndex | QPersistentModelIndex

TWO_LINES = 44
"""The height of a row of two lines, in pixels."""


class PagedTable(WholeRows, QTableView):
    """Shows whole rows of a model, two lines each. Emits `row_chosen` with the row.

    `letters` are the widths of the columns in letters, 0 for those that share the room left over.
    Where that would be too little, the others give way; with `least`, these keep theirs, the shared
    ones get so many letters each, and the table may be wider than there is room.
    """

    row_chosen = Signal(int)

    def __init__(
        self, model: QAbstractItemModel, letters: Sequence[int], *, least: int = 0
    ) -> None:
        super().__init__()
        self._letters, self._least = tuple(letters), least
        self.setModel(model)
        self.lay_out_rows()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
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

    def share_out(self, letters: Sequence[int]) -> None:
        """Give the columns other widths."""
        self._letters = tuple(letters)
        self._share_out()

    def leave_out(self, columns: Sequence[int], *, hidden: bool) -> None:
        """Hide columns, or show them again; the others share their room."""
        for column in columns:
            self.setColumnHidden(column, hidden)
        self._share_out()

    def _measure(self) -> None:
        look = staff_look()
        self.setMinimumHeight(look.px(4 * TWO_LINES))
        self.verticalHeader().setDefaultSectionSize(look.px(TWO_LINES))
        self._share_out()

    def _share_out(self) -> None:
        letter, columns = self.fontMetrics().averageCharWidth(), enumerate(self._letters)
        shown = {column: count for column, count in columns if not self.isColumnHidden(column)}
        heads = self.horizontalHeader()
        widths = column_widths(
            self.viewport().width(),
            {column: count * letter for column, count in shown.items() if count},
            [column for column, count in shown.items() if not count],
            {column: heads.sectionSizeHint(column) for column in shown},
            self._least * letter,
        )
        for column, width in widths.items():
            self.setColumnWidth(column, width)
