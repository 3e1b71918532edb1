"""Taking in the newest pack or receipt of this kiosk from a stick."""

from pathlib import Path

from PySide6.QtCore import Signal

from mbdesk.services.exchange.receipts import arrival_told, arrived
from mbdesk.services.exchange.receiving import Received, Refused, receive
from mbdesk.ui.kiosk.media_choice import MediaChoice, MediaUse
from mbdesk.ui.kiosk.pages import KioskContext
from mbdesk.ui.staff.station.staff_notes import NoticeText, closing_of
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.words.phrase import NOTHING, Joined, Number, Readable, Verbatim, translate
from mbdesk.words.sentences.messages import ErrorText


class ReceivePage(StaffPage):
    """Takes in every pack and receipt on a stick that is for this kiosk; emits `changed` then."""

    changed = Signal()

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context, translate("kiosk", "Take in a pack or receipt"))
        self.media = MediaChoice(context, MediaUse.READ)
        self.media.chosen.connect(self._take)
        self._arrival: Readable = NOTHING
        self.add(self.media)
        self.end()

    def begin(self) -> None:
        """Ask for a stick."""
        super().begin()
        # Read now: an error may be that the file cannot be read any more.
        self._arrival = self._read_arrival()
        self.media.look()

    def _take(self, folder: Path) -> None:
        self.run(lambda _progress: receive(self._station, folder), self._show)

    def _show(self, received: Received) -> None:
        says = translate("kiosk", "Done. Files taken in: {number}.")
        refused = tuple(_line(each) for each in received.refused)
        self._arrival = self._read_arrival()
        told = (*closing_of(self._station), self._arrival, *refused)
        self.tell(says.fill(number=Number(received.files)), Joined(told))
        self.changed.emit()

    def words_for(self, error: Exception) -> NoticeText:
        """Add what has arrived at the centre all the same."""
        what, more = super().words_for(error)
        return what, Joined((more, self._arrival), " ")

    def _read_arrival(self) -> Readable:
        return arrival_told(arrived(self._station))


def _line(refused: Refused) -> Readable:
    says = translate("kiosk", "Not taken in: {name}. {reason}")
    return says.fill(name=Verbatim(refused.name), reason=ErrorText(refused.error, "what"))
