"""The frame of a page that shows more than the desk's snapshot: it reads its rows for itself."""

from PySide6.QtGui import QShowEvent

from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage


class ReadPage(DeskPage):
    """A page that is read anew when it is seen, and when anything was done at the desk while it is.

    What is done while nobody sees the page makes it stale, and it is read once it is shown: to read
    10,000 proposals, or check a log of 100,000 entries, takes seconds. A page is stale at first.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._stale = desk, True
        desk.changed.connect(self.look_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has come while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.look_again()

    def look_again(self) -> None:
        """Read what has changed; a page that nobody sees waits."""
        if self.isVisible():
            self.read_anew()
        self._stale = not self.isVisible()

    def read_anew(self) -> None:
        """Read what is shown; a subclass does so, and less of it where the page is not stale."""
        raise NotImplementedError
