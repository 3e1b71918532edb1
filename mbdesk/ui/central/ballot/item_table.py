"""The list of the ballot's items, whose order is changed by dragging or by keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.ballot.gaps import ItemGaps
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.table import Cell, StaffTable, kronor

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ItemTable(StaffTable):
    """One row an item. Emits `moved` with an item's code and the place that it is to have.

    Nothing moves here: who hears of it moves the item, and shows the rows anew. Alt with an arrow
    moves the selected item by one.
    """

    moved = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(4, wide=1, numbers=(2,), lesser=(0,))
        self.listed: Sequence[BallotItem] = ()
        self.movable = False
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def show_items(
        self,
        items: Sequence[BallotItem],
        gaps: Mapping[str, ItemGaps],
        withdrawn: Sequence[str],
        *,
        movable: bool,
    ) -> None:
        """Show these items; the selected one stays selected, wherever it is now."""
        code = self.code
        self.listed, self.movable = tuple(items), movable
        self.setDragEnabled(movable)
        self.setAcceptDrops(movable)
        self.blockSignals(True)  # no row is chosen by being shown
        self.show_rows([self._row(item, gaps[item.code], withdrawn) for item in items])
        self.select_code(code)
        self.blockSignals(False)
        self.fit()

    def select_code(self, code: str) -> None:
        """Select the item with this code, if it is there."""
        codes = [item.code for item in self.listed]
        if code in codes:
            self.selectRow(codes.index(code))
        else:
            self.clearSelection()
            self.setCurrentCell(-1, -1)

    @property
    def code(self) -> str:
        """The code of the selected item, empty where there is none."""
        row = self.currentRow()
        chosen = bool(self.selectedItems()) and 0 <= row < len(self.listed)
        return self.listed[row].code if chosen else ""

    def move_by(self, step: int) -> None:
        """Ask that the selected item move by so many places."""
        row = self.currentRow()
        if self.movable and self.code and 0 <= row + step < len(self.listed):
            self.moved.emit(self.code, row + step)

    def announce(self, code: str) -> None:
        """Say where an item stands now, to those who do not see it."""
        codes = [item.code for item in self.listed]
        if code in codes:
            said = self.tr("{number}: place {place} of {all}").format(
                number=code, place=codes.index(code) + 1, all=len(codes)
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the item with Alt and an arrow, else the selection."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(step)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask that the dragged item move to where it was dropped."""
        code, before = self.code, self.currentRow()
        target = self.indexAt(event.position().toPoint())
        place = target.row() if target.isValid() else len(self.listed)
        below = QAbstractItemView.DropIndicatorPosition.BelowItem
        if target.isValid() and self.dropIndicatorPosition() == below:
            place += 1
        if place > before:
            place -= 1  # it leaves its own place first
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else Qt would move cells itself
        event.accept()
        if code and place != before:
            self.moved.emit(code, place)

    def _row(
        self, item: BallotItem, gaps: ItemGaps, withdrawn: Sequence[str]
    ) -> tuple[str | Cell, ...]:
        title = in_language(item.titles, language())
        if item.code in withdrawn:
            state = Cell(self.tr("withdrawn"), Tone.QUIET)
        elif gaps.number:
            state = Cell(self.tr("%Ln missing", "", gaps.number), Tone.WARN)
        else:
            state = Cell(self.tr("complete"), Tone.GOOD)
        return item.code, title, kronor(item.cost) if item.cost else "–", state

    def retranslate(self) -> None:
        """Name the columns, in the language on screen."""
        headers = (self.tr("No."), self.tr("Proposal"), self.tr("Cost"), self.tr("State"))
        self.name(self.tr("Ballot"), headers)
        self.setAccessibleDescription(self.tr("Alt and an arrow key move a proposal."))
