"""The texts as a table: what each is, in Swedish, easy-read, the chosen language, and how far."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from mbdesk.domain.texts import DEFAULT_LANGUAGE, TextState, bare
from mbdesk.services.centre.texts.text_files import EASY
from mbdesk.services.centre.translations import ProcessText, Translations
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.columns_model import ColumnsModel, Index, flush
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.row_text import ELIDED, TONE
from mbdesk.words.languages import LANGUAGES, native_name
from mbdesk.words.phrase import Joined, Verbatim
from mbdesk.words.text_names import STATES, name_of

NAME, SWEDISH, EASILY, OTHER, STATE = range(5)
TONES = {
    TextState.MISSING: Tone.WARN,
    TextState.DRAFT: Tone.INFO,
    TextState.REVIEWED: Tone.GOOD,
    TextState.CHANGED: Tone.DIFFER,
}
_LETTERS = (25, 0, 0, 0, 19)
_NARROW = 900
"""Below this width, in pixels, easy-read has no column of its own."""


class TextsModel(ColumnsModel):
    """The texts that are listed, in one language beside Swedish."""

    def __init__(self) -> None:
        super().__init__(5)
        self._waits = ""
        self._known: Translations | None = None
        self.texts: tuple[ProcessText, ...] = ()
        self.language = EASY

    def show_texts(self, known: Translations, texts: Sequence[ProcessText], language: str) -> None:
        """Show these texts; rows of the same texts stay where they are."""
        same = [text.id for text in texts] == [text.id for text in self.texts]
        if not same:
            self.beginResetModel()
        self._known, self.texts, self.language = known, tuple(texts), language
        if not same:
            self.endResetModel()
        else:
            self.tell_changed(0, len(texts) - 1)

    def name_all(self, headers: tuple[str, ...], waits: str) -> None:
        """Name the columns, and a translation that waits."""
        self._waits = waits
        self.name(headers)

    def language_of(self, column: int) -> str:
        """Return the language that is written in a column."""
        return {SWEDISH: DEFAULT_LANGUAGE, EASILY: EASY}.get(column, self.language)

    @property
    def length(self) -> int:
        """How many texts are listed."""
        return len(self.texts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, and how it looks."""
        text, column = self.texts[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(text, column)
        if role == TONE:
            return str(self._tone(text)) if column == STATE else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        return True if role == ELIDED else None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return the side of a column: a language that runs the other way begins at its end."""
        written = column in {SWEDISH, EASILY, OTHER}
        right = LANGUAGES[self.language_of(column)].right_to_left
        against = written and right is not current_reader().right_to_left
        return flush(at_end=against)

    def _words(self, text: ProcessText, column: int) -> str:
        reader = current_reader()
        if column == NAME:
            return name_of(text.kind, text.field, text.label).read(reader)
        if column == STATE:
            return self._state(text)
        said = " ".join(text.texts.get(self.language_of(column), "").split())
        return Joined((Verbatim(said),)).read(reader)  # which runs its own way

    def _state(self, text: ProcessText) -> str:
        if self._known is None or not bare(text.swedish):
            return "–"
        state = STATES[self._known.state(text, self.language)].read(current_reader())
        waits = (text.id, self.language) in self._known.drafts
        return f"{state}\n{self._waits}" if waits else state

    def _tone(self, text: ProcessText) -> Tone:
        if self._known is None or not bare(text.swedish):
            return Tone.QUIET
        return TONES[self._known.state(text, self.language)]


class TextsTable(Retranslatable, PagedTable):
    """The table. Emits `edit_wanted` with a language when a cell is to be written."""

    edit_wanted = Signal(str)

    def __init__(self) -> None:
        model = TextsModel()
        super().__init__(model, _LETTERS)
        self.texts = model
        self.doubleClicked.connect(lambda index: self._edit(index.column()))
        self.retranslate()

    def show_texts(self, known: Translations, texts: Sequence[ProcessText], language: str) -> None:
        """Show these texts in a language beside Swedish; the chosen one stays so."""
        chosen = self.chosen
        self.blockSignals(True)  # no row is chosen by being shown
        self.texts.show_texts(known, texts, language)
        self.retranslate()
        self._leave_out()
        self.select_text(chosen)
        self.blockSignals(False)

    def select_text(self, text_id: str) -> None:
        """Choose a text, if it is listed."""
        ids = [text.id for text in self.texts.texts]
        if text_id in ids:
            self.selectRow(ids.index(text_id))

    @property
    def chosen(self) -> str:
        """The id of the chosen text, empty where there is none."""
        row = self.currentIndex().row()
        return self.texts.texts[row].id if 0 <= row < len(self.texts.texts) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the chosen text with Enter or F2."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._edit(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        self._leave_out()
        super().resizeEvent(event)

    def _leave_out(self) -> None:
        narrow = self.width() < staff_look().px(_NARROW)
        self.leave_out((EASILY,), hidden=narrow or self.texts.language == EASY)

    def _edit(self, column: int) -> None:
        if self.chosen:
            self.edit_wanted.emit(self.texts.language_of(column))

    def retranslate(self) -> None:
        """Name the columns, in the language on screen."""
        self.setAccessibleName(self.tr("Texts"))
        headers = (
            self.tr("Text"),
            native_name(DEFAULT_LANGUAGE).capitalize(),
            native_name(EASY).capitalize(),
            native_name(self.texts.language),
            self.tr("State"),
        )
        self.texts.name_all(headers, self.tr("another waits"))
