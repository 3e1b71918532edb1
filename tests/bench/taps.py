"""The time from a tap on a thing until the screen that it brings is painted."""

from dataclasses import dataclass
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from mbdesk.ui.voter.view.voter_view import VoterView


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds from a tap until what came then was painted.

    `clock` is what passed, `worked` what the processor did for it, which other work on the machine
    lengthens less.
    """

    clock: float
    worked: float


@dataclass(frozen=True, slots=True)
class Moment:
    """What two clocks show: that on the wall, and that of the processor's work for this program."""

    clock: float
    worked: float

    @classmethod
    def now(cls) -> "Moment":
        """Return what they show now."""
        return cls(perf_counter(), process_time())


class Painted(QObject):
    """Notices when the page that has come is painted, with all that is painted along with it."""

    _begun = Signal()

    def __init__(self, view: VoterView) -> None:
        super().__init__(view)
        self.view = view
        self.at: Moment | None = None
        view.sheets.turned.connect(self._watch)
        # Queued: heard once all is painted, and before what the page does after that.
        self._begun.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the first painting begins."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._begun.emit()
        return False

    def _watch(self) -> None:
        self.view.sheets.top.panel.page.installEventFilter(self)

    def _note(self) -> None:
        self.at = Moment.now()


class Tap:
    """A tap that is measured: begun before it is struck, and ended once its screen is painted."""

    def __init__(self, painted: Painted) -> None:
        self._painted = painted
        painted.at = None
        self._began = Moment.now()

    def wait(self) -> Taken:
        """Let the event loop turn until the screen is painted."""
        while self._painted.at is None:
            QApplication.processEvents()
        end = self._painted.at
        return Taken(end.clock - self._began.clock, end.worked - self._began.worked)
