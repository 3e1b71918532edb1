"""The morning: what is looked at before the kiosk opens, and opening it."""

from mbdesk.services.kiosk.kiosk_day import left_open, open_day
from mbdesk.services.kiosk.opening_checks import Finding, Severity, check_station, may_open
from mbdesk.services.station.settings import read_settings
from mbdesk.ui.kiosk.checks import equipment, finding_label, printer
from mbdesk.ui.kiosk.pages import KioskContext, KioskPage
from mbdesk.ui.staff.staff_page import StaffPage
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Readable, translate


class OpeningPage(StaffPage):
    """Shows what the checks found, and opens the kiosk for the residents."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__(
            context, translate("kiosk", "Open for the day"), translate("kiosk", "Open the kiosk")
        )
        theme, self._speaks = context.theme, context.speaks
        self.lines: list[Label] = []
        self.again = BigButton(theme, translate("kiosk", "Look again"))
        self.again.clicked.connect(self.begin)
        self.report = BigButton(theme, translate("kiosk", "Zero report"))
        self.report.clicked.connect(lambda: self.page_wanted.emit(KioskPage.ZERO_REPORT))
        self.votes = Label(theme)
        self.add(self.votes)
        row = RowLayout(theme)
        add_all(row, (self.again, self.report))
        self.column.addLayout(row)
        self.end()

    def begin(self) -> None:
        """Look at everything anew."""
        super().begin()
        self.primary.setEnabled(False)
        held = self._station.counts()
        says = translate("kiosk", "The kiosk holds {votes} and {proposals}.")
        self.votes.say(
            says.fill(
                votes=translate("kiosk", "%Ln votes", None, held.envelopes),
                proposals=translate("kiosk", "%Ln proposals", None, held.proposals),
            )
        )
        self.run(lambda _progress: [*check_station(self._station), self._printer()], self._show)

    def act(self) -> None:
        """Open the kiosk."""
        self.run(lambda _progress: open_day(self._station), lambda _nothing: self.finished.emit())

    def _printer(self) -> Finding:
        return printer(read_settings(self._station.folder).printer)

    def _show(self, found: list[Finding]) -> None:
        settings = read_settings(self._station.folder)
        findings = [*found, *equipment(settings, speaks=self._speaks())]
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [finding_label(self.theme, finding) for finding in findings]
        for place, line in enumerate(self.lines):
            self.column.insertWidget(place, line)
        self.primary.setEnabled(may_open(findings))
        self.tell(self._verdict(findings))

    def _verdict(self, findings: list[Finding]) -> Readable:
        if not may_open(findings):
            return translate("kiosk", "The kiosk cannot open yet. See what is marked ×.")
        if left_open(self._station):
            return translate("kiosk", "The last day was not closed. Nothing is lost. You may open.")
        if any(finding.severity is Severity.WARNING for finding in findings):
            return translate("kiosk", "You may open. Look at what is marked ! first.")
        return translate("kiosk", "Everything is in order.")
