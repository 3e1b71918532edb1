"""The staff's first screen at a kiosk: how the day stands, and its next step."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, SignalInstance

from mbdesk.domain.station import ReportKind
from mbdesk.services.kiosk.kiosk_day import DayState, day_state, export_due, report_to_make
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.kiosk.report_page import TITLES as REPORTS
from mbdesk.ui.kiosk.second_copy_page import STATES
from mbdesk.ui.look.theme import Role, Theme
from mbdesk.ui.staff.staff_page import StaffPage, UnreadLanguages
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow import ColumnsLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Phrase, Verbatim, translate

DAY: Mapping[DayState, Phrase] = {
    DayState.CLOSED: translate("kiosk", "The kiosk is closed."),
    DayState.OPEN: translate("kiosk", "The kiosk is open."),
    DayState.PAUSED: translate("kiosk", "The kiosk is paused."),
}
NEXT: Mapping[DayState, Phrase] = {
    DayState.CLOSED: translate("kiosk", "Open for the day"),
    DayState.OPEN: translate("kiosk", "To the residents' screen"),
    DayState.PAUSED: translate("kiosk", "Go on"),
}
EXPORT_NEXT = translate("kiosk", "Export to a stick")
EXPORT_DUE = translate("kiosk", "The kiosk is closed, but its votes are not on a stick yet.")
CHOICE_MM = 90


class KioskMenuPage(StaffPage):
    """The primary action is the day's next step; the rest stands apart.

    `go_on` asks for the next step, the other signals for what their buttons say. `left` asks for
    the residents' screen, and for the day to stay as it is.
    """

    go_on = Signal()
    pause_wanted = Signal()
    close_wanted = Signal()
    report_wanted = Signal()
    copy_wanted = Signal()
    files_wanted = Signal()
    settings_wanted = Signal()
    code_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        station: StationFolder,
        printer_fails: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(
            theme,
            Verbatim(station.station.name),
            NEXT[DayState.CLOSED],
            translate("kiosk", "Back to the residents' screen"),
        )
        self._station, self._printer_fails = station, printer_fails
        self.state, self.copy_state = Label(theme), Label(theme)
        self.printer = Label(
            theme,
            translate("kiosk", "The printer has failed today. See to paper, cable and power."),
            Role.STRONG,
        )
        self.pause = self._button(translate("kiosk", "Pause"), self.pause_wanted)
        self.close_day = self._button(translate("kiosk", "Close for the day"), self.close_wanted)
        self.report = self._button(REPORTS[ReportKind.ZERO], self.report_wanted)
        self.copy = self._button(translate("kiosk", "Second copy"), self.copy_wanted)
        self.files = self._button(
            translate("kiosk", "Take in a pack or receipt"), self.files_wanted
        )
        self.settings = self._button(translate("kiosk", "Settings"), self.settings_wanted)
        self.code = self._button(translate("kiosk", "Another staff code"), self.code_wanted)
        choices = ColumnsLayout(theme, CHOICE_MM)
        self.end_program = self._button(translate("kiosk", "Leave mbdesk"), self.end_wanted)
        day = (self.pause, self.close_day, self.report, self.copy)
        add_all(choices, (*day, self.files, self.settings, self.code, self.end_program))
        self.add(self.state, self.printer, self.copy_state)
        self.column.addLayout(choices)
        self.unread = UnreadLanguages(theme)
        self.add(self.unread)
        self.end()

    def begin(self) -> None:
        """Show how the day stands."""
        super().begin()
        day = day_state(self._station)
        due = export_due(self._station)
        self.primary.say(EXPORT_NEXT if due else NEXT[day])
        self.state.say(EXPORT_DUE if due else DAY[day])
        copy = self._station.copy
        self.copy_state.say(STATES[copy.state if copy else None])
        self.printer.setVisible(self._printer_fails())
        self.report.say(REPORTS[report_to_make(self._station)])
        self.pause.setVisible(day is DayState.OPEN)
        self.close_day.setVisible(day is not DayState.CLOSED)
        self.end_program.setVisible(day is DayState.CLOSED)
        self.out.setVisible(day is not DayState.OPEN)
        self.primary.setFocus()

    def act(self) -> None:
        """Take the day's next step."""
        self.go_on.emit()

    def _button(self, says: Phrase, wanted: SignalInstance) -> BigButton:
        button = BigButton(self.theme, says)
        button.clicked.connect(wanted)
        return button
