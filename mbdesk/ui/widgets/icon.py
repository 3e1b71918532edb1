"""Icons: drawings in the colour of the letters beside them, mirrored where they point."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from mbdesk.assets import RESOURCES


class Icon(StrEnum):
    """The icons there are, by file name."""

    UP = "up"
    DOWN = "down"
    NEXT = "next"
    BACK = "back"
    CHECK = "check"
    CROSS = "cross"
    PLUS = "plus"
    MINUS = "minus"
    ERASE = "erase"
    LANGUAGE = "language"
    CONTRAST = "contrast"
    SIZE = "size"
    LEAVE = "leave"
    SPEAK = "speak"
    MORE = "more"
    VOTE = "vote"
    IDEA = "idea"
    CHANGE = "change"
    QUIET = "quiet"
    AGAIN = "again"
    PRINT = "print"
    FACE_GLAD = "face_glad"
    FACE_SO_SO = "face_so_so"
    FACE_SAD = "face_sad"
    PRESS = "press"
    SHIFT = "shift"
    SHIFT_LOCK = "shift_lock"
    SPACE = "space"
    HALF_SPACE = "half_space"
    ENTER = "enter"
    LEFT = "left"
    RIGHT = "right"
    KEYBOARD = "keyboard"
    KEYBOARD_HIDE = "keyboard_hide"
    WEST = "west"
    EAST = "east"
    UNDO = "undo"
    PIN = "pin"
    CAMERA = "camera"


POINTING = {Icon.NEXT, Icon.BACK, Icon.LEAVE, Icon.ERASE, Icon.SPEAK, Icon.ENTER}
"""Icons that point along the line of reading."""


def paint_icon(
    painter: QPainter, icon: Icon, area: QRect, colour: str, direction: Qt.LayoutDirection
) -> None:
    """Paint `icon` as a square in the middle of `area`."""
    side = min(area.width(), area.height())
    mirrored = direction == Qt.LayoutDirection.RightToLeft and icon in POINTING
    ratio = painter.device().devicePixelRatio()
    square = QRect(0, 0, side, side)
    square.moveCenter(area.center())
    painter.drawPixmap(square, drawn(icon, side, ratio, colour, mirrored=mirrored))


@lru_cache(maxsize=256)
def drawn(name: str, side: int, ratio: float, colour: str, *, mirrored: bool) -> QPixmap:
    """Return the drawing of a file of `resources/icons`, named without its ending, in a colour."""
    from PySide6.QtSvg import QSvgRenderer  # late: the first window needs none

    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    # What has been painted on keeps the tools for it, which take more than its pixels.
    return pixmap.copy()
