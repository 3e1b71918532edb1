"""The wizard's page with the words that open the key files: shown once, and typed back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget, QWizard

from mbdesk.services.centre.keys.key_papers import KeyPaper, NewKeys, new_keys, write_key_sheet
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.common.file_names import key_sheet_name
from mbdesk.sync.keys import KeyFileKind
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.ui.start.frame_page import WizardPage
from mbdesk.words.phrase import translate
from mbdesk.words.translations import words

PAPERS = {
    KeyFileKind.ALL: translate("KeyPapers", "The words that open the key file"),
    KeyFileKind.DESK: translate("KeyPapers", "The words of the desk, for the process leader"),
    KeyFileKind.ROLL: translate("KeyPapers", "The words of the roll, for the roll keeper"),
    KeyFileKind.TALLY: translate("KeyPapers", "A word sheet for one of three holders"),
}


class WordsPage(WizardPage):
    """Shows the words of one paper after the other, and has each typed back from the paper.

    The words stay until somebody says that they are on paper, and Enter does not say so. They are
    made when the page is first shown; no file is made before all are typed back.
    """

    def __init__(self, setup: Callable[[], Setup]) -> None:
        super().__init__()
        self._setup = setup
        self._printed: Path | None = None
        self.keys: NewKeys | None = None
        self.which, self.shown, self.typed_label = PlainLabel(), PlainLabel(), PlainLabel()
        self.sheet, self.on_paper = QPushButton(), QPushButton()
        self.typed, self.check, self.show_again = LineEdit(), QPushButton(), QPushButton()
        self.notice, self.work = Notice(), WorkBar()
        self._showing: Sequence[QWidget] = (self.shown, self.sheet, self.on_paper)
        self._typing: Sequence[QWidget] = (
            self.typed_label,
            self.typed,
            self.check,
            self.show_again,
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for label, role in ((self.which, TextRole.SECTION), (self.shown, TextRole.FIGURE)):
            label.setWordWrap(True)
            label.set_role(role)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.typed_label.setBuddy(self.typed)
        self.typed_label.setWordWrap(True)
        self.add(self.notice)
        self.add(self.which)
        for widget in (*self._showing, *self._typing):
            self.add(widget)
        self.add(self.work)
        for button in (self.sheet, self.on_paper, self.check, self.show_again):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.sheet.clicked.connect(self._ask_sheet)
        self.on_paper.clicked.connect(lambda: self._show(typing=True))
        self.show_again.clicked.connect(lambda: self._show(typing=False))
        self.check.clicked.connect(self._check)
        self.typed.returnPressed.connect(self._check)
        self.notice.until(self.typed.textChanged)
        self.work.busy.connect(self.check.setDisabled)

    @property
    def paper(self) -> KeyPaper | None:
        """The paper whose words are shown or typed back, None when all are."""
        return self.keys.next_paper if self.keys else None

    def initializePage(self) -> None:
        """Make the words, once."""
        if self.keys is None:
            self.keys = new_keys(self._setup())
        self._show(typing=False)

    def isComplete(self) -> bool:
        """Whether the words of every paper have been typed back."""
        return self.keys is not None and self.paper is None

    def _show(self, *, typing: bool) -> None:
        """Show the words, or the field to type them into; neither when all is done."""
        paper = self.paper
        for widget in self._showing:
            widget.setVisible(paper is not None and not typing)
        for widget in self._typing:
            widget.setVisible(paper is not None and typing)
        self.shown.setText(_numbered(paper) if paper and not typing else "")
        self.typed.clear()
        if paper is not None:
            (self.typed if typing else self.sheet).setFocus()
        self._name()

    def _check(self) -> None:
        keys, paper, typed = self.keys, self.paper, self.typed.text()
        if keys is None or paper is None or self.work.running:
            return
        self.notice.withdraw()
        self.work.start(
            lambda: self.tr("Checking the words"),
            lambda _: keys.typed_back(paper, typed),
            self._typed_back,
            self.notice.refuse,
        )

    def _typed_back(self, keys: NewKeys) -> None:
        self.keys = keys
        removed = self._remove_printed()
        self._show(typing=False)
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The paper holds the right words."),
                self.tr("The file that it was printed from is removed.") if removed else "",
            ),
        )
        self.completeChanged.emit()
        if self.paper is None:
            self.wizard().button(QWizard.WizardButton.NextButton).setFocus()

    def _remove_printed(self) -> bool:
        """Remove the file with the words, which are on paper now; tell whether there was one."""
        printed, self._printed = self._printed, None
        if printed is None or not printed.is_file():
            return False
        printed.unlink()
        return True

    def _ask_sheet(self) -> None:
        paper = self.paper
        if paper is not None:
            name = key_sheet_name(paper.kind, paper.number if paper.of > 1 else None, language())
            title = self.tr("Where is the sheet to be written?")
            ask_new_file(self, title, documents() / name, self.write_sheet)

    def write_sheet(self, path: Path) -> None:
        """Write the paper that is shown as a PDF."""
        keys, paper, tag = self.keys, self.paper, language()
        if keys is None or paper is None:
            return
        frame = keys.frame(self._setup())
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Writing the sheet"),
            lambda _: write_key_sheet(frame, paper, path, words(tag), tag),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self._printed = path
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The sheet is written. Print it now."),
                self.tr("{path} is removed when the words are typed back.").format(path=path),
            ),
        )

    def _name(self) -> None:
        """Say which paper it is, how far this is, and what is to be done."""
        keys, paper = self.keys, self.paper
        if keys is None:
            return
        if paper is None:
            self.which.setText(self.tr("All words are on paper, and typed back from it."))
            return
        self.which.setText(
            self.tr("Paper {number} of {of}: {name}").format(
                number=keys.papers.index(paper) + 1,
                of=len(keys.papers),
                name=PAPERS[paper.kind].read(current_reader()),
            )
        )
        self.shown.setAccessibleName(self.tr("The words: {words}").format(words=paper.words))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setTitle(self.tr("The words"))
        self.explanation.setText(
            self.tr(
                "The words are shown only here, and kept nowhere. Whoever keeps the paper should "
                "be the only one who looks, writes them down, and then types them from the paper."
            )
        )
        self.sheet.setText(self.tr("Write a &sheet to print…"))
        self.on_paper.setText(self.tr("The words are on &paper: hide them"))
        self.typed_label.setText(self.tr("&Type the words from the paper"))
        self.check.setText(self.tr("&Check the words"))
        self.show_again.setText(self.tr("Show the words &again"))
        self._name()


def _numbered(paper: KeyPaper) -> str:
    """Return the words of a paper, each with its place before it."""
    return "   ".join(
        f"{place}\N{NO-BREAK SPACE}{word}"
        for place, word in enumerate(paper.words.split(), start=1)
    )
