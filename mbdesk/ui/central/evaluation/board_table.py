"""The table of the board: boxes with verdicts, moved in by arrows and filled by single keys."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mbdesk.domain.assessment import Verdict
from mbdesk.ui.central.evaluation.board_model import (
    BOXES,
    FIRST_SUBJECT,
    NARROWEST,
    BoardModel,
    Boxes,
)
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.pills import Tone, colours_of
from mbdesk.ui.staff.parts.row_painting import RowDelegate

SIDE, AROUND, ICON = 24, 4, 16
"""A box, the room around the boxes of a cell, and the icon in a box, in pixels."""
_LEAST_TITLE = 30

Index = QModelIndex | QPersistentModelIndex

ICONS: Mapping[Verdict, DeskIcon] = {
    Verdict.YES: DeskIcon.CHECK,
    Verdict.NO: DeskIcon.CROSS,
    Verdict.UNCLEAR: DeskIcon.QUESTION,
}

_TONES = {Verdict.YES: Tone.GOOD, Verdict.NO: Tone.BAD, Verdict.UNCLEAR: Tone.WARN}


def colours(verdict: Verdict) -> tuple[str, str]:
    """Return the colour of a verdict's sign, and of the box that it stands in."""
    return colours_of(_TONES[verdict])


class BoardTable(PagedTable):
    """Shows the board. Emits `judged` with a verdict's key, and `reason_wanted`.

    `keys` are the letters that stand for verdicts, in the language on screen.
    """

    judged = Signal(str)
    reason_wanted = Signal()

    def __init__(self, model: BoardModel) -> None:
        self.board = model
        super().__init__(model, (6, 0, 10, 18), least=_LEAST_TITLE)
        self.setItemDelegate(_BoardDelegate(self))
        self.keys: Mapping[str, Verdict] = {}
        model.modelReset.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        """Give each subject room for its boxes."""
        look, letter = staff_look(), self.fontMetrics().averageCharWidth() or 1
        boxes = len(self.board.assessors) * look.px(SIDE) + 4 * look.px(AROUND)
        wide = max(NARROWEST + 2, -(-boxes // letter))
        self.share_out((6, 0, *(wide for _ in self.board.subjects), 14, 20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a verdict by its letter, and the way to the reason by Enter."""
        subject = FIRST_SUBJECT <= self.currentIndex().column() < self.board.cost_column
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        verdict = self.keys.get(event.text().casefold())
        if subject and plain and verdict is not None:
            self.judged.emit(str(verdict))
        elif subject and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.reason_wanted.emit()
        else:
            super().keyPressEvent(event)

    def move_on(self) -> None:
        """Go to the next subject, or to the first one of the next proposal."""
        row, column = self.currentIndex().row(), self.currentIndex().column() + 1
        if column >= self.board.cost_column:
            row, column = row + 1, FIRST_SUBJECT
        self.go_to(min(row, self.board.rowCount() - 1), column)

    def go_to(self, row: int, column: int = FIRST_SUBJECT) -> None:
        """Go to a cell."""
        if row >= 0:
            self.setCurrentIndex(self.board.index(row, column))
            self.scrollTo(self.currentIndex())


class _BoardDelegate(RowDelegate):
    """Paints the boxes of a subject, and a frame around the cell that has the focus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row as every table does, and the boxes on it."""
        super().paint(painter, option, index)
        boxes = index.data(BOXES)
        if not isinstance(boxes, Boxes):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = staff_look()
        side, around = look.px(SIDE), look.px(AROUND)
        whole = QRect(0, 0, side * len(boxes.verdicts), side)
        top = option.rect.center().y() + 1 - side // 2
        whole.moveTopLeft(QPoint(option.rect.left() + 2 * around, top))
        whole = QStyle.visualRect(option.direction, option.rect, whole)
        for place, verdict in enumerate(boxes.verdicts):
            box = QRect(whole.left() + place * side, whole.top(), side, side)
            box = QStyle.visualRect(option.direction, whole, box)
            _paint_box(painter, box.adjusted(1, 1, -1, -1), verdict, option)
        if boxes.differs or boxes.settled is not None:
            ink = look.palette.differ if boxes.differs else colours(_settled(boxes))[0]
            _paint_frame(painter, whole.adjusted(-1, -1, 1, 1), ink)
        table = option.widget
        if isinstance(table, BoardTable) and table.hasFocus() and table.currentIndex() == index:
            _paint_frame(painter, whole.adjusted(-4, -4, 4, 4), look.palette.focus)
        painter.restore()


def _settled(boxes: Boxes) -> Verdict:
    return boxes.settled or Verdict.UNCLEAR


def _paint_box(
    painter: QPainter, box: QRect, verdict: Verdict | None, option: QStyleOptionViewItem
) -> None:
    look = staff_look()
    radius = look.px(4)
    if verdict is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.palette.edge), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    ink, ground = colours(verdict)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, radius, radius)
    side = look.px(ICON)
    square = QRect(0, 0, side, side)
    square.moveCenter(box.center())
    paint_icon(painter, ICONS[verdict], square, ink, option.direction)


def _paint_frame(painter: QPainter, around: QRect, ink: str) -> None:
    radius = staff_look().px(6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink), staff_look().px(2)))
    painter.drawRoundedRect(around, radius, radius)
