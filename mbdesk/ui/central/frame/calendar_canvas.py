"""The picture of the timetable: holidays, months and today, and a bar for each row of days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mbdesk.services.centre.setup.timetable import Break, TimetableRow, school_breaks
from mbdesk.ui.look.staff_look import SMALL, TINY, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon

ROW, HEAD, FOOT, NAMES, BAR, HANDLE, GRIP = 29, 24, 22, 176, 16, 8, 20
"""Sizes in pixels: a row, the months above, the holidays' names below, the names of the rows, a
bar, and a handle."""
DAY = timedelta(days=1)
_MOST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of the calendar in the language on screen; `rows` and `breaks` by their keys."""

    name: str
    rows: Mapping[str, str]
    breaks: Mapping[str, str]
    today: str
    not_set: str


class CalendarCanvas(QWidget):
    """Paints rows of days, one of them chosen; emits `chosen` with its path."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[TimetableRow, ...] = ()
        self.path = ""
        self._words = CalendarWords("", {}, {}, "", "")
        self._looked: frozenset[str] = frozenset()
        self._today = date.today()  # noqa: DTZ011  # until it is told
        self.moving: tuple[date, date] | None = None
        self._begin, self._end = self._today, self._today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        staff_look().changed.connect(self.updateGeometry)

    def show_rows(
        self, rows: Sequence[TimetableRow], today: str, looked: frozenset[str], words: CalendarWords
    ) -> None:
        """Show these rows; those whose path is in `looked` get a triangle."""
        self.rows, self._looked, self._words = tuple(rows), looked, words
        self._today = date.fromisoformat(today)
        if self.path not in {row.path for row in rows}:
            self.path = rows[0].path if rows else ""
        if self.moving is None:
            self._begin, self._end = _span(self.rows, self._today)
        self.setAccessibleName(words.name)
        self.setAccessibleDescription("; ".join(map(self.told, self.rows)))
        self.updateGeometry()
        self.update()

    def choose(self, path: str) -> None:
        """Select a row."""
        if path != self.path and any(row.path == path for row in self.rows):
            self.path = path
            self.chosen.emit(path)
            self.update()
            said = self.told(self.row)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def told(self, row: TimetableRow) -> str:
        """Return a row in words: its name and its days."""
        return f"{self._words.rows.get(row.path, row.path)}: {self._days_of(row)}"

    @property
    def row(self) -> TimetableRow:
        """The chosen row."""
        return next(row for row in self.rows if row.path == self.path)

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        look = staff_look()
        return QSize(look.px(760), self.head + len(self.rows) * self.high + look.px(FOOT))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(staff_look().px(NAMES) + staff_look().px(200), self.sizeHint().height())

    @property
    def high(self) -> int:
        """The height of a row, in pixels."""
        look = staff_look()
        return max(look.px(ROW), QFontMetrics(look.font(SMALL)).height() + look.px(8))

    @property
    def head(self) -> int:
        """The height of the months above the rows, in pixels."""
        look = staff_look()
        return max(look.px(HEAD), QFontMetrics(look.font(SMALL)).height() + look.px(4))

    @property
    def _names(self) -> int:
        look = staff_look()
        letters = QFontMetrics(look.font(SMALL, bold=True))
        widest = max(map(letters.horizontalAdvance, self._words.rows.values()), default=0)
        return min(max(look.px(NAMES), widest + look.px(36)), self.width() // 3)

    def x_of(self, day: date) -> int:
        """Return where a day begins, from the left where that is read first."""
        room = max(1, self.width() - self._names - staff_look().px(HANDLE))
        return self._names + round((day - self._begin).days * room / self._length)

    @property
    def _length(self) -> int:
        return max(1, (self._end - self._begin).days)

    def day_at(self, x: int) -> date:
        """Return the day at a place, from the left where that is read first."""
        room = max(1, self.width() - self._names - staff_look().px(HANDLE))
        return self._begin + timedelta(days=round((x - self._names) * self._length / room))

    def bar_of(self, path: str) -> QRect:
        """Return where the bar of a row lies; its middle is that of a diamond for one day."""
        place, row = next((n, row) for n, row in enumerate(self.rows) if row.path == path)
        first, last = self.shown_days(row)
        left, high = self.x_of(first), staff_look().px(BAR)
        top = self.head + place * self.high + (self.high - high) // 2
        wide = high if row.one_day else max(4, self.x_of(last + DAY) - left)
        if row.one_day:
            left -= high // 2
        return self.mirrored(QRect(left, top, wide, high))

    def shown_days(self, row: TimetableRow) -> tuple[date, date]:
        """Return a row's days, as they are while its bar is being moved."""
        if row.path == self.path and self.moving is not None:
            return self.moving
        return date.fromisoformat(row.first_day), date.fromisoformat(row.last_day)

    def mirrored(self, rect: QRect) -> QRect:
        """Return a place from the left where that is read first, else from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _days_of(self, row: TimetableRow) -> str:
        if not row.first_day:
            return self._words.not_set
        first, last = self.shown_days(row)
        if row.one_day or first == last:
            return _short(first)
        same = first.month == last.month and first.year == last.year
        return f"{first.day if same else _short(first)}–{_short(last)}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint holidays, months, today, and the rows above them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_breaks(painter)
        self._paint_months(painter)
        self._paint_today(painter)
        for place, row in enumerate(self.rows):
            self._paint_row(painter, place, row)

    def _paint_breaks(self, painter: QPainter) -> None:
        look, bottom = staff_look(), self.height() - staff_look().px(FOOT)
        painter.setFont(look.font(TINY))
        letters, taken, today = painter.fontMetrics(), 0, self._today_word()
        for each in school_breaks(self._begin.isoformat(), self._end.isoformat()):
            left, right = self._ends(each)
            box = QRect(left, self.head, max(2, right - left), bottom - self.head)
            painter.fillRect(self.mirrored(box), QColor(look.palette.row_hi))
            name = self._words.breaks.get(each.name, each.name)
            wide = letters.horizontalAdvance(name) + look.px(4)
            place = QRect(left, bottom, wide, look.px(FOOT))
            free = left >= taken and not place.intersects(today)
            if free and place.right() <= self.width():
                painter.setPen(QColor(look.palette.quiet))
                painter.drawText(self.mirrored(place), Qt.AlignmentFlag.AlignVCenter, name)
                taken = left + wide

    def _ends(self, each: Break) -> tuple[int, int]:
        first = max(date.fromisoformat(each.first_day), self._begin)
        last = min(date.fromisoformat(each.last_day) + DAY, self._end)
        return self.x_of(first), self.x_of(last)

    def _paint_months(self, painter: QPainter) -> None:
        look, month = staff_look(), self._begin
        painter.setFont(look.font(SMALL))
        letters, taken = painter.fontMetrics(), 0
        while month < self._end:
            x = self.x_of(month)
            line = self.mirrored(QRect(x, self.head - look.px(4), 1, self.height()))
            painter.fillRect(line, QColor(look.palette.hair))
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            name = f"{name} {month.year}" if month.month == 1 else name
            wide = letters.horizontalAdvance(name) + look.px(8)
            if x >= taken and x + wide <= self.width():
                painter.setPen(QColor(look.palette.ink_2))
                place = self.mirrored(QRect(x + look.px(6), 0, wide, self.head))
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
                taken = x + wide
            month = _next_month(month)

    def _paint_today(self, painter: QPainter) -> None:
        look = staff_look()
        if not self._begin <= self._today < self._end:
            return
        x = self.x_of(self._today)
        bottom = self.height() - look.px(FOOT)
        line = QRect(x, self.head - look.px(4), look.px(2), bottom - self.head + look.px(4))
        painter.fillRect(self.mirrored(line), QColor(look.palette.accent))
        painter.setFont(look.font(TINY, bold=True))
        painter.setPen(QColor(look.palette.accent))
        place, flags = self.mirrored(self._today_word()), Qt.AlignmentFlag.AlignCenter
        painter.drawText(place, flags, self._words.today)

    def _today_word(self) -> QRect:
        """Return where the word for today stands: below its line, within the calendar."""
        look = staff_look()
        letters = QFontMetrics(look.font(TINY, bold=True))
        wide = letters.horizontalAdvance(self._words.today) + look.px(6)
        left = self.x_of(self._today) - wide // 2
        left = min(max(left, self._names), self.width() - wide)
        return QRect(left, self.height() - look.px(FOOT), wide, look.px(FOOT))

    def _paint_row(self, painter: QPainter, place: int, row: TimetableRow) -> None:
        look = staff_look()
        palette, chosen = look.palette, row.path == self.path
        band = QRect(0, self.head + place * self.high, self.width(), self.high)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(band, look.px(4), look.px(4))
        side = look.px(16)
        painter.setFont(look.font(SMALL, bold=chosen))
        painter.setPen(QColor(palette.ink))
        room = band.adjusted(look.px(8), 0, 0, 0)
        room.setWidth(self._names - look.px(12) - (side if row.path in self._looked else 0))
        name = self._words.rows.get(row.path, row.path)
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.mirrored(room), flags, cut)
        if row.path in self._looked:
            square = QRect(self._names - side - look.px(4), 0, side, side)
            square.moveTop(band.top() + (band.height() - side) // 2)
            paint_icon(painter, DeskIcon.WARNING, self.mirrored(square), palette.warn)
        self._paint_days(painter, band, row, chosen=chosen)

    def _paint_days(
        self, painter: QPainter, band: QRect, row: TimetableRow, *, chosen: bool
    ) -> None:
        look = staff_look()
        palette = look.palette
        painter.setFont(look.font(TINY))
        letters = painter.fontMetrics()
        text = self._days_of(row)
        wide = letters.horizontalAdvance(text) + look.px(8)
        end, start = self._names, self._names
        if row.first_day:
            bar = self.bar_of(row.path)
            self._paint_bar(painter, bar, row)
            if chosen and not row.one_day and not row.follows and not row.frozen:
                self._paint_handles(painter, bar)
            logical = self.mirrored(bar)
            start, end = logical.left(), logical.right() + look.px(10)
        place = QRect(end, band.top(), wide, band.height())
        if place.right() > self.width():
            place.moveRight(start - look.px(8))
        painter.setPen(QColor(palette.ink_2))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.mirrored(place), flags, text)

    def _paint_bar(self, painter: QPainter, bar: QRect, row: TimetableRow) -> None:
        palette = staff_look().palette
        over = date.fromisoformat(row.last_day) < self._today
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.good if over else palette.bar))
        if row.follows:
            painter.setPen(QPen(QColor(palette.edge), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if row.one_day:
            middle, half = QRectF(bar).center(), bar.height() / 2
            corners = [(0, -half), (half, 0), (0, half), (-half, 0)]
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        else:
            painter.drawRoundedRect(bar, 3, 3)

    def _paint_handles(self, painter: QPainter, bar: QRect) -> None:
        look, palette = staff_look(), staff_look().palette
        wide, high = look.px(HANDLE), look.px(GRIP)
        painter.setPen(QPen(QColor(palette.focus), look.px(2)))
        painter.setBrush(QColor(palette.surface))
        for x in (bar.left(), bar.right() + 1):
            box = QRect(x - wide // 2, bar.center().y() - high // 2, wide, high)
            painter.drawRoundedRect(box, 2, 2)


def _span(rows: Sequence[TimetableRow], today: date) -> tuple[date, date]:
    """Return the first day of the first month shown, and the day after the last one."""
    days = [date.fromisoformat(d) for r in rows if r.first_day for d in (r.first_day, r.last_day)]
    first, last = min([today, *days]), max([today, *days])
    last = min(last, first + timedelta(days=_MOST_DAYS))
    return first.replace(day=1), _next_month(last)


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _short(day: date) -> str:
    return f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)}"
