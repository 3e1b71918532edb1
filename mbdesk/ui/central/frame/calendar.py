"""The calendar of the timetable: a bar for each row of days, moved by mouse or by arrow keys.

Up and Down choose a row. Left and Right move its first day, with Shift its last, with Ctrl all of
it. With the mouse an end is dragged by its handle, all of a bar by its middle. The same days stand
as fields below, so nothing here can be done in this way alone.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from mbdesk.ui.central.frame.calendar_canvas import CalendarCanvas
from mbdesk.ui.central.frame.calendar_grid import DAY
from mbdesk.ui.look.staff_look import staff_look

_NEAR = 6


class Grip(Enum):
    """What of a bar is held."""

    FIRST = auto()
    LAST = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class _Held:
    """A bar that is being dragged: by what, from which day, and its days before."""

    grip: Grip
    day: date
    first: date
    last: date


class Calendar(CalendarCanvas):
    """A calendar whose bars can be moved; emits `moved` with a row's path and new days (ISO)."""

    moved = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._held: _Held | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, and take hold of its bar."""
        at = self.mirrored(QRect(event.position().toPoint(), QSize(1, 1))).topLeft()
        place = (at.y() - self.head) // self.high
        if 0 <= place < len(self.rows):
            self.choose(self.rows[place].path)
            grip = self._grip_at(at.x())
            if grip is not None:
                first, last = self.shown_days(self.row)
                self._held = _Held(grip, self.day_at(at.x()), first, last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        x = self.mirrored(QRect(event.position().toPoint(), QSize(1, 1))).x()
        held = self._held
        if held is None:
            return
        self.moving = _moved(held, self.day_at(x) - held.day, one_day=self.row.one_day)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go: these are the new days."""
        moving, self._held, self.moving = self.moving, None, None
        if moving is not None:
            self._tell(*moving)
        self.update()

    def _grip_at(self, x: int) -> Grip | None:
        row = self.row
        if row.follows or row.frozen or not row.first_day:
            return None
        bar, near = self.mirrored(self.bar_of(row.path)), staff_look().px(_NEAR)
        if not bar.left() - near <= x <= bar.right() + near:
            return None
        if row.one_day:
            return Grip.ALL
        if x <= bar.left() + near:
            return Grip.FIRST
        return Grip.LAST if x >= bar.right() - near else Grip.ALL

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a row, or move its days."""
        keys, place = Qt.Key, [row.path for row in self.rows].index(self.path)
        steps = {keys.Key_Up: -1, keys.Key_Down: 1}
        if event.key() in steps:
            wanted = place + steps[keys(event.key())]
            if 0 <= wanted < len(self.rows):
                self.choose(self.rows[wanted].path)
        elif event.key() in {keys.Key_Left, keys.Key_Right}:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            onward = (event.key() == keys.Key_Right) is not mirrored
            self._step(DAY if onward else -DAY, event.modifiers())
        else:
            super().keyPressEvent(event)

    def _step(self, by: timedelta, with_keys: Qt.KeyboardModifier) -> None:
        row = self.row
        if row.follows or row.frozen or not row.first_day:
            return
        grip = Grip.FIRST
        if with_keys & Qt.KeyboardModifier.ShiftModifier:
            grip = Grip.LAST
        if with_keys & Qt.KeyboardModifier.ControlModifier or row.one_day:
            grip = Grip.ALL
        first, last = self.shown_days(row)
        self._tell(*_moved(_Held(grip, first, first, last), by, one_day=row.one_day))

    def _tell(self, first: date, last: date) -> None:
        days = first.isoformat(), last.isoformat()
        if days != (self.row.first_day, self.row.last_day):
            self.moved.emit(self.path, *days)


def _moved(held: _Held, by: timedelta, *, one_day: bool) -> tuple[date, date]:
    """Return the days of a bar once what is held has moved; an end never passes the other."""
    first, last = held.first, held.last
    if held.grip is Grip.ALL or one_day:
        return first + by, last + by
    if held.grip is Grip.FIRST:
        return min(first + by, last), last
    return first, max(last + by, first)
