"""Writes what is done to the ballot, one act after the other, without holding the window up."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.running.tasks import run

Act = Callable[[CentralFile], object]
Then = Callable[[], object]


class BallotSaver(QObject):
    """Takes acts in their order. Emits `refused` with an item's code and the error.

    After the last of them the desk is read anew; then what was to follow the acts that succeeded is
    called, and `settled` tells that the desk's snapshot holds all that was done.
    """

    settled = Signal()
    refused = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[tuple[str, Act, Then | None]] = deque()
        self._after: list[Then] = []
        self._running = False
        self._reading = 0

    @property
    def saving(self) -> bool:
        """Whether something is on its way into the file, or the desk's snapshot is older."""
        return self._running or bool(self._waiting) or self._reading > 0

    def do(self, code: str, act: Act, then: Then | None = None) -> None:
        """Do something to the item of this code, after what was asked for before."""
        self._waiting.append((code, act, then))
        if not self._running:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            after, self._after = self._after, []
            self._reading += 1
            self._desk.refresh(lambda: self._read(after))
            return
        code, act, then = self._waiting.popleft()
        self._running, central = True, self._desk.central

        def done(_came: object) -> None:
            self._running = False
            self._after += [then] if then is not None else []
            self._go_on()

        def failed(error: Exception) -> None:
            self._running = False
            self.refused.emit(code, error)
            self._go_on()

        run(lambda _progress: act(central), done=done, failed=failed, parent=self)

    def _read(self, after: list[Then]) -> None:
        self._reading -= 1
        if not self.saving:
            self.settled.emit()
        for then in after:
            then()
