"""Opening and closing the vote, each after a page that says what it fixes, and the ballot of it."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import in_language
from mbdesk.domain.vote_state import Act
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.voting.voting import write_sheet_for_observers
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.desk.paper_order import ask_paper
from mbdesk.ui.central.voting.voting_acts import ask_open, ask_reopen, ask_withdraw
from mbdesk.ui.central.voting.voting_papers import readiness_of
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
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
        self.ballot, self.observers = QPushButton(), QPushButton()
        self.withdraw, self.reopen = QPushButton(), QPushButton()
        self.readiness = QPushButton()
        self.none = EmptyNote(self.table, self.ballot)
        self.body.addWidget(self.state)
        self.body.addWidget(self.table)
        for button in (self.ballot, self.withdraw, self.reopen, self.readiness):
            self.add_action(button)
        self.add_action(self.observers)
        self.observers.setVisible(desk.snapshot.frame.test_ballots)
        self.observers.clicked.connect(self._ask_where)
        self.readiness.clicked.connect(lambda: ask_paper(desk, self, readiness_of(desk)))
        self.withdraw.clicked.connect(self._withdraw)
        self.reopen.clicked.connect(lambda: ask_reopen(desk))
        self.table.itemSelectionChanged.connect(self._allow)
        self.ballot.clicked.connect(lambda: self.page_wanted.emit(CentralPage.BALLOT))
        self.primary.clicked.connect(self.ask)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the ballot and how far voting has come."""
        known = self._desk.snapshot
        self.table.show_rows([self._row(item) for item in known.items])
        self.state.setText(self._state())
        self.lead.setText(self._lead())
        self.primary.setText(self._primary_text())
        free = not self.work.running
        self.primary.setEnabled(free and known.may_go_on_voting)
        self.ballot.setVisible(known.may_set_ballot)
        self.ballot.setEnabled(free)
        self._allow()

    def _primary_text(self) -> str:
        if not self._desk.snapshot.voting.opened:
            return self.tr("Open voting…")
        to_stations = self._goes_on is CentralPage.PLACES
        return self.tr("Go to the places") if to_stations else self.tr("Go to tonight’s stations")

    @property
    def _goes_on(self) -> CentralPage:
        """The page where work goes on once voting is open."""
        step = self._desk.snapshot.next_step
        waits = step in {WorkStep.STATIONS, WorkStep.PACKS}
        return CentralPage.PLACES if waits else CentralPage.CLOSING

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

    def ask(self) -> None:
        """Show the facts before voting is opened; once it is open, go on to where work is due."""
        if self._desk.snapshot.voting.opened:
            self.page_wanted.emit(self._goes_on)
            return
        ask_open(self._desk)

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

    def _lead(self) -> str:
        """Say whose list it is: a ballot may be typed where no steering group has decided."""
        if self._desk.snapshot.steering.admitted:
            return self.tr("The proposals that the steering group has sent to the vote.")
        return self.tr("The proposals that people vote on.")

    def _state(self) -> str:
        known = self._desk.snapshot
        if known.voting.closed:
            return self.tr("Voting closed {day}.").format(day=day(known.voting.closed))
        if known.voting.opened:
            return self.tr("Voting has been open since {day}.").format(day=day(known.voting.opened))
        if not known.items:
            return self.tr("There is no ballot yet. It is made on the page “Ballot”.")
        if known.too_many_choices:
            told = self.tr(
                "A person may choose {now}, more than there are on the ballot. That is mended on "
                "the page “Ballot”; then voting can be opened."
            )
            return told.format(now=number(known.frame.rules.max_choices))
        return self.tr("Voting has not opened; the ballot can still be changed.")

    def _row(self, item: BallotItem) -> tuple[str, str, str]:
        title = in_language(item.titles, language())
        if item.code in self._desk.snapshot.withdrawn:
            title = self.tr("{proposal} (withdrawn from the vote)").format(proposal=title)
        return item.code, title, kronor(item.cost)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Voting"))
        headers = (self.tr("Number"), self.tr("Proposal"), self.tr("Cost"))
        self.table.name(self.tr("Ballot"), headers)
        self.ballot.setText(self.tr("Go to the ballot"))
        self.none.say(
            self.tr("Here stand the proposals that people vote on, once the ballot is made.")
        )
        self.readiness.setText(self.tr("Readiness report…"))
        self.observers.setText(self.tr("Sheet on test ballots for observers…"))
        self.withdraw.setText(self.tr("Withdraw the proposal…"))
        self.reopen.setText(self.tr("Open voting again…"))
        self.refresh()
