"""Answers on their way out: all approved ones as files, and a single contact looked up."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from mbdesk.services.centre.central_file import ContactKey
from mbdesk.services.counting.answer_papers import MadeAnswers, make_answers
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.keys.key_dialog import with_contact
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.forms.file_dialogs import ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind


class AnswersOut(QObject):
    """Does what needs the contact key, which is asked for each time and kept nowhere."""

    def __init__(self, desk: Desk, page: DeskPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask_folder(self) -> None:
        """Ask where the approved answers are to be written, then for the key."""
        title = self.tr("Where are the answers to be written?")
        ask_folder(self._page, title, self._unlock)

    def _unlock(self, folder: Path) -> None:
        with_contact(self._desk, self._page, lambda key: self.write_out(folder, key))

    def write_out(self, folder: Path, key: ContactKey) -> None:
        """Write all approved answers into a folder: letters, e-mails, and a list of calls."""
        central, tag = self._desk.central, language()
        self._page.work.start(
            lambda: self.tr("Writing the answers"),
            lambda progress: make_answers(central, folder, key, language=tag, progress=progress),
            self._written,
            self._page.notice.refuse,
        )

    def _written(self, made: MadeAnswers) -> None:
        self._page.notice.tell(NoticeKind.DONE, partial(self._written_words, made))
        self._desk.refresh()

    def _written_words(self, made: MadeAnswers) -> tuple[str, str]:
        told = [
            self.tr("%Ln letters", "", len(made.letters)),
            self.tr("%Ln e-mails", "", len(made.emails)),
            self.tr("%Ln calls", "", len(made.calls)),
        ]
        next_ = [self.tr("Note them as given once they are on their way.")]
        if made.kept_back:
            kept = self.tr("%Ln of protected identity are on no paper.", "", len(made.kept_back))
            next_.append(kept)
        written = self.tr("The answers are written: {told}.").format(told=", ".join(told))
        return written, " ".join(next_)
