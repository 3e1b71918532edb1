"""Where the words of a paper are typed: five in a line, or a sheet's twenty in numbered rows."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.errors import KnownError
from mbdesk.errors.keys import NotEnoughSheetsError
from mbdesk.sync.passphrases import plain_words
from mbdesk.sync.word_sheets import NEEDED, SHEET_WORDS, WordSheet, check_sheet_words, read_sheet
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.word_cells import WordCells
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, keep_room
from mbdesk.words.sentences.messages import sentence

MOST_LETTERS = 40
"""Letters that a line takes for each word: the longest word has 8, and some type many spaces."""


class WordsField(Retranslatable, QWidget):
    """A line, or numbered fields, for words from a paper; a wrong word is told beneath at once.

    The focus stays where it is. A word is judged once a space follows it, the last one when the
    field is left. `changed` tells that something was typed, `entered` that Return was pressed, and
    `told_late` that what a window had to tell in their stead stands beneath the words now.
    """

    changed = Signal()
    entered = Signal()
    told_late = Signal()

    def __init__(
        self,
        check: Callable[[Sequence[str]], None],
        words: int,
        line: LineEdit | WordCells | None = None,
    ) -> None:
        super().__init__()
        self._check, self._words = check, words
        self._error: Exception | None = None
        self._told_elsewhere: Exception | None = None
        self.label, self.line, self.told = PlainLabel(), line or LineEdit(), PlainLabel()
        self.label.setBuddy(self.line)
        self.line.setMaxLength(MOST_LETTERS * words)  # each is looked up at every key
        self.told.set_role(TextRole.LABEL)
        keep_room(self.told)
        self.told.hide()
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.label, self.line, self.told):
            layout.addWidget(widget)
        self.line.textChanged.connect(self._typed)
        self.line.editingFinished.connect(self.finish)
        self.line.returnPressed.connect(self.entered)

    @property
    def complete(self) -> bool:
        """Whether as many words are typed as the paper has."""
        return len(plain_words(self.line.text())) == self._words

    @property
    def wrong(self) -> bool:
        """Whether something typed cannot be right."""
        return self._error is not None

    @property
    def _settled(self) -> bool:
        """Whether what is told is worth saying aloud: not at every word."""
        return self.wrong

    def tells(self, error: Exception) -> bool:
        """Tell whether these words stand beneath the line already; if not, a window tells them."""
        said = self._says(error)
        self._told_elsewhere = None if said else error
        return said

    def _says(self, error: Exception | None) -> bool:
        told = self._error
        if not (isinstance(told, KnownError) and isinstance(error, KnownError)):
            return False
        return (told.code, told.parameters) == (error.code, error.parameters)

    def finish(self) -> None:
        """Check the last word too."""
        self._judge(plain_words(self.line.text()))

    def focus_wrong(self) -> None:
        """Focus the line and select the word told as wrong: among dots nobody finds it."""
        self.setFocus()
        place = _place(self._error)
        if place is not None:
            self._select(place)

    def _select(self, place: int) -> None:
        found = list(re.finditer(r"\S+", self.line.text()))
        if place <= len(found) and isinstance(self.line, LineEdit):
            word = found[place - 1]
            self.line.setSelection(word.start(), word.end() - word.start())

    def show_letters(self, *, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = LineEdit.EchoMode.Normal if shown else LineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    def retranslate(self) -> None:
        """Tell it in the language on screen."""
        self.told.setText(self._telling())

    def _typed(self, typed: str) -> None:
        words, self._told_elsewhere = plain_words(typed), None
        self._judge(words if typed.endswith(" ") else words[:-1])
        self.changed.emit()

    def _judge(self, words: Sequence[str]) -> None:
        try:
            self._check(words)
        except KnownError as error:
            self._tell(error)
        else:
            self._tell(None)

    def _telling(self) -> str:
        if self._error is None:
            return ""
        said = sentence(self._error, current_reader())
        return f"{said.what} {said.do}"

    def _tell(self, error: Exception | None) -> None:
        told = self.told.text()
        if (error is None) != (self._error is None):
            self.told.set_role(TextRole.ERROR if error else TextRole.LABEL)
        self._error = error
        self.retranslate()
        self.told.setVisible(bool(self.told.text()))
        if self._says(self._told_elsewhere):
            self._told_elsewhere = None
            self.told_late.emit()
        elif self._settled and self.told.text() != told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told.text()))


class SheetField(WordsField):
    """A sheet's twenty words in numbered rows, each told right or wrong once it is left.

    Once all are there, it tells whether they hold together. That is worked out in the background:
    where one word is wrong, the one that fits is looked for. Until then it tells how many words
    are there. `recognised` says that it is a whole sheet now.
    """

    recognised = Signal()

    def __init__(self) -> None:
        self.cells = WordCells(SHEET_WORDS)
        super().__init__(check_sheet_words, SHEET_WORDS, self.cells)
        self.sheet: WordSheet | None = None
        self._other: SheetField | None = None

    def differ_from(self, other: "SheetField") -> None:
        """Refuse the sheet that stands in the other line already."""
        self._other = other
        other.recognised.connect(self._look_again)
        other.changed.connect(self._look_again)

    @property
    def _settled(self) -> bool:
        return self.sheet is not None or super()._settled

    def _look_again(self) -> None:
        """Judge anew a sheet that was refused only since the other line has the same."""
        if isinstance(self._error, NotEnoughSheetsError):
            self.finish()

    def finish(self) -> None:
        """Check all words, and whether they form one sheet."""
        self._judge(self.cells.words())
        self._read()

    def _typed(self, _typed: str) -> None:
        self._told_elsewhere = None
        self.sheet = None  # first: what is told beneath the words is told of what stands in them
        settled = self.cells.words(settled=True)
        self._judge(settled)
        self.changed.emit()
        if all(settled):
            self._read()

    def _judge(self, words: Sequence[str]) -> None:
        super()._judge(words)
        self.cells.show_marks([self._can_be_right(word) for word in words])

    def _can_be_right(self, word: str) -> bool | None:
        try:
            self._check([word])
        except KnownError:
            return False
        return True if word else None

    def _select(self, place: int) -> None:
        self.cells.focus_word(place)

    def _read(self) -> None:
        typed = self.line.text()
        if len(plain_words(typed)) < SHEET_WORDS or self._error is not None:
            return
        run(
            lambda _: read_sheet(typed),
            done=lambda sheet: self._take(typed, sheet),
            failed=lambda error: self._fail(typed, error),
            parent=self,
        )

    def _take(self, typed: str, sheet: WordSheet) -> None:
        if typed != self.line.text():
            return
        other = self._other and self._other.sheet
        if other and other.number == sheet.number:
            self._tell(NotEnoughSheetsError(given=1, wanted=NEEDED))
            return
        self.sheet = sheet
        self._tell(None)
        self.recognised.emit()

    def _fail(self, typed: str, error: Exception) -> None:
        if typed != self.line.text():
            return
        self._tell(error)
        place = _place(error)
        if place is not None:  # on a list, and yet not on this sheet
            self.cells.show_marks([at != place for at in range(1, SHEET_WORDS + 1)])

    def _telling(self) -> str:
        if self.sheet is not None:
            return self.tr("Right: this is sheet {number}.").format(number=self.sheet.number)
        typed = len(plain_words(self.line.text()))
        if self._error is None and 0 < typed < SHEET_WORDS:
            return self.tr("{typed} of {all} words").format(typed=typed, all=SHEET_WORDS)
        return super()._telling()


def _place(error: Exception | None) -> int | None:
    """Return which word an error tells of, from 1."""
    place = error.parameters.get("place") if isinstance(error, KnownError) else None
    return place if isinstance(place, int) else None
