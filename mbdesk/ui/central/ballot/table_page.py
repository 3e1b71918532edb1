"""What a file would make of the ballot, row by row, before anything is written.

A page of facts: it is left with the ballot as it was, or with what is shown on it.
"""

from functools import partial

from mbdesk.domain.texts import in_language
from mbdesk.services.centre.ballot.tables import BallotPreview, RowPreview, RowState, take_ballot
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.file_rows_page import FileRowsPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import Cell, StaffTable, kronor, number
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Readable, translate
from mbdesk.words.sentences.messages import sentence


class BallotTablePage(FileRowsPage):
    """Shows the rows with their faults; the main action puts them on the ballot."""

    def __init__(self, desk: Desk, seen: BallotPreview) -> None:
        super().__init__(desk, StaffTable(5, wide=2, numbers=(0, 3)))
        self.seen, self.facts = seen, PlainLabel()
        self.body.insertWidget(0, self.facts)
        self.retranslate()

    def refresh(self) -> None:
        """Allow taking the table once no row has a fault."""
        self.primary.setEnabled(not self.seen.faulty and not self.work.running)

    def take(self) -> None:
        """Put what is shown on the ballot."""
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Writing the ballot"),
            lambda _: take_ballot(self._desk.central, self.seen),
            lambda _: self._taken(),
            self.notice.refuse,
        )

    def _taken(self) -> None:
        told: tuple[Readable, Readable] = (
            translate("BallotTablePage", "The ballot is in place."),
            translate("BallotTablePage", "Check every line before you go on."),
        )
        self._desk.refresh(partial(self.left.emit, told))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        seen = self.seen
        self.heading.setText(self.tr("The ballot from {file}").format(file=seen.path.name))
        self.lead.setText(self._lead())
        self.facts.setText("\n".join(self._facts()))
        self.facts.setVisible(bool(self.facts.text()))
        headers = (
            self.tr("Row"),
            self.tr("No."),
            self.tr("Proposal, and what is wrong"),
            self.tr("Cost"),
            self.tr("What it would do"),
        )
        self.table.name(self.tr("Rows of the file"), headers)
        self.show_rows(seen.rows, self._row)
        self.primary.setText(self.tr("Put %Ln proposals on the ballot", "", len(seen.rows)))
        self.back.setText(self.tr("Cancel, leave the ballot as it is"))
        self.refresh()

    def _lead(self) -> str:
        seen = self.seen
        if seen.faulty:
            wrong = self.tr("%Ln rows have something wrong.", "", seen.faulty)
            return f"{wrong} {self.tr('Correct them in the file, then read it again.')}"
        return self.tr("New: {new}. Changed: {changed}. As before: {same}. Off: {off}.").format(
            new=number(seen.count(RowState.NEW)),
            changed=number(seen.count(RowState.CHANGED)),
            same=number(seen.count(RowState.SAME)),
            off=number(len(seen.leaving)),
        )

    def _facts(self) -> list[str]:
        """Return what else would change, and what of the file is not read."""
        seen, now = self.seen, self._desk.snapshot.frame.rules.max_choices
        told = []
        if seen.leaving:
            codes = ", ".join(item.code for item in seen.leaving)
            told.append(self.tr("These leave the ballot: {codes}.").format(codes=codes))
        if seen.unknown:
            columns = ", ".join(seen.unknown)
            told.append(self.tr("These columns are not read: {columns}.").format(columns=columns))
        if seen.most_choices < now:
            fewer = self.tr(
                "A person may choose {now} proposals now, more than the ballot has then. It "
                "becomes {most} at most."
            )
            told.append(fewer.format(now=number(now), most=number(seen.most_choices)))
        return told

    def _row(self, row: RowPreview) -> tuple[str | Cell, ...]:
        item, reader = row.item, current_reader()
        title = in_language(item.titles, language()) or "–"
        languages = ", ".join(native_name(tag) for tag in item.titles)
        faults = [str(sentence(fault, reader).what) for fault in row.faults]
        told = "\n".join([title, *(faults or [languages])])
        states = {
            RowState.NEW: Cell(self.tr("new"), Tone.INFO),
            RowState.CHANGED: Cell(self.tr("changed"), Tone.INFO),
            RowState.SAME: Cell(self.tr("as before"), Tone.QUIET),
        }
        state = Cell(self.tr("wrong"), Tone.BAD) if row.faults else states[row.state]
        return number(row.number), item.code, told, kronor(item.cost), state
