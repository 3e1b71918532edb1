"""Taking in the newest pack or receipt of this kiosk from a stick."""

from pathlib import Path

from PySide6.QtCore import Signal

from mbdesk.services.exchange.receiving import Received, receive
from mbdesk.ui.kiosk.media_choice import MediaChoice
from mbdesk.ui.kiosk.pages import KioskContext
from mbdesk.ui.staff.staff_page import StaffPage
from mbdesk.words.phrase import Number, translate


class ReceivePage(StaffPage):
    """Takes in every pack and receipt on a stick that is for this kiosk; `changed` tells so."""

    changed = Signal()

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context, translate("kiosk", "Take in a pack or receipt"))
        theme = context.theme
        self.media = MediaChoice(theme, context.media)
        self.media.chosen.connect(self._take)
        self.add(self.media)
        self.end()

    def begin(self) -> None:
        """Ask for a stick."""
        super().begin()
        self.media.look()

    def _take(self, folder: Path) -> None:
        self.run(lambda _progress: receive(self._station, folder), self._show)

    def _show(self, received: Received) -> None:
        says = translate("kiosk", "Done. Files taken in: {number}.")
        self.tell(says.fill(number=Number(received.files)))
        self.changed.emit()
