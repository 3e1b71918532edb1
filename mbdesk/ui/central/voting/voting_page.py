"""The ballot, and opening and closing the vote, each after a question that says what it fixes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import in_language
from mbdesk.domain.vote_state import Act
from mbdesk.domain.work_steps import WorkStep
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.creation.setup_file import set_ballot_from, write_example_ballot
from mbdesk.services.centre.setup.checks import MAX_CHOICES
from mbdesk.services.centre.voting.voting import write_sheet_for_observers
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.voting.voting_acts import ask_open, ask_reopen, ask_withdraw
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_new_file
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, day, kronor, number
from mbdesk.words.translations import words


class VotingPage(DeskPage):
    """Shows the ballot. The main action opens voting, later it closes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self.table = StaffTable(3, wide=1, numbers=(2,))
        self.read, self.example, self.observers = QPushButton(), QPushButton(), QPushButton()
        self.withdraw, self.reopen = QPushButton(), QPushButton()
        self.none = EmptyNote(self.table, self.read)
        self.body.addWidget(self.state)
        self.body.addWidget(self.table)
        for button in (self.example, self.read, self.withdraw, self.reopen):
            self.add_action(button)
        self.add_action(self.observers)
        self.observers.setVisible(desk.snapshot.frame.test_ballots)
        self.observers.clicked.connect(self._ask_where)
        self.withdraw.clicked.connect(self._withdraw)
        self.reopen.clicked.connect(lambda: ask_reopen(desk))
        self.table.itemSelectionChanged.connect(self._allow)
        self.read.clicked.connect(self.choose_ballot)
        self.example.clicked.connect(self._ask_example)
        self.primary.clicked.connect(self.ask)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the ballot and how far voting has come."""
        known = self._desk.snapshot
        self.table.show_rows([self._row(item) for item in known.items])
        self.state.setText(self._state())
        self.primary.setText(self._primary_text())
        free = not self.work.running
        self.primary.setEnabled(free and known.may_go_on_voting)
        self.read.setVisible(known.may_set_ballot)
        self.read.setEnabled(free)
        self.example.setVisible(known.may_set_ballot)
        self.example.setEnabled(free)
        self._allow()

    def _primary_text(self) -> str:
        if not self._desk.snapshot.voting.opened:
            return self.tr("Open voting…")
        to_stations = self._goes_on is CentralPage.STATIONS
        return self.tr("Go to the stations") if to_stations else self.tr("Go to closing")

    @property
    def _goes_on(self) -> CentralPage:
        """The page where work goes on once voting is open."""
        step = self._desk.snapshot.next_step
        waits = step in {WorkStep.STATIONS, WorkStep.PACKS}
        return CentralPage.STATIONS if waits else CentralPage.CLOSING

    def _allow(self) -> None:
        """Offer what can be decided now: of the selected proposal, and of the vote."""
        known, free, item = self._desk.snapshot, not self.work.running, self._selected
        self.withdraw.setVisible(known.may(Act.WITHDRAW_ITEM))
        self.withdraw.setEnabled(free and item is not None and item.code not in known.withdrawn)
        self.reopen.setVisible(known.may(Act.REOPEN))
        self.reopen.setEnabled(free)

    def select(self, key: str) -> None:
        """Select the proposal of that number."""
        codes = [item.code for item in self._desk.snapshot.items]
        if key in codes:
            self.table.selectRow(codes.index(key))

    @property
    def _selected(self) -> BallotItem | None:
        row, items = self.table.currentRow(), self._desk.snapshot.items
        return items[row] if self.table.selectedItems() and row < len(items) else None

    def _withdraw(self) -> None:
        item = self._selected
        if item is not None:
            ask_withdraw(self._desk, item)

    def choose_ballot(self) -> None:
        """Ask for the file with the proposals that the steering group sends to the vote."""
        ask_file(self, self.tr("The ballot"), "json", self.take_ballot)

    def _ask_example(self) -> None:
        title = self.tr("Where is the example to be written?")
        name = DocumentNames(self._desk.snapshot.frame, language()).example_ballot
        ask_new_file(self, title, documents() / name, self.write_example)

    def write_example(self, path: Path) -> None:
        """Write a short ballot, which shows what its file is made of."""
        self.work.start(
            lambda: self.tr("Writing the example"),
            lambda _: write_example_ballot(path),
            self._example_written,
            self.notice.refuse,
        )

    def _example_written(self, path: Path) -> None:
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The example is written. Put your own proposals into it."),
                self.tr("Any text editor opens it. It is {path}.").format(path=path),
            ),
        )

    def take_ballot(self, path: Path, max_choices: int | None = None) -> None:
        """Put the items of a file on the ballot, and change `max_choices` if given."""
        self.work.start(
            lambda: self.tr("Reading the ballot"),
            lambda _: set_ballot_from(self._desk.central, path, max_choices),
            lambda _: self._done(self._ballot_words),
            lambda error: self._refused(error, path),
        )

    def _refused(self, error: Exception, path: Path) -> None:
        """Tell what is wrong; where a person may choose more than there is, ask to change that."""
        if not isinstance(error, FieldError) or error.parameters["field"] != MAX_CHOICES:
            self.notice.refuse(error)
            return
        self.fewer_choices(path, int(error.parameters["most"])).open()

    def fewer_choices(self, path: Path, most: int) -> QuestionBox:
        """Return the question whether a person may choose as many as there are, not yet shown."""
        question = QuestionBox(
            self,
            self.tr("Change how many proposals a person may choose?"),
            self.tr(
                "A person may choose {now} proposals now, more than the ballot has. It has %n.",
                "",
                most,
            ).format(now=number(self._desk.snapshot.frame.rules.max_choices)),
            (
                self.tr("Let a person choose %n at most", "", most),
                self.tr("Do not take the ballot"),
            ),
        )
        question.yes.clicked.connect(lambda: self.take_ballot(path, most))
        return question

    def ask(self) -> None:
        """Show the facts before voting is opened; once it is open, go on to where work is due."""
        if self._desk.snapshot.voting.opened:
            self.page_wanted.emit(self._goes_on)
            return
        ask_open(self._desk)

    def _done(self, words: Callable[[], tuple[str, str]]) -> None:
        self._desk.refresh(lambda: self.notice.tell(NoticeKind.DONE, words))

    def _ballot_words(self) -> tuple[str, str]:
        return self.tr("The ballot is in place."), self.tr("Check every line before you go on.")

    def _ask_where(self) -> None:
        name = DocumentNames(self._desk.snapshot.frame, language()).observers
        title = self.tr("Where is the sheet for observers to be written?")
        ask_new_file(self, title, documents() / name, self.write_observers)

    def write_observers(self, path: Path) -> None:
        """Write how test ballots are made and what they catch, to be printed for observers."""
        tag = language()
        self.work.start(
            lambda: self.tr("Writing the sheet"),
            lambda _: write_sheet_for_observers(self._desk.central, path, words(tag), tag),
            self._observers_written,
            self.notice.refuse,
        )

    def _observers_written(self, path: Path) -> None:
        self.notice.tell(
            NoticeKind.DONE, lambda: (self.tr("The sheet is written. Print it."), str(path))
        )

    def _state(self) -> str:
        known = self._desk.snapshot
        if known.voting.closed:
            return self.tr("Voting closed {day}.").format(day=day(known.voting.closed))
        if known.voting.opened:
            return self.tr("Voting has been open since {day}.").format(day=day(known.voting.opened))
        if not known.items:
            return self.tr(
                "There is no ballot yet. It is read from a JSON file (.json) with the number, the "
                "cost and the title of each proposal."
            )
        return self.tr("Voting has not opened; the ballot can still be changed.")

    def _row(self, item: BallotItem) -> tuple[str, str, str]:
        title = in_language(item.titles, language())
        if item.code in self._desk.snapshot.withdrawn:
            title = self.tr("{proposal} (withdrawn from the vote)").format(proposal=title)
        return item.code, title, kronor(item.cost)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Ballot and voting"))
        self.lead.setText(self.tr("The proposals that the steering group has sent to the vote."))
        headers = (self.tr("Number"), self.tr("Proposal"), self.tr("Cost"))
        self.table.name(self.tr("Ballot"), headers)
        self.read.setText(self.tr("Read the ballot from a file…"))
        self.none.say(
            self.tr("Here stand the proposals that people vote on, once the ballot is read.")
        )
        self.example.setText(self.tr("Save an example of the file…"))
        self.observers.setText(self.tr("Sheet on test ballots for observers…"))
        self.withdraw.setText(self.tr("Withdraw the proposal…"))
        self.reopen.setText(self.tr("Open voting again…"))
        self.refresh()
