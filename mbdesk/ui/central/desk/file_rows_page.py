"""The frame of a page that tells what a file would change, row by row, before anything is written.

A page of facts: it is left with everything as it was, or with the rows that are right.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.staff.parts.table import Cell, StaffTable


class JudgedRow(Protocol):
    """A row of a file that was read, with what is wrong in it."""

    @property
    def faults(self) -> Sequence[Exception]:
        """What is wrong, empty where nothing is."""


Row = TypeVar("Row", bound=JudgedRow)


class FileRowsPage(DeskPage):
    """Shows rows with their faults in `table`; the main action takes them in, `back` leaves.

    Emits `left` with what there is to tell then, or None.
    """

    left = Signal(object)

    def __init__(self, desk: Desk, table: StaffTable) -> None:
        super().__init__(at_bottom=True)
        self._desk, self.table, self.back = desk, table, QPushButton()
        self.body.addWidget(table)
        self.body.addStretch(1)
        self.add_action(self.back)
        self.back.clicked.connect(lambda: self.left.emit(None))
        self.primary.clicked.connect(self.take)

    def take_focus(self) -> None:
        """Focus the button that changes nothing."""
        self.back.setFocus()

    def take(self) -> None:
        """Take in what is shown; a subclass does so."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row], cells: Callable[[Row], Sequence[str | Cell]]) -> None:
        """Show the rows, those with a fault marked."""
        self.table.show_rows([cells(row) for row in rows])
        for place, row in enumerate(rows):
            if row.faults:
                self.table.call_attention(place)
        self.table.fit()
