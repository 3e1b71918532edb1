"""What every table of the staff's is: whole rows, painted alike, and the one beneath the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from mbdesk.ui.staff.parts.row_painting import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView as _TableView
else:
    _TableView = object  # PySide makes a widget of one Qt class; what extends it is plain Python


class WholeRows(_TableView):
    """Lets a table show, choose and point at whole rows; named before the Qt class it extends."""

    hovered_row: int

    def lay_out_rows(self) -> None:
        """Give the table its looks; called once, when it has its model."""
        self.hovered_row = -1
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._point_at(index.row()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no row any more."""
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
