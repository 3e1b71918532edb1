"""The dialog for a place's opening hours: a line for each day of proposals and votes."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QPushButton, QWidget

from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.services.centre.stations.places import Hours, Place
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.phrase import Day

MOST_DAYS = 120
"""More days than a vote at a place has; of a longer phase the first ones can be given here."""


def days_of(frame: Frame) -> tuple[str, ...]:
    """Return the days (ISO) on which people propose or vote, in their order."""
    found: set[str] = set()
    for phase in frame.phases:
        if phase.kind is PhaseKind.EVALUATION:
            continue
        first, last = date.fromisoformat(phase.first_day), date.fromisoformat(phase.last_day)
        count = min((last - first).days + 1, MOST_DAYS)
        found |= {(first + timedelta(days=place)).isoformat() for place in range(count)}
    return tuple(sorted(found))


class HoursDialog(Dialog):
    """Asks from when to when a place is open on each day; an empty line is a day it is closed.

    `save` is called with the hours; what it refuses is told by `refuse`, and the dialog stays.
    """

    def __init__(
        self,
        place: Place,
        days: Sequence[str],
        drafts: Drafts,
        save: Callable[[list[Hours]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=60)
        self.place, self._save, self._days = place, save, tuple(days)
        held = {each.day: each for each in place.hours}
        self.notice, self.explanation = Notice(), PlainLabel()
        self.names = [PlainLabel() for _ in days]
        self.opens = [LineEdit(held[day].opens if day in held else "") for day in days]
        self.closes = [LineEdit(held[day].closes if day in held else "") for day in days]
        self.same = QPushButton()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.same.clicked.connect(self.fill)
        self.same.setAutoDefault(False)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.retranslate()
        opens = {f"opens.{day}": field for day, field in zip(days, self.opens, strict=True)}
        closes = {f"closes.{day}": field for day, field in zip(days, self.closes, strict=True)}
        TypedDraft(self, drafts, f"hours.{place.site.id}", {**opens, **closes}, self.refuse)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, fields in enumerate(zip(self.names, self.opens, self.closes, strict=True)):
            for column, field in enumerate(fields):
                grid.addWidget(field, row, column)
        for widget in (self.notice, self.explanation, self.same):
            self.body.addWidget(widget)
        self.body.addLayout(grid)
        self.below.addWidget(self.buttons)

    def fill(self) -> None:
        """Give every day the hours of the first one that has any."""
        pairs = [(opens.text(), closes.text()) for opens, closes in self._fields]
        first = next((pair for pair in pairs if all(pair)), None)
        if first is not None:
            for opens, closes in self._fields:
                opens.setText(first[0])
                closes.setText(first[1])

    def save(self) -> None:
        """Hand on the hours of all days that have any."""
        lines = zip(self._days, self._fields, strict=True)
        typed = [Hours(day, opens.text(), closes.text()) for day, (opens, closes) in lines]
        self._save([each for each in typed if each.opens.strip() or each.closes.strip()])

    def refuse(self, error: Exception) -> None:
        """Say what is wrong."""
        self.notice.refuse(error)

    @property
    def _fields(self) -> list[tuple[LineEdit, LineEdit]]:
        return list(zip(self.opens, self.closes, strict=True))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.setWindowTitle(self.tr("Opening hours of {place}").format(place=self.place.site.name))
        self.explanation.setText(
            self.tr("From and to, as in 10.00 and 18.00. Leave a day empty when it is closed.")
        )
        self.same.setText(self.tr("Same hours on all days"))
        for day, name, (opens, closes) in zip(self._days, self.names, self._fields, strict=True):
            said = Day(day).read(reader)
            name.setText(said)
            opens.setAccessibleName(self.tr("{day}: opens").format(day=said))
            closes.setAccessibleName(self.tr("{day}: closes").format(day=said))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
