"""Tables that staff read: whole rows, wrapped words, no editing, reached by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

_AIR_EM = 0.7
"""The free space above and below a cell's words together, in heights of a line."""


class _AiryCells(QStyledItemDelegate):
    """Adds padding to cells.

    Padding in the style sheet would too, but Qt then measures the words at a width that they do not
    have when it paints them, and leaves the last ones out.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of the words, and some height more."""
        air = round(_AIR_EM * option.fontMetrics.height())
        return super().sizeHint(option, index) + QSize(0, air)


class StaffTable(QTableWidget):
    """Rows of texts; numbers are given as texts too, ready in the language on screen.

    `wide` is the column that takes the room that is left; `numbers` are set flush right.
    """

    def __init__(self, columns: int, wide: int = 0, numbers: Sequence[int] = ()) -> None:
        super().__init__(0, columns)
        self._numbers = frozenset(numbers)
        self.setItemDelegate(_AiryCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(self.fontMetrics().height() * 8)

    def name(self, name: str, headers: Sequence[str]) -> None:
        """Set the accessible name and the headers."""
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headers))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Replace the rows; the selected row stays selected if it is still there."""
        selected = self.currentRow()
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(number, column, self._cell(column, text))
        if 0 <= selected < len(rows):
            self.selectRow(selected)

    def _cell(self, column: int, text: str) -> QTableWidgetItem:
        cell = QTableWidgetItem(text)
        side = (
            Qt.AlignmentFlag.AlignTrailing
            if column in self._numbers
            else Qt.AlignmentFlag.AlignLeading
        )
        cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return cell

    def fit(self) -> None:
        """Grow to the height of all rows, where the page around the table scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + header + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whole rows in sight when words wrap anew."""
        super().resizeEvent(event)
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.fit()


def unbroken(code: str) -> str:
    """Return a code as it stands on paper, with hyphens at which no line ends."""
    return code.replace("-", "\N{NON-BREAKING HYPHEN}")


def number(value: int) -> str:
    """Return a whole number with its thousands separated."""
    return QLocale().toString(value)


def kronor(value: int) -> str:
    """Return an amount of money in kronor."""
    return f"{QLocale().toString(value)}\N{NO-BREAK SPACE}kr"


def day(iso: str) -> str:
    """Return an ISO 8601 day in words; anything else as it is."""
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d MMMM yyyy") if date.isValid() else iso
