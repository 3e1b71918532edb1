"""The panel beside the ledger: an answer's words, edited and approved there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.services.centre.answers.acts import Written
from mbdesk.services.centre.answers.ledger import LedgerRow
from mbdesk.ui.central.proposals.forms import write_from
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.dialogs import keep_narrow
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import PlainLabel, TextArea
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.decided import OUTCOMES, WAYS
from mbdesk.words.languages import LANGUAGES, native_name

_LINES = 9


class AnswerPanel(Retranslatable, QFrame):
    """Shows an answer. Emits `saved` with the `Written`, `wanted` with a language, `skipped`."""

    saved = Signal(object)
    wanted = Signal(str)
    skipped = Signal()

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.setObjectName("card")
        self.where, self.heading = PlainLabel(role=TextRole.QUIET), PlainLabel()
        self.heading.set_role(TextRole.SECTION)
        self.told = PlainLabel()
        self.language_label, self.language = PlainLabel(role=TextRole.LABEL), QComboBox()
        self.text_label, self.text = PlainLabel(role=TextRole.LABEL), TextArea()
        self.help = PlainLabel(role=TextRole.QUIET)
        self.fill, self.skip, self.save = (Button(ButtonKind.ROW) for _ in range(3))
        self._row: LedgerRow | None = None
        self._written: Written | None = None
        self._drafts = drafts
        self._draft = TypedDraft(self, drafts, "", {"language": self.language, "text": self.text})
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, below = staff_look(), QVBoxLayout(self), QHBoxLayout()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(4))
        keep_narrow(self.language, 12)
        for tag in LANGUAGES:
            self.language.addItem(native_name(tag), tag)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES)
        self.text.setTabChangesFocus(True)
        for label, field in ((self.language_label, self.language), (self.text_label, self.text)):
            label.setBuddy(field)
        for button in (self.fill, self.skip, self.save):
            below.addWidget(button)
        below.addStretch(1)
        head = (self.where, self.heading, self.told, self.language_label, self.language)
        for widget in (*head, self.text_label):
            layout.addWidget(widget)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.help)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._allow)
        self.language.activated.connect(lambda _: self.wanted.emit(self.chosen))
        self.fill.clicked.connect(lambda: self.wanted.emit(self.chosen))
        self.skip.clicked.connect(self.skipped)
        self.save.clicked.connect(lambda: self.give(approved=False))

    @property
    def chosen(self) -> str:
        """The language that is chosen for the answer."""
        return str(self.language.currentData())

    @property
    def row(self) -> LedgerRow | None:
        """The line of the ledger that is shown."""
        return self._row

    @property
    def ready(self) -> bool:
        """Whether there are words that can be approved."""
        return self._row is not None and bool(bare(self.text.toPlainText()))

    @property
    def unsaved(self) -> bool:
        """Whether words were typed that are not kept yet."""
        held = self._written
        return self.ready and (held is None or self.text.toPlainText() != held.text)

    def show_row(self, row: LedgerRow | None) -> None:
        """Show a line; its words follow by `show_answer`."""
        self._row, self._written = row, None
        with self._draft.showing(""):
            self.text.setPlainText("")
        self.retranslate()

    def tell_again(self, row: LedgerRow) -> None:
        """Show how far the same line has come; what is typed stays."""
        self._row = row
        self.retranslate()

    def show_answer(self, written: Written, *, anew: bool = False) -> None:
        """Show the words of an answer, as they are kept; what was typed instead stands there again.

        Filled in `anew` they take its place.
        """
        self._written = written
        if anew:
            self._draft.drop()
        with self._draft.showing(_path_of(self._row.number) if self._row else ""):
            self.language.setCurrentIndex(self.language.findData(written.language))
            self.text.setPlainText(written.text)
        write_from(self.text, right_to_left=LANGUAGES[self.chosen].right_to_left)
        self.retranslate()

    def keep_typed(self) -> None:
        """Keep what is typed until it is known to be saved."""
        self._draft.keep()

    def forget(self, proposal: int) -> None:
        """Forget what was typed about a proposal: it is saved."""
        self._drafts.drop(_path_of(proposal))

    def give(self, *, approved: bool) -> None:
        """Hand on the words to be kept."""
        if self.ready:
            self.saved.emit(Written(self.chosen, self.text.toPlainText(), approved))

    def take_focus(self) -> None:
        """Go to the words."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _allow(self) -> None:
        self.save.setEnabled(self.unsaved)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setVisible(self._row is not None)
        self.language_label.setText(self.tr("&Language of the answer"))
        self.text_label.setText(self.tr("&The answer"))
        self.fill.setText(self.tr("Fill in anew"))
        self.skip.setText(self.tr("Skip"))
        self.save.setText(self.tr("Save the draft"))
        if self._row is not None:
            self._retell(self._row)
        self._allow()

    def _retell(self, row: LedgerRow) -> None:
        reader = current_reader()
        self.where.setText(self.tr("Answer to proposal {number}").format(number=number(row.number)))
        self.heading.setText(row.title)
        told = [OUTCOMES[row.outcome].read(reader)]
        if row.given is not None:
            says = self.tr("answered {day}, {way}")
            way = WAYS[row.given.way].read(reader)
            told.append(says.format(day=day(row.given.given_on), way=way))
        if row.protected:
            told.append(self.tr("protected identity"))
        self.told.setText(" · ".join(told))
        self.help.setText(" ".join(self._help(row)))

    def _help(self, row: LedgerRow) -> list[str]:
        told = []
        if row.minority:
            says = self.tr("The law gives a right to an answer in {language}.")
            told.append(says.format(language=native_name(row.language)))
        if not self.chosen.startswith(DEFAULT_LANGUAGE):
            told.append(self.tr("Reasons are in the words of who gave them: translate them."))
        return told


def _path_of(proposal: int) -> str:
    return f"answer.{proposal}"
