"""The words of new papers: shown to one holder at a time, written down, and typed back."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.process import Frame
from mbdesk.services.centre.keys.key_papers import (
    KeyPaper,
    next_paper,
    typed_back,
    write_key_sheet,
)
from mbdesk.services.common.file_names import key_sheet_name
from mbdesk.sync.keys import KeyFileKind
from mbdesk.sync.passphrases import WORDS, check_words
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.forms.words_fields import SheetField, WordsField
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import own_width
from mbdesk.ui.staff.parts.work import WorkBar
from mbdesk.words.phrase import Number, Phrase, translate
from mbdesk.words.translations import words

_NAMES = {
    KeyFileKind.ALL: translate("KeyPapers", "The words that open the key file"),
    KeyFileKind.DESK: translate("KeyPapers", "The words of the desk, for the process leader"),
    KeyFileKind.ROLL: translate("KeyPapers", "The words of the roll, for the roll keeper"),
}
_SHEET = translate("KeyPapers", "Word sheet {number} of {of}, for its holder alone")


class _Step(Enum):
    """What is on the screen of one paper; `WAITING` is for the next holder to sit down."""

    WAITING = auto()
    SHOWN = auto()
    TYPING = auto()


class PaperWords(Retranslatable, QWidget):
    """Shows the words of one paper after the other, and has each typed back from the paper.

    Where there are several papers, none shows its words before its holder asks for them: who has
    just typed one sheet must not see the next. The words stay until somebody says that they are on
    paper, and Enter does not say so. `confirmed` tells that another paper was typed back.
    """

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.papers: tuple[KeyPaper, ...] = ()
        self._frame: Frame | None = None
        self._logo = b""
        self._printed: list[Path] = []
        self.which, self.turn, self.shown = PlainLabel(), PlainLabel(), PlainLabel()
        self.english = PlainLabel()
        self.show_words, self.sheet, self.on_paper = QPushButton(), QPushButton(), QPushButton()
        self.fields = {False: WordsField(check_words, WORDS), True: SheetField()}
        self.check, self.show_again = QPushButton(), QPushButton()
        self.notice, self.work = Notice(), WorkBar()
        self._widgets = {
            _Step.WAITING: (self.turn, self.show_words),
            _Step.SHOWN: (self.shown, self.english, self.sheet, self.on_paper),
            _Step.TYPING: (*self.fields.values(), self.check, self.show_again),
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.which.set_role(TextRole.SECTION)
        self.shown.set_role(TextRole.FIGURE)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notice)
        layout.addWidget(self.which)
        for widgets in self._widgets.values():
            for widget in widgets:
                layout.addWidget(widget, 0, own_width(widget))
        layout.addWidget(self.work)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.show_words.clicked.connect(lambda: self._show(_Step.SHOWN))
        self.sheet.clicked.connect(self._ask_sheet)
        self.on_paper.clicked.connect(lambda: self._show(_Step.TYPING))
        self.show_again.clicked.connect(lambda: self._show(_Step.SHOWN))
        self.check.clicked.connect(self._check)
        for field in self.fields.values():
            field.entered.connect(self._check)
            self.notice.until(field.changed, field.told_late)
        self.work.busy.connect(self.check.setDisabled)

    def begin(self, papers: Sequence[KeyPaper], frame: Frame, logo: bytes = b"") -> None:
        """Begin with the first paper that is not typed back; a sheet is of `frame`, with `logo`."""
        self.papers, self._frame, self._logo = tuple(papers), frame, logo
        self._turn_to_next()

    @property
    def paper(self) -> KeyPaper | None:
        """The paper whose words are shown or typed back, None when all are."""
        return next_paper(self.papers)

    @property
    def typed(self) -> WordsField:
        """The field for the words of the paper."""
        return self.fields[self.paper is not None and self.paper.of > 1]

    def _turn_to_next(self) -> None:
        self._show(_Step.WAITING if len(self.papers) > 1 else _Step.SHOWN)

    def _show(self, step: _Step) -> None:
        """Show what belongs to a step of the paper; nothing of it when all is done."""
        paper = self.paper
        for each, widgets in self._widgets.items():
            for widget in widgets:
                widget.setVisible(paper is not None and each is step)
        for field in self.fields.values():
            field.line.clear()
            field.setVisible(field is self.typed and step is _Step.TYPING and paper is not None)
        if paper is None or paper.of == 1:
            self.english.hide()
        self.shown.setText(_numbered(paper) if paper and step is _Step.SHOWN else "")
        if paper is not None:
            focus = {_Step.WAITING: self.show_words, _Step.SHOWN: self.sheet}
            focus.get(step, self.typed).setFocus()
        if step is not _Step.WAITING:
            self.notice.hide()
        self._name()

    def _check(self) -> None:
        paper, papers, typed = self.paper, self.papers, self.typed.line.text()
        if paper is None or self.work.running:
            return
        self.typed.finish()
        self.notice.withdraw()
        self.work.start(
            lambda: self.tr("Checking the words"),
            lambda _: typed_back(papers, paper, typed),
            self._typed_back,
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if not self.typed.tells(error):
            self.notice.refuse(error)
        self.typed.focus_wrong()

    def _typed_back(self, papers: tuple[KeyPaper, ...]) -> None:
        self.papers = papers
        printed, left = bool(self._printed), self.remove_printed()
        self._turn_to_next()
        self.notice.tell(
            NoticeKind.DONE if not left else NoticeKind.HINT,
            lambda: (self.tr("The paper holds the right words."), self._removed(printed, left)),
        )
        self.confirmed.emit()

    def _removed(self, printed: bool, left: Sequence[Path]) -> str:  # noqa: FBT001  # two outcomes
        if left:
            files = ", ".join(map(str, left))
            return self.tr("Remove this file yourself, the words stand in it: {files}").format(
                files=files
            )
        return self.tr("The file that it was printed from is removed.") if printed else ""

    def remove_printed(self) -> list[Path]:
        """Remove the files with words that were written to be printed; return what is left."""
        printed, self._printed = self._printed, []
        return [path for path in printed if not _remove(path)]

    def _ask_sheet(self) -> None:
        paper = self.paper
        if paper is not None:
            name = key_sheet_name(paper.kind, paper.number if paper.of > 1 else None, language())
            title = self.tr("Where is the sheet to be written?")
            ask_new_file(self, title, documents() / name, self.write_sheet)

    def write_sheet(self, path: Path) -> None:
        """Write the paper that is shown as a PDF."""
        frame, paper, logo, tag = self._frame, self.paper, self._logo, language()
        if frame is None or paper is None:
            return
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Writing the sheet"),
            lambda _: write_key_sheet(frame, paper, path, words(tag), tag, logo=logo),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self._printed.append(path)
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The sheet is written. Print it now."),
                self.tr("{path} is removed when the words are typed back.").format(path=path),
            ),
        )

    def _name(self) -> None:
        """Say which paper it is, how far this is, and what is to be done."""
        paper, reader = self.paper, current_reader()
        if paper is None:
            self.which.setText(self.tr("All words are on paper, and typed back from it."))
            return
        place = [each.words for each in self.papers].index(paper.words) + 1
        self.which.setText(
            self.tr("Paper {number} of {of}: {name}").format(
                number=place, of=len(self.papers), name=_name_of(paper).read(reader)
            )
        )
        self.shown.setAccessibleName(self.tr("The words: {words}").format(words=paper.words))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.turn.setText(
            self.tr(
                "Everybody else looks away now. Whoever keeps this paper sits down at the screen "
                "and shows the words."
            )
        )
        self.show_words.setText(self.tr("Show the &words"))
        self.english.setText(
            self.tr("The words are English ones, in every language. They are read row by row.")
        )
        self.sheet.setText(self.tr("Write a &sheet to print…"))
        self.on_paper.setText(self.tr("The words are on &paper: hide them"))
        for field in self.fields.values():
            field.label.setText(self.tr("&Type the words from the paper"))
        self.check.setText(self.tr("&Check the words"))
        self.show_again.setText(self.tr("Show the words &again"))
        self._name()


def _name_of(paper: KeyPaper) -> Phrase:
    if paper.of > 1:
        return _SHEET.fill(number=Number(paper.number), of=Number(paper.of))
    return _NAMES[paper.kind]


def _numbered(paper: KeyPaper) -> str:
    """Return the words of a paper, each with its place before it, in rows as on the paper."""
    told = [f"{place}\N{NO-BREAK SPACE}{word}" for place, word in enumerate(paper.words.split(), 1)]
    return "\n".join("   ".join(told[at : at + WORDS]) for at in range(0, len(told), WORDS))


def _remove(path: Path) -> bool:
    """Remove a file, and tell whether it is gone; on a stick that was taken out it is not."""
    try:
        path.unlink(missing_ok=path.parent.is_dir())
    except OSError:
        return False
    return True
