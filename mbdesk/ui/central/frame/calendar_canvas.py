"""The picture of the timetable: holidays, months and today, and a bar for each row of days."""

from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF

from mbdesk.services.centre.setup.timetable import Break, TimetableRow, school_breaks
from mbdesk.ui.central.frame.calendar_grid import DAY, FOOT, HANDLE, CalendarGrid, next_month
from mbdesk.ui.look.staff_look import SMALL, TINY, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon

_GRIP = 20
"""The height of a handle, in pixels."""


class CalendarCanvas(CalendarGrid):
    """Paints the rows of days, what lies behind them, and handles on the chosen one's bar."""

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
        for each in school_breaks(self.begin.isoformat(), self.end.isoformat()):
            left, right = self._ends(each)
            box = QRect(left, self.head, max(2, right - left), bottom - self.head)
            painter.fillRect(self.mirrored(box), QColor(look.palette.row_hi))
            name = self.words.breaks.get(each.name, each.name)
            wide = letters.horizontalAdvance(name) + look.px(4)
            place = QRect(left, bottom, wide, look.px(FOOT))
            free = left >= taken and not place.intersects(today)
            if free and place.right() <= self.width():
                painter.setPen(QColor(look.palette.quiet))
                painter.drawText(self.mirrored(place), Qt.AlignmentFlag.AlignVCenter, name)
                taken = left + wide

    def _ends(self, each: Break) -> tuple[int, int]:
        first = max(date.fromisoformat(each.first_day), self.begin)
        last = min(date.fromisoformat(each.last_day) + DAY, self.end)
        return self.x_of(first), self.x_of(last)

    def _paint_months(self, painter: QPainter) -> None:
        look, month = staff_look(), self.begin
        painter.setFont(look.font(SMALL))
        letters, taken = painter.fontMetrics(), 0
        while month < self.end:
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
            month = next_month(month)

    def _paint_today(self, painter: QPainter) -> None:
        look = staff_look()
        if not self.begin <= self.today < self.end:
            return
        x = self.x_of(self.today)
        bottom = self.height() - look.px(FOOT)
        line = QRect(x, self.head - look.px(4), look.px(2), bottom - self.head + look.px(4))
        painter.fillRect(self.mirrored(line), QColor(look.palette.accent))
        painter.setFont(look.font(TINY, bold=True))
        painter.setPen(QColor(look.palette.accent))
        place, flags = self.mirrored(self._today_word()), Qt.AlignmentFlag.AlignCenter
        painter.drawText(place, flags, self.words.today)

    def _today_word(self) -> QRect:
        """Return where the word for today stands: below its line, within the calendar."""
        look = staff_look()
        letters = QFontMetrics(look.font(TINY, bold=True))
        wide = letters.horizontalAdvance(self.words.today) + look.px(6)
        left = self.x_of(self.today) - wide // 2
        left = min(max(left, self.names), self.width() - wide)
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
        room.setWidth(self.names - look.px(12) - (side if row.path in self.looked else 0))
        name = self.words.rows.get(row.path, row.path)
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.mirrored(room), flags, cut)
        if row.path in self.looked:
            square = QRect(self.names - side - look.px(4), 0, side, side)
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
        text = self.days_of(row)
        wide = letters.horizontalAdvance(text) + look.px(8)
        end, start = self.names, self.names
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
        over = date.fromisoformat(row.last_day) < self.today
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
        wide, high = look.px(HANDLE), look.px(_GRIP)
        painter.setPen(QPen(QColor(palette.focus), look.px(2)))
        painter.setBrush(QColor(palette.surface))
        for x in (bar.left(), bar.right() + 1):
            box = QRect(x - wide // 2, bar.center().y() - high // 2, wide, high)
            painter.drawRoundedRect(box, 2, 2)
