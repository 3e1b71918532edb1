"""The frame and the plan as values that save themselves, or that a new version is made of.

Where residents have been shown the frame, values are gathered until the new version is saved as a
whole, with its reason; until then nothing changes.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from mbdesk.domain.plan import PlanKind
from mbdesk.errors.centre import ChangedElsewhereError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.setup.fields import Changes, changed, value_at
from mbdesk.services.centre.setup.frame import HeldFrame, set_fields, write_frame
from mbdesk.services.centre.setup.plan import set_days
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.central.saving.saver import Asker, Saver, Says

PLAN = "plan."
REASON = "reason"
"""Where it is told that a new version could not be saved."""


class FrameSaver(Saver):
    """The frame as the page shows it: what the file holds, and what is gathered for a version."""

    context = "Frame"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        self._gathering = False
        self.gathered: dict[str, Any] = {}
        super().__init__(desk, parent)

    @property
    def held(self) -> HeldFrame:
        """The frame as the file holds it."""
        return self.desk.snapshot.held

    @property
    def gathering(self) -> bool:
        """Whether changes are gathered for a new version."""
        return self._gathering

    @property
    def editable(self) -> bool:
        """Whether fields of the frame take changes now."""
        return self.gathering or not self.held.frozen

    def value(self, path: str) -> Any:
        """Return the value of a field: as gathered, on its way, or as the file holds it."""
        return self.gathered[path] if path in self.gathered else super().value(path)

    def held_at(self, path: str) -> Any:
        """Return the value of a field as the file holds it."""
        if path.startswith(PLAN):
            days = self.held.plan.days_of(PlanKind(path.removeprefix(PLAN)))
            return (days.first_day, days.last_day) if days else None
        return value_at(self.held.setup, path)

    def writing(self, path: str, value: Any, shown: Any) -> Act:
        """Return the act that writes a field of the frame, or days of the plan."""
        if path.startswith(PLAN):
            kind = PlanKind(path.removeprefix(PLAN))
            return lambda central: set_days(central, kind, value)
        return lambda central: set_fields(central, {path: value}, {path: shown})

    def shown(self) -> HeldFrame:
        """Return the frame with what is on its way or gathered for a new version."""
        setup = self.held.setup
        for path, value in {**self._on_their_way, **self.gathered}.items():
            if not path.startswith(PLAN):
                setup = changed(setup, path, value)
        return replace(self.held, setup=setup)

    def put(
        self, path: str, value: Any, says: Says, at: str = "", asker: Asker | None = None
    ) -> None:
        """Save a field's value, or gather it for the new version."""
        if not self.gathering or path.startswith(PLAN):
            super().put(path, value, says, at, asker)
            return
        self._gather({path: value}, at or path)
        if asker is not None:
            asker.done()

    def put_all(self, changes: Changes, says: Says, at: str) -> None:
        """Save several values of the frame as one act, or gather them for the new version."""
        if self.gathering:
            self._gather(changes, at)
        else:
            shown = {path: self.value(path) for path in changes}
            self._on_their_way.update(changes)
            self.do(at, lambda central: set_fields(central, changes, shown), says)

    def _gather(self, changes: Changes, at: str) -> None:
        self.errors.pop(at, None)
        self.gathered.update(changes)
        self.changed.emit()

    def begin_version(self) -> None:
        """Gather changes for a new version from now on."""
        self._gathering = True
        self.changed.emit()

    def leave_version(self) -> None:
        """Forget what was gathered."""
        for path in (*self.gathered, *self.errors):
            self.drop_draft(path)
        self.errors.clear()
        self._gather_no_more()

    def save_version(self, reason: str) -> None:
        """Write what was gathered as one new version."""
        gathered = dict(self.gathered)
        shown = {path: self.held_at(path) for path in gathered}
        self.do(
            REASON,
            lambda central: write_frame(central, gathered, reason, shown),
            then=self._version_saved,
        )

    def _version_saved(self) -> None:
        for path in self.gathered:
            self.drop_draft(path)
        self._gather_no_more()

    def _gather_no_more(self) -> None:
        self._gathering, self.gathered = False, {}
        self.changed.emit()

    def refuse(self, path: str, error: Exception) -> None:
        """Tell what was refused, of a new version also at the field that it is about."""
        field = path
        if isinstance(error, FieldError | ChangedElsewhereError):
            field = str(error.parameters["field"])
        if path == REASON and field != REASON:
            about = next((each for each in self.gathered if field.startswith(each)), path)
            self.errors[about] = error
        super().refuse(path, error)
