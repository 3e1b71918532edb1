"""The wizard's first two pages: what the board has decided, and the days."""

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.ui.staff.style import PlainLabel

_LARGEST_FUNDS = 1_000_000_000
_STEP = 10_000


class WizardPage(QWizardPage):
    """A page whose texts are put in place by `retranslate`; each field stands below its label.

    The explanation is a label of ours: the wizard's subtitle is cut off after two lines.
    """

    def __init__(self) -> None:
        super().__init__()
        self.explanation, self.form = PlainLabel(), QFormLayout()
        self.explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addLayout(self.form)
        layout.addStretch(1)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(10)

    def row(self, field: QWidget) -> PlainLabel:
        """Add a field and return its label."""
        label = PlainLabel()
        self.form.addRow(label, field)
        label.setBuddy(field)
        return label

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen; a subclass does so."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class FramePage(WizardPage):
    """Name, district, money, and how many proposals one person may vote for."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.district = QLineEdit(), QLineEdit()
        self.funds, self.choices = QSpinBox(), QSpinBox()
        self.survey, self.rehearsal = QCheckBox(), QCheckBox()
        self.survey.setChecked(True)
        self.funds.setRange(0, _LARGEST_FUNDS)
        self.funds.setSingleStep(_STEP)
        self.funds.setGroupSeparatorShown(True)
        self.funds.setSuffix("\N{NO-BREAK SPACE}kr")
        self.choices.setRange(1, 20)
        self.choices.setValue(3)
        self.name_label, self.district_label = self.row(self.name), self.row(self.district)
        self.funds_label, self.choices_label = self.row(self.funds), self.row(self.choices)
        self.form.addRow(self.survey)
        self.form.addRow(self.rehearsal)
        self.name.textChanged.connect(self.completeChanged)
        self.funds.valueChanged.connect(self.completeChanged)
        self.retranslate()

    def isComplete(self) -> bool:
        """Whether one may go on: there is a name and there is money."""
        return bool(self.name.text().strip()) and self.funds.value() > 0

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("What the board has decided"))
        self.explanation.setText(self.tr("The rest of the frame can be filled in later."))
        self.name_label.setText(self.tr("&Name of the participatory budget, in Swedish"))
        self.district_label.setText(self.tr("&District"))
        self.funds_label.setText(self.tr("&Funds for the proposals that win"))
        self.choices_label.setText(self.tr("&Votes per person, at most"))
        self.survey.setText(self.tr("Ask four &quick voluntary questions afterwards"))
        self.rehearsal.setText(self.tr("This is a &rehearsal: its votes can never count"))
        self.funds.setLocale(QLocale())


class DaysPage(WizardPage):
    """The first and last day for proposals and for voting."""

    def __init__(self) -> None:
        super().__init__()
        today = QDate.currentDate()
        self.days = [QDateEdit(today.addDays(offset)) for offset in (0, 30, 60, 74)]
        self.labels = [self.row(field) for field in self.days]
        self.warning = PlainLabel()
        self.warning.setWordWrap(True)
        self.form.addRow(self.warning)
        for field in self.days:
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.dateChanged.connect(self._look)
        self.retranslate()

    def isComplete(self) -> bool:
        """Whether the days come one after the other."""
        dates = [field.date() for field in self.days]
        return dates == sorted(dates, key=QDate.toJulianDay) and dates[1] < dates[2]

    def phases(self) -> tuple[Phase, ...]:
        """Return the phases; the days between are for evaluation."""
        first, last, opening, closing = (field.date() for field in self.days)
        phases = [Phase(PhaseKind.PROPOSING, _iso(first), _iso(last))]
        if last.daysTo(opening) > 1:
            between = (_iso(last.addDays(1)), _iso(opening.addDays(-1)))
            phases.append(Phase(PhaseKind.EVALUATION, *between))
        return (*phases, Phase(PhaseKind.VOTING, _iso(opening), _iso(closing)))

    def _look(self) -> None:
        self.warning.setVisible(not self.isComplete())
        self.completeChanged.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("The days"))
        self.explanation.setText(self.tr("The days between are for evaluating the proposals."))
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


def _iso(date: QDate) -> str:
    return date.toString(Qt.DateFormat.ISODate)
