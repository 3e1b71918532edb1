"""Tables that staff read: whole rows, wrapped words, no editing, reached by keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.column_widths import column_widths
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import ATTENTION, STRONG, TONE, widest_word
from mbdesk.ui.staff.parts.whole_rows import WholeRows

_NARROW = 640
"""Below this width, in pixels, a table shows no lesser columns, unless it names another."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text. With a `tone` its first line is a pill; lines below the first are small."""

    text: str
    tone: Tone | None = None
    strong: bool = False


class StaffTable(WholeRows, QTableWidget):
    """Rows of texts; numbers are given as texts too, ready in the language on screen.

    `wide` is the column that takes the room that is left; `numbers` are set flush right. Where that
    room would be too little, the words of the others wrap. Where it has less than `narrow` pixels,
    the table leaves the `lesser` columns out and is `folded`; `folding` tells so.
    """

    folding = Signal()

    def __init__(
        self,
        columns: int,
        wide: int = 0,
        numbers: Sequence[int] = (),
        lesser: Sequence[int] = (),
        narrow: int = _NARROW,
    ) -> None:
        super().__init__(0, columns)
        self._wide, self._numbers, self._lesser = wide, frozenset(numbers), tuple(lesser)
        self._narrow, self.folded = narrow, False
        self._headers: Sequence[str] = ()
        self.lay_out_rows()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        staff_look().changed.connect(self._measure_again)
        self._lay_out_headers()
        self.setMinimumHeight(staff_look().px(160))

    def _lay_out_headers(self) -> None:
        self.verticalHeader().setMinimumSectionSize(staff_look().px(36))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def name(self, name: str, headers: Sequence[str]) -> None:
        """Set the accessible name and the headers."""
        self.setAccessibleName(name)
        if headers == self._headers:
            return
        self._headers = headers
        self.setHorizontalHeaderLabels(list(headers))
        for column in self._numbers:
            header = self.horizontalHeaderItem(column)
            if header is not None:
                header.setTextAlignment(self._alignment(column))
        self.share_out()

    def show_rows(self, rows: Sequence[Sequence[str | Cell]]) -> None:
        """Replace the rows; the selected row stays selected if it is still there."""
        selected = self.currentRow()
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                made = Cell(cell) if isinstance(cell, str) else cell
                self.setItem(number, column, self._item(column, made))
        self.share_out()
        if 0 <= selected < len(rows):
            self.selectRow(selected)

    def share_out(self) -> None:
        """Give each column the width of its words; they wrap where the main one has too little."""
        heads, rows = self.horizontalHeader(), range(self.rowCount())
        shown = [x for x in range(self.columnCount()) if not self.isColumnHidden(x)]
        wanted, floors = dict[int, int](), dict[int, int]()
        for column in (x for x in shown if x != self._wide):
            head = heads.sectionSizeHint(column)
            words = [widest_word(self.model().index(row, column)) for row in rows]
            wanted[column] = max(self.sizeHintForColumn(column), head)
            floors[column] = min(max(*words, head), wanted[column]) if words else head
        wanted[self._wide] = self.sizeHintForColumn(self._wide)
        widths = column_widths(self.viewport().width(), wanted, [self._wide], floors)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()

    def call_attention(self, row: int) -> None:
        """Let a row stand out: somebody has to see to it, as its words say too."""
        for column in range(self.columnCount()):
            item = self.item(row, column)
            if item is not None:
                item.setData(ATTENTION, True)  # Qt's form

    def _item(self, column: int, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setData(TONE, cell.tone and str(cell.tone))
        item.setData(STRONG, cell.strong)
        item.setTextAlignment(self._alignment(column))
        return item

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        sides = Qt.AlignmentFlag
        side = sides.AlignTrailing if column in self._numbers else sides.AlignLeading
        return side | sides.AlignVCenter

    def fit(self) -> None:
        """Grow to the height of all rows, where the page around the table scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        notes = self.findChildren(EmptyNote) if not rows else []
        rows += sum(note.sizeHint().height() for note in notes)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + header + 2 * self.frameWidth())
        for note in notes:
            note.fill()  # Qt tells no filter of a size that is set while it tells of another

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep whole rows in sight when words wrap anew; leave out what has no room."""
        super().resizeEvent(event)
        narrow = bool(self._lesser) and self.width() < staff_look().px(self._narrow)
        if narrow is not self.folded:
            for column in self._lesser:
                self.setColumnHidden(column, narrow)
            self.folded = narrow
            self.folding.emit()
        self.share_out()
        self._fit_again()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow what stands over an empty table: its sentence and button come later than it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_again()
        return super().viewportEvent(event)

    def _fit_again(self) -> None:
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.fit()

    def _measure_again(self) -> None:
        self.verticalHeader().setMinimumSectionSize(staff_look().px(36))
        self.share_out()
        self._fit_again()


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
