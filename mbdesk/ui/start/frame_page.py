"""The wizard's first two pages: what the board has decided, and the days."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.texts import bare
from mbdesk.services.common.callbacks import local_day
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.day_field import DayField
from mbdesk.ui.staff.parts.drafts import Typed
from mbdesk.ui.staff.parts.plain_text import LineEdit, NumberBox, PlainLabel
from mbdesk.ui.staff.parts.push_button import own_width
from mbdesk.ui.staff.parts.scrolling import Scrolling

_LARGEST_FUNDS = 1_000_000_000
_STEP = 10_000
DAY = timedelta(days=1)
_OPENING = 2
"""The place of the first day for voting among the days asked for."""


class WizardPage(Retranslatable, QWizardPage):
    """A page whose texts are put in place by `retranslate`; each field stands below its label.

    The explanation is a label of ours: the wizard's subtitle is cut off after two lines.
    """

    def __init__(self) -> None:
        super().__init__()
        self.explanation, self._column = PlainLabel(), QVBoxLayout()
        self.explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolling(self._column))
        self._column.addStretch(1)
        self.add(self.explanation)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others.

        No form holds them: it gives a wrapped text in a row of its own too little height.
        """
        self._column.insertWidget(self._column.count() - 1, widget, 0, own_width(widget))

    def row(self, field: QWidget) -> PlainLabel:
        """Add a field and return its label, which stands above it."""
        label = PlainLabel()
        self.add(label)
        self.add(field)
        label.setBuddy(field)
        return label


