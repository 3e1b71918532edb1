"""Writing a translation of a proposal, beside the original."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton

from mbdesk.domain.proposal import TEXTS
from mbdesk.domain.register import TranslationState
from mbdesk.services.centre.register.dossier import Dossier, NewTranslation, translate
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.proposals.forms import write_from
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.words import phrase
from mbdesk.words.languages import LANGUAGES, native_name
from mbdesk.words.phrase import Readable, Verbatim
from mbdesk.words.proposal_records import TRANSLATION_STATES
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

OFFERED = ("sv", "en", "sv_easy")
"""The languages that are offered first: those that staff read."""


class TranslationPage(DeskPage):
    """A field beside each text of the original; the main action puts the translation on record.

    Emits `left` with what there is to tell then, or None.
    """

    left = Signal(object)

    def __init__(self, desk: Desk, dossier: Dossier) -> None:
        super().__init__(at_bottom=True)
        self._desk, self.dossier = desk, dossier
        self.fields = {name: _field(name) for name in TEXTS if getattr(dossier.now, name)}
        self._draft = TypedDraft(self, desk.drafts, "", self.fields, self.notice.refuse)
        self.originals = {name: selectable_label() for name in self.fields}
        self.labels = {name: PlainLabel() for name in self.fields}
        self.language, self.state, self.who = QComboBox(), QComboBox(), LineEdit()
        self.names = [PlainLabel() for _ in range(3)]
        self.original_name = PlainLabel(role=TextRole.LABEL)
        self.back = QPushButton()
        self._fill()
        self._lay_out_parts()
        self.add_action(self.back)
        self.back.clicked.connect(lambda: self.left.emit(None))
        self.left.connect(lambda _: self._draft.drop())
        self.primary.clicked.connect(self.save)
        self.language.activated.connect(lambda _: self._show_held())
        self.fields["title"].textChanged.connect(self.refresh)
        self.retranslate()
        self._show_held()

    def _fill(self) -> None:
        own = self.dossier.now.language
        for tag in (*OFFERED, *(each for each in LANGUAGES if each not in OFFERED)):
            if tag != own:
                self.language.addItem(native_name(tag), tag)
        for state in reversed(TranslationState):
            self.state.addItem("", str(state))
        self.state.setCurrentIndex(self.state.findData(str(TranslationState.UNREVIEWED)))
        central = self._desk.central
        self.who.setText(central.person.name if central.person else "")

    def _lay_out_parts(self) -> None:
        grid, look = QGridLayout(), staff_look()
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(4))
        chosen = (self.language, self.state, self.who)
        for column, (label, field) in enumerate(zip(self.names, chosen, strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        texts = QGridLayout()
        texts.setHorizontalSpacing(look.px(16))
        texts.setVerticalSpacing(look.px(4))
        texts.setColumnStretch(0, 1)
        texts.setColumnStretch(1, 1)
        texts.addWidget(self.original_name, 0, 1)
        mirrored = LANGUAGES[self.dossier.now.language].right_to_left
        for row, (name, field) in enumerate(self.fields.items()):
            original = self.originals[name]
            original.setText(getattr(self.dossier.now, name))
            if mirrored:
                original.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.labels[name].setBuddy(field)
            texts.addWidget(self.labels[name], 2 * row + 1, 0)
            texts.addWidget(field, 2 * row + 2, 0, Qt.AlignmentFlag.AlignTop)
            texts.addWidget(original, 2 * row + 2, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(texts)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Begin with the title."""
        self.fields["title"].setFocus()

    @property
    def texts(self) -> Mapping[str, str]:
        """What is typed, by the texts' names."""
        return {
            name: field.toPlainText() if isinstance(field, TextArea) else field.text()
            for name, field in self.fields.items()
        }

    def _show_held(self) -> None:
        """Begin with the translation into this language that there is, and write its way."""
        tag = str(self.language.currentData())
        held = self.dossier.translations.get(tag)
        ways = Qt.LayoutDirection
        way = ways.RightToLeft if LANGUAGES[tag].right_to_left else ways.LeftToRight
        for field in self.fields.values():
            if isinstance(field, TextArea):
                write_from(field, right_to_left=LANGUAGES[tag].right_to_left)
            else:
                field.setLayoutDirection(way)
        with self._draft.showing(f"translation.{self.dossier.line.number}.{tag}"):
            for name, field in self.fields.items():
                text = held.texts.get(name, "") if held is not None else ""
                if isinstance(field, TextArea):
                    field.setPlainText(text)
                else:
                    field.setText(text)
        self.refresh()

    def refresh(self) -> None:
        """Allow to save once there is a title."""
        typed = self.texts["title"].strip()
        self.primary.setEnabled(bool(typed) and not self.work.running)

    def save(self) -> None:
        """Put the translation on record."""
        central, number, who = self._desk.central, self.dossier.line.number, self.who.text()
        tag, state = str(self.language.currentData()), str(self.state.currentData())
        new = NewTranslation(tag, self.texts, TranslationState(state))
        self.notice.withdraw()
        self.work.start(
            lambda: self.tr("Saving the translation"),
            lambda _: translate(central, number, new, who),
            lambda _: self._saved(tag),
            self.notice.refuse,
        )

    def _saved(self, tag: str) -> None:
        says = phrase.translate("TranslationPage", "The translation is saved: {language}.")
        told: tuple[Readable, Readable] = (
            says.fill(language=Verbatim(native_name(tag))),
            phrase.translate("TranslationPage", "The original stands beside it."),
        )
        self._desk.refresh(lambda: self.left.emit(told))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.heading.setText(self.tr("Translate: {title}").format(title=self.dossier.now.title))
        self.lead.setText(self.tr("Say what stands there, no more and no less."))
        language, state, who = self.names
        language.setText(self.tr("&Into which language"))
        state.setText(self.tr("How &far it may be relied on"))
        who.setText(self.tr("Who &translated it"))
        own = native_name(self.dossier.now.language)
        self.original_name.setText(self.tr("Original, {language}").format(language=own))
        for row in range(self.state.count()):
            named = TRANSLATION_STATES[TranslationState(str(self.state.itemData(row)))]
            self.state.setItemText(row, named.read(reader))
        for name, label in self.labels.items():
            label.setText(PROPOSAL_TEXTS[name].keyed_in.read(reader))
        self.primary.setText(self.tr("Save the translation"))
        self.back.setText(self.tr("Cancel, save nothing"))
        self.refresh()


def _field(name: str) -> LineEdit | TextArea:
    if TEXTS[name].lines == 1:
        return LineEdit()
    area = TextArea()
    area.setMinimumHeight(area.fontMetrics().lineSpacing() * 8)
    return area
