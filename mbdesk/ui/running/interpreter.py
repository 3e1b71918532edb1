"""Collects garbage on the main thread alone, and logs uncaught exceptions.

Python collects garbage in whichever thread happens to cross the threshold. A cycle may hold Qt
objects, and Qt allows windows, timers and the like to be destroyed by their own thread only.
"""

import gc
import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

if TYPE_CHECKING:
    from mbdesk.words.sentences.messages import Message


_NAME = "mbdesk_garbage"
_MILLISECONDS = 500


def collect_on_main_thread(app: QCoreApplication) -> None:
    """Collect from now on while the event loop of `app` runs, and nowhere else."""
    if app.findChild(_Collector, _NAME) is None:
        gc.disable()
        _Collector(app)


class _Collector(QObject):
    """Checks twice a second whether a generation is over its threshold, as Python itself does."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that has reached its threshold, with all younger ones."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, threshold) in enumerate(counted) if count > threshold]
        if full:
            gc.collect(full[-1])


_log = logging.getLogger(__name__)


def install_excepthook(show: "Callable[[Message], None]") -> None:
    """Log every uncaught exception, and `show` calm words about it.

    `show` is called on the thread that raised; exceptions while it runs are only logged.
    """
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        _log.critical("an exception was not caught", exc_info=(kind, error, trace))
        if showing or not isinstance(error, Exception):
            return
        showing = True
        try:
            from mbdesk.ui.look.screen_language import dialog_reader
            from mbdesk.words.sentences.messages import (
                sentence,  # late: most runs need no such words
            )

            show(sentence(error, dialog_reader()))
        finally:
            showing = False

    sys.excepthook = hook
