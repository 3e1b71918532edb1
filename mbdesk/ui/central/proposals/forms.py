"""What is asked before something is done with a proposal: a text, a reason, and who does it.

A form does the act itself and closes once it is done: what was typed is still there where the act
was refused, and why stands below it.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mbdesk.domain.texts import bare, on_one_line
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import Task, run
from mbdesk.ui.staff.forms.dialogs import Dialog, keep_narrow, labels_above
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.words.phrase import Readable
from mbdesk.words.sentences.messages import sentence

_LINES = 3


def write_from(area: QPlainTextEdit, *, right_to_left: bool) -> None:
    """Let the lines of an area begin at the side that their language is written from."""
    ways, sides = Qt.LayoutDirection, Qt.AlignmentFlag
    option = area.document().defaultTextOption()
    option.setTextDirection(ways.RightToLeft if right_to_left else ways.LeftToRight)
    option.setAlignment(sides.AlignRight if right_to_left else sides.AlignLeft)
    area.document().setDefaultTextOption(option)


@dataclass(frozen=True, slots=True)
class TextForm:
    """A question for one line of text, which is kept as the draft of `path` while it is typed."""

    title: str
    label: str
    text: str
    path: str


class TextDialog(Dialog):
    """Asks for one line, and stays until it is saved: `save` is called with what was typed.

    Who saves it calls `accept` then, or `refuse` with what is wrong.
    """

    def __init__(
        self, parent: QWidget, form: TextForm, drafts: Drafts, save: Callable[[str], object]
    ) -> None:
        super().__init__(parent, letters=60)
        self.setWindowTitle(form.title)
        self._save = save
        self.line, self.label = LineEdit(form.text), PlainLabel(form.label)
        self.error = ErrorLine(self.line)
        ok, cancel = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.body.addLayout(labels_above({self.label: self.line}))
        self.body.addWidget(self.error)
        self.below.addWidget(self.buttons)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        TypedDraft(self, drafts, form.path, {"text": self.line}, self.refuse)
        self.line.selectAll()

    def save(self) -> None:
        """Hand on what was typed, once."""
        self.error.help("")
        self.buttons.setEnabled(False)
        self._save(self.line.text())

    def refuse(self, error: Exception) -> None:
        """Say what is wrong; what was typed stays."""
        self.buttons.setEnabled(True)
        self.error.tell(error)
        self.error.ask_again()


@dataclass(frozen=True, slots=True)
class ActForm:
    """A question about one proposal: what is to be done, what that means, and what is asked for.

    `texts` are the names and values of fields to fill in, of one line each but for those that are
    named in `several_lines`, which are written from the right where their language is; `choices`,
    where there are any, come first: which text the first field is about, by its value, and how it
    reads now. Without such a text the field stays as it is; `chooses` then says what is chosen.
    `act` does it with what was typed, which is by the field's name, and the reason. `asks_reason`
    is off where none is needed. What is typed is kept as the draft of `path`.
    """

    path: str
    title: Readable
    says: Readable
    press: Readable
    act: Callable[[Mapping[str, str], Why], object]
    texts: Mapping[str, tuple[Readable, str]]
    choices: Mapping[str, tuple[Readable, str | None]]
    several_lines: Collection[str] = ()
    right_to_left: bool = False
    asks_reason: bool = True
    chooses: Readable | None = None


class ActDialog(Dialog):
    """Asks for what an act needs, and does it; calls `done` then."""

    def __init__(
        self,
        parent: QWidget,
        form: ActForm,
        drafts: Drafts,
        person: str,
        done: Callable[[], object],
    ) -> None:
        super().__init__(parent, letters=76)
        self.form, self._done = form, done
        self._task: Task[object] | None = None
        self.says, self.wrong = PlainLabel(), PlainLabel(role=TextRole.ERROR)
        self.which = QComboBox()
        keep_narrow(self.which)
        self.fields = {name: self._field(name, text) for name, (_, text) in form.texts.items()}
        self.reason, self.who = LineEdit(), LineEdit(person)
        self.which_label, self.reason_label, self.who_label = (PlainLabel() for _ in range(3))
        self.labels = {name: PlainLabel() for name in form.texts}
        self.press, self.cancel = QPushButton(), QPushButton()
        self.buttons = QDialogButtonBox()
        self._lay_out_parts()
        self._connect()
        self.retranslate()
        typed = {f"text.{name}": field for name, field in self.fields.items()}
        kept = {"which": self.which, **typed, "reason": self.reason}
        TypedDraft(self, drafts, form.path, kept, self._refuse)

    def _field(self, name: str, text: str) -> LineEdit | TextArea:
        if name not in self.form.several_lines:
            return LineEdit(text)
        area = TextArea()
        write_from(area, right_to_left=self.form.right_to_left)
        area.setPlainText(text)
        area.setMinimumHeight(area.fontMetrics().lineSpacing() * (_LINES + 1))
        return area

    def _lay_out_parts(self) -> None:
        for value in self.form.choices:
            self.which.addItem("", value)
        asked: dict[PlainLabel, QWidget] = {
            self.labels[name]: field for name, field in self.fields.items()
        }
        reason = {self.reason_label: self.reason, self.who_label: self.who}
        self.body.addWidget(self.says)
        self.body.addLayout(labels_above({self.which_label: self.which, **asked, **reason}))
        for part in (self.which_label, self.which):
            part.setVisible(bool(self.form.choices))
        for label, field in reason.items():
            label.setVisible(self.form.asks_reason)
            field.setVisible(self.form.asks_reason)
        self.body.addWidget(self.wrong)
        self.wrong.hide()
        self.buttons.addButton(self.press, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.below.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.which.activated.connect(lambda _: self._show_choice())
        for field in (*self.fields.values(), self.reason, self.who):
            field.textChanged.connect(self._allow)
        self._show_choice()

    def _show_choice(self) -> None:
        """Show how the text reads now that was chosen."""
        chosen = self.form.choices.get(str(self.which.currentData()))
        if chosen is not None and chosen[1] is not None and self.fields:
            first = next(iter(self.fields.values()))
            first.setPlainText(chosen[1]) if isinstance(first, TextArea) else first.setText(
                chosen[1]
            )

    def _allow(self) -> None:
        self.wrong.hide()
        ready = bool(bare(self.reason.text()) and bare(self.who.text()))
        self.press.setEnabled(ready or not self.form.asks_reason)

    @property
    def typed(self) -> Mapping[str, str]:
        """What was typed, by the field's name; what was chosen stands under `which`."""
        texts = {
            name: field.toPlainText() if isinstance(field, TextArea) else field.text()
            for name, field in self.fields.items()
        }
        return {**texts, "which": str(self.which.currentData() or "")}

    def accept(self) -> None:
        """Do it in the background, and close once it is done."""
        if self._task is not None or not self.press.isEnabled():
            return
        typed, why = self.typed, Why(on_one_line(self.reason.text()), self.who.text())
        self.press.setEnabled(False)
        self._task = run(
            lambda _: self.form.act(typed, why),
            done=lambda _: self._close(),
            failed=self._refuse,
            parent=self,
        )

    def _close(self) -> None:
        self._task = None
        super().accept()
        self._done()

    def _refuse(self, error: Exception) -> None:
        self._task = None
        self._allow()
        told = sentence(error, current_reader())
        self.wrong.setText(f"{told.what} {told.do}")
        self.wrong.show()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader, form = current_reader(), self.form
        self.setWindowTitle(form.title.read(reader))
        self.says.setText(form.says.read(reader))
        self.press.setText(form.press.read(reader))
        self.cancel.setText(self.tr("Cancel"))
        which = self.tr("&Which text")
        self.which_label.setText(form.chooses.read(reader) if form.chooses else which)
        self.reason_label.setText(self.tr("Wh&y; it is put on record"))
        self.who_label.setText(self.tr("Your &name"))
        for name, (label, _) in form.texts.items():
            self.labels[name].setText(label.read(reader))
        for row, (label, _) in enumerate(form.choices.values()):
            self.which.setItemText(row, label.read(reader))
        self._allow()
