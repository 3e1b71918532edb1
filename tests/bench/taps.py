"""The time from a tap on a thing until the screen that it brings is painted."""

from dataclasses import dataclass
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from mbdesk.ui.voter.view import VoterView


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds from a tap until what came then was painted.

    `clock` is what passed, `worked` what the processor did for it, which other work on the machine
    lengthens less.
    """

    clock: float
    worked: float


class Painted(QObject):
    """Notices that the page that has come is painted."""

    def __init__(self, view: VoterView) -> None:
        super().__init__(view)
        self.view, self.done = view, True
        view.sheets.turned.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first painting."""
        if event.type() == QEvent.Type.Paint:
            self.done = True
            watched.removeEventFilter(self)
        return False

    def _watch(self) -> None:
        self.view.sheets.top.panel.page.installEventFilter(self)


class Tap:
    """A tap that is measured: begun before it is struck, and ended once its screen is painted."""

    def __init__(self, painted: Painted) -> None:
        self._painted = painted
        painted.done = False
        self._began, self._worked = perf_counter(), process_time()

    def wait(self) -> Taken:
        """Let the event loop turn until the screen is painted."""
        while not self._painted.done:
            QApplication.processEvents()
        return Taken(perf_counter() - self._began, process_time() - self._worked)
