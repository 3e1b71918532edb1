"""What a file of texts would do, row by row, before anything is written.

A page of facts: it is left with the texts as they were, or with the rows that are right.
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mbdesk.services.centre.texts.text_files import TextsPreview, take_text_file
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.file_rows_page import FileRowsPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.table import Cell, StaffTable, number
from mbdesk.words.exchange.comparison import ComparedText, Outcome
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Joined, Number, Readable, Verbatim, translate
from mbdesk.words.sentences.messages import sentence

_TOLD = frozenset(Outcome) - {Outcome.SAME, Outcome.EMPTY}
"""What is worth a row: the rest of a file changes nothing."""
_TONES = {
    Outcome.NEW: Tone.INFO,
    Outcome.CHANGED: Tone.INFO,
    Outcome.REVIEWED: Tone.GOOD,
    Outcome.BESIDE: Tone.DIFFER,
    Outcome.WRONG: Tone.BAD,
}


class TextsPreviewPage(FileRowsPage):
    """Shows the rows that would change something or have a fault; the main action takes them in."""

    def __init__(self, desk: Desk, seen: TextsPreview) -> None:
        super().__init__(desk, StaffTable(4, wide=2, numbers=(0,)))
        self.seen = seen
        self.rows = tuple(row for row in seen.rows if row.outcome in _TOLD)
        self.reason, self.reason_label = LineEdit(), PlainLabel()
        self.reason_label.setBuddy(self.reason)
        asked = QVBoxLayout()
        asked.setSpacing(staff_look().px(4))
        asked.addWidget(self.reason_label)
        asked.addWidget(self.reason)
        self.body.insertLayout(0, asked)
        self.setTabOrder(self.table, self.reason)
        self.reason.textChanged.connect(lambda _: self.refresh())
        self.retranslate()
        path = f"texts.{seen.returned.path.name}"
        draft = TypedDraft(self, desk.drafts, path, {"reason": self.reason}, self.notice.refuse)
        self.left.connect(lambda _: draft.drop())

    @property
    def needs_reason(self) -> bool:
        """Whether residents have been shown the frame that it would change."""
        return self._desk.snapshot.held.opened and self.seen.of_frame

    def refresh(self) -> None:
        """Allow taking the file once it has something to take, and a reason where it needs one."""
        told = not self.needs_reason or bool(self.reason.text().strip())
        self.primary.setEnabled(bool(self.seen.taken) and told and not self.work.running)

    def take(self) -> None:
        """Take in the rows that are right."""
        self.notice.hide()
        central, reason = self._desk.central, self.reason.text().strip()
        self.work.start(
            lambda: self.tr("Taking the texts in"),
            lambda _: take_text_file(central, self.seen, reason),
            self._taken,
            self.notice.refuse,
        )

    def _taken(self, taken: TextsPreview) -> None:
        says = translate("TextsPreviewPage", "Texts taken in: {number}.")
        left = taken.count(Outcome.WRONG)
        rest = translate("TextsPreviewPage", "Every row of the file was used or says nothing new.")
        if left:
            rest = translate("TextsPreviewPage", "Rows left out since they are wrong: {number}.")
        told: tuple[Readable, Readable] = (
            says.fill(number=Number(len(taken.taken))),
            rest.fill(number=Number(left)) if left else rest,
        )
        self._desk.refresh(partial(self.left.emit, told))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        seen = self.seen
        self.heading.setText(self.tr("Texts from {file}").format(file=seen.returned.path.name))
        self.lead.setText(self._lead())
        for widget in (self.reason, self.reason_label):
            widget.setVisible(self.needs_reason)
        self.reason_label.setText(
            self.tr("Residents have been shown the frame: why does it change?")
        )
        headers = (
            self.tr("Row"),
            self.tr("Text"),
            self.tr("What comes, and what is wrong"),
            self.tr("What it would do"),
        )
        self.table.name(self.tr("Rows of the file"), headers)
        self.show_rows(self.rows, self._row)
        self.table.setVisible(bool(self.rows))
        self.primary.setText(self.tr("Take in %Ln texts", "", len(seen.taken)))
        self.back.setText(self.tr("Cancel, leave the texts as they are"))
        self.refresh()

    def _lead(self) -> str:
        seen = self.seen
        told = self.tr(
            "Into {language}. New: {new}. Changed: {changed}. Read over: {reviewed}. Beside, since "
            "the Swedish has changed: {beside}. Wrong, left out: {wrong}. The rest stays."
        )
        return told.format(
            language=native_name(seen.returned.language),
            new=number(seen.count(Outcome.NEW)),
            changed=number(seen.count(Outcome.CHANGED)),
            reviewed=number(seen.count(Outcome.REVIEWED)),
            beside=number(seen.count(Outcome.BESIDE)),
            wrong=number(seen.count(Outcome.WRONG)),
        )

    def _row(self, row: ComparedText) -> tuple[str | Cell, ...]:
        words = {
            Outcome.NEW: self.tr("new"),
            Outcome.CHANGED: self.tr("changed"),
            Outcome.REVIEWED: self.tr("read over"),
            Outcome.BESIDE: self.tr("beside, as a draft"),
            Outcome.WRONG: self.tr("wrong"),
        }
        name = row.unit.note if row.unit is not None else row.id
        state = Cell(words[row.outcome], _TONES[row.outcome])
        return number(row.number), name, "\n".join(self._told(row)), state

    def _told(self, row: ComparedText) -> list[str]:
        reader = current_reader()
        told = [Joined((Verbatim(row.forms[0] or "–"),)).read(reader)]
        if row.faults:
            return [*told, *(sentence(fault, reader).what for fault in row.faults)]
        if row.outcome is Outcome.BESIDE:
            made_for = translate("TextsPreviewPage", "Made for: {text}")
            return [*told, made_for.fill(text=Verbatim(row.made_for)).read(reader)]
        if row.outcome is Outcome.CHANGED and row.unit is not None:
            before = translate("TextsPreviewPage", "Before: {text}")
            return [*told, before.fill(text=Verbatim(row.unit.forms[0])).read(reader)]
        return told
