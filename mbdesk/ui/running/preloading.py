"""Work after the start: preloading modules for the next screens, and verifying the log.

A start loads what the first screen needs and no more. As soon as that is painted, the rest follows:
widgets in small pieces between a person's taps, what needs no Qt in the background. A person who is
faster waits for one piece at most; nothing depends on preloading.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running import tasks


@dataclass(frozen=True, slots=True)
class LazyClass:
    """A class by its module and name, imported when it is first needed."""

    module: str
    name: str

    def load(self) -> Any:
        """Import the class and return it."""
        return getattr(import_module(self.module), self.name)


def modules_of(classes: Iterable[LazyClass]) -> tuple[str, ...]:
    """Return the modules to preload for some classes, each once, in order."""
    return tuple(dict.fromkeys(each.module for each in classes))


class Preloader(QObject):
    """Loads modules once a window has been painted, and emits `painted` then."""

    painted = Signal()

    def __init__(self, window: QWidget, pieces: Sequence[str], behind: Sequence[str]) -> None:
        """Load `pieces` between a person's taps, then what lies `behind` them in the background."""
        super().__init__(window)
        self._window = window
        self._pieces, self._behind = list(pieces), tuple(behind)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._load)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the system has shown the window, which Qt then paints at once.

        The window itself may have nothing to paint: what lies in it covers it all.
        """
        if event.type() == QEvent.Type.Show and watched is self._window:
            watched.removeEventFilter(self)
            self._window.windowHandle().installEventFilter(self)
        elif event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
            self._next.start()
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        if self._pieces:
            import_module(self._pieces.pop(0))
            return
        self._next.stop()
        behind = self._behind
        tasks.run(
            lambda _progress: [import_module(name) for name in behind],
            done=lambda _: None,
            failed=lambda _: None,
            parent=self,
        )


def verify_log_in_background(
    station: StationFolder, failed: Callable[[Exception], None], parent: QObject
) -> None:
    """Verify the log in the background: some 20 ms for 1,000 entries; `failed` hears what is wrong.

    What is broken is noted, see `services.station.log_verification.verify_log`.
    """

    def verify(_progress: tasks.Progress) -> None:
        from mbdesk.services.station.log_verification import (
            verify_log,  # late: no first screen waits for it
        )

        verify_log(station)

    tasks.run(verify, done=lambda _nothing: None, failed=failed, parent=parent)
