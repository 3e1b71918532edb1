"""The papers that two people sign at a table: zero report, day report and export sheet."""

from functools import partial
from pathlib import Path

from mbdesk.domain.station import ReportKind
from mbdesk.services.station.copy_choice import holds_copy
from mbdesk.ui.staff.control_codes import ControlCodesLabel
from mbdesk.ui.staff.file_dialogs import ask_folder
from mbdesk.ui.staff.staff_page import PageContext, StaffPage
from mbdesk.ui.table.menu_page import SAFE, STAYS
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Joined, Verbatim, translate
from mbdesk.words.translations import words

NAMES = {
    ReportKind.ZERO: translate("table", "Zero report, before voting"),
    ReportKind.DAY: translate("table", "Day report, after voting"),
    ReportKind.EXPORT: translate("table", "Export sheet, for the newest export"),
}
ABOUT = translate(
    "table",
    "They say what the ballot box holds, and nothing about any voter. Save one as a PDF and print "
    "it. Two of you sign it, and one takes a photo of it.",
)


class StationPapersPage(StaffPage):
    """Shows the control codes, and saves each paper where the staff want it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, translate("table", "Papers to sign"))
        self.codes = ControlCodesLabel(self.theme, context.station)
        self.buttons = {
            kind: self.button(says, partial(self._ask, kind)) for kind, says in NAMES.items()
        }
        row = RowLayout(self.theme)
        add_all(row, self.buttons.values())
        self.add(Label(self.theme, ABOUT), self.codes)
        self.column.addLayout(row)
        self.end()

    def begin(self) -> None:
        """Show the codes of what the station holds now."""
        from mbdesk.services.exchange.station_papers import (
            has_export,  # the PDF library is slow to import
        )

        super().begin()
        held = self._station.counts()
        self.codes.look(ReportKind.DAY if held.votes else ReportKind.ZERO)
        self.buttons[ReportKind.EXPORT].setVisible(has_export(self._station))
        self.buttons[ReportKind.ZERO].setFocus()

    def _ask(self, kind: ReportKind) -> None:
        reader = self.theme.reader()
        title = translate("table", "Where is the paper to go?").read(reader)
        ask_folder(self, title, partial(self._save, kind), reader)

    def _save(self, kind: ReportKind, folder: Path) -> None:
        from mbdesk.services.exchange.station_papers import save_report  # as above

        tag, station = self.theme.reader().language, self._station
        say = words(tag)

        def work(_progress: object) -> tuple[Path, bool]:
            path = save_report(station, kind, folder, say, tag)
            return path, holds_copy(station, folder)

        self.run(work, self._tell_saved)

    def _tell_saved(self, saved: tuple[Path, bool]) -> None:
        path, on_copy = saved
        says = translate("table", "Saved: {name}.").fill(name=Verbatim(path.name))
        self.tell(Joined((says, STAYS if on_copy else SAFE), " "))

    @property
    def _resting(self) -> tuple[BigButton, ...]:
        return (*super()._resting, *self.buttons.values())
