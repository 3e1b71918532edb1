"""Makes the next page in advance, if that takes a while."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voter.pages.page_table import PAGES, page_of
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.shell.sheet import Sheet
from mbdesk.ui.voter.visit.flow import Step

SEEN_MILLISECONDS = 100
"""How long the page before has been seen by then; it takes no press for half a second anyway."""


class NextPage(QObject):
    """Makes a slow page in advance, and hands it over when it is due.

    One that was made for another person, language, look or size of the screen is never shown.
    """

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._visit: Visit | None = None
        self._made: Page | None = None
        self._made_for: object = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEEN_MILLISECONDS)
        self._soon.timeout.connect(self._make)

    def expect(self, visit: Visit) -> None:
        """Begin to make what follows the page of a visit that is shown, if that is slow."""
        following = visit.flow.following
        if following is not None and PAGES[following].slow:
            self._visit = visit
            self._soon.start()

    def take(self, visit: Visit) -> Page:
        """Return the page whose turn it is, and forget what was made for another turn."""
        made, made_for = self._made, self._made_for
        self._soon.stop()
        self._visit = self._made = self._made_for = None
        if made is not None:
            if made_for == _circumstances(visit.flow.step, visit):
                return made
            made.deleteLater()
        return page_of(visit.flow.step, visit)

    def _make(self) -> None:
        if self._visit is None or self._visit.flow.following is None:
            return
        visit = replace(self._visit, room=self._sheet.room)
        step = self._visit.flow.following
        self._made, self._made_for = page_of(step, visit), _circumstances(step, visit)
        # Else it would be seen as soon as a question or a panel no longer covers the sheet.
        self._made.hide()
        self._made.setParent(self._sheet)


def _circumstances(step: Step, visit: Visit) -> object:
    return step, id(visit.session), visit.theme.look, visit.theme.dpi, language(), visit.room
