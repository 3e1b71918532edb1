"""The texts: every one beside Swedish and easy-read, with what is missing in each language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from mbdesk.domain.texts import TextState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.texts.writing import drop_draft, mark_reviewed, take_draft
from mbdesk.services.centre.translations import ProcessText
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.central.texts.editor import TextEditor
from mbdesk.ui.central.texts.figures import LanguageFigures
from mbdesk.ui.central.texts.filters import TextFilters, Wanted
from mbdesk.ui.central.texts.saver import TextsSaver, path_of
from mbdesk.ui.central.texts.text_acts import TextFiles
from mbdesk.ui.central.texts.texts_table import TextsTable
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.push_button import add_entry
from mbdesk.words.languages import native_name


class TextsPage(SavingPage):
    """Figures for each language, the texts that are asked for, and below them the chosen one.

    The main action goes to the next text that is missing in the chosen language.
    """

    saver: TextsSaver

    def __init__(self, desk: Desk) -> None:
        super().__init__(TextsSaver(desk))
        self._desk = desk
        self.figures, self.filters, self.table = LanguageFigures(), TextFilters(), TextsTable()
        self.editor = TextEditor(self.saver)
        self.files = TextFiles(desk, self, lambda: self.figures.language)
        self.none = EmptyNote(self.table, icon=DeskIcon.TEXTS)
        self.more = QPushButton()
        self.menu = QMenu(self.more)
        self.workbook, self.xliff, self.read, self.review_all = (
            add_entry(self.menu) for _ in range(4)
        )
        self.more.setMenu(self.menu)
        for widget in (self.figures, self.filters):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.editor)
        self.add_action(self.more)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.figures.chosen.connect(self._choose_language)
        self.filters.changed.connect(self._list)
        self.table.row_chosen.connect(lambda _: self._choose())
        self.table.edit_wanted.connect(self.editor.edit)
        self.workbook.triggered.connect(partial(self.files.ask, "xlsx"))
        self.xliff.triggered.connect(partial(self.files.ask, "xlf"))
        self.read.triggered.connect(self.files.choose)
        self.review_all.triggered.connect(self.mark_listed)
        self.primary.clicked.connect(self.go_to_missing)
        self.editor.reviewed.connect(self._mark)
        self.editor.draft_taken.connect(lambda: self._decide(take_draft))
        self.editor.draft_dropped.connect(lambda: self._decide(drop_draft))
        self._desk.changed.connect(self.refresh)
        onward = QShortcut(QKeySequence("Ctrl+Return"), self)
        onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        onward.activated.connect(self.go_to_missing)

    def select(self, key: str) -> None:
        """Choose the text of this id."""
        self.filters.want(Wanted.ALL)
        self.table.select_text(key)

    def refresh(self) -> None:
        """Show the texts as they are now."""
        known = self.saver.known
        self.figures.show_figures(known)
        self._list()
        self.lead.setText(self._lead())
        free = not self.work.running
        for action in (self.workbook, self.xliff, self.read):
            action.setEnabled(free)
        missing = filter(self._is_missing, known.texts)
        self.primary.setVisible(any(map(self.saver.may_write, missing)))

    def _is_missing(self, text: ProcessText) -> bool:
        """Whether a text is missing in some language of the process."""
        known = self.saver.known
        return any(known.is_missing(text, tag) for tag in known.languages)

    def _choose_language(self) -> None:
        self._list()
        self.lead.setText(self._lead())

    def _list(self) -> None:
        """List the texts that are asked for; the chosen one stays until another is."""
        known, tag, chosen = self.saver.known, self.figures.language, self.table.chosen
        wanted = {text.id for text in self.filters.listed(known, tag)}
        texts = [text for text in known.texts if text.id in wanted | {chosen}]
        self.table.show_texts(known, texts, tag)
        if not self.table.chosen and texts:
            self.table.select_text(texts[0].id)
        self.review_all.setEnabled(bool(self._to_read()))
        self.none.say(
            self.tr("No text is as you asked for.")
            if known.texts
            else self.tr("Here stand the texts of the participatory budget.")
        )
        self._choose()

    def _choose(self) -> None:
        self.editor.show_text(self.table.chosen, self.figures.language)

    def go_to_missing(self) -> None:
        """Begin to write the next text that is missing, in the chosen language or in another."""
        self.editor.save_all()
        languages = self.figures.shown
        place = languages.index(self.figures.language)
        for tag in languages[place:] + languages[:place]:
            text_id = self._next_missing(tag)
            if text_id:
                self._begin(text_id, tag)
                return

    def _next_missing(self, tag: str) -> str:
        """Return the id of the first text after the chosen one that is missing, or empty."""
        known = self.saver.known
        ids = [text.id for text in known.texts]
        place = ids.index(self.table.chosen) + 1 if self.table.chosen in ids else 0
        for text in known.texts[place:] + known.texts[:place]:
            typed = bool(self.saver.value(path_of(text, tag)))
            if known.is_missing(text, tag) and not typed and self.saver.may_write(text):
                return text.id
        return ""

    def _begin(self, text_id: str, tag: str) -> None:
        if tag != self.figures.language:
            self.figures.choose(tag)
        if text_id not in {text.id for text in self.table.texts.texts}:
            self.filters.show_all()
        self.table.select_text(text_id)
        self.editor.edit(tag)

    def _to_read(self) -> list[str]:
        """Return the ids of the texts listed that are there and nobody has read over."""
        known, tag = self.saver.known, self.figures.language
        unread = {TextState.DRAFT, TextState.CHANGED}
        return [text.id for text in self.table.texts.texts if known.state(text, tag) in unread]

    def mark_listed(self) -> None:
        """Ask whether all that is listed has been read over."""
        self.editor.save_all()
        question = QuestionBox(
            self,
            self.tr(
                "Have all %Ln texts in {language} been read over?", "", len(self._to_read())
            ).format(language=native_name(self.figures.language)),
            self.tr("Somebody who speaks the language well has read each of them."),
            (self.tr("They have been read over"), self.tr("Leave them as drafts")),
        )
        question.yes.clicked.connect(lambda: self._mark_all(self._to_read()))
        question.open()

    def _mark_all(self, ids: list[str], *, reviewed: bool = True) -> None:
        tag = self.figures.language
        self.notice.hide()
        self.saver.do("", lambda central: mark_reviewed(central, ids, tag, reviewed=reviewed))

    def _mark(self, reviewed: bool) -> None:  # noqa: FBT001  # the signal's form
        self.editor.save_all()
        self._mark_all([self.table.chosen], reviewed=reviewed)

    def _decide(self, act: Callable[[CentralFile, str, str], None]) -> None:
        """Take or drop what waits beside the chosen text."""
        text, tag = self.editor.text, self.figures.language
        if text is not None:
            self.editor.save_all()
            self.saver.do(path_of(text, tag), lambda central: act(central, text.id, tag))

    def _lead(self) -> str:
        known, tag = self.saver.known, self.figures.language
        counts, name = known.counts(tag), native_name(tag)
        missing = counts.get(TextState.MISSING, 0)
        unread = counts.get(TextState.DRAFT, 0) + counts.get(TextState.CHANGED, 0)
        told = self.tr("In {language} nothing is missing.").format(language=name)
        if missing:
            told = self.tr("In {language} %Ln texts are missing.", "", missing)
            told = told.format(language=name)
        if not unread:
            return told
        return f"{told} {self.tr('%Ln are drafts that nobody has read over.', '', unread)}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Texts"))
        self.primary.setText(self.tr("Next one missing"))
        self.more.setText(self.tr("Translate"))
        self.more.setAccessibleName(self.tr("Texts to translators and back"))
        self.workbook.setText(self.tr("Save as a workbook (xlsx)…"))
        self.xliff.setText(self.tr("Save as XLIFF…"))
        self.read.setText(self.tr("Read a file that came back…"))
        self.review_all.setText(self.tr("All that is listed has been read over…"))
        self.refresh()
