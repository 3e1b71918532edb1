"""Icons of the staff's windows: one drawing each, in the colour of the letters beside it."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from mbdesk.assets import RESOURCES


class DeskIcon(StrEnum):
    """The icons there are, by file name."""

    HOME = "home"
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
    PLUS = "plus"
    MENU = "menu"
    PERSON = "person"
    SETTINGS = "settings"
    LOCK = "lock"
    UNLOCKED = "unlocked"
    FOLDER = "folder"
    STICK = "stick"
    PRINT = "print"
    SAVE = "save"


POINTING = {DeskIcon.ARROW, DeskIcon.ONWARD}
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
    painter.drawPixmap(square, _drawing(icon, square.width(), ratio, colour, mirrored))


def icon_of(icon: DeskIcon, side: int, ratio: float, colour: str, off: str) -> QIcon:
    """Return an icon for a button, which has another colour while that cannot be pressed."""
    made = QIcon(_drawing(icon, side, ratio, colour, mirrored=False))
    made.addPixmap(_drawing(icon, side, ratio, off, mirrored=False), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=256)
def _drawing(icon: DeskIcon, side: int, ratio: float, colour: str, mirrored: bool) -> QPixmap:  # noqa: FBT001
    from PySide6.QtSvg import QSvgRenderer  # late: the first window needs none

    drawing = (RESOURCES / "icons" / "desk" / f"{icon}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
