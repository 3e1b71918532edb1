"""Tells a screen reader what has come onto the screen: a page, a question, a code, what is left."""

from PySide6.QtCore import QObject

from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.shell.sheets import Sheets
from mbdesk.ui.widgets.announce import announce
from mbdesk.ui.widgets.text import Label


class Announcer(QObject):
    """Follows the sheets. Of a page its heading is said, of a question and a code everything.

    Nothing is said of what is not on the screen.
    """

    def __init__(self, sheets: Sheets) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        sheets.turned.connect(self._turned)

    def _turned(self) -> None:
        page = self._sheets.top.panel.page
        if page is None or not self._sheets.isVisible():
            return
        labels = [label for label in page.findChildren(Label) if not label.isHidden()]
        covering = self._sheets.top is self._sheets.cover
        whole = covering or (isinstance(page, Page) and page.said_whole)
        said = labels if whole else labels[:1]
        announce(page, "\n".join(label.text() for label in said), at_once=covering)
