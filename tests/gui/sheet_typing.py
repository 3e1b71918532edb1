"""Typing the words of a paper as people do: key by key, wherever the keyboard leads."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.ui.staff.forms.word_cells import WordCells


def type_on(line, letters: str) -> None:
    r"""Type into a line, or a sheet's numbered fields from the current one; ``\r`` is Return."""
    for letter in letters:
        field = line.current if isinstance(line, WordCells) else line
        if letter == "\r":
            QTest.keyClick(field, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(field, letter)
