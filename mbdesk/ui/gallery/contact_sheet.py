"""Many pictures on one, small and with their names, to be looked at one by one."""

from collections.abc import Iterator, Mapping
from itertools import islice
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

COLUMNS, ROWS = 5, 5
WIDTH, CAPTION, BETWEEN = 380, 22, 6
HEIGHT = 285
POINTS = 9


def contact_sheets(pictures: Mapping[str, Path]) -> Iterator[QPixmap]:
    """Yield the pictures beside each other, each under its name; a screenful on each sheet."""
    names = iter(pictures.items())
    while some := dict(islice(names, COLUMNS * ROWS)):
        yield _sheet(some)


def _sheet(pictures: Mapping[str, Path]) -> QPixmap:
    rows = ceil(len(pictures) / COLUMNS)
    sheet = QPixmap(COLUMNS * WIDTH, rows * (HEIGHT + CAPTION))
    sheet.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(sheet)
    painter.setFont(QFont("Noto Sans", POINTS))
    painter.setPen(Qt.GlobalColor.white)
    for index, (name, path) in enumerate(pictures.items()):
        row, column = divmod(index, COLUMNS)
        left, top = column * WIDTH, row * (HEIGHT + CAPTION)
        caption = QRect(left + BETWEEN, top, WIDTH - BETWEEN, CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawPixmap(left, top + CAPTION, _small(path))
    painter.end()
    return sheet


def _small(path: Path) -> QPixmap:
    return QPixmap(str(path)).scaled(
        WIDTH - BETWEEN,
        HEIGHT - BETWEEN,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
