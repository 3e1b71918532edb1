"""Taking in the newest pack or receipt of this kiosk from a stick."""

from pathlib import Path

from PySide6.QtCore import Signal

from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import WrongStationError
from mbdesk.errors.files import FileMissingError
from mbdesk.services.exchange.packs import receive_pack
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.devices.media import Media, connected_media
from mbdesk.ui.kiosk.media_choice import MediaChoice
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.staff.staff_page import StaffPage
from mbdesk.words.phrase import Number, translate

KINDS = (FileKind.PACK, FileKind.RECEIPT)


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
        self.run(lambda _progress: take_in(self._station, folder), self._show)

    def _show(self, number: int) -> None:
        says = translate("kiosk", "Done. Files taken in: {number}.")
        self.tell(says.fill(number=Number(number)))
        self.taken.emit()


def take_in(station: StationFolder, folder: Path) -> int:
    """Take in what lies on a stick for this station, oldest first, and return how many files.

    What is meant for another station is passed over. Raises FileMissingError when nothing is for
    this one, and what `receive_pack` and `read_receipt` raise.
    """
    taken = 0
    for path in sorted(folder.iterdir()):
        kind = path.suffix.removeprefix(".")
        if kind not in KINDS:
            continue
        try:
            (receive_pack if kind == FileKind.PACK else read_receipt)(station, path)
        except WrongStationError:
            continue
        taken += 1
    if not taken:
        raise FileMissingError(path=str(folder))
    return taken
