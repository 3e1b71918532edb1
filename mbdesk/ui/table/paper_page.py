"""Keying in proposals from paper forms: all fields on one page, form after form, by keyboard."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.proposal import ASKED, MOST_UNITS, TEXTS, Source, cost_lines
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.errors import KnownError
from mbdesk.services.station.paper import form_is_known, write_forms
from mbdesk.services.station.proposing import ProposalDraft, check_text, leave_proposal
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.station.staff_notes import objection
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.stepper import Stepper
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name, offered
from mbdesk.words.phrase import (
    NOTHING,
    Content,
    Number,
    Readable,
    Verbatim,
    kronor,
    translate,
)
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS
from mbdesk.words.translations import words

FORM_CONTEXT = "voter.form"

LABELS: Mapping[str, Readable] = {
    "form": translate("table", "The form's number"),
    **{name: text.keyed_in for name, text in PROPOSAL_TEXTS.items()},
    "contact": translate("table", "How to reach the person"),
}


SAVED_BEFORE = translate(
    "table", "A form with the number {form} has been saved before. Save once more?"
)


class PaperPage(StaffPage):
    """A form's fields. Emits `changed` when another proposal is safe."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        says = translate("table", "Save, and the next form (Ctrl+Enter)")
        super().__init__(context, translate("table", "Proposal from a paper form"), says)
        theme = context.theme
        self._warned_of, self._saved = "", 0
        self.fields: dict[str, TextField] = {}
        self._field("form")
        self.language = self._language()
        for name in TEXTS:
            self._field(name)
        self.amounts = {item.id: self._amount(item) for item in context.station.cost_items}
        self._field("contact")
        consent = translate("table", "Consent to be contacted is given on the form")
        self.consent = ChoiceCard(theme, CardText(consent))
        self.consent.clicked.connect(lambda: self.consent.set_chosen(not self.consent.isChecked()))
        self.blank = BigButton(theme, translate("table", "Blank forms to print, in all languages"))
        self.blank.clicked.connect(self._ask_where)
        self.add(self.consent, self.blank)
        self.end()
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
        QShortcut(keys, self, self.act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self) -> None:
        """Begin with the form's number; what was typed before is still there."""
        super().begin()
        self.fields["form"].setFocus()

    def act(self) -> None:
        """Save the form, unless one with its number was saved and this has not been told."""
        if not self.primary.isEnabled():
            return
        draft = self._draft()
        if draft.contact and not draft.consent:
            self.tell(
                translate(
                    "table",
                    "Without consent on the form the contact details are not kept. Choose the "
                    "consent, or empty the field.",
                )
            )
            return
        if not self._judge("form"):
            self.fields["form"].setFocus()
            return
        self.run(lambda _progress: leave_proposal(self._station, draft), self._left)

    def failed(self, error: Exception) -> None:
        """Tell what went wrong; typing goes on in the field that it is about."""
        super().failed(error)
        named = str(error.parameters.get("field")) if isinstance(error, KnownError) else ""
        if named in self.fields:
            self.fields[named].setFocus()

    def _judge(self, name: str) -> bool:
        """Tell what is wrong with a field; of a form that was saved before, once."""
        text = self.fields[name].text.strip()
        found = objection(lambda: check_text(name, text))
        if name == "form" and text != self._warned_of and form_is_known(self._station, text):
            self._warned_of = text
            found = SAVED_BEFORE.fill(form=Verbatim(text)), NOTHING
        return self.judge(self.fields[name], found)

    def _draft(self) -> ProposalDraft:
        texts: dict[str, Any] = {name: bare(field.text) for name, field in self.fields.items()}
        language = self.language.currentData()
        quantities = {id_: stepper.value for id_, stepper in self.amounts.items()}
        return ProposalDraft(
            language=language,
            costs=cost_lines(self._station.cost_items, quantities, language),
            consent=self.consent.isChecked(),
            source=Source.PAPER,
            **texts,
        )

    def _left(self, number: str) -> None:
        self._saved += 1
        self._warned_of = ""
        self.fields["form"].setFocus()
        for field in self.fields.values():
            field.editor.setPlainText("")
        for stepper in self.amounts.values():
            stepper.set_value(0)
        self.consent.set_chosen(False)
        says = translate(
            "table", "Saved as {number}: write it on the form. Forms saved just now: {saved}."
        )
        self.tell(says.fill(number=Verbatim(number), saved=Number(self._saved)))
        self.changed.emit()

    def _ask_where(self) -> None:
        reader = self.theme.reader()
        title = translate("table", "Where are the forms to go?").read(reader)
        ask_folder(self, title, self._write_blank, reader)

    def _write_blank(self, folder: Path) -> None:
        say, tag = partial(words, context=FORM_CONTEXT), self.theme.reader().language
        self.run(
            lambda _progress: write_forms(self._station, folder, say, named_in=tag), self._written
        )

    def _written(self, paths: list[Path]) -> None:
        says = translate("table", "%Ln forms are in the folder {folder}.", None, len(paths))
        self.tell(says.fill(folder=Verbatim(str(paths[0].parent))))

    def _field(self, name: str) -> None:
        says, rule = LABELS[name], ASKED[name]
        field = TextField(self.theme, says, lines=rule.lines, limit=rule.longest)
        self.fields[name] = field
        field.left.connect(partial(self._judge, name))
        self.corrected_in(field)
        self._named(says, field)

    def _named(self, says: Readable, widget: QWidget) -> None:
        self.add(Label(self.theme, says, FontRole.STRONG), widget)

    def _language(self) -> QComboBox:
        chooser = self.chooser(translate("table", "The language that it is written in"))
        for tag in offered(self._station.frame.languages):
            chooser.addItem(native_name(tag), tag)
        chooser.setCurrentIndex(chooser.findData(DEFAULT_LANGUAGE))
        return chooser

    def _amount(self, item: CostItem) -> Stepper:
        says = translate("table", "{name}, {money} each")
        name = says.fill(name=Content(item.texts), money=kronor(item.unit_cost))
        stepper = Stepper(self.theme, name)
        stepper.asked.connect(lambda wanted: stepper.set_value(max(0, min(wanted, MOST_UNITS))))
        self._named(name, stepper)
        return stepper
