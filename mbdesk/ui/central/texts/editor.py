"""One text in Swedish, easy-read and the chosen language, and what waits beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextState, bare
from mbdesk.services.centre.texts.text_files import EASY
from mbdesk.services.centre.translations import ProcessText
from mbdesk.ui.central.saving.typed_fields import LineField, TextField, TypedField
from mbdesk.ui.central.texts.saver import TextsSaver, path_of
from mbdesk.ui.central.texts.texts_table import TONES
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.pills import Pill
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import with_capital
from mbdesk.words.text_names import STATES, name_of

LINES = 3
"""Lines in sight of a text that may have several."""


class _InLanguage:
    """What a field of a text in one language has of its own; named before the field's class."""

    saver: TextsSaver
    path: str
    _language: str

    @property
    def frozen(self) -> bool:
        """Whether this text takes no changes now."""
        return not self.saver.may_write(self.saver.text_at(self.path))

    def _name(self) -> None:
        text, language = self.saver.text_at(self.path), self._language
        if text is None or not language:
            return
        said = name_of(text.kind, text.field, text.label).read(current_reader())
        name = native_name(language)
        self.label.setText(with_capital(name))  # type: ignore[attr-defined]
        self.control.setAccessibleName(f"{said} ({name})")  # type: ignore[attr-defined]


class _Line(_InLanguage, LineField):
    """A text of one line."""

    saver: TextsSaver


class _Lines(_InLanguage, TextField):
    """A text that may have several lines."""

    saver: TextsSaver


class LanguageField(QWidget):
    """A text in one language: on one line, or on several where it may have them."""

    def __init__(self, saver: TextsSaver) -> None:
        super().__init__()
        self.line = _Line(saver, "", "")
        self.lines = _Lines(saver, "", "", lines=LINES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.lines)
        layout.addStretch(1)
        self.show_text(None, DEFAULT_LANGUAGE)

    @property
    def field(self) -> TypedField:
        """The field that is shown."""
        return self.lines if self.line.isHidden() else self.line

    def show_text(self, text: ProcessText | None, language: str) -> None:
        """Show a text in a language; what was typed of the one before is saved."""
        one_line = text is not None and text.one_line
        shown, other = (self.line, self.lines) if one_line else (self.lines, self.line)
        other.point_at("")
        shown.point_at("" if text is None else path_of(text, language))
        shown.write_in(language)
        shown.show()
        other.hide()


