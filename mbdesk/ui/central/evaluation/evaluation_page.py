"""The evaluation: every proposal against every criterion, by several assessors side by side."""

from collections.abc import Callable, Mapping
from functools import partial

from mbdesk.domain.assessment import CHILD, FEASIBILITY, Verdict
from mbdesk.domain.evaluation import Criterion
from mbdesk.domain.register import ProposalState
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.acts import Finding, assess, settle
from mbdesk.services.centre.evaluation.board import (
    BoardQuery,
    BoardRow,
    Progress,
    read_board,
    read_progress,
)
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.evaluation import evaluation_acts
from mbdesk.ui.central.evaluation.board_filters import BoardFilters
from mbdesk.ui.central.evaluation.board_model import FIRST_SUBJECT, BoardModel, Subject
from mbdesk.ui.central.evaluation.board_table import BoardTable
from mbdesk.ui.central.evaluation.office_acts import OfficeActs
from mbdesk.ui.central.evaluation.verdict_panel import VerdictPanel
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.findings import SUBJECTS

_FORMS: Mapping[str, Callable[[CentralFile, BoardRow], ActForm]] = {
    "costs": evaluation_acts.costing,
    "ask_back": evaluation_acts.asking_back,
    "answer": evaluation_acts.answering,
    "give_up": evaluation_acts.giving_up,
    "second": evaluation_acts.asking_second,
}
"""What can be done beside judging, by name."""


