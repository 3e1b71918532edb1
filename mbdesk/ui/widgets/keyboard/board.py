"""All keys of the keyboard on the screen, in rows."""

from collections.abc import Sequence
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.field import InputType
from mbdesk.ui.widgets.keyboard.fit import KeyCell, broken, fitted, needed, widths
from mbdesk.ui.widgets.keyboard.key import ABOVE_MM, PADDING_MM, Key, type_of, width_of
from mbdesk.ui.widgets.keyboard.layouts import (
    LAYOUTS,
    PADS,
    SPACE,
    KeyAction,
    KeyboardLayout,
    KeyStroke,
    Row,
    Rows,
    lowest_row,
)
from mbdesk.ui.widgets.keyboard.names import State, face_of
from mbdesk.ui.widgets.keyboard.shift import Shift, pressed, suggested, written
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.phrase import translate

WIDEST_KEY_MM = 24
"""Wider keys would only be farther from each other."""


class Turned(StrEnum):
    """Which page of keys is shown."""

    LETTERS = "letters"
    SIGNS = "signs"


class KeyRow(QWidget):
    """Some keys side by side, always from left to right."""

    def __init__(self, board: "Board") -> None:
        super().__init__(board)
        scan_together(self)
        self.keys: list[Key] = []
        self.cells: Sequence[KeyCell] = ()

    def place(self, area: QRect, unit: int, gap: int) -> None:
        """Take a place on the board and share it among the keys."""
        self.setGeometry(area)
        shared = widths(self.cells, unit, area.width(), gap)
        left = (area.width() - sum(shared) - gap * (len(shared) - 1)) // 2
        for key, width in zip(self.keys, shared, strict=False):
            key.setGeometry(left, 0, width, area.height())
            left += width + gap


