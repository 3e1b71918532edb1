"""Somebody at a window of the staff's who knows nothing but what is on the screen.

Buttons are pressed by their words, fields are found by what names them, rows by what stands in
them. What is out of sight is scrolled to, and what lies beneath something else is not pressed.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from mbdesk.ui.staff.parts.drop_area import DropArea
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from tests.gui import dialogs
from tests.gui.central.making import Staff

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 60_000
_SIGNS = str.maketrans({"&": "", "\N{NO-BREAK SPACE}": " ", "\N{NON-BREAKING HYPHEN}": "-"})


def plain(words: str) -> str:
    """Return words as they are read: without marks of keys, with common spaces and hyphens."""
    return words.translate(_SIGNS)


class BySight:
    """Somebody before the window that `window` returns, whichever that is now."""

    def __init__(self, qtbot, window: Callable[[], QWidget]) -> None:
        self.qtbot, self._window = qtbot, window

    @property
    def window(self) -> QWidget:
        """The window on the screen."""
        return self._window()

    @property
    def top(self) -> QWidget:
        """What is in front: the dialog that was opened last, else the window."""
        opened = dialogs.open_dialogs(self.window, QDialog)
        return max(opened, key=_depth, default=self.window)

    # What a person sees

    def seen(self, kind: type[W]) -> list[W]:
        """Return the widgets of a kind in what is in front."""
        top = self.top
        return [
            each for each in top.findChildren(kind) if each.isVisible() and each.window() is top
        ]

    def read(self) -> str:
        """Return all that can be read in front, a line each."""
        told = [each.text() for each in (*self.seen(QLabel), *self.seen(QAbstractButton))]
        for table in self.seen(QTableWidget):
            told += [" | ".join(row) for row in _rows(table)]
        return plain("\n".join(told))

    def reads(self, words: str) -> None:
        """Wait until some words can be read."""

        def there() -> None:
            assert words in self.read(), f"{words!r} is not in:\n{self.read()}"

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)

    def cell(self, row: str, column: str) -> str:
        """Return what stands in a row, known by some words of it, under a heading."""
        table, number = self._row(row)
        heads = [table.horizontalHeaderItem(each).text() for each in range(table.columnCount())]
        return plain(table.item(number, heads.index(column)).text())

    def written(self, name: str) -> str:
        """Return what stands in the field of this name."""
        return _text_of(self._field(name))

    def finds(self, name: str, text: str) -> None:
        """Wait until a text stands in the field of this name."""

        def there() -> None:
            assert self.written(name) == text

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)

    def all_written(self) -> str:
        """Return what stands in all fields in sight, a line each."""
        fields = [field for kind in (QLineEdit, QPlainTextEdit) for field in self.seen(kind)]
        return "\n".join(map(_text_of, fields))

    def takes_changes(self, name: str) -> bool:
        """Whether the field of this name can be changed now."""
        return self._field(name).isEnabled()

    # What a person does

    def press(self, words: str) -> None:
        """Press the button, or tick the box, that says this; a number may stand behind it.

        An empty list says once more what can be done: that button is the same to a person.
        """
        says = re.compile(rf"{re.escape(words)}( \d+)?")

        def fits(button: QAbstractButton) -> bool:
            again = isinstance(button.parentWidget(), EmptyNote)
            return bool(says.fullmatch(plain(button.text()))) and button.isEnabled() and not again

        button = self._one(QAbstractButton, fits, words)
        self._click(button, _place_of(button))

    def write(self, name: str, text: str) -> None:
        """Write into the field of this name instead of what stands there, and leave it."""
        field = self._field(name)
        self._click(field, field.rect().center())
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        none = Qt.KeyboardModifier.NoModifier
        for letter in text:  # QTest itself knows no å, ä and ö
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, none, letter))
        QTest.keyClick(field, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def choose(self, name: str, option: str) -> None:
        """Choose what begins with these words in the list of this name."""
        chooser = self._field(name)
        options = [plain(chooser.itemText(place)) for place in range(chooser.count())]
        (wanted,) = (place for place, each in enumerate(options) if each.startswith(option))
        self._bring(chooser, chooser.rect().center())
        chooser.setFocus()
        QTest.keyClick(chooser, Qt.Key.Key_Home)
        for _ in range(wanted):
            QTest.keyClick(chooser, Qt.Key.Key_Down)
        assert chooser.currentIndex() == wanted, options

    def go_to(self, page: str) -> None:
        """Choose a page in the list of pages."""
        (pages,) = (each for each in self.seen(QListWidget) if each.objectName() == "navigation")
        items = [pages.item(row) for row in range(pages.count())]
        (item,) = (each for each in items if each.text() == page and not each.isHidden())
        pages.scrollToItem(item)
        self._click(pages.viewport(), pages.visualItemRect(item).center())
        self.reads(page)

    def select(self, words: str) -> None:
        """Select the row of a table in which some words stand."""
        table, row = self._row(words)
        self._click(table.viewport(), table.visualItemRect(table.item(row, 1)).center())

    def tick(self, words: str) -> None:
        """Tick the box that begins a row in which some words stand, by the keyboard."""
        self.select(words)
        table, _ = self._row(words)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Space):
            QTest.keyClick(table, key)

    def file(self, *paths: Path) -> None:
        """Choose files or a folder in the open dialog for them."""
        dialogs.choose(self.qtbot, self.window, *paths)
        QApplication.processEvents()

    def drop(self, *paths: Path) -> None:
        """Drag files to where it says that they can be dropped."""
        (area,) = self.seen(DropArea)
        Staff(self.qtbot, self.window).drop(area, *paths)

    def unlock(self, words: str) -> None:
        """Answer the question for the words of the key file that is named there."""
        self.reads("The five words")
        self.write("The five words", words)
        self.press("Unlock")

    def decide(self, why: str, first: str, second: str) -> None:
        """Give a reason and two names on a page of facts."""
        self.write("Why; it is kept in the log", why)
        self.write("Name of the first person", first)
        self.write("Name of the second person, who agrees", second)

    # Finding

    def _one(self, kind: type[W], fits: Callable[[W], bool], what: str) -> W:
        """Wait for the one thing that fits; a person would not know which of two to take."""
        found: list[W] = []

        def there() -> None:
            found[:] = [each for each in self.seen(kind) if fits(each)]
            assert len(found) == 1, f"{len(found)} × {what!r} in:\n{self.read()}"

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        return found[0]

    def _field(self, name: str) -> QWidget:
        """Return the field with a label of this name, or that a screen reader calls so."""
        named = {
            _taking_keys(label.buddy())
            for label in self.seen(QLabel)
            if label.buddy() is not None and plain(label.text()) == name
        }
        return self._one(
            QWidget,
            lambda each: (
                each in named
                or (isinstance(each, _FIELDS) and plain(each.accessibleName()) == name)
            ),
            name,
        )

    def _row(self, words: str) -> tuple[QTableWidget, int]:
        """Return the one row in which some words stand, in the first table that has one."""
        found: list[tuple[QTableWidget, int]] = []

        def there() -> None:
            found[:] = [
                (table, number)
                for table in self.seen(QTableWidget)
                for number, row in enumerate(_rows(table))
                if words in plain(" | ".join(row))
            ]
            found[:] = [each for each in found if each[0] is found[0][0]]
            assert len(found) == 1, f"{len(found)} rows with {words!r} in:\n{self.read()}"

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        return found[0]

    # Acting

    def _click(self, widget: QWidget, place: QPoint) -> None:
        """Bring a place of a widget into sight, and press the mouse there.

        Without a window manager nobody gives the keyboard back once a dialog was closed.
        """
        self.top.activateWindow()
        self._bring(widget, place)
        at = self.top.childAt(widget.mapTo(self.top, place))
        assert at is widget or widget.isAncestorOf(at), f"{at} covers {widget}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def _bring(self, widget: QWidget, place: QPoint) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and above.widget().isAncestorOf(widget):
                inside = widget.mapTo(above.widget(), place)
                above.ensureVisible(inside.x(), inside.y())
            above = None if above.isWindow() else above.parentWidget()
        QApplication.processEvents()


def _text_of(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def _taking_keys(buddy: QWidget) -> QWidget:
    """Return the widget that the keys go to where the focus is given to a label's field."""
    while buddy.focusProxy() is not None:
        buddy = buddy.focusProxy()
    return buddy


def _place_of(button: QAbstractButton) -> QPoint:
    """Return where to press: a radio button takes the mouse on its sign and its words alone."""
    middle = button.rect().center()
    return QPoint(12, middle.y()) if isinstance(button, QRadioButton) else middle


def _rows(table: QTableWidget) -> list[list[str]]:
    cells = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[cell.text() for cell in row if cell is not None] for row in cells]


def _depth(widget: QWidget) -> int:
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above)
