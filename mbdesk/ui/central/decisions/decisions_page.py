"""Decisions: which proposals the steering group sends to the vote, and what the board decided."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import (
    Decided,
    ListQuery,
    decide,
    read_list,
)
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.list_paper import write_list
from mbdesk.ui.central.decisions.board_card import BoardCard, BoardDialog
from mbdesk.ui.central.decisions.deciding_all import deciding_all
from mbdesk.ui.central.decisions.list_filters import ListFilters
from mbdesk.ui.central.decisions.list_model import COST, ListModel
from mbdesk.ui.central.decisions.list_panel import ListPanel
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.central.saving.act_queue import ActQueue
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, add_entry
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.translations import words

_LETTERS = (7, 0, 23, 13, 20)
_NARROW = 900
"""Below this width, in pixels, a line tells no cost; the panel does."""


class DecisionsPage(DeskPage):
    """The main action is the next one: to decide on what is left, then the ballot or the board."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._stale = desk, True
        self.model = ListModel(desk.central, self)
        self.table = PagedTable(self.model, _LETTERS)
        self.panel, self.board = ListPanel(desk.central.today, desk.drafts), BoardCard()
        self.none = EmptyNote(self.table, icon=DeskIcon.GAVEL)
        self.filters = ListFilters()
        self.keys = PlainLabel(role=TextRole.QUIET)
        self.open, self.more = Button(icon=DeskIcon.IDEA), Button(icon=DeskIcon.MENU)
        self.menu = QMenu(self.more)
        self.all, self.paper, self.note_board = (add_entry(self.menu) for _ in range(3))
        self._queue = ActQueue(desk, self)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        beside = SideBySide(self.table, (self.panel,), shares=(5, 2), letters=100)
        beside.let_first_fill()
        self.body.addWidget(self.board)
        self.body.addWidget(self.filters)
        self.body.addWidget(beside, 1)
        self.body.addWidget(self.keys)
        self.more.setMenu(self.menu)
        self.more.setProperty("menu", True)  # Qt's form
        self.add_action(self.more)
        self.add_action(self.open)

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.filters.changed.connect(self.look)
        self.table.row_chosen.connect(lambda _: self._show_row())
        self.table.activated.connect(lambda _: self.panel.reason.setFocus())
        self.panel.saved.connect(self._save)
        self.model.read.connect(self._begin)
        self.model.dataChanged.connect(self._show_row)
        self.model.failed.connect(self.notice.refuse)
        self.primary.clicked.connect(self.proceed)
        self.open.clicked.connect(self._open)
        self.all.triggered.connect(self._decide_all)
        self.paper.triggered.connect(self._ask_paper)
        self.note_board.triggered.connect(self._ask_board)
        self._desk.changed.connect(self._look_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a decision by its letter, in the list."""
        if watched is self.table and isinstance(event, QKeyEvent):
            letter = event.text().casefold()
            keys = {self.tr("Y").casefold(): True, self.tr("N").casefold(): False}
            if event.type() is QEvent.Type.KeyPress and letter and letter in keys:
                self.panel.take(admitted=keys[letter])
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has come while another page was shown."""
        super().showEvent(event)
        self._look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the cost out where a title would have no room beside it."""
        super().resizeEvent(event)
        self.table.leave_out((COST,), hidden=self.width() < staff_look().px(_NARROW))

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def _look_again(self) -> None:
        self.refresh()
        if not self.isVisible():
            self._stale = True
        elif self._stale:
            self._stale = False
            self.look()
        else:
            self.model.read_again()

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.query)

    def _begin(self) -> None:
        if self.model.rowCount():
            self.table.selectRow(max(self.table.currentIndex().row(), 0))
        self._tell_why_empty()
        self._show_row()

    def _tell_why_empty(self) -> None:
        known = self._desk.snapshot.steering
        self.none.say(
            self.tr("No proposal is like that.")
            if known.all
            else self.tr("Proposals stand here once their evaluation is done.")
        )

    def _show_row(self, *_: object) -> None:
        row = self.model.row(self.table.currentIndex().row())
        self.panel.show_row(row)
        self.open.setEnabled(row is not None)

    def _save(self, decided: Decided) -> None:
        """Put a decision on record, and go on to the next proposal meanwhile."""
        row = self.model.row(self.table.currentIndex().row())
        if row is None:
            return
        self.notice.hide()
        of = row.number

        def save(central: CentralFile) -> None:
            decide(central, [of], decided)

        def saved(_nothing: object) -> None:
            self.panel.forget(of)
            self.model.reload(of)

        self._queue.put(save, saved, self.notice.refuse)
        self.table.setFocus()
        self.table.selectRow(min(self.table.currentIndex().row() + 1, self.model.rowCount() - 1))

    def proceed(self) -> None:
        """Do what comes next: decide on what is left, make the ballot, or note the board's act."""
        known = self._desk.snapshot
        if known.steering.undecided:
            self._go_to_undecided()
        elif known.may(Act.DECIDE):
            self._ask_board()
        else:
            self.page_wanted.emit(CentralPage.BALLOT)

    def _go_to_undecided(self) -> None:
        central = self._desk.central
        row = self.model.row(self.table.currentIndex().row())
        here = row.number if row else 0
        run(
            lambda _: read_list(central, ListQuery(undecided=True)),
            done=lambda left: self._go_among(left, here),
            failed=self.notice.refuse,
            parent=self,
        )

    def _go_among(self, left: Sequence[int], here: int) -> None:
        place = self.model.place_after(here, left)
        if place >= 0:
            self.table.setFocus()
            self.table.selectRow(place)

    def _decide_all(self) -> None:
        central = self._desk.central
        form = deciding_all(central, self._desk.snapshot.steering.undecided)
        person = central.person.name if central.person else ""
        ActDialog(self, form, self._desk.drafts, person, self._done).open()

    def _ask_board(self) -> None:
        counted = self._desk.snapshot.result
        if counted is not None:
            BoardDialog(self, self._desk, counted, self._done).open()

    def _done(self) -> None:
        self.model.read_again()
        self._desk.refresh()

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

    def _open(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is not None:
            self._desk.listed = self.model.numbers
            self.row_wanted.emit(CentralPage.PROPOSAL, str(row.number))

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
        self._tell_why_empty()

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
        self.note_board.setText(self.tr("The board’s decision…"))
        keys = self.tr("{yes} to the vote · {no} not to the vote · Enter reason")
        self.keys.setText(keys.format(yes=self.tr("Y"), no=self.tr("N")))
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
        self._show_row()
        self.refresh()
