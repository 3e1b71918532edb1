"""Decisions: which proposals the steering group sends to the vote, and what the board decided."""

from pathlib import Path

from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.services.centre.decisions.steering import (
    Decided,
    ListQuery,
    ListRow,
    decide,
    read_list,
)
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.list_paper import write_list
from mbdesk.ui.central.decisions.board_card import BoardCard, BoardDialog
from mbdesk.ui.central.decisions.board_paper import ask_board_paper
from mbdesk.ui.central.decisions.deciding_all import deciding_all
from mbdesk.ui.central.decisions.list_filters import ListFilters
from mbdesk.ui.central.decisions.list_model import COST, ListModel
from mbdesk.ui.central.decisions.list_panel import ListPanel
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.translations import words

_LETTERS = (7, 0, 23, 13, 20)


class DecisionsPage(ListPage[ListRow]):
    """The main action is the next one: to decide on what is left, then the ballot or the board."""

    narrow, lesser = 900, (COST,)

    def __init__(self, desk: Desk) -> None:
        self.model = ListModel(desk.central)
        self.table = PagedTable(self.model, _LETTERS)
        super().__init__(desk, self.model, self.table, DeskIcon.GAVEL)
        self.panel, self.board = ListPanel(desk.central.today, desk.drafts), BoardCard()
        self.filters = ListFilters()
        self.legend = PlainLabel(role=TextRole.QUIET)
        self.open = Button(icon=DeskIcon.IDEA)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.body.addWidget(self.board)
        self.body.addWidget(self.filters)
        self.lay_beside(self.panel)
        self.body.addWidget(self.legend)
        self.all, self.paper, self.board_paper, self.note_board = self.add_menu(4)
        self.add_action(self.open)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.table.activated.connect(lambda _: self.panel.reason.setFocus())
        self.panel.saved.connect(self._save)
        self.primary.clicked.connect(self.proceed)
        self.open.clicked.connect(self.open_chosen)
        self.all.triggered.connect(self._decide_all)
        self.paper.triggered.connect(self._ask_paper)
        self.note_board.triggered.connect(self._ask_board)
        self.board_paper.triggered.connect(lambda: ask_board_paper(self._desk, self))

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.query)

    def tell_why_empty(self) -> None:
        """Say why there is nothing to decide on."""
        known = self._desk.snapshot.steering
        self.none.say(
            self.tr("No proposal is like that.")
            if known.all
            else self.tr("Proposals stand here once their evaluation is done.")
        )

    def show_row(self) -> None:
        """Show the proposal that is chosen."""
        self.panel.show_row(self.row)
        self.open.setEnabled(self.row is not None)

    def _save(self, decided: Decided) -> None:
        """Put a decision on record, and go on to the next proposal meanwhile."""
        if of := self.chosen:
            self.put_on_record(
                of,
                lambda central: decide(central, [of], decided),
                lambda: self.panel.forget(of),
            )
            self.go_on()

    def proceed(self) -> None:
        """Do what comes next: decide on what is left, make the ballot, or note the board's act."""
        known = self._desk.snapshot
        if known.steering.undecided:
            self.go_among(lambda central: read_list(central, ListQuery(undecided=True)))
        elif known.may(Act.DECIDE):
            self._ask_board()
        else:
            self.page_wanted.emit(CentralPage.BALLOT)

    def _decide_all(self) -> None:
        self.ask(deciding_all(self._desk.central, self._desk.snapshot.steering.undecided))

    def _ask_board(self) -> None:
        counted = self._desk.snapshot.result
        if counted is not None:
            BoardDialog(self, self._desk, counted, self._done).open()

    def _ask_paper(self) -> None:
        name = DocumentNames(self._desk.snapshot.frame, language()).steering_list
        title = self.tr("Where is the list to be written?")
        ask_new_file(self, title, documents() / name, self.write_paper)

    def write_paper(self, path: Path) -> None:
        """Write the list as a paper for the steering group."""
        tag = language()
        self.work.start(
            lambda: self.tr("Writing the list"),
            lambda _: write_list(self._desk.central, path, words(tag), tag),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        told = self.tr("The list is written. Print it for the steering group.")
        self.notice.tell(NoticeKind.DONE, lambda: (told, str(path)))

    def refresh(self) -> None:
        """Tell how far the decisions have come, and offer what comes next."""
        known, free = self._desk.snapshot, not self.work.running
        self.board.show_state(known)
        self.lead.setText(self._lead())
        listed = known.steering
        self.primary.setText(self._primary_words())
        self.primary.setVisible(bool(listed.all) or known.may(Act.DECIDE))
        self.primary.setEnabled(free)
        self.all.setEnabled(bool(listed.undecided))
        self.paper.setEnabled(free and bool(listed.all))
        self.note_board.setVisible(known.may(Act.DECIDE) and known.result is not None)
        self.tell_why_empty()

    def _primary_words(self) -> str:
        known = self._desk.snapshot
        if known.steering.undecided:
            return self.tr("Decide on the next one")
        if known.may(Act.DECIDE):
            return self.tr("Note the board’s decision…")
        return self.tr("Go to the ballot")

    def _lead(self) -> str:
        known, listed = self._desk.snapshot, self._desk.snapshot.steering
        if known.voting.state is VoteState.COUNTED and known.decision is None:
            return self.tr("The votes are counted. The board’s decision is not noted yet.")
        if not listed.all:
            return self.tr("No proposal is ready to be decided on yet.")
        told = self.tr("{decided} of {all} are decided on.").format(
            decided=number(listed.all - listed.undecided), all=number(listed.all)
        )
        parts = [told, self.tr("%Ln go to the vote.", "", listed.admitted)]
        if listed.open:
            parts.append(self.tr("%Ln are still evaluated.", "", listed.open))
        return " ".join(parts)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Decisions"))
        self.open.setText(self.tr("Open the proposal"))
        self.more.setText(self.tr("More"))
        self.all.setText(self.tr("Decide on all that are left…"))
        self.paper.setText(self.tr("The list as a paper…"))
        self.board_paper.setText(self.tr("Paper for the board…"))
        self.note_board.setText(self.tr("The board’s decision…"))
        yes, no = self.tr("Y"), self.tr("N")
        self.keys = {
            yes.casefold(): lambda: self.panel.take(admitted=True),
            no.casefold(): lambda: self.panel.take(admitted=False),
        }
        legend = self.tr("{yes} to the vote · {no} not to the vote · Enter reason")
        self.legend.setText(legend.format(yes=yes, no=no))
        self.table.setAccessibleName(self.heading.text())
        self.model.name(
            (
                self.tr("No."),
                self.tr("Proposal"),
                self.tr("Evaluation"),
                self.tr("Cost, kr"),
                self.tr("Steering group"),
            )
        )
        self.show_row()
        self.refresh()
