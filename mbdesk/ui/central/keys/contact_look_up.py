"""Looking up how one proposer is reached: by the contact key, which is asked for each time."""

from PySide6.QtCore import QObject

from mbdesk.services.centre.answers.contacts import OpenedContact, open_contacts
from mbdesk.services.centre.central_file import ContactKey
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.keys.key_dialog import with_contact
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.phrase import Phrase


class ContactLookUp(QObject):
    """Opens a contact and shows it on a page until the next act; the key is kept nowhere.

    The record of each opening says what it was for, which is `purpose`.
    """

    def __init__(self, desk: Desk, page: DeskPage, purpose: Phrase) -> None:
        super().__init__(page)
        self._desk, self._page, self._purpose = desk, page, purpose

    def look_up(self, of: int) -> None:
        """Open the contact of the proposer of a proposal, by its number; 0 is none."""
        central, purpose = self._desk.central, self._purpose.read(current_reader())

        def take(key: ContactKey) -> None:
            self._page.work.start(
                lambda: self.tr("Opening the contact"),
                lambda _: open_contacts(central, [of], key, purpose)[0],
                self._show,
                self._page.notice.refuse,
            )

        if of:
            with_contact(self._desk, self._page, take)

    def _show(self, opened: OpenedContact) -> None:
        head = self.tr("The contact was opened, and that is on record. Proposal {number}")
        told = head.format(number=number(opened.number)), opened.told
        self._page.notice.tell(NoticeKind.HINT, lambda: told)
