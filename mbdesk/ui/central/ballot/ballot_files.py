"""The ballot as a whole: read from a table, written as one, shown as residents see it.

Each is asked for, done in the background, and then told of or shown::

    files = BallotFiles(desk, page)
    files.choose_table()  # asks for a file, and then the same as
    files.take_table(path)
"""

from collections.abc import Mapping
from pathlib import Path

from mbdesk.errors import BugError
from mbdesk.services.centre.ballot.preview import write_preview
from mbdesk.services.centre.ballot.tables import BallotPreview, preview_ballot, write_ballot_table
from mbdesk.services.centre.decisions.to_ballot import Lacking, Taken, take_accepted
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.ballot.preview_process import PreviewProcess, preview_folder
from mbdesk.ui.central.ballot.table_page import BallotTablePage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_new_file
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.phrase import Number, Phrase, Readable, translate

TABLES = "xlsx csv json"


class BallotFiles:
    """Takes the ballot in and gives it out; `page` shows the work and the answer."""

    def __init__(self, desk: Desk, page: DeskPage) -> None:
        self._desk, self._page = desk, page
        self.previews = PreviewProcess(page)
        self.previews.failed.connect(lambda: page.notice.refuse(BugError("no preview started")))

    def show_preview(self) -> None:
        """Show the ballot as residents will see it, in a window of its own."""
        page = self._page
        page.save_typed()
        page.notice.hide()
        central, folder, tag = self._desk.central, preview_folder(), language()

        def opened(_written: None) -> None:
            self.previews.open(folder, tag)

        page.work.start(
            lambda: _read(translate("BallotPage", "Preparing the preview")),
            lambda _: write_preview(central, folder),
            opened,
            page.notice.refuse,
        )

    def take_accepted(self) -> None:
        """Put what the steering group sends to the vote on the ballot, and tell what is lacking."""
        page = self._page
        page.save_typed()
        page.notice.hide()
        page.work.start(
            lambda: _read(translate("BallotPage", "Taking the accepted proposals")),
            lambda _: take_accepted(self._desk.central),
            self._taken,
            page.notice.refuse,
        )

    def _taken(self, taken: Taken) -> None:
        done, left = NoticeKind.DONE, NoticeKind.HINT
        self._page.notice.tell(left if taken.lacking else done, lambda: _taken_words(taken))
        self._desk.refresh()

    def choose_table(self) -> None:
        """Ask for a file with the ballot."""
        title = _read(translate("BallotPage", "The ballot"))
        ask_file(self._page, title, TABLES, self.take_table)

    def take_table(self, path: Path) -> None:
        """Read a file, and show what it would make of the ballot."""
        self._page.work.start(
            lambda: _read(translate("BallotPage", "Reading the ballot")),
            lambda _: preview_ballot(self._desk.central, path),
            self._show_table,
            self._page.notice.refuse,
        )

    def _show_table(self, seen: BallotPreview) -> None:
        self._page.notice.hide()
        self._desk.decide(BallotTablePage(self._desk, seen))

    def ask_table(self) -> None:
        """Ask where the ballot is to be written as a workbook."""
        name = DocumentNames(self._desk.snapshot.frame, language()).ballot_table
        title = _read(translate("BallotPage", "Where is the ballot to be written?"))
        ask_new_file(self._page, title, documents() / name, self.write_table)

    def write_table(self, path: Path) -> None:
        """Write the ballot as a workbook with a column for each text."""
        tag, central = language(), self._desk.central
        self._page.work.start(
            lambda: _read(translate("BallotPage", "Writing the ballot")),
            lambda _: write_ballot_table(central, path, tag),
            self._written,
            self._page.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        headline = translate("BallotPage", "The ballot is written as a workbook.")
        text = translate(
            "BallotPage", "Fill it in in a spreadsheet program, then read it here. It is {path}."
        )
        self._page.notice.tell(
            NoticeKind.DONE, lambda: (_read(headline), _read(text).format(path=path))
        )


_LACKING: Mapping[Lacking, Phrase] = {
    Lacking.SWEDISH: translate("BallotPage", "Not translated into Swedish: proposal {number}."),
    Lacking.COST: translate("BallotPage", "Without a settled cost: proposal {number}."),
    Lacking.FUNDS: translate("BallotPage", "Costs more than the funds: proposal {number}."),
}


def _taken_words(taken: Taken) -> tuple[str, str]:
    """Return how many proposals were put on the ballot, and what each other one lacks."""
    says = translate("BallotPage", "%Ln proposals were put on the ballot.", None, len(taken.codes))
    lacking = (_LACKING[why].fill(number=Number(number)) for number, why in taken.lacking.items())
    return _read(says), " ".join(map(_read, lacking))


def _read(says: Readable) -> str:
    return says.read(current_reader())
