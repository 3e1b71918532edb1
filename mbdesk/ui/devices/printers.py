"""Lists the system's printers and prints reports on them, each in a separate process.

python -m mbdesk.ui.devices.printers        a JSON object of names, with true where a printer works
"""

import json
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from mbdesk.child_process import json_of, run_child

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PATIENCE_SECONDS = 15.0
REPORT_SECONDS = 60.0
TAKEN, FAILED, NARROW = 0, 1, 2
"""The exit statuses of `report_process`, which is not loaded here: it brings all of printing."""

PrintReport = Callable[[str, bytes], int]
"""Prints a PDF on the printer named, and returns an exit status; called in the background."""


class PrinterState(StrEnum):
    """The state of a printer."""

    READY = "ready"
    MISSING = "missing"
    STOPPED = "stopped"
    SILENT = "silent"


def printers(seconds: float = PATIENCE_SECONDS) -> Mapping[str, bool] | None:
    """Return the system's printers and whether each works; None if the print service is silent.

    Call in the background: a print service that is dead takes all of the `seconds`.
    """
    found = json_of(run_child("mbdesk.ui.devices.printers", seconds=seconds))
    return found if isinstance(found, dict) else None


def printer_state(name: str, seconds: float = PATIENCE_SECONDS) -> PrinterState:
    """Return the state of the printer of that name. Call in the background."""
    found = printers(seconds)
    if found is None:
        return PrinterState.SILENT
    if name not in found:
        return PrinterState.MISSING
    return PrinterState.READY if found[name] else PrinterState.STOPPED


def print_report(name: str, data: bytes) -> int:
    """Print a report on the system's printer of that name, and return how it went."""
    ended = run_child("mbdesk.ui.devices.report_process", name, given=data, seconds=REPORT_SECONDS)
    return FAILED if ended is None else ended.status


def printer_named(name: str) -> "QPrinter | None":
    """Return the printer of that name, if there is one. Call in a process that may hang.

    Printing is imported late: windows ask about printers in passing, and never print themselves.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    known = QPrinterInfo.printerInfo(name)
    return None if known.isNull() else QPrinter(known, QPrinter.PrinterMode.HighResolution)


def main() -> int:
    """Write the list of printers."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([sys.argv[0]])
    stopped = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    known = QPrinterInfo.availablePrinters()
    found = {each.printerName(): each.state() not in stopped for each in known}
    app.processEvents()
    sys.stdout.write(f"\n{json.dumps(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
