"""The papers that two people sign at a table: zero report, day report and export sheet."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from mbdesk.domain.station import ReportKind
from mbdesk.services.station.settings import read_settings
from mbdesk.ui.devices.printers import TAKEN, PrintReport, print_report
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.station.control_codes import ControlCodesLabel
from mbdesk.ui.staff.station.staff_notes import printing_told
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.table.menu_page import where_it_lies
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Readable, Verbatim, translate
from mbdesk.words.translations import words

NAMES = {
    ReportKind.ZERO: translate("table", "Zero report, before voting"),
    ReportKind.DAY: translate("table", "Day report, after voting"),
    ReportKind.EXPORT: translate("table", "Export sheet, for the newest export"),
}
PRINTING = translate("table", "Print on {printer}:")
SAVING = translate("table", "Save as a PDF:")
ABOUT = translate(
    "table",
    "They say what the ballot box holds, and nothing about any voter. Print one, or save it as a "
    "PDF and print that elsewhere. Two of you sign it, and one takes a photo of it.",
)


class StationPapersPage(StaffPage):
    """Shows the control codes, and prints each paper or saves it where the staff want it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, translate("table", "Papers to sign"))
        self.print_report: PrintReport = print_report
        self._printer = ""
        self.codes = ControlCodesLabel(self.theme, context.station)
        self.prints = self._buttons(self._print)
        self.buttons = self._buttons(self._ask)
        self.printing, self.saving = Label(self.theme), Label(self.theme, SAVING)
        self.add(Label(self.theme, ABOUT), self.codes)
        for label, buttons in ((self.printing, self.prints), (self.saving, self.buttons)):
            row = RowLayout(self.theme)
            add_all(row, buttons.values())
            self.add(label)
            self.column.addLayout(row)
        self.end()

    def _buttons(self, press: Callable[[ReportKind], None]) -> Mapping[ReportKind, BigButton]:
        return {kind: self.button(says, partial(press, kind)) for kind, says in NAMES.items()}

    def begin(self) -> None:
        """Show the codes of what the station holds now, and the papers that there are now."""
        from mbdesk.services.exchange.station_papers import (
            has_export,  # the PDF library is slow to import
        )

        super().begin()
        held = self._station.counts()
        self.codes.look(ReportKind.DAY if held.votes else ReportKind.ZERO)
        self._printer = read_settings(self._station.folder).printer
        exported, printer = has_export(self._station), bool(self._printer)
        self.printing.say(PRINTING.fill(printer=Verbatim(self._printer)))
        self.printing.setVisible(printer)
        for kind in NAMES:
            there = exported or kind is not ReportKind.EXPORT
            self.prints[kind].setVisible(printer and there)
            self.buttons[kind].setVisible(there)
        due = ReportKind.DAY if exported else ReportKind.ZERO
        (self.prints if printer else self.buttons)[due].setFocus()

    def _print(self, kind: ReportKind) -> None:
        from mbdesk.services.exchange.station_papers import report_pdf  # as above

        tag, station, name = self.theme.reader().language, self._station, self._printer
        say, send = words(tag), self.print_report

        def work(_progress: object) -> int:
            return send(name, report_pdf(station, kind, say, tag))

        self.run(work, partial(self._printed, kind))

    def _printed(self, kind: ReportKind, status: int) -> None:
        self.tell(printing_told(status))
        if status != TAKEN:
            self.buttons[kind].setFocus()

    def _ask(self, kind: ReportKind) -> None:
        reader = self.theme.reader()
        title = translate("table", "Where is the paper to go?").read(reader)
        ask_folder(self, title, partial(self._save, kind), reader)

    def _save(self, kind: ReportKind, folder: Path) -> None:
        from mbdesk.services.exchange.station_papers import save_report  # as above

        tag, station = self.theme.reader().language, self._station
        say = words(tag)

        def work(_progress: object) -> tuple[Path, Readable]:
            path = save_report(station, kind, folder, say, tag)
            return path, where_it_lies(station, folder)

        self.run(work, self._tell_saved)

    def _tell_saved(self, saved: tuple[Path, Readable]) -> None:
        path, where = saved
        says = translate("table", "Saved: {name}.").fill(name=Verbatim(path.name))
        self.tell(Joined((says, where), " "))

    @property
    def _resting(self) -> tuple[BigButton, ...]:
        return (*super()._resting, *self.prints.values(), *self.buttons.values())
