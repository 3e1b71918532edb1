"""The page for the evening: counts, and the export to a stick that can then be removed."""

from functools import partial
from pathlib import Path

from mbdesk.domain.station import ReportKind
from mbdesk.services.exchange.exports import ExportWritten
from mbdesk.services.kiosk.kiosk_day import close_and_export, report_to_make, votes_since_opening
from mbdesk.services.station.copy_choice import holds_copy
from mbdesk.services.station.ending_briefings import what_ending_means
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import ends_voting_today, last_voting_day
from mbdesk.ui.kiosk.media_choice import SAFE, MediaChoice
from mbdesk.ui.kiosk.pages import REPORTS, KioskContext, KioskPage
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.station.control_codes import station_code
from mbdesk.ui.staff.station.staff_notes import END_VOTING, PRINT_DAY_REPORT, left_behind
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Number, Readable, Verbatim, translate

STAYS_WITHOUT = translate(
    "kiosk",
    "Done. Leave the stick in: it holds the second copy. Choose another stick for the centre.",
)


CLOSE_DAY = translate("kiosk", "Close for the day")
WHERE = translate("kiosk", "Where is the export to go?")
WHERE_LAST = translate(
    "kiosk", "Where is the last export to go? Once it is written, voting has ended here."
)
DONE = translate("kiosk", "Done")


class EveningPage(StaffPage):
    """Closes the kiosk once its votes lie on a stick; on the last voting day, for good.

    Before voting ends it says what that means, and offers an export that ends nothing. Once
    the export is there, the next step is the report that two people sign.
    """

    final = False
    """Whether voting ends here, whatever the day is."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context, CLOSE_DAY, DONE)
        self._ends = self._goes_on = self._report_due = False
        theme = context.theme
        self.counts, self.meaning = Label(theme), Label(theme)
        self.ask = Label(theme, WHERE)
        self.media = MediaChoice(context)
        self.media.chosen.connect(lambda folder: self.attempt(partial(self._export, folder)))
        self.done = self.way_to(KioskPage.MENU, DONE)
        self.only_export = self.button(
            translate("kiosk", "Export without ending voting"), self._let_voting_go_on
        )
        self.add(self.meaning, self.counts, self.ask, self.media, self.only_export, self.done)
        self.end()

    def begin(self) -> None:
        """Count, and ask for a stick; nothing is closed before the export is safe."""
        super().begin()
        self._goes_on = False
        self._show_what_ends()
        self.meaning.say(self._meaning())
        self.media.look()
        self.counts.say(_day_in_figures(self._station))

    def act(self) -> None:
        """Go on to the day report; after that, and without one, to the menu."""
        page = REPORTS[ReportKind.DAY] if self._report_due else KioskPage.MENU
        self._offer_report(due=False)
        self.page_wanted.emit(page)

    def _offer_report(self, *, due: bool) -> None:
        self._report_due = due
        self.primary.say(PRINT_DAY_REPORT if due else DONE)
        self.done.setVisible(due)

    def failed(self, error: Exception) -> None:
        """Tell what went wrong, and let another stick be chosen."""
        self._show_choice(choosing=True)
        super().failed(error)

    @property
    def _ends_voting(self) -> bool:
        ends = self.final or ends_voting_today(self._station)
        return ends and not self._goes_on

    def _meaning(self) -> Readable:
        return what_ending_means(last_voting_day(self._station), self._station.today())

    def _let_voting_go_on(self) -> None:
        """Write an ordinary export, whatever the day is."""
        self._goes_on = True
        self._show_what_ends()
        self.media.again.setFocus()

    def _show_what_ends(self) -> None:
        """Show whether the export that is written next ends voting here."""
        self._ends = self._ends_voting
        self.title.say(END_VOTING if self._ends else CLOSE_DAY)
        self.ask.say(WHERE_LAST if self._ends else WHERE)
        self.meaning.setVisible(self._ends)
        self._show_choice(choosing=True)

    def _export(self, folder: Path) -> None:
        """Write the export that the title names; once the last day has come, show that first."""
        if self._ends_voting and not self._ends:
            self.begin()
            return
        self._show_choice(choosing=False)

        def work(progress: tasks.Progress) -> tuple[ExportWritten, bool]:
            written = close_and_export(self._station, folder, progress, final=self._ends)
            return written, holds_copy(self._station, folder)

        self.run(work, self._written, measured=True)

    def _written(self, done: tuple[ExportWritten, bool]) -> None:
        """Tell what the export holds; one that cannot be carried asks for another stick."""
        written, on_copy = done
        says = translate("kiosk", "{votes} and {proposals} are in {name}.").fill(
            votes=translate("kiosk", "%Ln votes", None, written.counts.votes),
            proposals=translate("kiosk", "%Ln proposals", None, written.counts.proposals),
            name=Verbatim(written.path.name),
        )
        self._show_choice(choosing=on_copy)
        code = station_code(written.fingerprint)
        told = Joined((says, *left_behind(written.left_out), code), " ")
        self.tell(STAYS_WITHOUT if on_copy else SAFE, told)
        self._offer_report(due=report_to_make(self._station) is ReportKind.DAY)
        self.primary.setVisible(True)
        self.primary.setFocus()

    def _show_choice(self, *, choosing: bool) -> None:
        self.ask.setVisible(choosing)
        self.media.setVisible(choosing)
        self.only_export.setVisible(choosing and self._ends)
        self.done.setVisible(False)
        self.primary.setVisible(False)


class EndingPage(EveningPage):
    """Ends voting here before the last voting day, and says first what that means."""

    final = True


def _day_in_figures(station: StationFolder) -> Readable:
    held = station.counts()
    says = translate("kiosk", "Votes in the kiosk: {votes}. Of them since it was opened: {today}.")
    since = votes_since_opening(station)
    return says.fill(votes=Number(held.votes), today=Number(since))
