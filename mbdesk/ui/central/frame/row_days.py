"""The days of one row of the timetable, as fields; and how any row's days are saved."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.plan import PlanKind
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.services.centre.setup.timetable import APPEAL_TIME, DECISION, TimetableRow
from mbdesk.ui.central.frame.saver import PLAN, FrameSaver
from mbdesk.ui.central.frame.section import said, saying
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words import QT_TRANSLATE_NOOP

ROWS = {
    DECISION: QT_TRANSLATE_NOOP("Frame", "The board’s decision"),
    f"plan.{PlanKind.FRAMES}": QT_TRANSLATE_NOOP("Frame", "Frame and criteria"),
    f"phases.{PhaseKind.PROPOSING}": QT_TRANSLATE_NOOP("Frame", "Proposals"),
    f"phases.{PhaseKind.EVALUATION}": QT_TRANSLATE_NOOP("Frame", "Evaluation"),
    f"plan.{PlanKind.STEERING}": QT_TRANSLATE_NOOP("Frame", "Steering group decides"),
    f"plan.{PlanKind.ANSWERS}": QT_TRANSLATE_NOOP("Frame", "Answers to everybody"),
    f"phases.{PhaseKind.VOTING}": QT_TRANSLATE_NOOP("Frame", "Voting"),
    f"plan.{PlanKind.BOARD}": QT_TRANSLATE_NOOP("Frame", "The board on the result"),
    APPEAL_TIME: QT_TRANSLATE_NOOP("Frame", "Time to appeal"),
    f"plan.{PlanKind.IMPLEMENTATION}": QT_TRANSLATE_NOOP("Frame", "Carrying out"),
}
"""The names of the rows, by the paths of their fields."""


class RowDays(Retranslatable, QWidget):
    """The first and last day of the chosen row, as fields that save themselves."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__()
        self._saver, self._row = saver, TimetableRow("")
        self.first, self.last = DayField(None), DayField(None)
        self.name, self.length = PlainLabel(role=TextRole.STRONG), PlainLabel(role=TextRole.QUIET)
        self.labels, self.help = (PlainLabel(), PlainLabel()), PlainLabel(role=TextRole.QUIET)
        self.error = ErrorLine(self)
        self.clear = Button(ButtonKind.TEXT)
        self._lay_out()
        for field in (self.first, self.last):
            field.line.editingFinished.connect(self.leave)
        self.clear.clicked.connect(self._clear)
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout = staff_look(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        head, days = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.length)
        self.length.setWordWrap(False)
        days.setSpacing(look.px(12))
        for label, field in zip(self.labels, (self.first, self.last), strict=True):
            column = QVBoxLayout()
            column.setSpacing(look.px(4))
            column.addWidget(label)
            column.addWidget(field)
            column.addStretch(1)
            label.setBuddy(field)
            days.addLayout(column, 1)
        layout.addLayout(head)
        layout.addLayout(days)
        layout.addWidget(self.error)
        layout.addWidget(self.help)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)

    def show_row(self, row: TimetableRow) -> None:
        """Show a row's days; one that is being typed in stays."""
        other, self._row = row.path != self._row.path, row
        for field, iso in ((self.first, row.first_day), (self.last, row.last_day)):
            shown = field.day.isoformat() if field.day else ""
            if other or (iso != shown and not field.line.isModified()):
                field.line.setText(iso)
                field.line.setModified(False)
            field.setEnabled(not (row.frozen or row.follows))
        self.retranslate()

    def leave(self) -> None:
        """Save the days, once both of them are understood."""
        first, last = self.first.day, self.first.day if self._row.one_day else self.last.day
        if self._row.path and first is not None and last is not None:
            days = (first.isoformat(), last.isoformat())
            for field in (self.first, self.last):
                field.line.setModified(False)
            if days != (self._row.first_day, self._row.last_day):
                save_days(self._saver, self._row.path, *days)

    def _clear(self) -> None:
        for field in (self.first, self.last):
            field.line.setModified(False)
        clear_days(self._saver, self._row.path)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        row, (first, last) = self._row, self.labels
        self.name.setText(said(ROWS.get(row.path, "")))
        day = said(QT_TRANSLATE_NOOP("Frame", "Day"))
        first.setText(day if row.one_day else said(QT_TRANSLATE_NOOP("Frame", "First day")))
        last.setText(said(QT_TRANSLATE_NOOP("Frame", "Last day")))
        for part in (last, self.last):
            part.setVisible(not row.one_day)
        self.length.setText(_length(row))
        self.help.setText(self._help())
        may_go = bool(row.first_day) and not (row.frozen or row.follows)
        self.clear.setText(said(QT_TRANSLATE_NOOP("Frame", "Remove the days")))
        self.clear.setVisible(may_go and row.path != f"phases.{PhaseKind.VOTING}")
        self.error.tell(self._saver.errors.get(row.path))

    def _help(self) -> str:
        if self._row.follows:
            return said(
                QT_TRANSLATE_NOOP(
                    "Frame",
                    "Three weeks from when the minutes are posted, at the latest 16 days after the "
                    "board’s decision. It follows that day by itself.",
                )
            )
        if self._row.frozen:
            return said(
                QT_TRANSLATE_NOOP("Frame", "Residents have been shown these days: they are frozen.")
            )
        return said(
            QT_TRANSLATE_NOOP(
                "Frame",
                "Drag the ends above, or type the day. With the arrow keys the first day moves, "
                "with Shift the last, with Ctrl both. What comes after does not follow.",
            )
        )


def save_days(saver: FrameSaver, path: str, first: str, last: str) -> None:
    """Save the days of a row."""
    says = saying(QT_TRANSLATE_NOOP("Frame", "{row}: days changed"), row=ROWS[path])
    if path.startswith(PLAN):
        saver.put(path, (first, last), says)
    elif path == DECISION:
        saver.put(path, first, says)
    else:
        saver.put(path, Phase(PhaseKind(path.removeprefix("phases.")), first, last), says)


def clear_days(saver: FrameSaver, path: str) -> None:
    """Take the days of a row away."""
    says = saying(QT_TRANSLATE_NOOP("Frame", "{row}: days removed"), row=ROWS[path])
    saver.put(path, "" if path == DECISION else None, says)


def _length(row: TimetableRow) -> str:
    if not row.first_day or row.one_day:
        return ""
    first, last = date.fromisoformat(row.first_day), date.fromisoformat(row.last_day)
    days = (last - first).days + 1
    return QCoreApplication.translate("Frame", "%Ln days", None, days)
