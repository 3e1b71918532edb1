"""Tells the staff at a station which translations no native speaker has read."""

from PySide6.QtGui import QShowEvent

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import NOTHING, Joined, Readable, Verbatim, translate
from mbdesk.words.translations import unread


class UnreadLanguages(Label):
    """A line that names the languages; empty when native speakers have read them all.

    The translations are looked through when the line is first seen, not when the window is made:
    residents do not wait for what is meant for the staff.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._told = False

    def showEvent(self, event: QShowEvent) -> None:
        """Look the translations through, once."""
        super().showEvent(event)
        if not self._told:
            self._told = True
            self.say(unread_line())


def unread_line() -> Readable:
    """Return which translations no native speaker has read, and what to do about mistakes."""
    names = tuple(Verbatim(native_name(tag)) for tag in unread())
    if not names:
        return NOTHING
    says = translate(
        "station",
        "No native speaker has read what residents see in these languages: {languages}. Tell the "
        "process leader if a text is wrong.",
    )
    return says.fill(languages=Joined(names, ", "))
