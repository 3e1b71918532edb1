"""Answers: who is owed which, written and approved one after the other, then sent and noted."""

from functools import partial

from mbdesk.domain.answers import AnswerState
from mbdesk.services.centre.answers.acts import Written, write_answer
from mbdesk.services.centre.answers.ledger import LedgerQuery, LedgerRow, read_ledger
from mbdesk.services.counting.answer_drafts import answer_of, draft_answer
from mbdesk.ui.central.answers.answer_acts import asking_language, giving
from mbdesk.ui.central.answers.answer_panel import AnswerPanel
from mbdesk.ui.central.answers.answers_out import AnswersOut
from mbdesk.ui.central.answers.ledger_filters import LedgerFilters
from mbdesk.ui.central.answers.ledger_model import LANGUAGE, LedgerModel
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.keys.contact_look_up import ContactLookUp
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.decided import ANSWER_STATES
from mbdesk.words.phrase import translate

_LETTERS = (6, 0, 14, 20, 19)


class AnswersPage(ListPage[LedgerRow]):
    """The main action approves the answer that is shown and goes on to the next that is owed."""

    narrow, lesser = 1100, (LANGUAGE,)

    def __init__(self, desk: Desk) -> None:
        self.model = LedgerModel(desk.central)
        self.table = PagedTable(self.model, _LETTERS)
        super().__init__(desk, self.model, self.table, DeskIcon.LETTER)
        self.panel, self.filters = AnswerPanel(desk.drafts), LedgerFilters()
        self.make = Button(icon=DeskIcon.SAVE)
        self.out = AnswersOut(desk, self)
        self.contact = ContactLookUp(desk, self, translate("answers", "looked up at the desk"))
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.body.addWidget(self.filters)
        self.lay_beside(self.panel, 3)
        self.give, self.give_all, self.ask_for, self.look_up, self.open = self.add_menu(5)
        self.add_action(self.make)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.table.activated.connect(lambda _: self.panel.take_focus())
        self.panel.saved.connect(self._save)
        self.panel.wanted.connect(self._fill)
        self.panel.skipped.connect(self.go_on)
        self.panel.text.textChanged.connect(self._allow)
        self.primary.clicked.connect(lambda: self.panel.give(approved=True))
        self.make.clicked.connect(self.out.ask_folder)
        self.give.triggered.connect(self._give_one)
        self.give_all.triggered.connect(self._give_all)
        self.ask_for.triggered.connect(self._ask_language)
        self.look_up.triggered.connect(lambda: self.contact.look_up(self.chosen))
        self.open.triggered.connect(self.open_chosen)

    @property
    def has_others(self) -> bool:
        """Whether something else is decided of than what is shown."""
        return self._desk.snapshot.answers.all != len(self.model.numbers)

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.query)

    def tell_why_empty(self) -> None:
        """Say why nobody stands in the ledger."""
        self.none.say(
            self.tr("No answer is like that.")
            if self._desk.snapshot.answers.all
            else self.tr("Answers stand here once something is decided of a proposal.")
        )

    def show_row(self) -> None:
        """Show the answer that is chosen; what is typed there stays."""
        row, shown = self.row, self.panel.row
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
        if self.chosen == of and not self.panel.unsaved:
            self.panel.show_answer(written)
            self._allow()

    def _fill(self, tag: str) -> None:
        """Fill an answer in anew, in a language; nothing is kept before it is saved."""
        central, of = self._desk.central, self.chosen

        def show(written: Written) -> None:
            if self.chosen == of:
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
        of = self.chosen
        if not of:
            return
        self.put_on_record(
            of,
            lambda central: write_answer(central, of, written),
            lambda: self.panel.forget(of),
        )
        self.panel.keep_typed()
        self.panel.show_answer(written)
        if written.approved:
            self.go_on()

    def _give_one(self) -> None:
        if self.chosen:
            self.ask(giving(self._desk.central, [self.chosen]))

    def _give_all(self) -> None:
        """Note all approved answers as given."""
        central = self._desk.central
        approved = LedgerQuery(state=AnswerState.APPROVED)
        run(
            lambda _: read_ledger(central, approved),
            done=lambda numbers: self.ask(giving(central, list(numbers))),
            failed=self.notice.refuse,
            parent=self,
        )

    def _ask_language(self) -> None:
        if self.row is not None:
            self.ask(asking_language(self._desk.central, self.row))

    def refresh(self) -> None:
        """Tell how far the answers have come, and offer what can be done."""
        known = self._desk.snapshot.answers
        self.lead.setText(self._lead())
        self.filters.show_figures(known)
        approved = known.states.get(AnswerState.APPROVED, 0)
        self.make.setText(self.tr("Write out %Ln approved…", "", approved))
        self.make.setEnabled(bool(approved) and not self.work.running)
        self.give_all.setEnabled(bool(approved))
        self.tell_why_empty()
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done with the answer that is chosen."""
        row, free = self.panel.row, not self.work.running
        given = row is not None and row.state is AnswerState.GIVEN
        self.primary.setEnabled(free and self.panel.ready and not given)
        reached = row is not None and row.state is not AnswerState.NO_CONTACT
        for entry in (self.give, self.ask_for, self.open):
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
        self.ask_for.setText(self.tr("Answer in another language…"))
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
