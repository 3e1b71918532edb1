"""The dialog for a place's opening hours: a week as it usually is, and the days that are otherwise.

A place that is open on single days alone, as a bus is, has no week: each of its days is one of the
others then.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mbdesk.errors.files import FieldError
from mbdesk.services.centre.stations.places import Hours, Place
from mbdesk.services.centre.stations.week_hours import (
    CLOSED,
    WEEK,
    WeekHours,
    hours_in,
    week_of,
    weekday,
)
from mbdesk.ui.look.screen_language import Retranslatable, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import Drafts, Typed, TypedDraft
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words.languages import LANGUAGES

_OTHERS = "others."


class OtherDay(Retranslatable, QWidget):
    """A single day with hours of its own, or none: it is closed then."""

    def __init__(self, hours: Hours) -> None:
        super().__init__()
        self.day = DayField(None)
        self.day.line.setText(hours.day)
        self.opens, self.closes = LineEdit(hours.opens), LineEdit(hours.closes)
        self.removal = Button(ButtonKind.TEXT, DeskIcon.CROSS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(staff_look().px(8))
        for widget, share in ((self.day, 2), (self.opens, 1), (self.closes, 1), (self.removal, 0)):
            row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        self.day.add_after(self._told)
        for field in (self.opens, self.closes):
            field.textChanged.connect(lambda _: self.day.show_day())
        self.retranslate()

    @property
    def fields(self) -> dict[str, LineEdit]:
        """What is typed in, by what it says."""
        return {"day": self.day.line, "opens": self.opens, "closes": self.closes}

    @property
    def hours(self) -> Hours:
        """What is typed; a day that is not understood is kept as it was typed."""
        day = self.day.day
        typed = day.isoformat() if day is not None else self.day.line.text()
        return Hours(typed, self.opens.text(), self.closes.text())

    @property
    def empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not any(each.text().strip() for each in self.fields.values())

    def _told(self) -> str:
        closed = not self.opens.text().strip() and not self.closes.text().strip()
        return self.tr("closed") if closed else ""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.day.line.setAccessibleName(self.tr("Day that is otherwise"))
        self.day.line.setPlaceholderText(self.tr("Day, as 2026-11-20"))
        self.opens.setPlaceholderText(self.tr("closed"))
        self.opens.setAccessibleName(self.tr("That day: opens"))
        self.closes.setAccessibleName(self.tr("That day: closes"))
        self.removal.setAccessibleName(self.tr("As in the week again"))
        self.day.show_day()


class HoursDialog(Dialog):
    """Asks from when to when a place is open; an empty line is a day on which it is closed.

    `save` is called with the hours of each of the `days`; what it refuses is told by `refuse`, and
    the dialog stays.
    """

    def __init__(
        self,
        place: Place,
        days: Sequence[str],
        drafts: Drafts,
        save: Callable[[list[Hours]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=64)
        self.place, self._save, self._days = place, save, tuple(days)
        known, path = week_of(place.hours, days), f"hours.{place.site.id}"
        self.weekdays = sorted({weekday(day) for day in days})
        self.notice, self.explanation = Notice(), PlainLabel()
        self.names = [PlainLabel() for _ in self.weekdays]
        self.opens = [LineEdit(known.week[each][0]) for each in self.weekdays]
        self.closes = [LineEdit(known.week[each][1]) for each in self.weekdays]
        self.others: list[OtherDay] = []
        self._draft: TypedDraft | None = None
        self.others_name, self.others_help = PlainLabel(role=TextRole.STRONG), PlainLabel()
        self.same, self.add = QPushButton(), Button(icon=DeskIcon.PLUS)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        for each in known.others:
            self.add_day(each)
        self._wire()
        self.retranslate()
        self._keep_typed(drafts, path)

    def _lay_out(self) -> None:
        look, grid, self._rows = staff_look(), QGridLayout(), QVBoxLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(look.px(4))
        grid.setHorizontalSpacing(look.px(12))
        self._rows.setSpacing(look.px(4))
        for row, fields in enumerate(zip(self.names, self.opens, self.closes, strict=True)):
            for column, field in enumerate(fields):
                grid.addWidget(field, row, column)
        for widget in (self.notice, self.explanation):
            self.body.addWidget(widget)
        self.body.addLayout(grid)
        self.body.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(look.px(8))
        for widget in (self.others_name, self.others_help):
            self.body.addWidget(widget)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.below.addWidget(self.buttons)

    def _wire(self) -> None:
        self.same.clicked.connect(self.fill)
        self.add.clicked.connect(self._add_empty)
        for button in (self.same, self.add):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def _keep_typed(self, drafts: Drafts, path: str) -> None:
        week: dict[str, Typed] = {}
        for place, opens, closes in zip(self.weekdays, self.opens, self.closes, strict=True):
            week |= {f"week.{place}.opens": opens, f"week.{place}.closes": closes}
        kept = (name for name in drafts.fields(path) if name.startswith(_OTHERS))
        lines = {name.rpartition(".")[0] for name in kept}
        while len(self.others) < len(lines):
            self.add_day()
        self._week = week
        self._draft = TypedDraft(self, drafts, path, self._typed, self.notice.refuse)

    @property
    def _typed(self) -> dict[str, Typed]:
        others = {
            f"{_OTHERS}{place}.{name}": field
            for place, line in enumerate(self.others)
            for name, field in line.fields.items()
        }
        return {**self._week, **others}

    def _add_empty(self) -> None:
        self.add_day().day.setFocus()

    def add_day(self, hours: Hours | None = None) -> OtherDay:
        """Add a line for a day that is otherwise, without `hours` an empty one."""
        line = OtherDay(hours or Hours("", "", ""))
        self.others.append(line)
        self._rows.addWidget(line)
        line.removal.clicked.connect(lambda: self.remove_day(line))
        line.removal.setAutoDefault(False)
        if self._draft is not None:
            self._draft.follow(self._typed)
        return line

    def remove_day(self, line: OtherDay) -> None:
        """Let a day be as in the week again."""
        self.others.remove(line)
        line.hide()
        line.deleteLater()
        if self._draft is not None:
            self._draft.follow(self._typed)

    def fill(self) -> None:
        """Give every weekday the hours of the first one that has any."""
        pairs = [(opens.text(), closes.text()) for opens, closes in self._fields]
        first = next((pair for pair in pairs if all(pair)), None)
        if first is not None:
            for opens, closes in self._fields:
                opens.setText(first[0])
                closes.setText(first[1])

    @property
    def known(self) -> WeekHours:
        """What is typed."""
        week = [CLOSED] * WEEK
        for place, (opens, closes) in zip(self.weekdays, self._fields, strict=True):
            week[place] = opens.text(), closes.text()
        return WeekHours(tuple(week), tuple(line.hours for line in self.others if not line.empty))

    def save(self) -> None:
        """Hand on the hours of all days that have any, or say which cannot be read."""
        self.notice.hide()
        for field in self._fields_by_name.values():
            mark_wrong(field, wrong=False)
        try:
            hours = hours_in(self.known, self._days)
        except FieldError as error:
            self._refuse_field(error)
        else:
            self._save(hours)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong."""
        self.notice.refuse(error)

    def _refuse_field(self, error: FieldError) -> None:
        self.notice.refuse(error)
        field = self._fields_by_name[str(error.parameters["field"])]
        mark_wrong(field, wrong=True)
        field.setFocus()

    @property
    def _fields_by_name(self) -> dict[str, LineEdit]:
        found: dict[str, LineEdit] = {}
        for place, (opens, closes) in zip(self.weekdays, self._fields, strict=True):
            found |= {f"week.{place}.opens": opens, f"week.{place}.closes": closes}
        written = (line for line in self.others if not line.empty)
        for place, line in enumerate(written):
            found |= {f"{_OTHERS}{place}.{name}": field for name, field in line.fields.items()}
        return found

    @property
    def _fields(self) -> list[tuple[LineEdit, LineEdit]]:
        return list(zip(self.opens, self.closes, strict=True))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        names = LANGUAGES[language()].days.weekdays
        self.setWindowTitle(self.tr("Opening hours of {place}").format(place=self.place.site.name))
        self.explanation.setText(
            self.tr(
                "A week as it usually is, from and to, as in 10.00 and 18.00. Leave a weekday "
                "empty when it is closed."
            )
        )
        self.same.setText(self.tr("Same hours on all days"))
        self.others_name.setText(self.tr("Days that are otherwise"))
        self.others_help.setText(
            self.tr("Single days with hours of their own. Without hours it is closed that day.")
        )
        self.add.setText(self.tr("Add a day"))
        for place, name, (opens, closes) in zip(
            self.weekdays, self.names, self._fields, strict=True
        ):
            said = names[place].capitalize()
            name.setText(said)
            opens.setAccessibleName(self.tr("{day}: opens").format(day=said))
            closes.setAccessibleName(self.tr("{day}: closes").format(day=said))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
