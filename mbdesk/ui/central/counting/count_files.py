"""The files that a count is told by: the ballot box once more, the protocol, the signed result.

Each is asked for (where, and under whose key), written in the background, and then told of::

    files = CountFiles(desk, page)
    files.ask_protocol()  # asks for a new file, and then the same as
    files.write_protocol(path)
    files.ask_protocol(1)  # of an earlier count, by its number
"""

from collections.abc import Callable
from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.errors.counting import NotCountedError
from mbdesk.services.centre.central_file import SigningKey
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.count import sign_result, write_box_file
from mbdesk.services.counting.count_papers import write_count_protocol, write_poster_of_winners
from mbdesk.services.counting.public_result import write_public_result
from mbdesk.ui.central.counting.count_acts import box_folder, box_written
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.paper_order import PaperOrder, ask_paper
from mbdesk.ui.central.keys.key_dialog import with_signing
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_file, ask_folder, ask_new_file
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words import Words
from mbdesk.words.phrase import Phrase, Readable, Verbatim, translate
from mbdesk.words.translations import words


class CountFiles:
    """Asks for and writes what a count leaves behind; `page` shows the work and the answer."""

    def __init__(self, desk: Desk, page: DeskPage) -> None:
        self._desk, self._page = desk, page

    def ask_box(self) -> None:
        """Ask where the ballot box is to be written once more."""
        ask_folder(
            self._page,
            box_folder(),
            lambda folder: self._with_signing(lambda key: self._write_box(folder, key)),
            purpose=FolderPurpose.STICK,
        )

    def ask_protocol(self, number: int | None = None) -> None:
        """Ask where the protocol is to be written: beside the central file, if nothing is said.

        It is that of the newest count, or of the earlier one of that `number`.
        """
        central = self._desk.central
        names = DocumentNames(self._desk.snapshot.frame, language())
        folder = central.path.parent if central.path else Path.home()
        ask_new_file(
            self._page,
            _read(translate("CountFiles", "Where is the protocol to be written?")),
            folder / (names.protocol if number is None else names.protocol_of(number)),
            lambda path: self.write_protocol(path, number),
        )

    def ask_result(self, number: int | None = None) -> None:
        """Ask where the signed result is to be written, of the newest count or an earlier one."""
        ask_folder(
            self._page,
            _read(translate("CountFiles", "Where is the signed result to be written?")),
            lambda folder: self._with_signing(lambda key: self._write_result(folder, key, number)),
            purpose=FolderPurpose.STICK,
        )

    def ask_public(self) -> None:
        """Ask for the signed result, and where the public result made from it is to be written."""
        title = _read(translate("CountFiles", "Where is the public result to be written?"))

        def chosen(signed: Path) -> None:
            ask_folder(self._page, title, lambda folder: self.write_public(signed, folder))

        ask_file(
            self._page,
            _read(translate("CountFiles", "The signed result of this count")),
            FileKind.RESULT,
            chosen,
        )

    def ask_poster(self) -> None:
        """Ask where the poster of the winners is to be written."""
        ask_paper(self._desk, self._page, self._poster())

    def _poster(self) -> PaperOrder:
        central, decided = self._desk.central, self._desk.snapshot.decision is not None
        written = translate(
            "CountFiles",
            "The poster is written. The board has not decided yet, and the poster says so: hang it "
            "up now only if that is meant.",
        )
        if decided:
            written = translate("CountFiles", "The poster is written. Hang it up at every place.")
        return PaperOrder(
            asks=translate("CountFiles", "Where is the poster to be written?"),
            writing=translate("CountFiles", "Writing the poster"),
            written=written,
            name=lambda names: names.winner_poster,
            write=lambda path, _: write_poster_of_winners(central, path, form_words),
        )

    def write_public(self, signed: Path, folder: Path) -> None:
        """Write the public result, a folder of pages, from the signed result."""
        central, tag = self._desk.central, language()
        self._write(
            translate("CountFiles", "Writing the public result"),
            lambda: write_public_result(central, signed, folder, named_in=tag),
            lambda written: self._tell(*_published(written)),
        )

    def write_protocol(self, path: Path, number: int | None = None) -> None:
        """Write the protocol as a PDF, in the language on screen. Raises NotCountedError."""
        central, tag = self._desk.central, language()
        if self._desk.snapshot.result is None:
            raise NotCountedError
        self._write(
            translate("CountFiles", "Writing the protocol"),
            lambda: write_count_protocol(central, path, words(tag), tag, number=number),
            lambda written: self._desk.refresh(lambda: self._tell(*_written(written))),
        )

    def _write_result(self, folder: Path, key: SigningKey, number: int | None) -> None:
        central, tag = self._desk.central, language()
        self._write(
            translate("CountFiles", "Writing the signed result"),
            lambda: sign_result(central, folder, key, number=number, named_in=tag),
            lambda written: self._tell(*_written(written)),
        )

    def _write_box(self, folder: Path, key: SigningKey) -> None:
        central, tag = self._desk.central, language()
        self._write(
            translate("CountFiles", "Writing the ballot box"),
            lambda: write_box_file(central, folder, key, named_in=tag),
            lambda written: self._tell(*box_written(written)),
        )

    def _write(
        self, doing: Phrase, write: Callable[[], Path], then: Callable[[Path], None]
    ) -> None:
        page = self._page
        page.work.start(lambda: _read(doing), lambda _: write(), then, page.notice.refuse)

    def _tell(self, headline: Readable, text: Readable) -> None:
        self._page.notice.tell(NoticeKind.DONE, lambda: (_read(headline), _read(text)))

    def _with_signing(self, then: Callable[[SigningKey], None]) -> None:
        with_signing(self._desk, self._page, then)


def form_words(tag: str) -> Words:
    """Return the texts of residents' papers in a language."""
    return words(tag, context="voter.form")


def _written(path: Path) -> tuple[Readable, Readable]:
    return translate("CountFiles", "Done. The file is written."), Verbatim(str(path))


def _published(folder: Path) -> tuple[Readable, Readable]:
    told = translate(
        "CountFiles", "{folder}. Open index.html in it, look at every page, then put it out whole."
    )
    done = translate("CountFiles", "Done. The public result is written.")
    return done, told.fill(folder=Verbatim(str(folder)))


def _read(says: Readable) -> str:
    return says.read(current_reader())
