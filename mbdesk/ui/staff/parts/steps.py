"""The list of a routine's steps: done, something left, now, later. Each leads to its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import SMALL, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon

RING, SIDES, BETWEEN, LINE = 24, 8, 12, 2
"""The ring's size, the space beside a row and between ring and words, the thickness of the line
that joins the rings; in pixels."""


class StepState(StrEnum):
    """How far a step has come."""

    DONE = "done"
    LEFT = "left"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step: its name, what there is to say of it, how far it has come, and its page."""

    title: str
    detail: str
    state: StepState
    icon: DeskIcon
    page: str


class StepRow(QPushButton):
    """One step, painted with both of its lines; pressed, it leads to its page."""

    def __init__(self) -> None:
        super().__init__()
        self.step = ShownStep("", "", StepState.LATER, DeskIcon.CIRCLE, "")
        self.above: StepState | None = None
        self.last = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a ring and two lines."""
        look = staff_look()
        title, detail = QFontMetrics(look.font(bold=True)), QFontMetrics(look.font(SMALL))
        width = max(
            title.horizontalAdvance(self.step.title), detail.horizontalAdvance(self.step.detail)
        )
        beside = sum(map(look.px, (RING, BETWEEN, 3 * SIDES, 16)))
        return QSize(width + beside, max(look.px(41), title.height() + detail.height() + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few words; the rest is cut."""
        return QSize(min(self.sizeHint().width(), staff_look().px(220)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line that joins the rings, the ring, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, now = staff_look(), self.step.state is StepState.NOW
        if now or self.underMouse():
            palette = look.palette
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft if now else palette.row_hi))
            painter.drawRoundedRect(self.rect(), look.px(6), look.px(6))
        ring = QRect(look.px(SIDES), 0, look.px(RING), look.px(RING))
        ring.moveTop((self.height() - ring.height()) // 2)
        self._paint_joints(painter, ring)
        self._paint_ring(painter, self._mirrored(ring))
        self._paint_words(painter, ring.right() + 1 + look.px(BETWEEN))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _paint_joints(self, painter: QPainter, ring: QRect) -> None:
        palette, thick = staff_look().palette, staff_look().px(LINE)
        left = ring.center().x() + 1 - thick // 2
        for joined, top, bottom in (
            (self.above, 0, ring.top()),
            (None if self.last else self.step.state, ring.bottom() + 1, self.height()),
        ):
            if joined is not None:
                colour = palette.good if joined is StepState.DONE else palette.hair
                line = self._mirrored(QRect(left, top, thick, bottom - top))
                painter.fillRect(line, QColor(colour))

    def _paint_ring(self, painter: QPainter, ring: QRect) -> None:
        palette = staff_look().palette
        edge, ground, ink, icon = {
            StepState.DONE: (palette.good, palette.good_soft, palette.good, DeskIcon.CHECK),
            StepState.LEFT: (palette.warn, palette.warn_soft, palette.warn, DeskIcon.CLOCK),
            StepState.NOW: (palette.accent, palette.accent, palette.on_accent, self.step.icon),
            StepState.LATER: (palette.edge, palette.surface, "", None),
        }[self.step.state]
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(ring.toRectF().adjusted(0.5, 0.5, -0.5, -0.5))
        if icon is not None:
            side = staff_look().px(16)
            square = QRect(0, 0, side, side)
            square.moveCenter(ring.center())
            paint_icon(painter, icon, square, ink, self.layoutDirection())

    def _paint_words(self, painter: QPainter, left: int) -> None:
        look, state = staff_look(), self.step.state
        palette, side = look.palette, look.px(16)
        title = look.font(bold=state is StepState.NOW)
        lines = (
            (self.step.title, title, palette.quiet if state is StepState.LATER else palette.ink),
            (
                self.step.detail,
                look.font(SMALL),
                palette.warn if state is StepState.LEFT else palette.ink_2,
            ),
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        shown = [line for line in lines if line[0]]
        top = (self.height() - sum(QFontMetrics(font).height() for _, font, _ in shown)) // 2
        room = self.width() - left - look.px(SIDES) - side
        for text, font, colour in shown:
            letters = QFontMetrics(font)
            box = self._mirrored(QRect(left, top, room, letters.height()))
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = letters.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, flags, cut)
            top += letters.height()
        if state in {StepState.NOW, StepState.LEFT}:
            square = QRect(self.width() - look.px(SIDES) - side, 0, side, side)
            square.moveTop((self.height() - side) // 2)
            square = self._mirrored(square)
            paint_icon(painter, DeskIcon.ONWARD, square, palette.ink, self.layoutDirection())


class StepList(Retranslatable, QWidget):
    """Steps one below the other. Emits `page_wanted` with the page of the one that is pressed."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StepRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_steps(self, steps: Sequence[ShownStep]) -> None:
        """Show these steps in the place of any before."""
        while len(self.rows) < len(steps):
            row = StepRow()
            row.clicked.connect(lambda _, row=row: self.page_wanted.emit(row.step.page))
            self.rows.append(row)
            self._layout.addWidget(row)
        above: StepState | None = None
        for place, (row, step) in enumerate(zip(self.rows, steps, strict=False)):
            row.step, row.above, row.last = step, above, place == len(steps) - 1
            above = step.state
            row.updateGeometry()
            row.update()
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(steps))
        self.retranslate()

    def retranslate(self) -> None:
        """Name each step with its state, which is seen as a ring."""
        states = {
            StepState.DONE: self.tr("done"),
            StepState.LEFT: self.tr("something is left"),
            StepState.NOW: self.tr("now"),
            StepState.LATER: self.tr("later"),
        }
        for row in self.rows:
            step = row.step
            row.setAccessibleName(
                ", ".join(filter(None, (step.title, states[step.state], step.detail)))
            )
