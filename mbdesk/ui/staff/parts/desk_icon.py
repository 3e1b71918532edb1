"""Icons of the staff's windows: one drawing each, in the colour of the letters beside it."""

from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter

from mbdesk.ui.widgets.icon import drawn


class DeskIcon(StrEnum):
    """The icons there are, by file name."""

    HOME = "home"
    FRAME = "frame"
    PLACE = "place"
    STATION = "station"
    CARD = "card"
    BALLOT = "ballot"
    VOTING = "voting"
    MERGE = "merge"
    ASIDE = "aside"
    CLOSED = "closed"
    CHART = "chart"
    KEY = "key"
    CHECK = "check"
    CLOCK = "clock"
    CIRCLE = "circle"
    CROSS = "cross"
    INFO = "info"
    WARNING = "warning"
    DIFFER = "differ"
    QUESTION = "question"
    ARROW = "arrow"
    ONWARD = "onward"
    UP = "up"
    DOWN = "down"
    PLUS = "plus"
    MENU = "menu"
    PERSON = "person"
    SETTINGS = "settings"
    LOCK = "lock"
    UNLOCKED = "unlocked"
    SAVE = "save"
    ARCHIVE = "archive"
    LOG = "log"
    SEARCH = "search"
    IDEA = "idea"
    CHECKLIST = "checklist"
    GAVEL = "gavel"
    LETTER = "letter"
    UNDO = "undo"
    REDO = "redo"
    MICROPHONE = "microphone"
    TEXTS = "texts"
    SIMILAR = "similar"
    JOIN = "join"
    SPROUT = "sprout"


POINTING = {DeskIcon.ARROW, DeskIcon.ONWARD, DeskIcon.JOIN}
"""Icons that point along the line of reading."""


def paint_icon(
    painter: QPainter,
    icon: DeskIcon,
    square: QRect,
    colour: str,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Paint an icon into a square."""
    mirrored = icon in POINTING and direction is Qt.LayoutDirection.RightToLeft
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(square, drawn(_file(icon), square.width(), ratio, colour, mirrored=mirrored))


def icon_of(icon: DeskIcon, side: int, ratio: float, colour: str, off: str) -> QIcon:
    """Return an icon for a button, which has another colour while that cannot be pressed."""
    made = QIcon(drawn(_file(icon), side, ratio, colour, mirrored=False))
    made.addPixmap(drawn(_file(icon), side, ratio, off, mirrored=False), QIcon.Mode.Disabled)
    return made


def _file(icon: DeskIcon) -> str:
    return f"desk/{icon}"
