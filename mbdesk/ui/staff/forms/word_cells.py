"""Numbered fields for the words of a sheet, in rows as on the paper, one word in each.

A space leads to the next field, Backspace in an empty one to the field before, and what is pasted
or scanned is spread over the fields from the one that it came into.
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget

from mbdesk.sync.passphrases import WORDS, plain_words
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.facts import Judgement
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel

COLUMNS = WORDS
"""Words in a row, as on paper and where they are shown; fewer where it is narrow."""
_LETTERS = 10
"""Letters that a field has room for: the longest word has 8."""
_PLACE = re.compile(r"\d+[.):]?")
"""A number before a word, as the rows on paper and screen have them."""

_STEPS = {
    Qt.Key.Key_Space: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""Rows and words that a key leads on."""


class _Word(LineEdit):
    """The field of one word. Emits what leads out of it: rows and words onward.

    `enter` is called where Return was pressed, and tells whether that was all that it is for: if
    not, a dialog's main button has it.
    """

    wandered = Signal(int, int)
    focused = Signal()

    def __init__(self, enter: Callable[[], bool]) -> None:
        super().__init__()
        self._enter = enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another field where the key says so, else type."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.setAccepted(self._enter())
        elif key in _STEPS:
            self.wandered.emit(*_STEPS[key])
        elif key is Qt.Key.Key_Backspace and not self.text():
            self.wandered.emit(0, -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the field that is typed in."""
        super().focusInEvent(event)
        self.focused.emit()


class WordCells(Retranslatable, QWidget):
    """Takes the place of a line: its text is all words, with a space between.

    `textChanged` says so once for all that a paste changes, `editingFinished` that a field was
    left, `returnPressed` that Return was pressed with no field empty.
    """

    textChanged = Signal(str)  # noqa: N815  # as QLineEdit has it
    editingFinished = Signal()  # noqa: N815  # likewise
    returnPressed = Signal()  # noqa: N815  # likewise

    def __init__(self, words: int) -> None:
        super().__init__()
        self.cells = tuple(_Word(self._enter) for _ in range(words))
        self.marks = tuple(Judgement() for _ in self.cells)
        self._places = tuple(PlainLabel(str(place)) for place in range(1, words + 1))
        self._parts = tuple(map(self._part, range(words)))
        self._columns, self._typed_in = 0, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(staff_look().px(10))
        self._grid.setVerticalSpacing(staff_look().px(4))
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._lay_out(COLUMNS)
        self._lead_to(0)
        self.retranslate()

    def _part(self, at: int) -> QWidget:
        """Return the field of a word between its number and its mark."""
        part, cell, place = QWidget(), self.cells[at], self._places[at]
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(staff_look().px(4))
        place.set_role(TextRole.LABEL)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        place.setWordWrap(False)
        place.setFixedWidth(place.fontMetrics().horizontalAdvance("20") + 2)
        place.setBuddy(cell)
        cell.setMinimumWidth(cell.fontMetrics().averageCharWidth() * _LETTERS)
        for widget in (place, cell, self.marks[at]):
            row.addWidget(widget, int(widget is cell))
        cell.textEdited.connect(lambda typed: self._edited(at, typed))
        cell.wandered.connect(lambda rows, words: self._wander(at, rows * self._columns + words))
        cell.focused.connect(lambda: self._lead_to(at))
        cell.editingFinished.connect(self.editingFinished)
        return part

    @property
    def current(self) -> LineEdit:
        """The field that is typed in now, or that gets the focus."""
        return self.cells[self._typed_in]

    def text(self) -> str:
        """Return all words that are there, as they are typed."""
        return " ".join(filter(None, (cell.text().strip() for cell in self.cells)))

    def words(self, *, settled: bool = False) -> list[str]:
        """Return what each field holds in its plain form; if `settled`, nothing is typed in now."""
        return ["" if settled and cell.hasFocus() else _plain(cell.text()) for cell in self.cells]

    def setText(self, text: str) -> None:
        """Put words into the fields from the first one on, in the place of any before."""
        typed_in = any(cell.hasFocus() for cell in self.cells)
        for cell in self.cells:
            cell.clear()
        following = self._spread(0, text)
        if typed_in:
            self._go_to(following)
        self.textChanged.emit(self.text())

    def clear(self) -> None:
        """Empty all fields."""
        self.setText("")

    def setMaxLength(self, letters: int) -> None:
        """Let a paste have so many letters."""
        for cell in self.cells:
            cell.setMaxLength(letters)

    def setEchoMode(self, mode: LineEdit.EchoMode) -> None:
        """Show what is typed, or dots."""
        for cell in self.cells:
            cell.setEchoMode(mode)

    def show_marks(self, right: Sequence[bool | None]) -> None:
        """Tell of each word whether it can be right, or nothing yet."""
        said = {True: self.tr("can be right"), False: self.tr("is wrong"), None: ""}
        for cell, mark, judged in zip(self.cells, self.marks, right, strict=True):
            mark.show_judgement(judged, said[judged])
            mark_wrong(cell, wrong=judged is False)
            cell.setAccessibleDescription(said[judged])

    def focus_word(self, place: int) -> None:
        """Focus the word at a place, from 1, and select it."""
        self._go_to(place - 1)

    def _edited(self, at: int, typed: str) -> None:
        if typed.strip() != typed or len(typed.split()) > 1:
            self._go_to(self._spread(at, typed))
        self.textChanged.emit(self.text())

    def _spread(self, at: int, text: str) -> int:
        """Put words into the fields from one on, what is too much into the last; return the next.

        Numbers before the words are left out.
        """
        words = [word for word in text.split() if not _PLACE.fullmatch(word)]
        room = len(self.cells) - at
        parts = words if len(words) <= room else [*words[: room - 1], " ".join(words[room - 1 :])]
        for cell, word in zip(self.cells[at:], parts or [""], strict=False):
            cell.setText(word)
        following = at + len(parts)
        self._lead_to(min(following, len(self.cells) - 1))
        return self._typed_in

    def _wander(self, at: int, onward: int) -> None:
        """Go on from a field; a space after the last word ends it there."""
        if 0 <= at + onward < len(self.cells):
            self._go_to(at + onward)
            if onward == -1:
                self.current.end(False)  # Qt's: nothing is selected, letters go
        elif onward > 0:
            self.editingFinished.emit()

    def _enter(self) -> bool:
        """Go to the first field that is empty; with none, say that Return was pressed."""
        empty = next((at for at, cell in enumerate(self.cells) if not cell.text().strip()), None)
        if empty is None or not self.text():
            self.editingFinished.emit()
            self.returnPressed.emit()
            return False
        self._go_to(empty)
        return True

    def _go_to(self, at: int) -> None:
        cell = self.cells[at]
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        cell.selectAll()
        self._lead_to(at)

    def _lead_to(self, at: int) -> None:
        """Note where it is typed next: whoever gives the fields the focus gives it there."""
        self._typed_in = at
        self.setFocusProxy(self.cells[at])

    def _lay_out(self, columns: int) -> None:
        """Put the words into so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for at, part in enumerate(self._parts):
            self._grid.addWidget(part, *divmod(at, columns))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the width of two words, and the height that the rows take now."""
        width = 2 * self._parts[0].minimumSizeHint().width() + self._grid.horizontalSpacing()
        return QSize(width, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many words into a row as there is room for."""
        super().resizeEvent(event)
        gap = self._grid.horizontalSpacing()
        part = self._parts[0].minimumSizeHint().width() + gap
        self._lay_out(max(1, min(COLUMNS, (self.width() + gap) // part)))

    def retranslate(self) -> None:
        """Name the fields, in the language on screen."""
        for place, cell in enumerate(self.cells, 1):
            cell.setAccessibleName(
                self.tr("Word {place} of {all}").format(place=place, all=len(self.cells))
            )


def _plain(typed: str) -> str:
    return " ".join(plain_words(typed))
