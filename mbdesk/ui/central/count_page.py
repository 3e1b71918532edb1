"""Counting: open the votes once, see that the numbers add up, settle ties, write the papers."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.result import Result
from mbdesk.errors.centre import NotCountedError
from mbdesk.services.centre.central_file import CountingKeys, SigningKey
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.tie_decisions import settle_tie, write_count_protocol
from mbdesk.services.counting.workers import Workers
from mbdesk.ui.central.desk import Desk
from mbdesk.ui.central.desk_page import DeskPage
from mbdesk.ui.central.key_dialog import with_counting, with_signing
from mbdesk.ui.central.result_view import ResultView
from mbdesk.ui.central.tie_form import TieForm
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.check_box import CheckBox
from mbdesk.ui.staff.file_dialogs import ask_folder, ask_new_file
from mbdesk.ui.staff.notice import NoticeKind
from mbdesk.words.translations import words


class CountPage(DeskPage):
    """The main action counts; after the count it writes the protocol."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._changing = desk, -1
        self.without, self.ties, self.view = CheckBox(), TieForm(), ResultView()
        self.sign, self.change = QPushButton(), QPushButton()
        for widget in (self.without, self.ties, self.view):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_action(self.sign)
        self.add_action(self.change)
        self.primary.clicked.connect(self.proceed)
        self.sign.clicked.connect(self.choose_folder)
        self.change.clicked.connect(self._change)
        self.without.toggled.connect(self.refresh)
        self.ties.decided.connect(self._settle)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the result, or what is still needed for one."""
        known = self._desk.snapshot
        counted = known.result
        self.view.setVisible(counted is not None)
        self.ties.setVisible(False)
        if counted is not None:
            self.view.show_result(counted)
            self.ties.show_result(counted)
        missing = [each.station.full_name for each in known.not_final]
        self.without.setVisible(known.asks_without)
        self.without.setText(
            self.tr("Count without a final export from: {stations}").format(
                stations=", ".join(missing)
            )
        )
        ready = known.may_count(without_missing=self.without.isChecked())
        self.primary.setText(
            self.tr("Count the votes…") if counted is None else self.tr("Write the protocol…")
        )
        self.primary.setEnabled((counted is not None or ready) and not self.work.running)
        self.sign.setVisible(counted is not None)
        self.change.setVisible(bool(known.replaceable_ties) and not self.ties.isVisibleTo(self))
        self.lead.setText(self._lead(missing))

    def _lead(self, missing: list[str]) -> str:
        known = self._desk.snapshot
        if known.result is not None:
            return self.tr("The votes have been counted. The board decides by this result.")
        if not known.voting.closed:
            return self.tr("Voting is not closed yet. Close it on the page “Ballot and voting”.")
        if missing:
            return self.tr("Final exports are missing. Merge them first if they can be had.")
        return self.tr("Everything is in. The votes can be counted.")

    def proceed(self) -> None:
        """Count, or after the count write the protocol."""
        if self._desk.snapshot.result is None:
            with_counting(self._desk, self, self._count)
        else:
            name = DocumentNames(self._desk.central.frame, language()).protocol
            ask_new_file(
                self,
                self.tr("Where is the protocol to be written?"),
                self._folder() / name,
                self.write_protocol,
            )

    def choose_folder(self) -> None:
        """Ask where the signed result is to be written."""
        ask_folder(
            self,
            self.tr("Where is the signed result to be written?"),
            lambda folder: with_signing(self._desk, self, lambda key: self._sign(folder, key)),
        )

    def _count(self, keys: CountingKeys) -> None:
        missing = self._desk.snapshot.not_final if self.without.isChecked() else ()
        without = tuple(each.station.id for each in missing)
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Counting"),
            lambda progress: tally(
                self._desk.central, keys, without=without, workers=Workers(progress=progress)
            ),
            self._counted,
            self.notice.refuse,
        )

    def _counted(self, _: Result) -> None:
        self._desk.refresh(lambda: self.notice.tell(NoticeKind.DONE, self._counted_words))

    def _counted_words(self) -> tuple[str, str]:
        return self.tr("Done. The votes are counted."), self.tr("Write the protocol next.")

    def _change(self) -> None:
        """Ask anew about a tie that is decided, and about the next one when asked again."""
        known = self._desk.snapshot
        if known.result is not None:
            ties = known.replaceable_ties
            self._changing = (self._changing + 1) % len(ties)
            self.ties.show_tie(ties[self._changing], known.result.items)
            self.change.setVisible(len(ties) > 1)

    def _settle(self, order: tuple[str, ...], basis: str) -> None:
        self.work.start(
            lambda: self.tr("Recording the decision"),
            lambda _: settle_tie(self._desk.central, order, basis),
            self._settled,
            self.notice.refuse,
        )

    def _settled(self, _: Result) -> None:
        self._desk.refresh(
            lambda: self.notice.tell(
                NoticeKind.DONE, lambda: (self.tr("The decision is recorded."), "")
            )
        )

    def write_protocol(self, path: Path) -> None:
        """Write the protocol as a PDF, in the language on screen."""
        tag = language()
        if self._desk.snapshot.result is None:
            raise NotCountedError
        self.work.start(
            lambda: self.tr("Writing the protocol"),
            lambda _: write_count_protocol(self._desk.central, path, words(tag), tag),
            lambda written: self._desk.refresh(lambda: self._written(written)),
            self.notice.refuse,
        )

    def _sign(self, folder: Path, key: SigningKey) -> None:
        tag = language()
        self.work.start(
            lambda: self.tr("Writing the signed result"),
            lambda _: sign_result(self._desk.central, folder, key, named_in=tag),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self.notice.tell(
            NoticeKind.DONE, lambda: (self.tr("Done. The file is written."), str(path))
        )

    def _folder(self) -> Path:
        path = self._desk.central.path
        return path.parent if path else Path.home()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Count and result"))
        self.sign.setText(self.tr("Write the signed result…"))
        self.change.setText(self.tr("Change the decision on equal votes…"))
        self.refresh()
