"""Checking files: what each is, whether its signature holds, and all that a result can show."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mbdesk.domain.records import FileKind
from mbdesk.domain.texts import unbroken
from mbdesk.errors import KnownError
from mbdesk.errors.counting import CodeUnlikeError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.counting.result import digest_told
from mbdesk.services.exchange.checking import Checked, Inspection, inspect
from mbdesk.services.exchange.result_checks import ResultCheck, ResultTest
from mbdesk.sync.codes import normalise
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.forms.code_lookup import CodeLookup
from mbdesk.ui.staff.forms.file_dialogs import ask_files
from mbdesk.ui.staff.parts.drop_area import DropArea
from mbdesk.ui.staff.parts.facts import FactsCard, NotesCard, ShownFact
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable
from mbdesk.ui.start.file_page import FilePage
from mbdesk.words.phrase import with_capital
from mbdesk.words.sentences.messages import sentence

ENDINGS = " ".join(FileKind)


class CheckPage(FilePage):
    """Files are chosen or dropped; the control code from a paper says whose they are.

    Emits `recount_wanted` with a result and the control code as typed.
    """

    recount_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._paths: tuple[Path, ...] = ()
        self._checked_with, self._code_waits = "", False
        self.found: Inspection | None = None
        self.drop, self.table = DropArea(), StaffTable(2, wide=0)
        self.code_label, self.code = PlainLabel(), LineEdit()
        self.tests, self.limits = FactsCard(), NotesCard()
        self.lookup = CodeLookup()
        self.recount = QPushButton()
        self.code_label.setBuddy(self.code)
        for widget in (self.drop, self.code_label, self.code, self.table):
            self.body.addWidget(widget)
        for told in (self.tests, self.lookup, self.limits):
            self.body.addWidget(told)
        self.body.addStretch(1)
        self.add_action(self.recount)
        self.primary.clicked.connect(self.choose)
        self.drop.dropped.connect(self.check)
        self.code.editingFinished.connect(self._check_again)
        self.code.textEdited.connect(self._check_whole)
        self.notice.until(self.code.textEdited)
        self.recount.clicked.connect(self._want_recount)
        self.retranslate()

    def choose(self) -> None:
        """Ask for the files."""
        ask_files(self, self.tr("Files to check"), ENDINGS, self.check)

    def check(self, paths: Sequence[Path]) -> None:
        """Check files, and those in folders, in the background."""
        if self.work.running:
            return
        self._paths, code = tuple(paths), self.code.text()
        self._checked_with = code
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Checking"),
            lambda _: inspect(self._paths, code),
            self._show,
            self.notice.refuse,
        )

    def _check_again(self) -> None:
        """Compare a code that was entered since: at once, or once the check under way is done."""
        if self._paths and self.code.text() != self._checked_with:
            self._code_waits = self.work.running
            self.check(self._paths)

    def _check_whole(self, typed: str) -> None:
        """Compare a code as soon as all of it is there: nobody is told to press Enter."""
        with suppress(CodeMistypedError):
            normalise(typed)
            self._check_again()

    def _show(self, found: Inspection) -> None:
        self.found = found
        self.refresh()
        self._tell(found)
        if self._code_waits:
            self._check_again()

    def _tell(self, found: Inspection) -> None:
        unlike = _refused_with(found, CodeUnlikeError)
        if unlike and not _broken(found):
            self.notice.refuse(unlike[0])
            return
        if not found.files or _broken(found) or _refused_with(found, CodeMistypedError):
            kind = NoticeKind.REFUSED
        else:
            kind = NoticeKind.HINT if _unvouched(found) else NoticeKind.DONE
        self.notice.tell(kind, lambda: self._outcome(found))

    def _outcome(self, found: Inspection) -> tuple[str, str]:
        if not found.files:
            return self.tr("There was no signed file there."), self.tr("Choose other files.")
        broken = len(_broken(found))
        if broken:
            headline = self.tr("%Ln files do not hold.", "", broken)
            return headline, self.tr("Use nothing of them. The list says what to do.")
        if _refused_with(found, CodeMistypedError):
            return (
                self.tr("The control code is mistyped."),
                self.tr("All files hold. Look at the paper and type the code again."),
            )
        if _unvouched(found):
            return (
                self.tr("All files hold, but whose they are is not shown yet."),
                self.tr("Type the control code from the poster, a report or the protocol."),
            )
        return self.tr("All files hold."), self.tr("Nothing was changed.")

    @property
    def _result(self) -> ResultCheck | None:
        return self.found.results[0] if self.found and self.found.results else None

    def _want_recount(self) -> None:
        if self._result is not None:
            self.recount_wanted.emit(self._result.path, self.code.text())

    def refresh(self) -> None:
        """Show what was found."""
        result = self._result
        files = self.found.files if self.found else ()
        self.table.setVisible(bool(files))
        self.table.show_rows([self._row(each) for each in files])
        self.table.fit()
        for widget in (self.tests, self.limits):
            widget.setVisible(result is not None)
        self.recount.setVisible(result is not None and result.sound)
        signed = result.signed if result is not None else None
        self.lookup.show_record(signed.record if signed is not None else None)
        if result is not None:
            self.tests.show_facts(self._facts(result))
            self.limits.show_notes(self.tr("What this check cannot show"), self._limits())

    def _row(self, each: Checked) -> tuple[str, str]:
        reader = current_reader()
        if not each.holds:
            return f"{each.path.name}\n{_refused(each)}", self.tr("does not hold")
        told = with_capital(each.says.read(reader))
        if each.kind == FileKind.EXPORT:
            compare = self.tr("The control code on its day report is to be {code}.")
            told = f"{told}. {compare.format(code=each.code)}"
        elif each.kind != FileKind.RESULT:
            signed = self.tr("Signed by the process with the control code {code}.")
            told = f"{told}. {signed.format(code=each.code)}"
        if isinstance(each.refusal, CodeMistypedError | CodeUnlikeError):
            told = f"{told} {_refused(each)}"
        told = told.replace(each.code, unbroken(each.code))
        if isinstance(each.refusal, CodeUnlikeError):
            return f"{each.path.name}\n{told}", self.tr("another code")
        state = self.tr("holds") if each.vouched else self.tr("holds; compare the code")
        return f"{each.path.name}\n{told}", state

    def _facts(self, result: ResultCheck) -> list[ShownFact]:
        names = {
            ResultTest.WHOLE: self.tr("Signature and contents"),
            ResultTest.ENVELOPES: self.tr("Envelopes"),
            ResultTest.COUNTED: self.tr("Votes"),
            ResultTest.OUTCOME: self.tr("Outcome"),
            ResultTest.PROCESS: self.tr("Whose it is"),
        }
        held = dict(result.held)
        if result.sound:  # what nobody vouches for is to be looked at
            held[ResultTest.PROCESS] = result.vouched
        return [
            ShownFact(names[test], self._told(test, result), held[test]) for test in ResultTest
        ] + self._to_compare(result)

    def _told(self, test: ResultTest, result: ResultCheck) -> str:
        if result.held[test] is False and result.refusal is not None:
            return str(sentence(result.refusal, current_reader()))
        if result.held[test] is None:
            return self._not_known(result)
        return {
            ResultTest.WHOLE: self.tr("The file is whole, as the key that it names signed it."),
            ResultTest.ENVELOPES: self.tr(
                "Every envelope has one fate, and their numbers give each station’s control code."
            ),
            ResultTest.COUNTED: self.tr("The ballots add up to the votes that are told."),
            ResultTest.OUTCOME: self.tr(
                "Worked out again, the same proposals win, lots and decisions included."
            ),
            ResultTest.PROCESS: self.tr("The control code on the paper is that of who signed it."),
        }[test]

    def _not_known(self, result: ResultCheck) -> str:
        if result.signed is None:
            return self.tr("Not known: the check stopped before.")
        return self.tr(
            "It is signed by {code}. Where the paper says the same, type the code in above: until "
            "then nobody has vouched for it."
        ).format(code=result.signed.fingerprint)

    def _to_compare(self, result: ResultCheck) -> list[ShownFact]:
        """Return what is compared with signed papers: the digest, and the stations' codes."""
        if result.signed is None:
            return []
        lines = result.signed.record.core.stations
        silent = self.tr("no control code, since nothing was heard of it")
        told = "\n".join(
            f"{line.full_name}: {unbroken(line.fingerprint) or silent}" for line in lines
        )
        digest = digest_told(result.signed.digest)
        return [
            ShownFact(self.tr("Digest of the result, to compare with the protocol"), digest),
            ShownFact(self.tr("Codes of the stations, to compare with the signed reports"), told),
        ]

    def _limits(self) -> list[str]:
        return [
            self.tr("That the votes are what the envelopes held."),
            self.tr(
                "That an envelope told as a repeat, or as without a valid card or identity, was so."
            ),
            self.tr("A recount from the sticks and the keys shows both."),
        ]

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.heading.setText(self.tr("Check a file"))
        self.lead.setText(
            self.tr("A pack, an export, a receipt, a ballot box or a result. Nothing is changed.")
        )
        self.drop.label.setText(self.tr("Drop files, or a whole stick, here"))
        self.code_label.setText(
            self.tr("The process’s &control code, typed or scanned from the paper")
        )
        self.table.name(
            self.tr("Files"), (self.tr("File, and what it is"), self.tr("Its signature"))
        )
        self.recount.setText(self.tr("Count again from the sticks…"))
        self.primary.setText(self.tr("Choose files…"))
        self.refresh()


def _broken(found: Inspection) -> list[Checked]:
    return [each for each in found.files if not each.holds]


def _refused_with(found: Inspection, kind: type[KnownError]) -> list[KnownError]:
    """Return the refusals of one kind."""
    return [each.refusal for each in found.files if isinstance(each.refusal, kind)]


def _unvouched(found: Inspection) -> bool:
    """Return whether something that the process signed is not vouched for."""
    return any(
        each.kind != FileKind.EXPORT and not each.vouched and each.holds for each in found.files
    )


def _refused(each: Checked) -> str:
    return str(sentence(each.refusal, current_reader())) if each.refusal else ""
