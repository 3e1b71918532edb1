"""What is written in a row of a staff's table: its lines, their letters, and the room they take."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from mbdesk.ui.look.staff_look import BODY, SECTION, SMALL, Appearance, staff_look

TONE = Qt.ItemDataRole.UserRole + 1
STRONG = Qt.ItemDataRole.UserRole + 2
ATTENTION = Qt.ItemDataRole.UserRole + 3
LARGE = Qt.ItemDataRole.UserRole + 4
ICON = Qt.ItemDataRole.UserRole + 5
ELIDED = Qt.ItemDataRole.UserRole + 6
"""What a cell says of its looks: the tone of its pill, whether it is bold, whether somebody has to
see to its row, whether its letters are read out from the screen, the icon before them, and whether
its lines are cut where the room ends, not broken."""

SIDES, TICK, GAP = 8, 24, 8
UNBOUNDED = 10_000
_MEASURED = 4096
"""How many texts the table remembers the room of."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a line: their size at 100 %, in points, and their weight."""

    points: int
    bold: bool = False

    @property
    def font(self) -> QFont:
        """The font of these letters, at the scale in use."""
        return staff_look().font(self.points, bold=self.bold)


def widest_word(index: Index) -> int:
    """Return the width in pixels that a cell needs for no word of it to be broken."""
    look = staff_look()
    shown = look.appearance, Qt.LayoutDirection.LeftToRight
    widths = (
        measured(word, letters, UNBOUNDED, *shown).width()
        for line, letters in lines_of(index)
        for word in line.split(" ")
    )
    return max(widths, default=0) + 2 * look.px(SIDES) + tick_room(index)


def text_of(index: Index) -> str:
    """Return the text of a cell; an empty one where it has none."""
    return str(index.data() or "")


def lines_of(index: Index) -> list[tuple[str, Letters]]:
    """Return the lines of a cell with their letters: those below the first are small."""
    strong, large = bool(index.data(STRONG)), bool(index.data(LARGE))
    first = Letters(SECTION, bold=True) if large else Letters(BODY, bold=strong)
    lines = text_of(index).split("\n")
    return [(line, Letters(SMALL) if row else first) for row, line in enumerate(lines)]


@lru_cache(maxsize=_MEASURED)
def measured(
    text: str,
    letters: Letters,
    width: int,
    _appearance: Appearance,
    direction: Qt.LayoutDirection,
) -> QSize:
    """Return the room that a text takes in a width; Qt asks for it many times over."""
    layout = laid_out(text, letters, width, direction, Qt.AlignmentFlag.AlignLeft)
    box = layout.boundingRect()
    natural = max(
        (layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0
    )
    return QSize(round(natural + 1), round(box.height()))


def laid_out(
    text: str,
    letters: Letters,
    width: int,
    direction: Qt.LayoutDirection,
    side: Qt.AlignmentFlag,
) -> QTextLayout:
    """Break a text into lines: between words, or within one that is wider than its column."""
    layout, wrapping = QTextLayout(text, letters.font), QTextOption(side)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrapping.setTextDirection(direction)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def tick_room(index: Index) -> int:
    """Return the room that a tick or an icon takes before the words."""
    look = staff_look()
    ticked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
    return look.px(TICK) + look.px(GAP) if ticked or index.data(ICON) else 0
