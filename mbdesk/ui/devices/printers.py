"""Lists the system's printers and whether they work, in a separate process.

python -m mbdesk.ui.devices.printers        a JSON object of names, with true where a printer works
"""

import json
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from mbdesk.child_process import json_of, run_child

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PATIENCE_SECONDS = 15.0


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
