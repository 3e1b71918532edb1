"""The shared state of the desk's pages: the central file, its snapshot, and the signing key."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.merge_round import MergeRound, merge_files
from mbdesk.ui.central.desk.export_taking import ExportTaking
from mbdesk.ui.central.desk.inbox_watch import InboxWatch
from mbdesk.ui.running.tasks import Progress, run
from mbdesk.ui.staff.parts.drafts import Drafts

LOOK_MILLISECONDS = 5_000
"""How often it is looked whether another desk has done something."""
_log = logging.getLogger(__name__)


class Desk(QObject):
    """Holds the file and its latest snapshot; pages call `refresh` after a change.

    The signing key stays unlocked until the window closes or `lock` is called. The tally key is
    never kept here. `listed` are the numbers of the proposals that the register shows, in order.
    On a server other desks work on the same process: what they have done is looked for every few
    seconds, and shown.
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
        self._standing: tuple[int, int] | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        if central.path is None:
            self._looking.start()

    def _look(self) -> None:
        """See whether anything was done since the last look, and if so, read all of it anew.

        A server that does not answer now is told of by what somebody does next.
        """

        def looked(standing: tuple[int, int]) -> None:
            if self._standing not in {None, standing}:
                self.refresh()
            self._standing = standing

        run(lambda _: self.central.standing(), done=looked, failed=lambda _error: None, parent=self)

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

    @property
    def drafts(self) -> Drafts:
        """What is typed in this process and not saved yet."""
        return Drafts(self.snapshot.frame.id)

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
