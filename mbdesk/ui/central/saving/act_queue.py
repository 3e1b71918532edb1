"""Does what is asked of a page in its order, without holding the window up."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.running.tasks import run

Act = Callable[[CentralFile], Any]
Done = Callable[[Any], object]
"""Hears what an act returned."""
Then = Callable[[], object]
Refused = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class _Asked:
    """An act, what to do once it is done, or has failed, and once what it did is known."""

    act: Act
    done: Done
    failed: Refused
    then: Then | None


class ActQueue(QObject):
    """Does acts on the central file, one after the other.

    After the last of them the desk is read anew; then what was to follow the acts that succeeded is
    called. `settled` comes before it, and tells that the desk's snapshot holds all that was done.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[_Asked] = deque()
        self._after: list[Then] = []
        self._running = False
        self._reading = 0

    @property
    def busy(self) -> bool:
        """Whether something is on its way into the file, or the desk's snapshot is older."""
        return self._running or bool(self._waiting) or self._reading > 0

    def put(self, act: Act, done: Done, failed: Refused, then: Then | None = None) -> None:
        """Do something after what was asked for before."""
        self._waiting.append(_Asked(act, done, failed, then))
        if not self._running:
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            after, self._after = self._after, []
            self._reading += 1
            self._desk.refresh(lambda: self._read(after))
            return
        asked, central = self._waiting.popleft(), self._desk.central
        self._running = True

        def done(came: object) -> None:
            self._after += [asked.then] if asked.then is not None else []
            asked.done(came)
            self._end()

        def failed(error: Exception) -> None:
            asked.failed(error)
            self._end()

        run(lambda _progress: asked.act(central), done=done, failed=failed, parent=self)

    def _end(self) -> None:
        """Go on; until now whoever heard of the act found the queue still busy with it."""
        self._running = False
        self._go_on()

    def _read(self, after: list[Then]) -> None:
        self._reading -= 1
        if not self.busy:
            self.settled.emit()
        for then in after:
            then()
