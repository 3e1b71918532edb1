"""The watched inbox: a folder, shared or on a stick, whose exports are taken in by themselves.

Each process has its own, and the folder and whether it is watched are kept from one start to the
next. Looking is done in the background: a shared folder may hang.
"""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTime, QTimer, Signal

from mbdesk.services.exchange.inbox import Inbox
from mbdesk.services.exchange.merge_round import MergeRound, MergeVerdict
from mbdesk.ui.running.remembered import remember_inbox, remembered_inbox
from mbdesk.ui.running.tasks import run

LOOK_MILLISECONDS, SOON_MILLISECONDS = 5000, 400
"""How often the folder is looked at, and how soon after the system says that it has changed."""
LINES = 5


class InboxWatch(QObject):
    """Emits `arrived` with the exports to take in, and `changed` when there is something to tell.

    Who takes them in tells what became of them by `tell`.
    """

    arrived = Signal(list)
    changed = Signal()

    def __init__(self, process: str, parent: QObject) -> None:
        super().__init__(parent)
        self._process = process
        self._inbox: Inbox | None = None
        self._looking = False
        self.folder, self._resumes = remembered_inbox(process)
        self.told: deque[tuple[str, MergeVerdict | Exception]] = deque(maxlen=LINES)
        self._watcher, self._poll, self._soon = QFileSystemWatcher(self), QTimer(self), QTimer(self)
        self._poll.setInterval(LOOK_MILLISECONDS)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MILLISECONDS)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        for timer in (self._poll, self._soon):
            timer.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        """Whether what arrives is taken in by itself."""
        return self._inbox is not None

    def resume(self) -> None:
        """Go on watching the folder that was watched when the desk was closed."""
        if self._resumes and self.folder is not None and not self.watching:
            self._begin(self.folder)

    def use_folder(self, folder: Path) -> None:
        """Watch this folder from now on."""
        remember_inbox(self._process, folder, watched=True)
        self._begin(folder)

    def stop(self) -> None:
        """Watch no longer; the folder stays chosen."""
        if self.folder is not None:
            remember_inbox(self._process, self.folder, watched=False)
        self._end()
        self.changed.emit()

    def _begin(self, folder: Path) -> None:
        self._end()
        self.folder, self._inbox = folder, Inbox(folder)
        self._poll.start()
        self._soon.start()
        self.changed.emit()

    def _end(self) -> None:
        self._inbox = None
        self._poll.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def look(self) -> None:
        """Look into the folder, unless that is under way."""
        inbox = self._inbox
        if inbox is None or self._looking:
            return
        self._looking = True

        def seen(ready: tuple[Path, ...]) -> None:
            self._looking = False
            if self._inbox is not inbox:
                return
            if not self._watcher.directories():  # now that the folder answers
                self._watcher.addPath(str(inbox.folder))
            if ready:
                self.arrived.emit(list(ready))

        def failed(error: Exception) -> None:
            self._looking = False
            self._say(error)

        run(lambda _progress: inbox.look(), done=seen, failed=failed, parent=self)

    def tell(self, made: MergeRound) -> None:
        """Tell what became of what arrived; what was seen already is no news."""
        for verdict in made.verdicts:
            if verdict.merged is None or not verdict.merged.seen_already:
                self._say(verdict)

    def _say(self, what: MergeVerdict | Exception) -> None:
        before = self.told[0][1] if self.told else None
        if isinstance(what, Exception) and repr(what) == repr(before):
            return  # a folder that stays away is told once
        self.told.appendleft((QTime.currentTime().toString("HH:mm"), what))
        self.changed.emit()
