"""The shared state of the desk's pages: the central file, its snapshot, and the signing key."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.counting.overview import Overview, read_overview
from mbdesk.services.exchange.merge_round import MergeRound, merge_files
from mbdesk.ui.central.desk.export_taking import ExportTaking
from mbdesk.ui.central.desk.inbox_watch import InboxWatch
from mbdesk.ui.running.tasks import Progress, run

_log = logging.getLogger(__name__)


class Desk(QObject):
    """Holds the file and its latest snapshot; pages call `refresh` after a change.

    The signing key stays unlocked until the window closes or `lock` is called. The tally key is
    never kept here. `listed` are the numbers of the proposals that the register shows, in order.
    """

    changed = Signal()
    failed = Signal(object)
    locked = Signal()
    decision_wanted = Signal(object)

    def __init__(
        self, central: CentralFile, snapshot: Overview, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.central = central
        self.snapshot = snapshot
        self.signing: SigningKey | None = None
        self.listed: Sequence[int] = ()
        inbox = InboxWatch(snapshot.frame.id, self)
        self.exports = ExportTaking(inbox, self._merge, self.refresh, self)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Read the file anew in the background, tell the pages, then call `then`.

        `then` shows what has been done, once the figures are up to date. It is also called if the
        file can no longer be read, since the action itself succeeded.
        """

        def take(snapshot: Overview) -> None:
            self._take(snapshot)
            if then is not None:
                then()

        def fail(error: Exception) -> None:
            if then is None:
                self.failed.emit(error)
            else:
                _log.warning("the central file could not be read anew: %s", error)
                then()

        run(lambda _: read_overview(self.central), done=take, failed=fail, parent=self)

    def _merge(self, paths: list[Path], progress: Progress) -> MergeRound:
        """Take exports in; receipts are written beside them while the signing key is unlocked."""
        return merge_files(self.central, paths, self.signing, progress)

    def decide(self, page: QWidget) -> None:
        """Show a page on which two people decide, until it was decided or left."""
        self.decision_wanted.emit(page)

    def keep(self, key: SigningKey) -> None:
        """Keep the signing key at hand for packs and receipts."""
        self.signing = key
        self.locked.emit()

    def lock(self) -> None:
        """Forget the signing key."""
        self.signing = None
        self.locked.emit()

    def _take(self, snapshot: Overview) -> None:
        self.snapshot = snapshot
        self.changed.emit()
