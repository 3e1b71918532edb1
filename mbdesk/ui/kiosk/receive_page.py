"""Taking in the newest pack or receipt of this kiosk from a stick."""

from pathlib import Path

from PySide6.QtCore import Signal

from mbdesk.services.exchange.receiving import Received, receive
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.media import Media, connected_media
from mbdesk.ui.kiosk.media_choice import MediaChoice
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.staff.staff_page import StaffPage
from mbdesk.words.phrase import Number, translate


class ReceivePage(StaffPage):
    """Takes in every pack and receipt on a stick that is for this kiosk; `taken` tells so."""

    taken = Signal()

    def __init__(
        self, theme: Theme, station: StationFolder, media: Media = connected_media
    ) -> None:
        super().__init__(theme, translate("kiosk", "Take in a pack or receipt"))
        self._station = station
        self.media = MediaChoice(theme, media)
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
        self.taken.emit()
