"""Answers: who is owed which, written and approved one after the other, then sent and noted."""

from functools import partial

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from mbdesk.domain.answers import AnswerState
from mbdesk.services.centre.answers.acts import Written, write_answer
from mbdesk.services.centre.answers.ledger import LedgerQuery, read_ledger
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.counting.answer_drafts import answer_of, draft_answer
from mbdesk.ui.central.answers.answer_acts import asking_language, giving
from mbdesk.ui.central.answers.answer_panel import AnswerPanel
from mbdesk.ui.central.answers.answers_out import AnswersOut
from mbdesk.ui.central.answers.ledger_filters import LedgerFilters
from mbdesk.ui.central.answers.ledger_model import LANGUAGE, LedgerModel
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.central.saving.act_queue import ActQueue
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.push_button import Button, add_entry
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.decided import ANSWER_STATES

_LETTERS = (6, 0, 14, 20, 19)
_NARROW = 1100
"""Below this width, in pixels, a line tells no language; the panel does."""


class AnswersPage(DeskPage):
    """The main action approves the answer that is shown and goes on to the next that is owed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._stale = desk, True
        self.model = LedgerModel(desk.central, self)
        self.table = PagedTable(self.model, _LETTERS)
        self.panel, self.filters = AnswerPanel(desk.drafts), LedgerFilters()
        self.none = EmptyNote(self.table, icon=DeskIcon.LETTER)
        self.make, self.more = Button(icon=DeskIcon.SAVE), Button(icon=DeskIcon.MENU)
        self.menu = QMenu(self.more)
        self.give, self.give_all, self.ask, self.look_up, self.open = (
            add_entry(self.menu) for _ in range(5)
        )
        self._queue = ActQueue(desk, self)
        self.out = AnswersOut(desk, self)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        beside = SideBySide(self.table, (self.panel,), shares=(5, 3), letters=100)
        beside.let_first_fill()
        self.body.addWidget(self.filters)
        self.body.addWidget(beside, 1)
        self.more.setMenu(self.menu)
        self.more.setProperty("menu", True)  # Qt's form
        self.add_action(self.more)
        self.add_action(self.make)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.table.row_chosen.connect(lambda _: self._show_row())
        self.table.activated.connect(lambda _: self.panel.take_focus())
        self.panel.saved.connect(self._save)
        self.panel.wanted.connect(self._fill)
        self.panel.skipped.connect(self._go_on)
        self.panel.text.textChanged.connect(self._allow)
        self.model.read.connect(self._begin)
        self.model.dataChanged.connect(self._show_row)
        self.model.failed.connect(self.notice.refuse)
        self.primary.clicked.connect(lambda: self.panel.give(approved=True))
        self.make.clicked.connect(self.out.ask_folder)
        self.give.triggered.connect(self._give_one)
        self.give_all.triggered.connect(self._give_all)
        self.ask.triggered.connect(self._ask_language)
        self.look_up.triggered.connect(lambda: self.out.look_up(self._chosen))
        self.open.triggered.connect(self._open)
        self._desk.changed.connect(self._look_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has come while another page was shown."""
        super().showEvent(event)
        self._look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the language out where a title would have no room beside it."""
        super().resizeEvent(event)
        self.table.leave_out((LANGUAGE,), hidden=self.width() < staff_look().px(_NARROW))

    def take_focus(self) -> None:
        """Begin in the ledger."""
        self.table.setFocus()

    def _look_again(self) -> None:
        self.refresh()
        if not self.isVisible():
            self._stale = True
        elif self._stale or self._desk.snapshot.answers.all != len(self.model.numbers):
            self._stale = False
            self.look()
        else:
            self.model.read_again()

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.query)

    def _begin(self) -> None:
        shown = self.panel.row.number if self.panel.row else 0
        row = self.model.row_of(shown)
        if self.model.rowCount():
            self.table.selectRow(max(row, 0))
        self._tell_why_empty()
        self._show_row()

    def _tell_why_empty(self) -> None:
        self.none.say(
            self.tr("No answer is like that.")
            if self._desk.snapshot.answers.all
            else self.tr("Answers stand here once something is decided of a proposal.")
        )

    @property
    def _chosen(self) -> int:
        """The number of the proposal that is chosen, 0 without one."""
        row = self.model.row(self.table.currentIndex().row())
        return row.number if row is not None else 0

    def _show_row(self, *_: object) -> None:
        row, shown = self.model.row(self.table.currentIndex().row()), self.panel.row
        if row is not None and shown is not None and row.number == shown.number:
            self.panel.tell_again(row)
            if (row.outcome, row.language) == (shown.outcome, shown.language):
                self._allow()
                return
        self.panel.show_row(row)
        self._allow()
        if row is not None:
            self._read(row.number)

    def _read(self, of: int) -> None:
        """Read the words of an answer, kept or filled in, in the background."""
        central = self._desk.central
        run(
            lambda _: answer_of(central, of),
            done=partial(self._show_answer, of),
            failed=self.notice.refuse,
            parent=self,
        )

    def _show_answer(self, of: int, written: Written) -> None:
        if self._chosen == of and not self.panel.unsaved:
            self.panel.show_answer(written)
            self._allow()

    def _fill(self, tag: str) -> None:
        """Fill an answer in anew, in a language; nothing is kept before it is saved."""
        central, of = self._desk.central, self._chosen

        def show(written: Written) -> None:
            if self._chosen == of:
                self.panel.show_answer(written, anew=True)
                self._allow()

        if of:
            run(
                lambda _: draft_answer(central, of, tag),
                done=show,
                failed=self.notice.refuse,
                parent=self,
            )

    def _save(self, written: Written) -> None:
        """Keep the words; approved ones lead on to the next answer meanwhile."""
        of = self._chosen
        if not of:
            return
        self.notice.hide()

        def save(central: CentralFile) -> None:
            write_answer(central, of, written)

        def saved(_nothing: object) -> None:
            self.panel.forget(of)
            self.model.reload(of)

        self._queue.put(save, saved, self.notice.refuse)
        self.panel.keep_typed()
        self.panel.show_answer(written)
        if written.approved:
            self._go_on()

    def _go_on(self) -> None:
        """Go to the next answer in the ledger."""
        row = self.table.currentIndex().row() + 1
        if row < self.model.rowCount():
            self.table.selectRow(row)
        self.table.setFocus()

    def _give_one(self) -> None:
        if self._chosen:
            self._show_form(giving(self._desk.central, [self._chosen]))

    def _give_all(self) -> None:
        """Note all approved answers as given."""
        central = self._desk.central
        approved = LedgerQuery(state=AnswerState.APPROVED)
        run(
            lambda _: read_ledger(central, approved),
            done=lambda numbers: self._show_form(giving(central, list(numbers))),
            failed=self.notice.refuse,
            parent=self,
        )

    def _ask_language(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is not None:
            self._show_form(asking_language(self._desk.central, row))

    def _show_form(self, form: ActForm) -> None:
        person = self._desk.central.person
        name = person.name if person else ""
        ActDialog(self, form, self._desk.drafts, name, self._done).open()

    def _done(self) -> None:
        self.model.read_again()
        self._desk.refresh()

    def _open(self) -> None:
        if self._chosen:
            self._desk.listed = self.model.numbers
            self.row_wanted.emit(CentralPage.PROPOSAL, str(self._chosen))

    def refresh(self) -> None:
        """Tell how far the answers have come, and offer what can be done."""
        known = self._desk.snapshot.answers
        self.lead.setText(self._lead())
        self.filters.show_figures(known)
        approved = known.states.get(AnswerState.APPROVED, 0)
        self.make.setText(self.tr("Write out %Ln approved…", "", approved))
        self.make.setEnabled(bool(approved) and not self.work.running)
        self.give_all.setEnabled(bool(approved))
        self._tell_why_empty()
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done with the answer that is chosen."""
        row, free = self.panel.row, not self.work.running
        given = row is not None and row.state is AnswerState.GIVEN
        self.primary.setEnabled(free and self.panel.ready and not given)
        reached = row is not None and row.state is not AnswerState.NO_CONTACT
        for entry in (self.give, self.ask, self.open):
            entry.setEnabled(row is not None)
        self.look_up.setEnabled(reached)

    def _lead(self) -> str:
        known = self._desk.snapshot.answers
        if not known.all:
            return self.tr("Nothing is decided yet that anybody could be told.")
        if not known.owed:
            return self.tr("Nobody waits for an answer. %Ln have been answered.", "", known.given)
        told = self.tr("{owed} of {all} wait for an answer.")
        parts = [told.format(owed=number(known.owed), all=number(known.all))]
        states = [
            f"{number(known.states[each])} {ANSWER_STATES[each].read(current_reader()).lower()}"
            for each in AnswerState
            if known.states.get(each)
        ]
        parts.append(" · ".join(states))
        minorities = sum(known.minorities.values())
        if minorities:
            parts.append(self.tr("%Ln in a national minority’s language.", "", minorities))
        return " ".join(parts)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Answers"))
        self.primary.setText(self.tr("Approve, take the next"))
        self.more.setText(self.tr("More"))
        self.give.setText(self.tr("This one was given…"))
        self.give_all.setText(self.tr("All approved ones were given…"))
        self.ask.setText(self.tr("Answer in another language…"))
        self.look_up.setText(self.tr("Show the contact…"))
        self.open.setText(self.tr("Open the proposal"))
        self.table.setAccessibleName(self.heading.text())
        self.model.name(
            (
                self.tr("No."),
                self.tr("Proposal"),
                self.tr("Language"),
                self.tr("Outcome"),
                self.tr("Answer"),
            )
        )
        self.refresh()
