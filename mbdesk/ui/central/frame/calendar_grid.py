"""The rows and days of the timetable's calendar: where each lies, and which row is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mbdesk.services.centre.setup.timetable import TimetableRow
from mbdesk.ui.look.staff_look import SMALL, staff_look

ROW, HEAD, FOOT, NAMES, BAR, HANDLE = 29, 24, 22, 176, 16, 8
"""Sizes in pixels: a row, the months above, the holidays' names below, the names of the rows, a
bar, and the width of a handle."""
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


class CalendarGrid(QWidget):
    """Holds rows of days, one of them chosen; emits `chosen` with its path. Paints nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[TimetableRow, ...] = ()
        self.path = ""
        self.words = CalendarWords("", {}, {}, "", "")
        self.looked: frozenset[str] = frozenset()
        self.today = date.today()  # noqa: DTZ011  # until it is told
        self.moving: tuple[date, date] | None = None
        self.begin, self.end = self.today, self.today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        staff_look().changed.connect(self.updateGeometry)

    def show_rows(
        self, rows: Sequence[TimetableRow], today: str, looked: frozenset[str], words: CalendarWords
    ) -> None:
        """Show these rows; those whose path is in `looked` get a triangle."""
        self.rows, self.looked, self.words = tuple(rows), looked, words
        self.today = date.fromisoformat(today)
        if self.path not in {row.path for row in rows}:
            self.path = rows[0].path if rows else ""
        if self.moving is None:
            self.begin, self.end = _span(self.rows, self.today)
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
        return f"{self.words.rows.get(row.path, row.path)}: {self.days_of(row)}"

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
    def names(self) -> int:
        """The width of the rows' names, in pixels."""
        look = staff_look()
        letters = QFontMetrics(look.font(SMALL, bold=True))
        widest = max(map(letters.horizontalAdvance, self.words.rows.values()), default=0)
        return min(max(look.px(NAMES), widest + look.px(36)), self.width() // 3)

    def x_of(self, day: date) -> int:
        """Return where a day begins, from the left where that is read first."""
        room = max(1, self.width() - self.names - staff_look().px(HANDLE))
        return self.names + round((day - self.begin).days * room / self._length)

    @property
    def _length(self) -> int:
        return max(1, (self.end - self.begin).days)

    def day_at(self, x: int) -> date:
        """Return the day at a place, from the left where that is read first."""
        room = max(1, self.width() - self.names - staff_look().px(HANDLE))
        return self.begin + timedelta(days=round((x - self.names) * self._length / room))

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

    def days_of(self, row: TimetableRow) -> str:
        """Return the days of a row in words, as they are while its bar is being moved."""
        if not row.first_day:
            return self.words.not_set
        first, last = self.shown_days(row)
        if row.one_day or first == last:
            return _short(first)
        same = first.month == last.month and first.year == last.year
        return f"{first.day if same else _short(first)}–{_short(last)}"


def _span(rows: Sequence[TimetableRow], today: date) -> tuple[date, date]:
    """Return the first day of the first month shown, and the day after the last one."""
    days = [date.fromisoformat(d) for r in rows if r.first_day for d in (r.first_day, r.last_day)]
    first, last = min([today, *days]), max([today, *days])
    last = min(last, first + timedelta(days=_MOST_DAYS))
    return first.replace(day=1), next_month(last)


def next_month(day: date) -> date:
    """Return the first day of the month after that of `day`."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _short(day: date) -> str:
    return f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)}"
