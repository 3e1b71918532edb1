"""Taking in exports: one round after the other, at whichever page asks or is looked at.

A page that takes exports in serves for it, and is told of each round::

    desk.exports.serve(self)
    desk.exports.taken.connect(self._show_round)  # a MergeRound, and the page where it was made
    desk.exports.take(paths)
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mbdesk.services.exchange.merge_round import MergeRound
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.inbox_watch import InboxWatch
from mbdesk.ui.running.tasks import Progress


class ExportTaking(QObject):
    """Knows the inbox and the latest round. Emits `page_wanted` while nobody serves.

    `merge` takes files in, in the background; `refresh` reads the desk's file anew and then calls
    what it was given.
    """

    taken = Signal(object, object)
    page_wanted = Signal()

    def __init__(
        self,
        inbox: InboxWatch,
        merge: Callable[[list[Path], Progress], MergeRound],
        refresh: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.inbox, self._merge, self._refresh = inbox, merge, refresh
        self.latest: MergeRound | None = None
        self.inbox.arrived.connect(lambda paths: self._add(paths, arrived=True))
        self._queue: deque[tuple[list[Path], bool]] = deque()
        self._pages: list[DeskPage] = []
        self._busy = False

    def serve(self, page: DeskPage) -> None:
        """Let a page show the work; the one that is looked at does."""
        self._pages.append(page)
        page.work.busy.connect(lambda _: self._go_on())
        self._go_on()

    def take(self, paths: list[Path]) -> None:
        """Take files in, and the exports in folders, after what is under way."""
        self._add(paths, arrived=False)

    def _add(self, paths: list[Path], *, arrived: bool) -> None:
        self._queue.append((paths, arrived))
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or not self._queue:
            return
        if not self._pages:
            self.page_wanted.emit()
            return
        page = next((each for each in self._pages if each.isVisible()), self._pages[0])
        if page.work.running:
            return
        self._busy = True
        paths, arrived = self._queue.popleft()
        self._begin(page, paths, arrived=arrived)

    def _begin(self, page: DeskPage, paths: list[Path], *, arrived: bool) -> None:
        def taken(made: MergeRound) -> None:
            self._busy, self.latest = False, made
            if arrived:
                self.inbox.tell(made)
            self._refresh(lambda: self.taken.emit(made, page))
            self._go_on()

        def failed(error: Exception) -> None:
            self._busy = False
            page.notice.refuse(error)
            self._go_on()

        if not arrived:
            page.notice.hide()
        page.work.start(
            lambda: _arrived_words() if arrived else _words(),
            lambda progress: self._merge(paths, progress),
            taken,
            failed,
        )


def _words() -> str:
    return QCoreApplication.translate("MergePage", "Merging")


def _arrived_words() -> str:
    return QCoreApplication.translate("MergePage", "Merging what arrived")
