"""Prints the confirmation on a printer of the system's. Loaded only where a station has one."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mbdesk.ui.theme import FAMILIES
from mbdesk.ui.voter.paper import Slip

BODY_POINTS = 12.0
CODE_POINTS = 28.0
POINTS_PER_INCH = 72


class SystemPaper:
    """Prints on a printer of the system's, without asking anything."""

    def __init__(self, name: str, find: Callable[[str], QPrinter | None] | None = None) -> None:
        """`name` is the printer's in the system."""
        self._name, self._open = name, find or _printer

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        printer = self._open(self._name)
        if printer is None or not printer.isValid():
            return False
        painter = QPainter()
        if not painter.begin(printer):
            return False
        draw(painter, QRectF(painter.viewport()), slip)
        ended = painter.end()
        return ended and printer.printerState() is not QPrinter.PrinterState.Error


def draw(painter: QPainter, page: QRectF, slip: Slip) -> None:
    """Draw a slip from the top of a page, at its width: a sheet or a roll of receipts."""
    direction = Qt.LayoutDirection
    painter.setLayoutDirection(
        direction.RightToLeft if slip.right_to_left else direction.LeftToRight
    )
    code = _font(CODE_POINTS, bold=True)
    dots = painter.device().logicalDpiY() / POINTS_PER_INCH
    wide = QFontMetricsF(code, painter.device()).horizontalAdvance(slip.code)
    code.setPointSizeF(CODE_POINTS * min(1.0, page.width() / wide))
    body = _font(BODY_POINTS, bold=False)
    top = page.top()
    for words, font in (
        (slip.heading, _font(BODY_POINTS, bold=True)),
        (slip.code_name, body),
        (slip.code, code),
        (slip.use, body),
    ):
        painter.setFont(font)
        room = QRectF(page.left(), top, page.width(), page.bottom() - top)
        taken = painter.drawText(room, Qt.TextFlag.TextWordWrap, words)
        top = taken.bottom() + BODY_POINTS * dots


def _font(points: float, *, bold: bool) -> QFont:
    font = QFont(list(FAMILIES))
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _printer(name: str) -> QPrinter | None:
    known = QPrinterInfo.printerInfo(name)
    return None if known.isNull() else QPrinter(known, QPrinter.PrinterMode.HighResolution)
