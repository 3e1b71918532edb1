"""The dialog for one line of a list of the frame: it stays until the line is saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.ui.central.frame.section import said
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import Dialog
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words import QT_TRANSLATE_NOOP

NEW = "new"
"""Stands in a draft's path for the line that is not there yet."""
Save = Callable[[Mapping[str, str], Asker], object]
"""Saves what was typed, by the field's name; the asker hears how it went."""


@dataclass(frozen=True, slots=True)
class LineForm:
    """What is asked of a line: its `fields` by name, each an English label and a text.

    Those in `needed` must say something. What is typed is kept as the draft of `path`.
    """

    title: str
    fields: Mapping[str, tuple[str, str]]
    needed: frozenset[str]
    path: str


class LineDialog(Dialog):
    """Asks for a line's texts and saves them; what is refused is told at its field."""

    def __init__(self, parent: QWidget, form: LineForm, drafts: Drafts, save: Save) -> None:
        super().__init__(parent, letters=60)
        self._form, self._save, self._busy = form, save, False
        self.lines = {name: LineEdit(text) for name, (_, text) in form.fields.items()}
        self.errors = {name: ErrorLine(line) for name, line in self.lines.items()}
        self._labels = {name: PlainLabel() for name in form.fields}
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self._lay_out()
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        for line in self.lines.values():
            line.textChanged.connect(self._allow)
        self.retranslate()
        TypedDraft(self, drafts, form.path, self.lines, self.refuse)

    def _lay_out(self) -> None:
        for name, line in self.lines.items():
            self._labels[name].setBuddy(line)
            field = QVBoxLayout()
            field.setSpacing(staff_look().px(4))
            for part in (self._labels[name], line, self.errors[name]):
                field.addWidget(part)
            self.body.addLayout(field)
        self.body.addStretch(1)
        self.below.addWidget(self.buttons)

    def save(self) -> None:
        """Save what was typed, and close once it is saved."""
        for error in self.errors.values():
            error.help("")
        self._busy = True
        self._allow()
        typed = {name: bare(line.text()) for name, line in self.lines.items()}
        self._save(typed, Asker(self.accept, self.refuse))

    def refuse(self, error: Exception) -> None:
        """Say at the field what could not be saved; what was typed stays."""
        self._busy = False
        field = str(error.parameters["field"]) if isinstance(error, FieldError) else ""
        name = field if field in self.errors else next(iter(self.errors))
        self.errors[name].tell(error)
        self.errors[name].ask_again()
        self._allow()

    def _allow(self) -> None:
        ready = all(bare(self.lines[name].text()) for name in self._form.needed)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(ready and not self._busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(said(self._form.title))
        for name, (source, _) in self._form.fields.items():
            self._labels[name].setText(said(source))
        keep, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(keep).setText(said(QT_TRANSLATE_NOOP("Frame", "Save")))
        self.buttons.button(cancel).setText(said(QT_TRANSLATE_NOOP("Frame", "Cancel")))
        self._allow()
