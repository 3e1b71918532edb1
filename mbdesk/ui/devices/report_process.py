"""Prints a report, which comes in as a PDF, on a printer of the system's.

python -m mbdesk.ui.devices.report_process NAME < REPORT.pdf
"""

import sys
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from mbdesk.ui.devices.printers import printer_named

POINTS_PER_INCH = 72
FINEST_DPI = 300
NARROWEST_MM = 140
"""On narrower paper, that of slips, a sheet of A4 could not be read."""


class Printed(IntEnum):
    """How it went, as the process tells by its exit status."""

    TAKEN = 0
    FAILED = 1
    NARROW = 2


def main(arguments: Sequence[str], find: Callable[[str], QPrinter | None] = printer_named) -> int:
    """Print the report that comes in on the printer named, and return a `Printed`."""
    app = QApplication.instance() or QApplication([sys.argv[0]])
    status = print_pdf(find(arguments[0]), sys.stdin.buffer.read())
    app.processEvents()
    return status


def print_pdf(printer: QPrinter | None, data: bytes) -> Printed:
    """Print each page as large as the paper allows, and return how it went."""
    if printer is None or not printer.isValid():
        return Printed.FAILED
    if printer.pageRect(QPrinter.Unit.Millimeter).width() < NARROWEST_MM:
        return Printed.NARROW
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter()
    if document.status() is not QPdfDocument.Status.Ready or not painter.begin(printer):
        return Printed.FAILED
    for number in range(document.pageCount()):
        if number and not printer.newPage():
            return Printed.FAILED
        _draw_page(painter, document, number)
    sound = painter.end() and printer.printerState() is not QPrinter.PrinterState.Error
    return Printed.TAKEN if sound else Printed.FAILED


def _draw_page(painter: QPainter, document: QPdfDocument, number: int) -> None:
    page, room = document.pagePointSize(number), QRectF(painter.viewport())
    scale = min(room.width() / page.width(), room.height() / page.height())
    fine = min(scale, FINEST_DPI / POINTS_PER_INCH)
    image = document.render(number, QSize(round(page.width() * fine), round(page.height() * fine)))
    painter.drawImage(QRectF(0, 0, page.width() * scale, page.height() * scale), image)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
