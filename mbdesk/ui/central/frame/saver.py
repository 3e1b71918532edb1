"""Saves what is typed in the frame, one field after the other, and knows what could not be saved.

A field puts its value here when it is left. Where residents have been shown the frame, values are
gathered until the new version is saved as a whole, with its reason; until then nothing changes.
What is typed and not saved yet is kept on this computer, and is there again after a crash.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mbdesk.domain.plan import PlanKind
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.setup.fields import changed, value_at
from mbdesk.services.centre.setup.frame import HeldFrame, read_frame, write_frame
from mbdesk.services.centre.setup.plan import set_days
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.running.remembered import own_settings
from mbdesk.ui.running.tasks import run

Act = Callable[[CentralFile], object]
PLAN = "plan."
_DRAFTS = "drafts"


class FrameSaver(QObject):
    """The frame as the page shows it: what the file holds, and what is gathered for a version."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.held: HeldFrame = desk.snapshot.held
        self.gathering = False
        self.gathered: dict[str, Any] = {}
        self.errors: dict[str, Exception] = {}
        self._queue: deque[tuple[str, str, Act]] = deque()
        self._on_their_way: dict[str, Any] = {}
        self._running = False
        desk.changed.connect(self._read)

    @property
    def editable(self) -> bool:
        """Whether fields of the frame take changes now."""
        return self.gathering or not self.held.frozen

    @property
    def saving(self) -> bool:
        """Whether something is on its way into the file."""
        return self._running or bool(self._queue)

    def value(self, path: str) -> Any:
        """Return the value of a field: as gathered, on its way, or as the file holds it."""
        for waiting in (self.gathered, self._on_their_way):
            if path in waiting:
                return waiting[path]
        if path.startswith(PLAN):
            days = self.held.plan.days_of(PlanKind(path.removeprefix(PLAN)))
            return (days.first_day, days.last_day) if days else None
        return value_at(self.held.setup, path)

    def shown(self) -> HeldFrame:
        """Return the frame with what is gathered for a new version, to look at its days."""
        setup = self.held.setup
        for path, value in self.gathered.items():
            setup = changed(setup, path, value)
        return replace(self.held, setup=setup)

    def put(self, path: str, value: Any, at: str = "") -> None:
        """Save a field's value, or gather it for the new version; a refusal is told `at` a path."""
        self.errors.pop(path, None)
        if path.startswith(PLAN):
            kind = PlanKind(path.removeprefix(PLAN))
            self._on_their_way[path] = value
            self.do(path, lambda central: set_days(central, kind, value))
        elif self.gathering:
            self.gathered[path] = value
            self.changed.emit()
        else:
            self._on_their_way[path] = value
            self.do(at or path, lambda central: write_frame(central, {path: value}), of=path)

    def do(self, path: str, act: Act, of: str = "") -> None:
        """Do something to the frame or the plan; a refusal is told at the field of a path.

        `of` is the path whose value is on its way, where that is another one.
        """
        self.errors.pop(path, None)
        self._queue.append((path, of or path, act))
        self._go_on()

    def refuse(self, path: str, error: Exception) -> None:
        """Tell at a path what could not be read, before anything of it was saved."""
        self.errors[path] = error
        self.changed.emit()

    def begin_version(self) -> None:
        """Gather changes for a new version from now on."""
        self.gathering = True
        self.changed.emit()

    def leave_version(self) -> None:
        """Forget what was gathered."""
        self.gathering, self.gathered = False, {}
        self.errors.clear()
        self.changed.emit()

    def save_version(self, reason: str) -> None:
        """Write what was gathered as one new version."""
        gathered = dict(self.gathered)

        def write(central: CentralFile) -> HeldFrame:
            return write_frame(central, gathered, reason)

        self.do("reason", write)

    def _go_on(self) -> None:
        if self._running or not self._queue:
            self.changed.emit()
            return
        path, of, act = self._queue.popleft()
        self._running = True
        central = self._desk.central

        def work(_progress: object) -> HeldFrame:
            act(central)
            return read_frame(central)

        run(
            work,
            done=lambda held: self._saved(path, of, held),
            failed=lambda error: self._refused(path, of, error),
            parent=self,
        )
        self.changed.emit()

    def _saved(self, path: str, of: str, held: HeldFrame) -> None:
        self._running, self.held = False, held
        self._arrived(of)
        self.drop_draft(of)
        if path == "reason":
            for each in self.gathered:
                self.drop_draft(each)
            self.gathering, self.gathered = False, {}
        if not self._queue:
            self._desk.refresh()
        self._go_on()

    def _refused(self, path: str, of: str, error: Exception) -> None:
        self._running = False
        self._arrived(of)
        field = str(error.parameters["field"]) if isinstance(error, FieldError) else path
        self.errors[path] = error
        if path == "reason" and field != "reason":
            gathered = (each for each in self.gathered if field.startswith(each))
            self.errors[next(gathered, path)] = error
        self._go_on()

    def _arrived(self, path: str) -> None:
        if all(path != waiting for _, waiting, _ in self._queue):
            self._on_their_way.pop(path, None)

    def _read(self) -> None:
        if not self.saving:
            self.held = self._desk.snapshot.held
            self.changed.emit()

    def keep_draft(self, path: str, text: str) -> None:
        """Keep on this computer what is being typed."""
        own_settings().setValue(self._draft_of(path), text)

    def drop_draft(self, path: str) -> None:
        """Forget what was being typed: it is saved, or given up."""
        own_settings().remove(self._draft_of(path))

    def draft(self, path: str) -> str | None:
        """Return what was being typed when the program ended, None where all was saved."""
        kept = own_settings().value(self._draft_of(path))
        return None if kept is None else str(kept)

    def _draft_of(self, path: str) -> str:
        return f"{_DRAFTS}/{self.held.process}/{path}"
