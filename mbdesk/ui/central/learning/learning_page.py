"""Follow-up and learning: what became of the winners, who took part, and what to do better."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu

from mbdesk.domain.follow_up import Milestone
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.follow_up import FollowedItem, FollowUp, read_follow_up
from mbdesk.services.counting.learning import Learning, read_learning, take_earlier
from mbdesk.services.counting.learning_papers import write_notice, write_report
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.read_page import ReadPage
from mbdesk.ui.central.learning import learning_acts
from mbdesk.ui.central.learning.learning_tables import (
    ComparedTable,
    FiguresTable,
    NotesTable,
    StepsTable,
)
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_file, ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, add_entry
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.translations import words

EARLIER = "mbdesk mbresult"
_SECTIONS = ("steps", "figures", "compared", "notes")


class LearningPage(ReadPage):
    """The main action plans a step of what is carried out, or writes a note before there is any."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.known: tuple[FollowUp, Learning] | None = None
        self.steps, self.figures = StepsTable(), FiguresTable()
        self.compared, self.notes = ComparedTable(), NotesTable()
        tables = (self.steps, self.figures, self.compared, self.notes)
        self.none = dict(zip(_SECTIONS, map(EmptyNote, tables), strict=True))
        self.headings = {name: PlainLabel(role=TextRole.SECTION) for name in _SECTIONS}
        self.as_of = PlainLabel(role=TextRole.QUIET)
        self.more = Button(icon=DeskIcon.MENU)
        self.menu = QMenu(self.more)
        names = ("done", "move", "drop", "cost", "notice", "note", "earlier", "report")
        self.acts = {name: add_entry(self.menu) for name in names}
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        heads = self.headings
        self.body.addWidget(card_of(heads["steps"], self.steps, stretched=False))
        figures = card_of(heads["figures"], self.as_of, self.figures, stretched=False)
        self.body.addWidget(figures)
        self.body.addWidget(card_of(heads["compared"], self.compared, stretched=False))
        self.body.addWidget(card_of(heads["notes"], self.notes, stretched=False))
        self.body.addStretch(1)
        self.more.setMenu(self.menu)
        self.more.setProperty("menu", True)  # Qt's form
        self.add_action(self.more)

    def _connect(self) -> None:
        acts = {
            "done": lambda: self._ask_of_step(learning_acts.reaching),
            "move": lambda: self._ask_of_step(learning_acts.moving),
            "drop": lambda: self._ask_of_step(learning_acts.dropping),
            "cost": lambda: self._ask_of_all(learning_acts.costing),
            "notice": self._ask_notice,
            "note": self.write_note,
            "earlier": self._choose_earlier,
            "report": self._ask_report,
        }
        for name, act in acts.items():
            self.acts[name].triggered.connect(act)
        self.primary.clicked.connect(self.proceed)
        self.steps.itemSelectionChanged.connect(self.refresh)

    def read_anew(self) -> None:
        """Read what became of the winners, and what is known for the report."""
        central = self._desk.central
        run(
            lambda _: (read_follow_up(central), read_learning(central)),
            done=self._take,
            failed=self.notice.refuse,
            parent=self,
        )

    def _take(self, known: tuple[FollowUp, Learning]) -> None:
        self.known = known
        self._show_tables()
        self.refresh()

    def _show_tables(self) -> None:
        if self.known is None:
            return
        follow_up, learning = self.known
        self.steps.show_state(follow_up, self._desk.snapshot.today)
        self.steps.setVisible(bool(follow_up.items))
        if follow_up.items and self.steps.currentRow() < 0:
            self.steps.selectRow(0)
        self.figures.show_state(learning)
        self.compared.show_state(learning)
        self.notes.show_state(learning)
        told = self.tr("As it is known now. At the count it is kept as it is then.")
        if learning.frozen:
            told = self.tr("As it was known at the count, {day}. What comes later changes nothing.")
        self.as_of.setText(told.format(day=day(learning.participation.day)))

    @property
    def _step(self) -> tuple[FollowedItem, Milestone | None] | None:
        return self.steps.chosen

    def proceed(self) -> None:
        """Plan a step of what is carried out; before there is anything, write a note."""
        if self.known is not None and self.known[0].items:
            self._ask_of_all(learning_acts.planning)
        else:
            self.write_note()

    def write_note(self) -> None:
        """Ask for a note for the learning report."""
        self._open(learning_acts.noting(self._desk.central))

    def _ask_of_all(self, form: Callable[[CentralFile, FollowUp, str], ActForm]) -> None:
        if self.known is not None:
            self._open(form(self._desk.central, self.known[0], language()))

    def _ask_of_step(self, form: Callable[[CentralFile, Milestone], ActForm]) -> None:
        chosen = self._step
        if chosen is not None and chosen[1] is not None:
            self._open(form(self._desk.central, chosen[1]))

    def _open(self, form: ActForm) -> None:
        person = self._desk.central.person
        who = person.name if person else ""
        ActDialog(self, form, self._desk.drafts, who, self._desk.refresh).open()

    def _ask_notice(self) -> None:
        chosen = self._step
        if chosen is not None:
            code = chosen[0].item.code
            name = DocumentNames(self._desk.snapshot.frame, language()).place_notice(code)
            title = self.tr("Where is the notice to be written?")
            ask_new_file(self, title, documents() / name, lambda path: self.tell_place(code, path))

    def tell_place(self, code: str, path: Path) -> None:
        """Write the notice for the place of an item."""
        tag, central = language(), self._desk.central
        self._write(path, lambda: write_notice(central, code, path, words(tag), tag))

    def _ask_report(self) -> None:
        name = DocumentNames(self._desk.snapshot.frame, language()).learning_report
        title = self.tr("Where is the report to be written?")
        ask_new_file(self, title, documents() / name, self.write_report)

    def write_report(self, path: Path) -> None:
        """Write the learning report."""
        tag, central = language(), self._desk.central
        self._write(path, lambda: write_report(central, path, words(tag), tag))

    def _write(self, path: Path, writing: Callable[[], Path]) -> None:
        self.work.start(
            lambda: self.tr("Writing {file}").format(file=path.name),
            lambda _: writing(),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self.notice.tell(NoticeKind.DONE, lambda: (self.tr("The paper is written."), str(path)))

    def _choose_earlier(self) -> None:
        title = self.tr("Central file or result of an earlier participatory budget")
        ask_file(self, title, EARLIER, self.compare)

    def compare(self, path: Path) -> None:
        """Keep the figures of an earlier process."""
        central = self._desk.central
        self.work.start(
            lambda: self.tr("Reading {file}").format(file=path.name),
            lambda _: take_earlier(central, path),
            lambda _: self._desk.refresh(),
            self.notice.refuse,
        )

    def refresh(self) -> None:
        """Tell how far it has come, and offer what can be done."""
        follow_up = self.known[0] if self.known is not None else FollowUp(None, ())
        step = self._step
        for name in ("done", "move", "drop"):
            self.acts[name].setEnabled(
                step is not None and step[1] is not None and not step[1].dropped
            )
        self.acts["notice"].setEnabled(step is not None and not self.work.running)
        self.acts["cost"].setEnabled(bool(follow_up.items))
        self.primary.setText(
            self.tr("Plan a step…") if follow_up.items else self.tr("Write a note…")
        )
        self.lead.setText(self._lead(follow_up))

    def _lead(self, known: FollowUp) -> str:
        if not known.items:
            return self.tr(
                "What the board decides to carry out is followed here. Notes can be written now."
            )
        told = self.tr("{done} of {all} are carried out.").format(
            done=number(sum(each.done for each in known.items)), all=number(len(known.items))
        )
        if late := known.late(self._desk.snapshot.today):
            told += " " + self.tr("%Ln steps are late.", "", late)
        return told

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Follow-up and learning"))
        self.more.setText(self.tr("More"))
        names = {
            "done": self.tr("The step is done…"),
            "move": self.tr("Move the step…"),
            "drop": self.tr("Drop the step…"),
            "cost": self.tr("Final cost…"),
            "notice": self.tr("Notice for the place…"),
            "note": self.tr("Note for the report…"),
            "earlier": self.tr("Compare with an earlier one…"),
            "report": self.tr("Learning report…"),
        }
        for name, text in names.items():
            self.acts[name].setText(text)
        heads = {
            "steps": self.tr("What is carried out"),
            "figures": self.tr("Who took part"),
            "compared": self.tr("Beside earlier participatory budgets"),
            "notes": self.tr("Notes for the learning report"),
        }
        for name, text in heads.items():
            self.headings[name].setText(text)
        self._say_why_empty()
        self._show_tables()
        self.refresh()

    def _say_why_empty(self) -> None:
        sentences = {
            "steps": self.tr("What the board has decided stands here, with the steps it takes."),
            "figures": self.tr("Who took part stands here once exports have been merged."),
            "compared": self.tr("Earlier participatory budgets stand here once they are read."),
            "notes": self.tr("Notes for the report stand here once one is written."),
        }
        for name, sentence in sentences.items():
            self.none[name].say(sentence)
