"""Print a confirmation slip on a printer of the system's; `SystemSlipPrinter` starts this.

python -m mbdesk.ui.voter.slip.print_slip NAME < SLIP.json
"""

import json
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from mbdesk.ui.devices.printers import printer_named
from mbdesk.ui.look.theme import FAMILIES, load_fonts
from mbdesk.ui.voter.slip.slip import Slip

BODY_POINTS = 12.0
CODE_POINTS = 28.0
POINTS_PER_INCH = 72


def main(arguments: Sequence[str], find: Callable[[str], QPrinter | None] | None = None) -> int:
    """Print the slip that comes in on the printer named; return 0 when it has been taken."""
    slip = Slip(**json.load(sys.stdin))
    app = QApplication.instance() or QApplication([sys.argv[0]])
    load_fonts()
    taken = print_slip((find or printer_named)(arguments[0]), slip)
    app.processEvents()
    return 0 if taken else 1


def print_slip(printer: QPrinter | None, slip: Slip) -> bool:
    """Print a slip and return whether the printer has taken it."""
    if printer is None or not printer.isValid():
        return False
    painter = QPainter()
    if not painter.begin(printer):
        return False
    draw(painter, QRectF(painter.viewport()), slip)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
