"""The texts of a language written for a translator, and taken in again after a look.

Each is asked for, done in the background, and then told of or shown::

    files = TextFiles(desk, page, lambda: "fi")
    files.choose()  # asks for a file, and then the same as
    files.take(path)
"""

from collections.abc import Callable
from pathlib import Path

from mbdesk.services.centre.texts.text_files import (
    TextsPreview,
    preview_text_file,
    write_text_file,
)
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.texts.preview_page import TextsPreviewPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_new_file
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Readable, Verbatim, translate

ENDINGS = "xlsx xlf xliff csv"


class TextFiles:
    """Takes texts in and gives them out; `page` shows the work and the answer."""

    def __init__(self, desk: Desk, page: DeskPage, chosen: Callable[[], str]) -> None:
        self._desk, self._page, self._chosen = desk, page, chosen

    def ask(self, ending: str) -> None:
        """Ask where the texts of the chosen language are to be written, and in which form."""
        tag = self._chosen()
        name = DocumentNames(self._desk.snapshot.frame, language()).texts(tag, ending)
        title = _read(translate("TextsPage", "Where are the texts to be written?"))
        ask_new_file(self._page, title, documents() / name, self.write)

    def write(self, path: Path) -> None:
        """Write the texts of the chosen language."""
        tag, staff, central = self._chosen(), language(), self._desk.central
        self._page.save_typed()
        self._page.work.start(
            lambda: _read(translate("TextsPage", "Writing the texts")),
            lambda _: write_text_file(central, path, tag, staff),
            lambda written: self._written(written, tag),
            self._page.notice.refuse,
        )

    def _written(self, path: Path, tag: str) -> None:
        headline = translate(
            "TextsPage", "The texts are written, to be translated into {language}."
        )
        text = translate("TextsPage", "Have it filled in, then read it here. It is {path}.")
        self._page.notice.tell(
            NoticeKind.DONE,
            lambda: (
                _read(headline.fill(language=Verbatim(native_name(tag)))),
                _read(text).format(path=path),
            ),
        )

    def choose(self) -> None:
        """Ask for a file that came back."""
        title = _read(translate("TextsPage", "Texts that came back"))
        ask_file(self._page, title, ENDINGS, self.take)

    def take(self, path: Path) -> None:
        """Read a file, and show what it would do."""
        central = self._desk.central
        self._page.save_typed()
        self._page.work.start(
            lambda: _read(translate("TextsPage", "Reading the texts")),
            lambda _: preview_text_file(central, path),
            self._show,
            self._page.notice.refuse,
        )

    def _show(self, seen: TextsPreview) -> None:
        self._page.notice.hide()
        self._desk.decide(TextsPreviewPage(self._desk, seen))


def _read(says: Readable) -> str:
    return says.read(current_reader())
