"""A page of facts: what is so, what deviates, and what a step that cannot be undone fixes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.style import PlainLabel

_NARROW_LETTERS = 110
"""Below so many letters of width the cards stand one above the other."""
_LEAST_LETTERS = 16
"""A column of facts is never narrower than so many letters."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: what it is about, what is so, and whether that is as it should be.

    `right` is None where there is nothing to judge.
    """

    name: str
    text: str
    right: bool | None = None


class FactsCard(QFrame):
    """Shows facts one below the other; those that deviate stand out, in words too."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._rows: list[tuple[QFrame, PlainLabel, PlainLabel, PlainLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 6, 0, 6)
        self._layout.setSpacing(0)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in the place of any before."""
        while len(self._rows) < len(facts):
            self._add_row()
        for row, fact in zip(self._rows, facts, strict=False):
            self._show(row, fact)
        for place, (frame, *_) in enumerate(self._rows):
            frame.setVisible(place < len(facts))

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is shown now, as name and text."""
        return tuple(
            (name.text(), text.text())
            for frame, name, text, _ in self._rows
            if not frame.isHidden()
        )

    def _add_row(self) -> None:
        frame, name, text, mark = QFrame(), PlainLabel(), PlainLabel(), PlainLabel()
        frame.setObjectName("fact")
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 6)
        for column, label in enumerate((name, text, mark)):
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignTop)
        mark.setWordWrap(False)
        for label in (name, text):  # so that all rows share their columns' widths
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        mark.set_role(TextRole.STRONG)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.append((frame, name, text, mark))
        self._layout.addWidget(frame)

    def _show(self, row: tuple[QFrame, PlainLabel, PlainLabel, PlainLabel], fact: Fact) -> None:
        frame, name, text, mark = row
        name.setText(fact.name)
        text.setText(fact.text)
        mark.setText({True: "✓", False: "⚠", None: ""}[fact.right])
        judged = {True: self.tr("as it should be"), False: self.tr("look at this"), None: ""}
        mark.setAccessibleName(judged[fact.right])
        frame.setProperty("deviates", fact.right is False)
        frame.style().unpolish(frame)
        frame.style().polish(frame)


class NotesCard(QFrame):
    """A heading and sentences beneath it, each on its own line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.heading, self.text = PlainLabel(), PlainLabel()
        self.heading.set_role(TextRole.STRONG)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)

    def show_notes(self, heading: str, sentences: Sequence[str]) -> None:
        """Show these sentences in the place of any before."""
        self.heading.setText(heading)
        self.text.setText("\n".join(f"•\N{NO-BREAK SPACE}{each}" for each in sentences))


class SideBySide(QWidget):
    """A wide widget and narrower ones beside it, or below it where the window is too narrow."""

    def __init__(self, wide: QWidget, beside: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = (wide, *beside)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # Else the layout would keep the window as wide as both side by side.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column = QVBoxLayout()
        for widget in beside:
            column.addWidget(widget)
        column.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(wide)
        left.addStretch(1)
        self._layout.addLayout(left, 7)
        self._layout.addLayout(column, 4)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part, and the height that they take now."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside or below each other."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