class EvaluationPage(ListPage[BoardRow]):
    """Shows the board and the panel; the main action goes to what the assessor has not judged."""

    def __init__(self, desk: Desk) -> None:
        self.model = BoardModel(desk.central)
        self.table = BoardTable(self.model)
        super().__init__(desk, self.model, self.table, DeskIcon.CHECKLIST)
        self._criteria: tuple[Criterion, ...] = ()
        self._progress = Progress({}, 0, 0, ())
        self.panel, self.filters = VerdictPanel(desk.drafts), BoardFilters()
        self.legend, self.order = (PlainLabel(role=TextRole.QUIET) for _ in range(2))
        self.open = Button(icon=DeskIcon.IDEA)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.body.addWidget(self.filters)
        self.lay_beside(self.panel)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.order)
        self.acts = dict(zip(_FORMS, self.add_menu(len(_FORMS)), strict=True))
        self.offices = OfficeActs(self._desk, self, self.menu, self.model)
        self.add_action(self.open)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.table.judged.connect(lambda key: self.panel.take_verdict(Verdict(key)))
        self.table.reason_wanted.connect(self.panel.reason.setFocus)
        self.panel.saved.connect(self._save)
        self.primary.clicked.connect(self.go_to_next)
        self.open.clicked.connect(self.open_chosen)
        for name, act in self.acts.items():
            act.triggered.connect(partial(self.ask_by, name))

    def read_anew(self) -> None:
        """Read how far it has come; rows that are shown keep their places."""
        central, who, stale = self._desk.central, self.person, self._stale
        run(
            lambda _: (read_progress(central, who), central.criteria),
            done=lambda found: self._take(*found, stale=stale),
            failed=self.notice.refuse,
            parent=self,
        )

    def _take(self, progress: Progress, criteria: tuple[Criterion, ...], *, stale: bool) -> None:
        others = sum(progress.states.values()) != sum(self._progress.states.values())
        self._progress, self._criteria = progress, criteria
        self._lay_out_board()
        if stale or others:
            self.look()
        else:
            self.model.read_again()
        self.refresh()

    def _lay_out_board(self) -> None:
        """Have a column for each criterion, and a box for each assessor and who sits here."""
        reader = current_reader()
        subjects = [
            *(Subject(each.id, in_language(each.texts, language())) for each in self._criteria),
            *(Subject(each, SUBJECTS[each].read(reader)) for each in (CHILD, FEASIBILITY)),
        ]
        known = {name.casefold(): name for name in (self.person, *self._progress.assessors) if name}
        here = self.table.currentIndex().row(), self.table.currentIndex().column()
        self.model.lay_out(subjects, [known[key] for key in sorted(known)])
        if self.table.currentIndex().row() < 0 <= here[0]:
            self.table.go_to(*here)

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.query_of(self.person))

    def go_to(self, place: int) -> None:
        """Go to the first subject of a proposal."""
        self.table.go_to(place)

    def tell_why_empty(self) -> None:
        """Say why there is nothing to assess."""
        self.none.say(
            self.tr("No proposal is like that.")
            if self._progress.all
            else self.tr("Proposals stand here once an export that brings them has been merged.")
        )

    def show_row(self) -> None:
        """Show the subject of the proposal that is chosen."""
        index = self.table.currentIndex()
        subjects, place = self.model.subjects, index.column() - FIRST_SUBJECT
        subject = subjects[place] if 0 <= place < len(subjects) else None
        row = self.row
        self.panel.show_cell(row, subject, self.person, (place + 1, len(subjects)))
        self.open.setEnabled(row is not None)
        waits = row is not None and row.evaluation.asked_back
        for name, act in self.acts.items():
            act.setEnabled(row is not None)
            act.setVisible(waits or name not in {"answer", "give_up"})

    def _save(self, finding: Finding, settles: bool) -> None:  # noqa: FBT001  # the signal's form
        """Put a verdict on record, and go on to the next cell meanwhile."""
        act, judged = settle if settles else assess, self.chosen
        if judged:
            self.put_on_record(
                judged,
                lambda central: act(central, judged, finding),
                lambda: self.panel.forget(judged, finding.subject),
            )
            self.table.setFocus()
            self.table.move_on()

    def go_to_next(self) -> None:
        """Go to the next proposal that the assessor has not judged, from the chosen one on."""
        who = self.person
        self.go_among(lambda central: read_board(central, BoardQuery(left_for=who)))

    def ask_by(self, name: str, *_: object) -> None:
        """Ask for what an act needs, by its name."""
        if self.row is not None:
            self.ask(_FORMS[name](self._desk.central, self.row))

    def refresh(self) -> None:
        """Tell how far the evaluation has come, and offer what can be done."""
        self.lead.setText(self._lead())
        self.primary.setEnabled(bool(self._progress.left) and not self.work.running)
        self.offices.allow(self._progress.all)
        boxes = self.tr("Boxes from the left: {names}.")
        names = ", ".join(self.model.assessors)
        self.order.setText(boxes.format(names=names) if names else "")

    def _lead(self) -> str:
        known = self._progress
        if not known.all:
            return self.tr("No proposal has come in yet.")
        decided = sum(
            known.states.get(each, 0)
            for each in (ProposalState.FEASIBLE, ProposalState.NOT_FEASIBLE)
        )
        told = self.tr("{decided} of {all} are found feasible or not.")
        parts = [told.format(decided=number(decided), all=number(known.all))]
        if known.differing:
            differ = self.tr("Assessors differ about %Ln proposals.", "", known.differing)
            parts.append(differ)
        if known.left:
            parts.append(self.tr("%Ln are left for you.", "", known.left))
        return " ".join(parts)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.tell_why_empty()
        self.heading.setText(self.tr("Evaluation"))
        self.primary.setText(self.tr("Assess next"))
        self.open.setText(self.tr("Open the proposal"))
        self.more.setText(self.tr("More"))
        acts = {
            "costs": self.tr("Costs in parts…"),
            "ask_back": self.tr("Ask the proposer…"),
            "answer": self.tr("Note the answer…"),
            "give_up": self.tr("No answer came…"),
            "second": self.tr("Second assessment…"),
        }
        for name, words in acts.items():
            self.acts[name].setText(words)
        self.offices.retranslate()
        letters = {
            Verdict.YES: self.tr("Y"),
            Verdict.NO: self.tr("N"),
            Verdict.UNCLEAR: self.tr("U"),
        }
        self.table.keys = _by_letter(letters)
        legend = self.tr("{yes} yes · {no} no · {unclear} unclear · Enter reason · arrows move")
        self.legend.setText(legend.format(**{str(each): key for each, key in letters.items()}))
        self.table.setAccessibleName(self.heading.text())
        self.model.name(
            (self.tr("No."), self.tr("Proposal"), self.tr("Cost, kr"), self.tr("State"))
        )
        self._lay_out_board()
        self.show_row()
        self.refresh()


def _by_letter(letters: Mapping[Verdict, str]) -> dict[str, Verdict]:
    return {letter.casefold(): verdict for verdict, letter in letters.items()}
