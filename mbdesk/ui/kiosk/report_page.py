"""The zero report and the day report, printed or saved on a stick; both are optional."""

from collections.abc import Callable
from pathlib import Path

from mbdesk.domain.station import ReportKind
from mbdesk.services.station.copy_choice import holds_copy
from mbdesk.services.station.settings import read_settings
from mbdesk.ui.devices.printers import TAKEN, PrintReport, print_report
from mbdesk.ui.kiosk.media_choice import SAFE, STAYS, MediaChoice
from mbdesk.ui.kiosk.pages import KioskContext
from mbdesk.ui.staff.station.control_codes import ControlCodesLabel
from mbdesk.ui.staff.station.staff_notes import printing_told
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Verbatim, translate
from mbdesk.words.translations import words

TITLES = {
    ReportKind.ZERO: translate("kiosk", "Zero report"),
    ReportKind.DAY: translate("kiosk", "Day report"),
}
ABOUT = {
    ReportKind.ZERO: translate(
        "kiosk",
        "It says what the ballot box holds before the kiosk opens. Two of you sign it. It says "
        "nothing about any voter.",
    ),
    ReportKind.DAY: translate(
        "kiosk",
        "It says what the kiosk holds and what happened today. Two of you sign it. It says "
        "nothing about any voter.",
    ),
}
PRINT, DONE = translate("kiosk", "Print the report"), translate("kiosk", "Done")


class ReportPage(StaffPage):
    """Makes a report. Whoever subclasses it names its `kind`."""

    kind: ReportKind

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context, TITLES[self.kind], PRINT)
        theme = context.theme
        self.print_report: PrintReport = print_report
        self._watched, self._printer, self._made = context.printer, "", False
        self.about = Label(theme, ABOUT[self.kind])
        self.codes = ControlCodesLabel(theme, context.station)
        self.ask = Label(theme, translate("kiosk", "Save it on a stick:"))
        self.media = MediaChoice(context)
        self.media.chosen.connect(self._save)
        self.add(self.about, self.codes, self.ask, self.media)
        self.end()

    def begin(self) -> None:
        """Offer to print, where there is a printer, and to save."""
        super().begin()
        self._made = False
        self._printer = read_settings(self._station.folder).printer
        self.primary.say(PRINT)
        self.primary.setVisible(bool(self._printer))
        self.primary.setFocus()
        self.media.look()
        self.codes.look(self.kind)

    def act(self) -> None:
        """Print; once the report is made, leave."""
        if self._made:
            self.left.emit()
            return
        make, name = self._maker(), self._printer
        self.run(lambda _progress: self.print_report(name, make()), self._tell_printed)

    def _save(self, folder: Path) -> None:
        self.run(self._saver(folder), self._tell_saved)

    def _maker(self) -> Callable[[], bytes]:
        from mbdesk.services.exchange.station_papers import (
            report_pdf,  # the PDF library is slow to import
        )

        kind, tag = self.kind, self.theme.reader().language
        say = words(tag)
        return lambda: report_pdf(self._station, kind, say, tag)

    def _saver(self, folder: Path) -> Callable[[object], tuple[Path, bool]]:
        from mbdesk.services.exchange.station_papers import save_report  # as above

        kind, tag = self.kind, self.theme.reader().language
        say = words(tag)

        def save(_progress: object) -> tuple[Path, bool]:
            path = save_report(self._station, kind, folder, say, tag)
            return path, holds_copy(self._station, folder)

        return save

    def _tell_printed(self, status: int) -> None:
        self._watched.heard(status == TAKEN)
        if status == TAKEN:
            self._offer_done()
        self.tell(printing_told(status))

    def _tell_saved(self, saved: tuple[Path, bool]) -> None:
        path, on_copy = saved
        self._offer_done()
        says = translate("kiosk", "Saved: {name}.").fill(name=Verbatim(path.name))
        self.tell(Joined((STAYS if on_copy else SAFE, says), " "))

    def _offer_done(self) -> None:
        self._made = True
        self.primary.say(DONE)
        self.primary.setVisible(True)
        self.primary.setFocus()


class ZeroReportPage(ReportPage):
    """Makes the report on what the ballot box holds before the kiosk opens."""

    kind = ReportKind.ZERO


class DayReportPage(ReportPage):
    """Makes the report on the day."""

    kind = ReportKind.DAY
