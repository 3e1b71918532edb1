"""What was done on a page and can be undone, and what was undone and can be done again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mbdesk.services.centre.undoing import Undo

MOST = 100
"""Steps that are remembered at most."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, in words of the language on screen, and what undoes it."""

    says: Callable[[], str]
    undo: Undo


class History(QObject):
    """Steps in their order; `changed` comes when another one is the last."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step that is undone first."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that is done again first."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step) -> None:
        """Note a step that was done; what was undone before is not done again after it."""
        self._undone.clear()
        self._keep(self._done, step)

    def take_last(self) -> Step | None:
        """Take the step that is to be undone; it is on its way, and can be undone only once."""
        return self._take(self._done)

    def take_next(self) -> Step | None:
        """Take the step that is to be done again."""
        return self._take(self._undone)

    def undone(self, step: Step) -> None:
        """Note a step that was undone, with what does it again."""
        self._keep(self._undone, step)

    def done_again(self, step: Step) -> None:
        """Note a step that was done again, with what undoes it."""
        self._keep(self._done, step)

    def _keep(self, steps: list[Step], step: Step) -> None:
        steps.append(step)
        del steps[:-MOST]
        self.changed.emit()

    def _take(self, steps: list[Step]) -> Step | None:
        step = steps.pop() if steps else None
        self.changed.emit()
        return step
