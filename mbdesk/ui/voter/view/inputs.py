"""The event filters of the residents' view, on whatever window it stands in just now."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class WindowFilters:
    """Moves filters along with a view that goes from window to window, as between two screens.

    The last one is asked first.
    """

    def __init__(self, filters: Sequence[QObject]) -> None:
        self._filters = tuple(filters)
        self._watched: QWindow | None = None

    def watch(self, widget: QWidget) -> None:
        """Filter what comes to the window that `widget` is shown in, and no other any more."""
        window, before = widget.window().windowHandle(), self._watched
        if window is before:
            return
        self._watched = window
        for each in self._filters:
            if before is not None and isValid(before):
                before.removeEventFilter(each)
            window.installEventFilter(each)
