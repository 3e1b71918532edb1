"""The net for exceptions that nothing caught."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mbdesk.words.messages import Message

_log = logging.getLogger(__name__)


def install_excepthook(show: "Callable[[Message], None]") -> None:
    """Log every exception that nothing caught, and `show` calm words about it.

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
            from mbdesk.ui.look.screen_language import current_reader
            from mbdesk.words.messages import sentence  # late: most runs need no such words

            show(sentence(error, current_reader()))
        finally:
            showing = False

    sys.excepthook = hook
