"""What a page of fields holds, and how what is typed there gets into the file, by paths.

A field puts its value here when it is left. What could not be saved is kept by its path, to be told
below the field. What is typed and not saved yet is kept on this computer, and is there again after
a crash.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mbdesk.services.centre.undoing import Undo
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.saving.act_queue import Act, ActQueue, Refused, Then
from mbdesk.ui.central.saving.history import History, Step
from mbdesk.ui.staff.parts.drafts import Drafts

Says = Callable[[], str]
"""Returns what was done, in the language on screen."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks for something, such as a dialog: hears when it is done, or why it was refused."""

    done: Then
    refused: Refused


class Saver(QObject):
    """The values of a page's fields; a subclass says how they are held and written.

    `changed` comes when something is asked for, done, refused or read anew, and `settled` when all
    of it is done and the desk's snapshot holds it. `failed` tells an error that no field is about.
    The fields' texts are of `context`.
    """

    changed = Signal()
    settled = Signal()
    failed = Signal(object)
    context = ""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.errors: dict[str, Exception] = {}
        self._on_their_way: dict[str, Any] = {}
        self._waiting: Counter[str] = Counter()
        self._queue = ActQueue(desk, self)
        self._queue.settled.connect(self._settle)
        self.history = History(self)
        desk.changed.connect(self._read)

    def held_at(self, path: str) -> Any:
        """Return what the desk's snapshot holds at a path; a subclass knows."""
        raise NotImplementedError

    def writing(self, path: str, value: Any, shown: Any) -> Act:
        """Return the act that writes a value instead of the one shown; a subclass knows."""
        raise NotImplementedError

    @property
    def editable(self) -> bool:
        """Whether fields take changes now; a subclass knows."""
        raise NotImplementedError

    @property
    def gathering(self) -> bool:
        """Whether values are gathered, to be saved together; a subclass may do so."""
        return False

    @property
    def saving(self) -> bool:
        """Whether something is on its way into the file."""
        return self._queue.busy

    def value(self, path: str) -> Any:
        """Return the value of a field: as it is on its way, or as the file holds it."""
        return self._on_their_way[path] if path in self._on_their_way else self.held_at(path)

    def put(
        self, path: str, value: Any, says: Says, at: str = "", asker: Asker | None = None
    ) -> None:
        """Save a field's value; a refusal is told `at` a path, where that is not its own."""
        shown, self._on_their_way[path] = self.value(path), value
        self.do(at or path, self.writing(path, value, shown), says, of=path, asker=asker)

    def do(  # noqa: PLR0913, PLR0917  # what is done, how it is called, and who hears of it
        self,
        path: str,
        act: Act,
        says: Says | None = None,
        then: Then | None = None,
        of: str = "",
        asker: Asker | None = None,
    ) -> None:
        """Do something after what was asked for before, and `then`, once it is done and read.

        An act that returns what undoes it can be undone under the words that `says` returns. A
        refusal is told at the field of the path, or to the `asker` that has the field. `of` is the
        path whose value is on its way, where that is another one.
        """
        of = of or path
        self.errors.pop(path, None)
        self._waiting[of] += 1

        def saved(came: Undo) -> None:
            self._saved(path, of)
            if says is not None:
                self.history.add(Step(says, came))
            if asker is not None:
                asker.done()

        def refused(error: Exception) -> None:
            self._refused(of)
            if asker is None:
                self.refuse(path, error)
            else:
                asker.refused(error)
                self.changed.emit()

        self._queue.put(act, saved, refused, then)
        self.changed.emit()

    def undo(self) -> None:
        """Undo what was done last, once all that was asked for before is done."""
        self._after_all(lambda: self._turn(self.history.take_last(), self.history.undone))

    def redo(self) -> None:
        """Do again what was undone last, once all that was asked for before is done."""
        self._after_all(lambda: self._turn(self.history.take_next(), self.history.done_again))

    def _after_all(self, then: Then) -> None:
        self._queue.put(lambda _central: None, lambda _came: then(), self.failed.emit)
        self.changed.emit()

    def _turn(self, step: Step | None, keep: Callable[[Step], None]) -> None:
        """Undo a step, and keep what does it again; or the other way about."""
        if step is None:
            return

        def turned(other: Undo) -> None:
            keep(replace(step, undo=other))

        self._queue.put(step.undo, turned, self.failed.emit)

    def refuse(self, path: str, error: Exception) -> None:
        """Tell at a path what could not be read or saved."""
        self.errors[path] = error
        self.changed.emit()

    def accept(self, path: str) -> None:
        """Forget what was refused at a path, and its draft: what is held there stays."""
        self.drop_draft(path)
        if self.errors.pop(path, None) is not None:
            self.changed.emit()

    def _saved(self, path: str, of: str) -> None:
        self._waiting[of] -= 1
        self.errors.pop(path, None)
        self.drop_draft(of)
        self.changed.emit()

    def _refused(self, of: str) -> None:
        self._waiting[of] -= 1
        if not self._waiting[of]:
            self._on_their_way.pop(of, None)

    def _settle(self) -> None:
        self._on_their_way.clear()
        self.settled.emit()
        self.changed.emit()

    def _read(self) -> None:
        if not self.saving:
            self.changed.emit()

    @property
    def drafts(self) -> Drafts:
        """What is typed and not saved yet."""
        return self.desk.drafts

    def keep_draft(self, path: str, text: str) -> None:
        """Keep on this computer what is being typed."""
        self.drafts.keep(path, text)

    def drop_draft(self, path: str) -> None:
        """Forget what was being typed: it is saved, or given up."""
        self.drafts.drop(path)

    def draft(self, path: str) -> str | None:
        """Return what was being typed when the program ended, None where all was saved."""
        return self.drafts.read(path)


class ActSaver(Saver):
    """Does what can be undone on a page that has no fields which save themselves."""

    @property
    def editable(self) -> bool:
        """Whether the page takes acts now: always, a service refuses what may not be done."""
        return True

    def refuse(self, _path: str, error: Exception) -> None:
        """Tell above the page what was refused."""
        self.failed.emit(error)
        self.changed.emit()
