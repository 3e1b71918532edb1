"""What the pages of one central file share: the file, what it holds now, and the signing key."""

from PySide6.QtCore import QObject, Signal

from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.counting.overview import Overview, read_overview
from mbdesk.ui.running.tasks import run


class Desk(QObject):
    """Hands pages the file and its latest snapshot; they call `refresh` after a change.

    The signing key stays unlocked until the window closes or `lock` is called. The tally key is
    never kept here.
    """

    changed = Signal()
    failed = Signal(object)
    locked = Signal()

    def __init__(
        self, central: CentralFile, snapshot: Overview, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.central = central
        self.snapshot = snapshot
        self.signing: SigningKey | None = None

    def refresh(self) -> None:
        """Read the file anew in the background, then tell the pages."""
        run(
            lambda _: read_overview(self.central),
            done=self._take,
            failed=self.failed.emit,
            parent=self,
        )

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
