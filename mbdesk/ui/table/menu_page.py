"""The staff's page at a station: write an export, take a file in, note that help was given."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from mbdesk.domain.proposal import Source
from mbdesk.services.exchange.exports import ExportWritten, export
from mbdesk.services.exchange.receipts import arrival_told, arrived
from mbdesk.services.exchange.receiving import Received, receive
from mbdesk.services.station.copy_choice import holds_copy
from mbdesk.services.station.ending_briefings import asks_about_ending, what_ending_means
from mbdesk.services.station.paper import may_key_in_ballots
from mbdesk.services.station.proposing import may_leave
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import (
    ends_voting_today,
    last_voting_day,
    looks_finished,
    zero_report_due,
)
from mbdesk.ui.devices.removable_media import is_on_medium
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_folder
from mbdesk.ui.staff.forms.file_kinds import FOR_STATION
from mbdesk.ui.staff.station.control_codes import station_code
from mbdesk.ui.staff.station.staff_notes import (
    END_VOTING,
    MORE,
    PRINT_DAY_REPORT,
    ZERO_REPORT_FIRST,
    UnreadLanguages,
    closing_of,
    left_behind,
)
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.table.pages import TableContext, TablePage
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Number, Readable, Verbatim, translate

EXPORT = translate("table", "Export to the stick")
SAFE = translate("table", "It is safe to take the stick out now.")
STAYS = translate("table", "Leave the stick in: it holds the second copy.")
ON_DISK = translate("table", "It is saved in a folder of this computer, and not on a stick.")


def where_it_lies(station: StationFolder, folder: Path) -> Readable:
    """Return what to do with the stick that was written on, if it was one. Asks the disks."""
    if holds_copy(station, folder):
        return STAYS
    return SAFE if is_on_medium(folder) else ON_DISK


class TableMenuPage(StaffPage):
    """The table's staff menu. The primary action writes an export, and then prints its report."""

    changed = Signal()
    pack_received = Signal()

    def __init__(self, context: TableContext) -> None:
        super().__init__(
            context,
            translate("table", "Staff"),
            EXPORT,
            translate("table", "Back to the residents' screen"),
        )
        self._before_export = context.before_export
        self._last_day = self._ends = self._exported = False
        self.export = self.button(EXPORT, lambda: self._ask(final=False))
        self.more = self.button(MORE, self._show_more)
        self.final = self.button(END_VOTING, self._ask_to_end)
        self.receive = self.button(translate("table", "Take in a pack or receipt"), self._receive)
        self.paper = self.way_to(TablePage.PAPER, translate("table", "Proposals from paper forms"))
        self.ballots = self.way_to(TablePage.BALLOTS, translate("table", "Ballots on paper"))
        self.papers = self.way_to(TablePage.PAPERS, translate("table", "Papers to sign"))
        self.code = self.way_to(TablePage.CODE, translate("table", "Type the station's code"))
        self.reopen = self.way_to(TablePage.REOPEN, translate("staff", "Take votes again"))
        self.settings = self.way_to(TablePage.SETTINGS, translate("table", "Settings"))
        self.standing = Label(self.theme)
        self.unread = UnreadLanguages(self.theme)
        row = RowLayout(self.theme)
        add_all(row, self._choices)
        self.column.addLayout(row)
        self.add(self.standing)
        self.end()
        self.add(self.unread)

    def begin(self) -> None:
        """Offer what can be done today, and show how many votes are safe."""
        super().begin()
        self._exported = self._station.final  # its report is due, and no other export
        self._offer()
        (self.papers if zero_report_due(self._station) else self.primary).setFocus()

    def _offer(self) -> None:
        """Let the last voting day end with a last export; before it, that stands under “more”."""
        self._count()
        ends = self._last_day = ends_voting_today(self._station)
        self._ends = looks_finished(self._station)
        due = END_VOTING if self._ends else EXPORT
        self.primary.say(PRINT_DAY_REPORT if self._exported else due)
        self.export.setVisible(self._ends or self._exported)
        self.more.setVisible(
            not ends and not self._station.final and bool(last_voting_day(self._station))
        )
        self.final.setVisible(ends and (self._exported or not self._ends))
        self.reopen.setVisible(self._station.final)
        self.code.setVisible(self._station.awaits_code)
        self.paper.setVisible(may_leave(self._station, Source.PAPER))
        self.ballots.setVisible(may_key_in_ballots(self._station))

    def _show_more(self) -> None:
        """Replace the “more” button by the actions that are seldom needed."""
        self.final.show()
        self.final.setFocus()
        self.more.hide()

    def _ask_to_end(self) -> None:
        """Ask before voting ends here although somebody may still come."""
        if self._is_out_of_date:
            self._offer()
            return
        if self._ends:
            self._ask(final=True)
            return
        reader, says = self.theme.reader(), self._meaning()
        answers = (END_VOTING.read(reader), translate("table", "Not yet").read(reader))
        asks = asks_about_ending(self._station).read(reader)
        question = QuestionBox(self, asks, says.read(reader), answers)
        question.yes.clicked.connect(lambda: self._ask(final=True))
        question.open()

    def _count(self) -> None:
        means = (self._meaning(),) if ends_voting_today(self._station) else ()
        zero = (ZERO_REPORT_FIRST,) if zero_report_due(self._station) else ()
        self.standing.say(Joined((*zero, *means, *closing_of(self._station), self._arrival)))

    def _meaning(self) -> Readable:
        return what_ending_means(last_voting_day(self._station), self._station.today())

    @property
    def _arrival(self) -> Readable:
        return arrival_told(arrived(self._station))

    def failed(self, error: Exception) -> None:
        """Show what went wrong, beside the notices that still apply."""
        super().failed(error)
        self._offer()

    def act(self) -> None:
        """Do what the button says: write the export, on the last day the last one, or go on."""
        if self._is_out_of_date:
            self._offer()
        elif self._exported:
            self.page_wanted.emit(TablePage.PAPERS)
        else:
            self._ask(final=self._ends)

    @property
    def _is_out_of_date(self) -> bool:
        """Whether the page was left open until its buttons no longer say what is to be done."""
        shown = (self._last_day, self._ends)
        return shown != (ends_voting_today(self._station), looks_finished(self._station))

    def _ask(self, *, final: bool) -> None:
        reader = self.theme.reader()
        title = translate("table", "Where is the export to go?").read(reader)
        ask_folder(self, title, partial(self._write, final=final), reader)

    def _write(self, folder: Path, *, final: bool) -> None:
        def work(progress: tasks.Progress) -> tuple[ExportWritten, Readable]:
            self._before_export()
            written = export(self._station, folder, final=final, progress=progress)
            return written, where_it_lies(self._station, folder)

        self.run(work, self._written, stoppable=True)

    def _receive(self) -> None:
        reader = self.theme.reader()
        title = translate("table", "The pack or receipt from the centre").read(reader)
        ask_file(self, title, FOR_STATION, self._take_in, reader)

    def _take_in(self, path: Path) -> None:
        self.run(lambda _progress: receive(self._station, path), self._received, stoppable=True)

    def _written(self, done: tuple[ExportWritten, Readable]) -> None:
        written, where = done
        says = translate("table", "Done. {votes} and {proposals} are in the file {name}.")
        details = says.fill(
            votes=translate("table", "%Ln votes", None, written.counts.votes),
            proposals=translate("table", "%Ln proposals", None, written.counts.proposals),
            name=Verbatim(written.path.name),
        )
        code = station_code(written.fingerprint)
        told = Joined((details, *left_behind(written.left_out), code), " ")
        self.tell(where, told)
        self._exported = True
        self._offer()
        self.primary.setFocus()
        self.changed.emit()

    def _received(self, received: Received) -> None:
        self._count()
        if received.at_centre is not None:
            self.tell(self._arrival, Joined(tuple(closing_of(self._station)), " "))
        self.changed.emit()
        if received.edition is not None:
            says = translate("table", "The pack has been taken in. Edition {edition}.")
            self.tell(says.fill(edition=Number(received.edition)))
            self.pack_received.emit()

    @property
    def _choices(self) -> tuple[BigButton, ...]:
        stay = (self.papers, self.receive, self.paper, self.ballots, self.settings)
        # What comes and goes stands last, so that nothing moves away under a finger.
        return (*stay, self.export, self.more, self.final, self.reopen, self.code)

    @property
    def _resting(self) -> tuple[BigButton, ...]:
        return (*super()._resting, *self._choices)