class Board(QWidget):
    """The keys for what a field wants, in the resident's language.

    `struck` tells the stroke of every key but those that change the board itself, and `turned` that
    one of these was pressed. The keys are made when the board is first shown, or ahead of that, and
    then get other faces, so that turning it is quick.
    """

    struck = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wants, self._paragraphs = InputType.TEXT, False
        self._turned, self._shift = Turned.LETTERS, Shift.OFF
        self._lines: list[KeyRow] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._measure)
        self._measure()

    @property
    def keys(self) -> list[Key]:
        """The keys that there are now, row by row."""
        return [key for row in self.rows for key in row]

    @property
    def rows(self) -> list[list[Key]]:
        """The same keys, each row for itself."""
        lines = [[key for key in line.keys if not key.isHidden()] for line in self._lines]
        return [line for line in lines if line]

    def key(self, what: str | KeyAction) -> Key:
        """Return the key that writes a text or does something else. Raises KeyError."""
        for key in self.keys:
            if what in {
                key.stroke.text if key.stroke.act is KeyAction.WRITE else None,
                key.stroke.act,
            }:
                return key
        raise KeyError(what)

    def serve(self, wants: InputType, *, paragraphs: bool) -> None:
        """Show the keys for a field; `paragraphs` when Enter makes a new line in it."""
        if (wants, paragraphs) != (self._wants, self._paragraphs):
            self._wants, self._paragraphs = wants, paragraphs
            self.reset()
            self._measure()

    def prepare(self, width: int) -> None:
        """Make the keys that there will be when the board is `width` pixels wide."""
        self._make(self._fitted(self._page(), width))

    def reset(self) -> None:
        """Begin with small letters again."""
        self._turned, self._shift = Turned.LETTERS, Shift.OFF
        self._show_faces()

    def continue_after(self, before: str) -> None:
        """Offer a capital where the text before the cursor asks for one."""
        if self._cased:
            self._set_shift(suggested(self._shift, before))

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the more rows it has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of its pages' rows: the same for all, so that nothing jumps."""
        count = max(len(self._fitted(rows, width)) for rows in self._pages())
        return count * self._key_height + (count - 1) * self._theme.gap

    def sizeHint(self) -> QSize:
        """Return the size at which no row breaks."""
        width = max(self._needed(row) for rows in self._pages() for row in rows)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a key's width, and no height: that depends on the width."""
        return QSize(self._theme.target, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody saw the board."""
        super().showEvent(event)
        self._show_faces()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._show_faces()

    def changeEvent(self, event: QEvent) -> None:
        """Show the letters of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.reset()
            self._measure()
        super().changeEvent(event)

    @property
    def _layout(self) -> KeyboardLayout:
        return LAYOUTS[language()]

    @property
    def _cased(self) -> bool:
        return self._wants is InputType.TEXT and self._layout.cased

    def _pages(self) -> tuple[Rows, ...]:
        if self._wants is not InputType.TEXT:
            return (PADS[self._wants],)
        layout = self._layout
        return (
            (*layout.letters, lowest_row(layout, "123")),
            (*layout.shifted, lowest_row(layout, "123")),
            (*layout.signs, lowest_row(layout, layout.turn_to_letters)),
        )

    def _page(self) -> Rows:
        pages = self._pages()
        if len(pages) == 1:
            return pages[0]
        if self._turned is Turned.SIGNS:
            return pages[2]
        return pages[0] if self._shift is Shift.OFF else pages[1]

    def _measure(self) -> None:
        self._type = type_of(self._theme, cased=self._cased or self._wants is not InputType.TEXT)
        self._leasts: dict[str, int] = {}
        above = 2 * self._theme.mm(ABOVE_MM)
        self._key_height = max(self._theme.target, ceil(self._type.height) + above)
        says = translate("voter.keyboard", "Keyboard")
        self.setAccessibleName(says.read(self._theme.reader()))
        self.updateGeometry()
        self._show_faces()

    def _fitted(self, rows: Rows, width: int) -> Rows:
        gap, least_of = self._theme.gap, self._least_of
        if self._wants is not InputType.TEXT:
            return fitted(rows, least_of, width, gap)
        *letters, lowest = rows
        return (
            *fitted(tuple(letters), least_of, width, gap),
            *broken(lowest, least_of, width, gap),
        )

    def _least_of(self, stroke: KeyStroke) -> int:
        text = stroke.text
        if text not in self._leasts:
            width = width_of(self._type, text) + 2 * self._theme.mm(PADDING_MM)
            self._leasts[text] = max(self._theme.target, width)
        return self._leasts[text]

    def _show_faces(self) -> None:
        """Give every key its face and its place; a board that nobody sees can wait."""
        if not self.isVisible():
            return
        rows = self._fitted(self._page(), self.width())
        state = State(
            self._shift, self._cased, self._paragraphs, signs=self._turned is Turned.SIGNS
        )
        self._make(rows)
        for line, row in zip(self._lines, rows, strict=False):
            for key, stroke in zip(line.keys, row, strict=False):
                key.show_face(stroke, face_of(stroke, state), self._type)
        self._place(rows)

    def _make(self, rows: Rows) -> None:
        """Have as many keys as needed, and hide those that are too many."""
        while len(self._lines) < len(rows):
            line = KeyRow(self)
            line.show()
            self._lines.append(line)
        for line, row in zip(self._lines, (*rows, *[()] * len(self._lines)), strict=False):
            for _ in range(len(line.keys), len(row)):
                line.keys.append(self._new_key(line))
            for place, key in enumerate(line.keys):
                key.setVisible(place < len(row))

    def _new_key(self, line: KeyRow) -> Key:
        key = Key(self._theme, line)
        key.chosen.connect(self._chosen)
        return key

    def _place(self, rows: Rows) -> None:
        gap, count = self._theme.gap, len(rows)
        height = max(self._key_height, (self.height() - gap * (count - 1)) // count)
        longest = max(len(row) for row in rows if not _lowest(row))
        most = longest * (self._theme.mm(WIDEST_KEY_MM) + gap) - gap
        width = min(self.width(), max(most, *(self._needed(row) for row in rows)))
        unit = (width + gap) // longest - gap
        top, left = 0, (self.width() - width) // 2
        for line, row in zip(self._lines, rows, strict=False):
            line.cells = [self._cell(stroke, _lowest(row)) for stroke in row]
            usual = self._lowest_unit(row, unit, width) if _lowest(row) else unit
            line.place(QRect(left, top, width, height), usual, gap)
            top += height + gap

    def _lowest_unit(self, row: Row, unit: int, width: int) -> int:
        """Return the width of the keys beside the space key, which takes three or more."""
        room = width - self._theme.gap * (len(row) - 1)
        return max(self._theme.target, min(unit, room // (len(row) + 2)))

    def _needed(self, row: Row) -> int:
        return needed([*map(self._least_of, row)], self._theme.gap)

    def _cell(self, stroke: KeyStroke, lowest: bool) -> KeyCell:  # noqa: FBT001
        grows = stroke.text == SPACE if lowest else stroke.act in {KeyAction.SHIFT, KeyAction.ERASE}
        return KeyCell(self._least_of(stroke), grows)

    def _chosen(self, stroke: KeyStroke) -> None:
        if stroke.act is KeyAction.SHIFT:
            self._set_shift(pressed(self._shift))
            self.turned.emit()
        elif stroke.act is KeyAction.TURN:
            letters = self._turned is Turned.SIGNS
            self._turned = Turned.LETTERS if letters else Turned.SIGNS
            self._show_faces()
            self.turned.emit()
        else:
            if stroke.act is KeyAction.WRITE:
                # Before it is written: what is written may ask for a capital.
                self._set_shift(written(self._shift))
            self.struck.emit(stroke)

    def _set_shift(self, shift: Shift) -> None:
        if shift is not self._shift:
            self._shift = shift
            self._show_faces()


def _lowest(row: Row) -> bool:
    return any(
        stroke.text == SPACE or stroke.act in {KeyAction.HIDE, KeyAction.TURN} for stroke in row
    )