class FramePage(WizardPage):
    """Name, district, money, and how many proposals one person may vote for."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.district = LineEdit(), LineEdit()
        self.funds, self.choices = NumberBox(), NumberBox()
        self.access = QComboBox()
        for access in VoterAccess:
            self.access.addItem("", access)
        self.survey, self.tests, self.rehearsal = CheckBox(), CheckBox(), CheckBox()
        self.survey.setChecked(True)
        self.funds.setRange(0, _LARGEST_FUNDS)
        self.funds.setSingleStep(_STEP)
        self.funds.setGroupSeparatorShown(True)
        self.funds.setSuffix("\N{NO-BREAK SPACE}kr")
        self.choices.setRange(1, 20)
        self.choices.setValue(3)
        self.name_label, self.district_label = self.row(self.name), self.row(self.district)
        self.funds_label, self.choices_label = self.row(self.funds), self.row(self.choices)
        self.access_label = self.row(self.access)
        self.add(self.survey)
        self.add(self.tests)
        self.add(self.rehearsal)
        self.missing = PlainLabel(role=TextRole.QUIET)
        self.add(self.missing)
        self.name.textChanged.connect(self._follow)
        self.funds.valueChanged.connect(self._follow)
        self.retranslate()

    @property
    def typed(self) -> Mapping[str, Typed]:
        """What is typed, to be kept until the process is made."""
        lines = {"name": self.name, "district": self.district}
        return {**lines, "funds": self.funds, "choices": self.choices}

    @property
    def admission(self) -> VoterAccess:
        """How people show that they may vote."""
        return VoterAccess(self.access.currentData())

    def isComplete(self) -> bool:
        """Whether a name and an amount of money are given."""
        return bool(bare(self.name.text())) and self.funds.value() > 0

    def _follow(self) -> None:
        self._tell_missing()
        self.completeChanged.emit()

    def _tell_missing(self) -> None:
        """Say what is to be filled in before the next page, in room that is always kept."""
        missing = "" if self.isComplete() else self.tr("To go on, fill in the name and the funds.")
        self.missing.setText(missing or "\N{NO-BREAK SPACE}")

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("What the board has decided"))
        self.explanation.setText(
            self.tr(
                "Fixed once the files are made: whether it is a rehearsal, whether there are test "
                "ballots, and whether people show an identity document. The rest can be changed "
                "later, on the page “Frame”."
            )
        )
        self.name_label.setText(self.tr("&Name of the participatory budget, in Swedish"))
        self.district_label.setText(self.tr("&District"))
        self.funds_label.setText(self.tr("&Funds for the proposals that win"))
        self.choices_label.setText(self.tr("&Votes per person, at most"))
        self.access_label.setText(self.tr("&How people show that they may vote"))
        admissions = {
            VoterAccess.OPEN: self.tr("Not at all: everybody may vote"),
            VoterAccess.CARD: self.tr("With a voting card"),
            VoterAccess.IDENTITY: self.tr("With an identity document, at tables only"),
        }
        for row, access in enumerate(VoterAccess):
            self.access.setItemText(row, admissions[access])
        self.survey.setText(self.tr("Ask four &quick voluntary questions afterwards"))
        self.tests.setText(
            self.tr(
                "Residents may make &test ballots, which are never counted and show whether a "
                "computer seals what was chosen"
            )
        )
        self.rehearsal.setText(self.tr("This is a &rehearsal: its votes can never count"))
        self.funds.setLocale(QLocale())
        self._tell_missing()


_USUAL, _REHEARSAL = (0, 30, 60, 74), (-2, -2, 0, 6)
"""The days that are proposed, counted from today."""


class DaysPage(WizardPage):
    """The first and last day for proposals and for voting, each typed and shown in full.

    What is proposed for a rehearsal lets people vote at once; `rehearses` tells whether it is one.
    """

    def __init__(self, rehearses: Callable[[], bool]) -> None:
        super().__init__()
        self._rehearses, self._proposed = rehearses, _days_from_today(_USUAL)
        self.days = [DayField(day) for day in self._proposed]
        self.labels = [self.row(field) for field in self.days]
        self.warning = PlainLabel()
        self.warning.setWordWrap(True)
        self.warning.set_role(TextRole.ERROR)
        self.add(self.warning)
        for first, last in (self.days[:2], self.days[2:]):
            last.add_after(partial(self._length, first, last))
        for place, field in enumerate(self.days):
            field.add_check(partial(self._misplaced, place))
            field.changed.connect(self._look)
        self.retranslate()

    @property
    def typed(self) -> Mapping[str, Typed]:
        """What is typed, to be kept until the process is made."""
        return {f"day.{place}": field.line for place, field in enumerate(self.days)}

    def initializePage(self) -> None:
        """Propose days that suit, unless others were typed."""
        if [field.day for field in self.days] == self._proposed:
            self._proposed = _days_from_today(_REHEARSAL if self._rehearses() else _USUAL)
            for field, day in zip(self.days, self._proposed, strict=True):
                field.line.setText(day.isoformat())
        self.explanation.setText(self._explained())

    def _explained(self) -> str:
        between = self.tr("The days between are for evaluating the proposals.")
        at_once = self.tr("In a rehearsal people can vote at once, so voting begins today.")
        return f"{at_once} {between}" if self._rehearses() else between

    def isComplete(self) -> bool:
        """Whether every day is understood, and they come one after the other."""
        return self._in_order() is not None

    def phases(self) -> tuple[Phase, ...]:
        """Return the phases; the days between are for evaluation."""
        days = self._in_order()
        if days is None:
            return ()
        first, last, opening, closing = days
        phases = [_phase(PhaseKind.PROPOSING, first, last)]
        if opening - last > DAY:
            phases.append(_phase(PhaseKind.EVALUATION, last + DAY, opening - DAY))
        return (*phases, _phase(PhaseKind.VOTING, opening, closing))

    def _in_order(self) -> list[date] | None:
        days = [field.day for field in self.days if field.day is not None]
        whole = len(days) == len(self.days)
        return days if whole and days == sorted(days) and days[1] < days[2] else None

    def _length(self, first: DayField, last: DayField) -> str:
        """Return the number of days in a phase, first and last included."""
        begins, ends = first.day, last.day
        if begins is None or ends is None or ends < begins:
            return ""
        days = (ends - begins).days + 1
        return self.tr("%n day(s)", "", days)

    def _misplaced(self, place: int) -> str:
        """Say that a day comes too early for the one before it; nothing where that is not so."""
        day, before = self.days[place].day, self.days[place - 1].day if place else None
        if day is None or before is None:
            return ""
        if place == _OPENING:
            return "" if day > before else self.tr("not after the last day for proposals")
        says = self.tr("before the first day for proposals")
        if place > _OPENING:
            says = self.tr("before the first day for voting")
        return says if day < before else ""

    def _look(self) -> None:
        for field in self.days:
            field.show_day()
        understood = all(field.day is not None for field in self.days)
        self.warning.setVisible(understood and not self.isComplete())
        self.completeChanged.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("The days"))
        self.explanation.setText(self._explained())
        texts = (
            self.tr("&First day for proposals"),
            self.tr("&Last day for proposals"),
            self.tr("First day for &voting"),
            self.tr("Last day for v&oting"),
        )
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        self.warning.setText(self.tr("The days have to come one after the other."))
        self._look()


def _days_from_today(offsets: Sequence[int]) -> list[date]:
    today = date.fromisoformat(local_day())
    return [today + timedelta(days=offset) for offset in offsets]


def _phase(kind: PhaseKind, first: date, last: date) -> Phase:
    return Phase(kind, first.isoformat(), last.isoformat())
