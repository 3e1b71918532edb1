"""What a sheet of another office would put on record, row by row, before anything is written.

A page of facts: it is left with the evaluation as it was, or with the rows that are right.
"""

from functools import partial

from mbdesk.services.centre.evaluation.returned_sheets import (
    ReturnedRow,
    ReturnedSheet,
    RowState,
    take_sheet,
)
from mbdesk.services.centre.evaluation.sheet_columns import subject_names
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.file_rows_page import FileRowsPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.table import Cell, StaffTable, kronor, number
from mbdesk.words.findings import VERDICTS
from mbdesk.words.phrase import Number, Readable, translate
from mbdesk.words.sentences.messages import sentence

_TONES = {RowState.NEW: Tone.INFO, RowState.WRONG: Tone.BAD}


class SheetPage(FileRowsPage):
    """Shows the rows that say something new or have a fault; the main action takes them in."""

    def __init__(self, desk: Desk, seen: ReturnedSheet) -> None:
        super().__init__(desk, StaffTable(4, wide=2, numbers=(0,)))
        self.seen = seen
        self.rows = tuple(row for row in seen.rows if row.state in _TONES)
        self.retranslate()

    def refresh(self) -> None:
        """Allow taking the sheet in once it has something new."""
        self.primary.setEnabled(bool(self.seen.count(RowState.NEW)) and not self.work.running)

    def take(self) -> None:
        """Put what is news on record."""
        self.notice.hide()
        central = self._desk.central
        self.work.start(
            lambda: self.tr("Taking the sheet in"),
            lambda _: take_sheet(central, self.seen),
            self._taken,
            self.notice.refuse,
        )

    def _taken(self, taken: ReturnedSheet) -> None:
        says = translate("SheetPage", "Assessments taken in from the sheet, proposals: {number}.")
        rest: Readable = translate("SheetPage", "No row was wrong.")
        if wrong := taken.count(RowState.WRONG):
            rest = translate(
                "SheetPage",
                "Rows left out since they are wrong: {number}. Let the office put them right.",
            ).fill(number=Number(wrong))
        told = says.fill(number=Number(taken.count(RowState.NEW))), rest
        self._desk.refresh(partial(self.left.emit, told))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        seen = self.seen
        self.heading.setText(self.tr("Sheet from {department}").format(department=seen.department))
        self.lead.setText(self._lead())
        headers = (
            self.tr("Row"),
            self.tr("Proposal"),
            self.tr("What comes, and what is wrong"),
            self.tr("What it would do"),
        )
        self.table.name(self.tr("Rows of the sheet"), headers)
        self.show_rows(self.rows, self._row)
        self.table.setVisible(bool(self.rows))
        self.primary.setText(self.tr("Take in %Ln proposals", "", seen.count(RowState.NEW)))
        self.back.setText(self.tr("Cancel, leave the evaluation as it is"))
        self.refresh()

    def _lead(self) -> str:
        seen = self.seen
        told = self.tr(
            "Assessed by {person}. New: {new}. On record already: {same}. Nothing filled in: "
            "{empty}. Wrong, left out: {wrong}."
        ).format(
            person=seen.assessor,
            new=number(seen.count(RowState.NEW)),
            same=number(seen.count(RowState.SAME)),
            empty=number(seen.count(RowState.EMPTY)),
            wrong=number(seen.count(RowState.WRONG)),
        )
        if seen.unknown:
            left = self.tr("Columns that are not read: {names}.")
            told += " " + left.format(names=", ".join(seen.unknown))
        return told

    def _row(self, row: ReturnedRow) -> tuple[str | Cell, ...]:
        words = {RowState.NEW: self.tr("new"), RowState.WRONG: self.tr("wrong")}
        state = Cell(words[row.state], _TONES[row.state])
        title = f"{number(row.number)} · {row.title}" if row.number else row.title
        return number(row.line), title, "\n".join(self._told(row)), state

    def _told(self, row: ReturnedRow) -> list[str]:
        reader = current_reader()
        if row.faults:
            return [sentence(fault, reader).what for fault in row.faults]
        names = subject_names(self._desk.central.criteria, reader)
        told = [
            f"{names.get(each.subject, '')}: {VERDICTS[each.verdict].read(reader)}"
            + (f". {each.reason}" if each.reason else "")
            for each in row.findings
        ]
        return [*told, *(f"{part.what}: {kronor(part.once)}" for part in row.parts)]
