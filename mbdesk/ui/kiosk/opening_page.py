"""The page for the morning: the checks before the kiosk opens, and opening it."""

from functools import partial

from mbdesk.services.kiosk.kiosk_day import left_open, open_day
from mbdesk.services.kiosk.opening_checks import Finding, Severity, check_station, may_open
from mbdesk.services.station.settings import read_settings
from mbdesk.services.station.station_state import zero_report_due
from mbdesk.ui.kiosk.checks import equipment, finding_label, printer
from mbdesk.ui.kiosk.pages import KioskContext, KioskPage
from mbdesk.ui.staff.station.staff_notes import ZERO_REPORT_FIRST
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Readable, translate

SENTENCE = translate("voter.welcome", "Choose your language")
"""What residents hear first; where there is no voice, it has been recorded."""


FIRST = (Severity.STOP, Severity.WARNING, Severity.FINE)
"""What is to be seen to stands where nobody has to scroll to it."""


class OpeningPage(StaffPage):
    """Shows what the checks found, and opens the kiosk for the residents."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__(
            context, translate("kiosk", "Open for the day"), translate("kiosk", "Open the kiosk")
        )
        theme, self._reading = context.theme, context.reading
        self.lines: list[Label] = []
        self._found: list[Finding] = []
        self._heard: bool | None = None
        self.again = self.button(translate("kiosk", "Check again"), self._look)
        self.report = BigButton(theme, translate("kiosk", "Zero report"))
        self.report.clicked.connect(lambda: self.page_wanted.emit(KioskPage.ZERO_REPORT))
        self.votes = Label(theme)
        self.add(self.votes)
        self.play = self.button(translate("kiosk", "Play a sentence"), self._play)
        self._choices = (self.again, self.report, self.play)
        self._answers = (
            self.button(translate("kiosk", "Yes, we heard it"), partial(self._answer, heard=True)),
            self.button(
                translate("kiosk", "No, it was silent"), partial(self._answer, heard=False)
            ),
            self.button(translate("kiosk", "Play it again"), self._play),
        )
        row = RowLayout(theme)
        add_all(row, (*self._choices, *self._answers))
        self.column.addLayout(row)
        self._above = self.column.count()
        self.end()

    def begin(self) -> None:
        """Run all checks again, and ask again whether the sentence is heard."""
        super().begin()
        self._heard = None
        self._ask(asking=False)
        self.play.hide()
        self._look()

    def _look(self) -> None:
        self.primary.setEnabled(False)
        held = self._station.counts()
        says = translate("kiosk", "The kiosk holds {votes} and {proposals}.")
        self.votes.say(
            says.fill(
                votes=translate("kiosk", "%Ln votes", None, held.votes),
                proposals=translate("kiosk", "%Ln proposals", None, held.proposals),
            )
        )
        self.run(lambda _progress: [*check_station(self._station), self._printer()], self._show)

    def act(self) -> None:
        """Open the kiosk."""
        self.run(lambda _progress: open_day(self._station), lambda _nothing: self.finished.emit())

    def _printer(self) -> Finding:
        return printer(read_settings(self._station.folder).printer)

    def _play(self) -> None:
        self._reading.try_out(SENTENCE, self.theme.reader().language)
        self._ask(asking=True)
        self._answers[0].setFocus()
        self.tell(translate("kiosk", "Did you hear it?"))

    def _ask(self, *, asking: bool) -> None:
        """Put the answers in the place of the other choices, so that nothing else moves."""
        for button in self._choices:
            button.setVisible(not asking)
        for button in self._answers:
            button.setVisible(asking)

    def _answer(self, *, heard: bool) -> None:
        self._reading.stop()
        self._heard = heard
        self._ask(asking=False)
        self.play.setFocus()
        self._show(self._found)

    def _show(self, found: list[Finding]) -> None:
        self._found = found
        settings, speaks = read_settings(self._station.folder), self._reading.any_language
        findings = [*found, *equipment(settings, speaks=speaks, heard=self._heard)]
        findings.sort(key=lambda finding: FIRST.index(finding.severity))
        self.play.setVisible(settings.read_aloud and speaks)
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [finding_label(self.theme, finding) for finding in findings]
        for place, line in enumerate(self.lines):
            self.column.insertWidget(self._above + place, line)
        self.primary.setEnabled(may_open(findings))
        self.tell(self._verdict(findings), self._before_voting())

    def _before_voting(self) -> Readable:
        return ZERO_REPORT_FIRST if zero_report_due(self._station) else NOTHING

    def _verdict(self, findings: list[Finding]) -> Readable:
        if not may_open(findings):
            return translate("kiosk", "The kiosk cannot open yet. See what is marked ×.")
        if left_open(self._station):
            return translate("kiosk", "The last day was not closed. Nothing is lost. You may open.")
        if any(finding.severity is Severity.WARNING for finding in findings):
            return translate("kiosk", "You may open. Look at what is marked ! first.")
        return translate("kiosk", "Everything is in order.")
