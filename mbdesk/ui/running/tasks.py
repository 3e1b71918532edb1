"""Background tasks: work runs in a thread, and its results are delivered on the main thread.

    task = run(lambda progress: merge(central, path, progress=progress),
               done=show, failed=refuse, progress=bar.set, parent=page)

Only frozen values cross threads. Threads own no Qt object: they use one `QObject` that lives as
long as the application, whose queued signal delivers a message to the main thread. A message for a
window that is gone is dropped.

Most of the work waits for disks and sticks, and a stick that hangs may keep its thread for minutes.
So there are far more threads than cores: a vote never waits for a stick that it does not need.
"""

import logging
import time
from collections.abc import Callable
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from mbdesk.errors import KnownError
from mbdesk.errors.files import CancelledError

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Called by the work with (done, total); raises `CancelledError` when it is to stop."""

_log = logging.getLogger(__name__)
_RELAY = "mbdesk_task_relay"
_SECONDS_BETWEEN_REPORTS = 0.05
_THREADS = 32
_LAST_MILLISECONDS = 30_000
"""How long the application, when it ends, waits for work that it has asked to stop."""


class _Relay(QObject):
    """Delivers messages to the main thread. Made on it, and owned by the application."""

    arrived = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(_RELAY)
        self.running: set[Task[Any]] = set()
        self.threads = QThreadPool(self)
        self.threads.setMaxThreadCount(_THREADS)
        self.arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)
        app.aboutToQuit.connect(self.close)

    @Slot(object)
    def deliver(self, message: Callable[[], None]) -> None:
        """Call what a thread has sent; runs on the main thread."""
        message()

    @Slot()
    def close(self) -> None:
        """Stop what is running and wait for it, so that it ends nothing half-way."""
        for task in self.running:
            task.cancel()
        if not self.threads.waitForDone(_LAST_MILLISECONDS):
            _log.error("%d tasks hang; ending without them", self.threads.activeThreadCount())


class Task(Generic[T]):
    """One piece of work in the background. Everything but `cancel` happens by itself."""

    def __init__(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Progress | None,
        parent: QObject,
    ) -> None:
        self._work, self._done, self._failed = work, done, failed
        self._progress, self._parent = progress, parent
        self._cancelled = Event()
        self._reported = 0.0
        self._relay = _relay()
        self._relay.running.add(self)
        parent.destroyed.connect(self.cancel)

    @property
    def finished(self) -> bool:
        """Whether `done` or `failed` has been called, or never will be."""
        return self not in self._relay.running

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress; `failed` then hears of it."""
        self._cancelled.set()

    def start(self) -> None:
        """Run the work in a thread of the pool."""
        self._relay.threads.start(self._run)

    def _run(self) -> None:
        try:
            value = self._work(self._report)
        except KnownError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001  # a thread must not end in silence
            _log.exception("unexpected error in the background")
            self._fail(error)
        else:
            self._post(lambda: self._done(value))

    def _fail(self, error: Exception) -> None:
        self._post(lambda: self._failed(error))

    def _post(self, tell: Callable[[], None]) -> None:
        self._relay.arrived.emit(lambda: self._finish(tell))

    def _report(self, done: int, total: int) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        now = time.monotonic()
        if done < total and now - self._reported < _SECONDS_BETWEEN_REPORTS:
            return
        self._reported = now
        if self._progress is not None:
            self._relay.arrived.emit(lambda: self._show_progress(done, total))

    def _show_progress(self, done: int, total: int) -> None:
        if self._progress is not None and isValid(self._parent):
            self._progress(done, total)

    def _finish(self, tell: Callable[[], None]) -> None:
        self._relay.running.discard(self)
        if isValid(self._parent):
            self._parent.destroyed.disconnect(self.cancel)
            tell()


def run(
    work: Callable[[Progress], T],
    *,
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    progress: Progress | None = None,
    parent: QObject,
) -> Task[T]:
    """Run `work` in the background and return its handle.

    Call on the main thread; `done`, `failed` and `progress` are called there too, unless
    `parent` has been destroyed, which also cancels the work. `failed` hears of known errors
    (`CancelledError` among them) and, after they are logged, of all others.
    """
    task = Task(work, done, failed, progress, parent)
    task.start()
    return task


def at_rest(milliseconds: int) -> bool:
    """Wait until no task runs, for a limited time; return whether none does."""
    return _relay().threads.waitForDone(milliseconds)


def _relay() -> _Relay:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("work in the background needs an application")
    door = app.findChild(_Relay, _RELAY)
    return door or _Relay(app)
