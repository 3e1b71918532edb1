"""The staff's first screen at a kiosk: how the day stands, and its next step."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from mbdesk.domain.station import ReportKind
from mbdesk.errors import KnownError
from mbdesk.services.kiosk.kiosk_day import (
    DayState,
    day_state,
    export_due,
    pause,
    report_to_make,
    resume,
)
from mbdesk.services.station.copy_choice import copy_state
from mbdesk.services.station.second_copy import CopyState
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import ends_voting_today, last_voting_day
from mbdesk.ui.kiosk.evening_page import CLOSE_DAY
from mbdesk.ui.kiosk.pages import REPORTS, KioskContext, KioskPage
from mbdesk.ui.kiosk.report_page import TITLES
from mbdesk.ui.kiosk.second_copy_page import STATES
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.station.staff_notes import (
    END_VOTING,
    MORE,
    PRINT_DAY_REPORT,
    UnreadLanguages,
    closing_of,
)
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Phrase, Verbatim, translate

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
WAY_BACK = translate(
    "kiosk",
    "To come here again from the residents' screen: hold the upper left corner for four seconds, "
    "or press Ctrl+Alt+Shift+S.",
)
CHOICE_MM = 90


class KioskMenuPage(StaffPage):
    """The primary action is the day's next step; the rest stands apart.

    Its way out leads to the residents' screen and leaves the day as it is. Emits `ended` when the
    program is to end.
    """

    ended = Signal()

    def __init__(self, context: KioskContext) -> None:
        theme = context.theme
        super().__init__(
            context,
            Verbatim(context.station.station.full_name),
            NEXT[DayState.CLOSED],
            translate("kiosk", "Back to the residents' screen"),
        )
        self._watched = context.printer
        self.state, self.copy_state = Label(theme), Label(theme)
        self.printer = Label(
            theme,
            translate(
                "kiosk", "The printer has failed today. Check the paper, the cable and the power."
            ),
            FontRole.STRONG,
        )
        choices = ColumnsLayout(theme, CHOICE_MM)
        add_all(choices, self._make_choices())
        self.add(self.state, self.printer, self.copy_state)
        self.column.addLayout(choices)
        self.unread = UnreadLanguages(theme)
        self.add(Label(theme, WAY_BACK), self.unread)
        self.end()

    def _make_choices(self) -> tuple[BigButton, ...]:
        self.pause = self.button(translate("kiosk", "Pause"), lambda: self._take_step(pause))
        self.close_day = self.way_to(KioskPage.CLOSING, CLOSE_DAY)
        self.report = self.button(TITLES[ReportKind.ZERO], self._ask_report)
        self.copy = self.way_to(KioskPage.SECOND_COPY, translate("kiosk", "Second copy"))
        self.files = self.way_to(KioskPage.RECEIVE, translate("kiosk", "Take in a pack or receipt"))
        self.reopen = self.way_to(KioskPage.REOPEN, translate("staff", "Take votes again"))
        self.settings = self.way_to(KioskPage.SETTINGS, translate("kiosk", "Settings"))
        self.code = self.way_to(KioskPage.CHOOSE_CODE, translate("kiosk", "Another staff code"))
        self.more = self.button(MORE, self._show_more)
        self.ending = self.way_to(KioskPage.ENDING, END_VOTING)
        self.end_program = self.button(translate("kiosk", "Leave mbdesk"), self.ended.emit)
        day = (self.pause, self.close_day, self.report, self.copy)
        return (
            *day,
            self.reopen,
            self.files,
            self.settings,
            self.code,
            self.more,
            self.ending,
            self.end_program,
        )

    def begin(self) -> None:
        """Show the state of the day."""
        super().begin()
        day = day_state(self._station)
        due, ends = export_due(self._station), ends_voting_today(self._station)
        self.primary.say(self._next(day, due=due, ends=ends))
        state = EXPORT_DUE if due else DAY[day]
        self.state.say(Joined((state, *closing_of(self._station)), " "))
        self.reopen.setVisible(self._station.final)
        self._look_at_copy()
        self.printer.setVisible(self._watched.fails)
        self.report.say(TITLES[report_to_make(self._station)])
        self.pause.setVisible(day is DayState.OPEN)
        self.close_day.setVisible(day is not DayState.CLOSED)
        self.close_day.say(END_VOTING if ends else CLOSE_DAY)
        votes = bool(last_voting_day(self._station)) and not self._station.final
        self.more.setVisible(votes and not ends)
        # Also a kiosk that stays closed on the last day has its last export still to come.
        self.ending.setVisible(ends and day is DayState.CLOSED and not due)
        self.end_program.setVisible(day is DayState.CLOSED)
        self.out.setVisible(day is not DayState.OPEN)
        self.primary.setFocus()

    def _look_at_copy(self) -> None:
        """Show the state of the second copy as it was, then as it is: no vote tells of a pull."""
        copy = self._station.copy
        self._show_copy(copy.state if copy else None)
        if copy is not None:
            tasks.run(
                lambda _progress: copy_state(self._station),
                done=self._show_copy,
                failed=self.failed,
                parent=self,
            )

    def _show_copy(self, state: CopyState | None) -> None:
        self.copy_state.say(STATES[state])

    def _show_more(self) -> None:
        """Replace the “more” button by the actions that are seldom needed."""
        self.ending.show()
        self.ending.setFocus()
        self.more.hide()

    def act(self) -> None:
        """Take the day's next step."""
        state = day_state(self._station)
        if state is DayState.CLOSED:
            self.page_wanted.emit(self._next_page())
            return
        if state is DayState.PAUSED:
            self._take_step(resume)
        else:
            self.finished.emit()

    def _next(self, day: DayState, *, due: bool, ends: bool) -> Phrase:
        """Return what the day's next step is called; nothing opens after a last export."""
        if due:
            return END_VOTING if ends else EXPORT_NEXT
        over = self._station.final and day is DayState.CLOSED
        return PRINT_DAY_REPORT if over else NEXT[day]

    def _next_page(self) -> KioskPage:
        if export_due(self._station):
            return KioskPage.CLOSING
        return REPORTS[ReportKind.DAY] if self._station.final else KioskPage.OPENING

    def _take_step(self, step: Callable[[StationFolder], None]) -> None:
        try:
            step(self._station)
        except KnownError as error:
            self.failed(error)
        else:
            self.finished.emit()

    def _ask_report(self) -> None:
        self.page_wanted.emit(REPORTS[report_to_make(self._station)])
