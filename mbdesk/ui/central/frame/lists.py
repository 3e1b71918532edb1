"""Lists of the frame: a table with buttons to add, change and remove a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import said
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import Cell, StaffTable


@dataclass(frozen=True, slots=True)
class TableWords:
    """The English texts of a table: its name, its columns, and what it says while it is empty."""

    title: str
    columns: Sequence[str]
    empty: str


class LineTable(Retranslatable, QWidget):
    """A table of lines; emits which one is to be changed or removed, or that one is to be added.

    What could not be saved under `path` is told below the table.
    """

    adding = Signal()
    changing = Signal(int)
    removing = Signal(int)

    def __init__(
        self,
        saver: FrameSaver,
        path: str,
        words: TableWords,
        *,
        frozen: bool = True,
    ) -> None:
        super().__init__()
        self._saver, self._path, self._words, self._freezes = saver, path, words, frozen
        self.table = StaffTable(len(words.columns))
        self.error = ErrorLine(self.table)
        self.add, self.change, self.remove = Button(), Button(), Button()
        self.buttons = Actions()
        for button in (self.add, self.change, self.remove):
            self.buttons.add_last(button)
        self.note = EmptyNote(self.table, self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(staff_look().px(8))
        for part in (self.table, self.error, self.buttons):
            layout.addWidget(part)
        self.add.clicked.connect(self.adding)
        self.change.clicked.connect(lambda: self.changing.emit(self.table.currentRow()))
        self.remove.clicked.connect(lambda: self.removing.emit(self.table.currentRow()))
        self.table.cellDoubleClicked.connect(lambda row, _: self.changing.emit(row))
        self.table.itemSelectionChanged.connect(self._allow)
        saver.changed.connect(self._allow)
        self.retranslate()

    def show_lines(self, rows: Sequence[Sequence[str | Cell]]) -> None:
        """Show these lines in the place of any before."""
        self.table.show_rows(rows)
        self.table.fit()
        self._allow()

    def _allow(self) -> None:
        free = self._saver.editable or not self._freezes
        chosen = 0 <= self.table.currentRow() < self.table.rowCount()
        self.add.setEnabled(free)
        for button in (self.change, self.remove):
            button.setEnabled(free and chosen)
        self.error.tell(self._saver.errors.get(self._path))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        words = self._words
        self.table.name(said(words.title), [said(each) for each in words.columns])
        self.add.setText(QCoreApplication.translate("Frame", "Add…"))
        self.note.say(said(words.empty))
        self.change.setText(QCoreApplication.translate("Frame", "Change…"))
        self.remove.setText(QCoreApplication.translate("Frame", "Remove"))
        self._allow()