class DraftNote(Retranslatable, QFrame):
    """A translation that came in for an older Swedish text, to be taken or dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tinted")
        self.says, self.source, self.text = (
            PlainLabel(role=TextRole.STRONG),
            PlainLabel(role=TextRole.QUIET),
            PlainLabel(),
        )
        self.take, self.drop = Button(ButtonKind.ROW), Button(ButtonKind.ROW)
        self._source = ""
        buttons = Actions()
        for button in (self.drop, self.take):
            buttons.add_last(button)
        look, layout = staff_look(), QVBoxLayout(self)
        layout.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        layout.setSpacing(look.px(4))
        for widget in (self.says, self.source, self.text, buttons):
            layout.addWidget(widget)
        self.retranslate()

    def show_draft(self, source: str, text: str) -> None:
        """Show a translation, and the Swedish text that it was made for."""
        self._source = source
        self.text.setText(text)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.says.setText(self.tr("A translation of an older Swedish text waits here."))
        self.source.setText(self.tr("Made for: {text}").format(text=self._source))
        self.take.setText(self.tr("Put it in place"))
        self.drop.setText(self.tr("Drop it"))


class TextEditor(Retranslatable, QFrame):
    """Shows one text in up to three languages side by side.

    Emits `reviewed` when somebody says that the translation was read over, or was not, and
    `draft_taken` or `draft_dropped` when they decide on what waits.
    """

    reviewed = Signal(bool)
    draft_taken = Signal()
    draft_dropped = Signal()

    def __init__(self, saver: TextsSaver) -> None:
        super().__init__()
        self.setObjectName("card")
        self._saver, self._text, self._other = saver, "", EASY
        self.heading, self.state = PlainLabel(role=TextRole.SECTION), Pill()
        self.review, self.note = Button(ButtonKind.ROW), PlainLabel(role=TextRole.QUIET)
        self.swedish, self.easy, self.other = (LanguageField(saver) for _ in range(3))
        self.draft = DraftNote()
        self._lay_out()
        self.review.clicked.connect(lambda: self.reviewed.emit(not self._is_reviewed))
        self.draft.take.clicked.connect(self.draft_taken)
        self.draft.drop.clicked.connect(self.draft_dropped)
        saver.changed.connect(self.follow)

    def _lay_out(self) -> None:
        look, layout, head = staff_look(), QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        layout.setSpacing(look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        head.addWidget(self.review)
        layout.addLayout(head)
        layout.addWidget(self.note)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(look.px(16))
        for column, field in enumerate((self.swedish, self.easy, self.other)):
            self._fields.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._fields)
        layout.addWidget(self.draft)

    @property
    def text(self) -> ProcessText | None:
        """The text that is shown, None where it is gone."""
        return self._saver.known.find(self._text)

    @property
    def _is_reviewed(self) -> bool:
        text = self.text
        known = self._saver.known
        return text is not None and known.state(text, self._other) is TextState.REVIEWED

    def show_text(self, text_id: str, language: str) -> None:
        """Show a text, and a language beside Swedish and easy-read."""
        self._text, self._other = text_id, language
        text = self.text
        self.swedish.show_text(text, DEFAULT_LANGUAGE)
        self.easy.setVisible(language != EASY)
        self.easy.show_text(text if language != EASY else None, EASY)
        self.other.show_text(text, language)
        for column, field in enumerate((self.swedish, self.easy, self.other)):
            self._fields.setColumnStretch(column, 0 if field.isHidden() else 1)
        self.follow()

    def field_of(self, language: str) -> LanguageField:
        """Return the field of a language."""
        fields = {DEFAULT_LANGUAGE: self.swedish, self._other: self.other}
        return fields.get(language, self.easy)

    def edit(self, language: str) -> None:
        """Put the cursor into the text of a language."""
        self.field_of(language).field.control.setFocus()

    def save_all(self) -> None:
        """Save what is typed and was not left yet."""
        for field in (self.swedish, self.easy, self.other):
            field.field.leave()

    def follow(self) -> None:
        """Show how far the translation is now, and what waits."""
        text, known = self.text, self._saver.known
        self.setVisible(text is not None)
        if text is None:
            return
        reader = current_reader()
        self.heading.setText(name_of(text.kind, text.field, text.label).read(reader))
        state, there = known.state(text, self._other), bool(bare(text.swedish))
        self.state.setVisible(there)
        self.state.show_state(STATES[state].read(reader), TONES[state])
        self.review.setVisible(there and state is not TextState.MISSING)
        self.review.setText(
            self.tr("Take it for a draft again")
            if state is TextState.REVIEWED
            else self.tr("It has been read over")
        )
        self.note.setText(self._note(text))
        self.note.setVisible(bool(self.note.text()))
        waiting = known.drafts.get((text.id, self._other))
        self.draft.setVisible(waiting is not None)
        if waiting is not None:
            self.draft.show_draft(waiting.source, waiting.text)
            self.draft.take.setEnabled(self._saver.may_write(text))

    def _note(self, text: ProcessText) -> str:
        """Say why it cannot be written, or that there is nothing to translate."""
        if not self._saver.may_write(text):
            if self._saver.desk.snapshot.held.fixed:
                return self.tr("Voting has been opened, so this is fixed.")
            return self.tr(
                "Residents have been shown this, so it is frozen: make a new version under Frame."
            )
        if not bare(text.swedish):
            return self.tr("There is no Swedish text, and nothing to translate.")
        return ""

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.follow()
