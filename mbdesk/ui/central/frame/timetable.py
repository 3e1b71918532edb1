"""The section of the timetable: the calendar, the chosen row's days, and what is worth a look."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.services.centre.setup.timetable import (
    Finding,
    Look,
    TimetableRow,
    findings,
    timetable,
)
from mbdesk.ui.central.frame.calendar import Calendar
from mbdesk.ui.central.frame.calendar_grid import CalendarWords
from mbdesk.ui.central.frame.row_days import ROWS, RowDays, save_days
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.pills import Pill, Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words import QT_TRANSLATE_NOOP

BREAKS = {
    "winter": QT_TRANSLATE_NOOP("Frame", "winter break"),
    "summer": QT_TRANSLATE_NOOP("Frame", "summer break"),
    "autumn": QT_TRANSLATE_NOOP("Frame", "autumn break"),
    "christmas": QT_TRANSLATE_NOOP("Frame", "Christmas break"),
}
_LOOKS = {
    Look.IN_ORDER: QT_TRANSLATE_NOOP("Frame", "The phases come in order, and none overlaps."),
    Look.MISSING: QT_TRANSLATE_NOOP("Frame", "{row}: no day is set."),
    Look.DECIDED_LATE: QT_TRANSLATE_NOOP(
        "Frame", "Proposals are taken in before the board has decided."
    ),
    Look.STEERING_EARLY: QT_TRANSLATE_NOOP(
        "Frame", "The steering group decides before the last day for proposals."
    ),
    Look.STEERING_LATE: QT_TRANSLATE_NOOP(
        "Frame", "The steering group decides after voting has begun."
    ),
    Look.ANSWERS_LATE: QT_TRANSLATE_NOOP("Frame", "Voting begins before everybody has an answer."),
    Look.BOARD_EARLY: QT_TRANSLATE_NOOP(
        "Frame", "The board decides on the result before voting is over."
    ),
    Look.BEFORE_APPEAL: QT_TRANSLATE_NOOP(
        "Frame", "The proposals are carried out before the time to appeal is over."
    ),
    Look.IN_BREAK: QT_TRANSLATE_NOOP("Frame", "{row} falls in the {break_}: few are there then."),
}
_SHORT = QT_TRANSLATE_NOOP("Frame", "Answers to everybody: %Ln working days are few.")


class FindingRow(QFrame):
    """One thing to look at, with a button that leads to its row."""

    def __init__(self, first: bool) -> None:  # noqa: FBT001  # as the sheet asks
        super().__init__()
        self.setObjectName("fact")
        self.setProperty("first", first)
        self.mark, self.words = IconMark(DeskIcon.WARNING, "warn"), PlainLabel()
        self.button = Button(ButtonKind.TEXT, DeskIcon.ONWARD)
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        row, look = QHBoxLayout(self), staff_look()
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(8))
        row.addWidget(self.mark)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)


class TimetableSection(Section):
    """The calendar above, the chosen row's days and what is worth a look below."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.calendar, self.days = Calendar(), RowDays(saver)
        self.looks_title, self.pill = PlainLabel(role=TextRole.STRONG), Pill()
        self.looks: list[FindingRow] = []
        self._paths: list[str] = []
        self._looks = QVBoxLayout()
        self._looks.setSpacing(0)
        self._lay_out_parts()
        self.calendar.moved.connect(lambda path, a, b: save_days(saver, path, a, b))
        self.calendar.chosen.connect(lambda _: self.follow())
        self.retranslate()

    def _lay_out_parts(self) -> None:
        look = staff_look()
        card, layout = QFrame(), QVBoxLayout()
        card.setObjectName("card")
        card.setLayout(layout)
        layout.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(4))
        layout.addWidget(self.calendar)
        head, looks = QWidget(), QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.looks_title, 1)
        row.addWidget(self.pill)
        looks.setLayout(self._looks)
        self._looks.setContentsMargins(0, 0, 0, 0)
        below = SideBySide(
            card_of(self.days, stretched=False),
            (card_of(head, looks, stretched=False),),
            shares=(5, 7),
            letters=90,
        )
        self.column.addWidget(card)
        self.column.addWidget(below)

    def follow(self) -> None:
        """Show the rows, the chosen one's days, and what is worth a look."""
        held = self.saver.shown()
        rows, found = timetable(held), findings(held)
        if self.saver.gathering:
            rows = tuple(_thawed(row) for row in rows)
        self.calendar.show_rows(
            rows, held.today, frozenset(each.path for each in found if not each.right), _words()
        )
        self.days.show_row(next(row for row in rows if row.path == self.calendar.path))
        self._show_looks(found)

    def _show_looks(self, found: Sequence[Finding]) -> None:
        while len(self.looks) < len(found):
            row = FindingRow(not self.looks)
            place = len(self.looks)
            row.button.clicked.connect(lambda _=False, at=place: self._go_to(at))
            self.looks.append(row)
            self._looks.addWidget(row)
        self._paths = [each.path for each in found]
        for place, row in enumerate(self.looks):
            row.setVisible(place < len(found))
            if place < len(found):
                each = found[place]
                icon = (DeskIcon.CHECK, "good") if each.right else (DeskIcon.WARNING, "warn")
                row.mark.show_icon(*icon)
                row.words.setText(_told(each))
                row.button.setText(said(QT_TRANSLATE_NOOP("Frame", "Show")))
                row.button.setAccessibleDescription(row.words.text())
                row.button.setVisible(bool(each.path))
        wrong = sum(not each.right for each in found)
        if wrong:
            told = QCoreApplication.translate("Frame", "%Ln to look at", None, wrong)
            self.pill.show_state(told, Tone.WARN)
        else:
            self.pill.show_state(said(QT_TRANSLATE_NOOP("Frame", "All is well")), Tone.GOOD)

    def _go_to(self, place: int) -> None:
        self.calendar.choose(self._paths[place])
        self.days.first.line.setFocus()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.looks_title.setText(said(QT_TRANSLATE_NOOP("Frame", "Tried against the rules")))
        self.follow()


def _thawed(row: TimetableRow) -> TimetableRow:
    return TimetableRow(row.path, row.first_day, row.last_day, row.one_day, follows=row.follows)


def _words() -> CalendarWords:
    return CalendarWords(
        name=said(QT_TRANSLATE_NOOP("Frame", "Timetable")),
        rows={path: said(source) for path, source in ROWS.items()},
        breaks={name: said(source) for name, source in BREAKS.items()},
        today=said(QT_TRANSLATE_NOOP("Frame", "today")),
        not_set=said(QT_TRANSLATE_NOOP("Frame", "not set")),
    )


def _told(finding: Finding) -> str:
    if finding.look is Look.ANSWERS_SHORT:
        return QCoreApplication.translate("Frame", _SHORT, None, finding.days)
    row, name = said(ROWS.get(finding.path, "")), said(BREAKS.get(finding.name, ""))
    return said(_LOOKS[finding.look]).format(row=row, break_=name)
