"""A page of facts: what is so, what deviates, and what a step that cannot be undone fixes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mbdesk.services.common.briefing import Fact
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words.phrase import Reader

_NARROW_LETTERS = 110
"""Below so many letters of width the cards stand one above the other."""
_LEAST_LETTERS = 16
"""A column of facts is never narrower than so many letters."""


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A line (`briefing.Fact`) in the words that are shown."""

    name: str
    text: str
    right: bool | None = None


def shown(facts: Iterable[Fact], reader: Reader) -> list[ShownFact]:
    """Return facts in the words for a reader."""
    return [ShownFact(fact.name.read(reader), fact.text.read(reader), fact.right) for fact in facts]


@dataclass(frozen=True, slots=True)
class _Row:
    """The widgets of a line."""

    frame: QFrame
    name: PlainLabel
    text: PlainLabel
    mark: "Judgement"


class Judgement(QWidget):
    """A check or a triangle, named for those who do not see it; nothing without a judgement."""

    def __init__(self) -> None:
        super().__init__()
        self._right: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_judgement(self, right: bool | None, words: str) -> None:  # noqa: FBT001  # one
        """Show whether something is as it should be, and say it in words."""
        self._right = right
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square of an icon's size."""
        side = staff_look().px(20)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        if self._right is None:
            return
        palette, side = staff_look().palette, staff_look().px(20)
        icon, ink = (
            (DeskIcon.CHECK, palette.good) if self._right else (DeskIcon.WARNING, palette.warn)
        )
        paint_icon(QPainter(self), icon, QRect(0, 0, side, side), ink)


class FactsCard(QFrame):
    """Shows facts one below the other; those that deviate stand out, in words too."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, staff_look().px(6), 1, staff_look().px(6))
        self._layout.setSpacing(0)

    def show_facts(self, facts: Sequence[ShownFact]) -> None:
        """Show these facts in the place of any before."""
        judged = {True: self.tr("as it should be"), False: self.tr("look at this"), None: ""}
        while len(self._rows) < len(facts):
            self._rows.append(self._made_row(first=not self._rows))
        for row, fact in zip(self._rows, facts, strict=False):
            row.name.setText(fact.name)
            row.text.setText(fact.text)
            row.mark.show_judgement(fact.right, judged[fact.right])
            row.frame.setProperty("deviates", fact.right is False)
            refresh_style(row.frame)
        for place, row in enumerate(self._rows):
            row.frame.setVisible(place < len(facts))

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is shown now, as name and text."""
        return tuple(
            (row.name.text(), row.text.text()) for row in self._rows if not row.frame.isHidden()
        )

    def _made_row(self, *, first: bool) -> _Row:
        row, look = _Row(QFrame(), PlainLabel(), PlainLabel(), Judgement()), staff_look()
        row.frame.setObjectName("fact")
        row.frame.setProperty("first", first)
        grid = QGridLayout(row.frame)
        grid.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 6)
        for column, widget in enumerate((row.name, row.text, row.mark)):
            grid.addWidget(widget, 0, column, Qt.AlignmentFlag.AlignTop)
        row.name.set_role(TextRole.LEAD)
        for label in (row.name, row.text):  # so that all rows share their columns' widths
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        row.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout.addWidget(row.frame)
        return row


def card_of(title: QWidget, *parts: QWidget, stretched: bool = True) -> QFrame:
    """Return a card with a title; its parts grow with it, if they may be `stretched`."""
    card, look = QFrame(), staff_look()
    card.setObjectName("card")
    layout = QVBoxLayout(card)
    edge = look.px(16)
    layout.setContentsMargins(edge, look.px(12), edge, look.px(12))
    layout.setSpacing(look.px(8))
    layout.addWidget(title)
    for part in parts:
        layout.addWidget(part)
    if not stretched:
        layout.addStretch(1)
    return card


class NotesCard(QFrame):
    """A heading, unless it is empty, and sentences beneath it, each on its own line."""

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
        self.heading.setVisible(bool(heading))
        self.text.setText("\n".join(f"•\N{NO-BREAK SPACE}{each}" for each in sentences))


class SideBySide(QWidget):
    """A widget and others beside it, or below it where there are fewer than `letters` of width.

    `shares` of the width go to the first and to the others; where it is narrow, the first is above
    the others unless it is to stand `below`. What is hidden leaves its share to the rest.
    """

    def __init__(
        self,
        first: QWidget,
        beside: Sequence[QWidget],
        *,
        shares: tuple[int, int] = (7, 4),
        letters: int = _NARROW_LETTERS,
        below: bool = False,
    ) -> None:
        super().__init__()
        self._parts, self._letters = (first, *beside), letters
        self._sides = (((first,), shares[0]), (tuple(beside), shares[1]))
        directions = QBoxLayout.Direction
        self._narrow = directions.BottomToTop if below else directions.TopToBottom
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # Else the layout would keep the window as wide as both side by side.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._layout.setSpacing(staff_look().px(16))
        self._columns = QVBoxLayout(), QVBoxLayout()
        for column, (widgets, share) in zip(self._columns, self._sides, strict=True):
            column.setSpacing(staff_look().px(16))
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._layout.addLayout(column, share)

    def let_first_fill(self) -> None:
        """Let the first widget take all of the height."""
        _let_fill(self._columns[0])

    def let_all_fill(self) -> None:
        """Let the widgets on both sides be equally high."""
        for column in self._columns:
            _let_fill(column)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part, and the height that they take now."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, self._layout.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        """Share the room out anew when one is shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            for place, (widgets, share) in enumerate(self._sides):
                shown = not all(widget.isHidden() for widget in widgets)
                self._layout.setStretch(place, share if shown else 0)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside or below each other."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * self._letters
        wanted = self._narrow if narrow else QBoxLayout.Direction.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
            self.updateGeometry()


def _let_fill(column: QVBoxLayout) -> None:
    """Take the empty space at the end of a column away."""
    column.takeAt(column.count() - 1)
