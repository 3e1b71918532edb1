"""What goes wrong unseen: exceptions in Qt's slots, Qt's warnings, and errors in the log."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_WINDOW_MANAGER = "This plugin does not support"
"""How the platform without a display begins to say that it has none."""


class Failures(logging.Handler):
    """Collects what nobody at the screen is told of; a run in which there is any has failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []
        sys.excepthook = self._uncaught
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._qt_says)

    def emit(self, record: logging.LogRecord) -> None:
        """Note an error in the log."""
        self.found.append(f"logged: {record.getMessage()}")

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception that nothing caught, where it came from too."""
        sys.__excepthook__(kind, error, trace)
        where = traceback.extract_tb(trace)[-1] if trace is not None else None
        self.found.append(f"uncaught: {error!r} at {where}")

    def _qt_says(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Note a warning of Qt's."""
        quiet = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if kind not in quiet and not text.startswith(NO_WINDOW_MANAGER):
            self.found.append(f"Qt: {text}")
