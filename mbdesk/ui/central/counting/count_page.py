"""Counting: box and count, or the box here and the count elsewhere; ties, result and papers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.process import KeyScheme
from mbdesk.domain.records import FileKind
from mbdesk.domain.vote_state import Act
from mbdesk.services.counting.count_briefings import box_facts_told
from mbdesk.services.counting.count_changes import CountChanges, facts_told
from mbdesk.services.counting.count_standing import CountStage
from mbdesk.services.counting.facts import CountFacts, count_facts
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_taking import result_to_take
from mbdesk.ui.central.counting.before_count import BeforeCount
from mbdesk.ui.central.counting.box_and_result import ResultView
from mbdesk.ui.central.counting.count_acts import (
    ask_box,
    ask_count,
    ask_new_count,
    ask_settling,
    ask_taking,
    ask_tally,
    ask_unbox,
)
from mbdesk.ui.central.counting.count_files import CountFiles
from mbdesk.ui.central.counting.count_lead import DONE, count_lead
from mbdesk.ui.central.counting.earlier_counts import EarlierCounts
from mbdesk.ui.central.counting.tie_form import TieForm
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import with_counting, with_roll, with_tally
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.file_dialogs import ask_file
from mbdesk.ui.staff.parts.facts import FactsCard, ShownFact, shown
from mbdesk.ui.staff.parts.plain_text import PlainLabel


class CountPage(DeskPage):
    """Leads through the count: its main action is the next step of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._changing = desk, -1
        self.files = CountFiles(desk, self)
        self.box, self.ties, self.view = FactsCard(), TieForm(desk.drafts), ResultView()
        self.digest, self.changed, self.before = FactsCard(), FactsCard(), BeforeCount()
        self.changed_label = PlainLabel(role=TextRole.SECTION)
        self.closing, self.stick, self.here = QPushButton(), QPushButton(), QPushButton()
        self.unbox, self.sign, self.change = QPushButton(), QPushButton(), QPushButton()
        self.again, self.earlier = QPushButton(), EarlierCounts()
        self.kept, self.public, self.poster = QPushButton(), QPushButton(), QPushButton()
        for widget in (self.before, self.box, self.ties, self.digest, self.view):
            self.body.addWidget(widget)
        for below in (self.changed_label, self.changed, self.earlier):
            self.body.addWidget(below)
        self.body.addStretch(1)
        actions = (self.closing, self.kept, self.stick, self.here, self.unbox)
        for button in (*actions, self.sign, self.poster, self.public, self.change, self.again):
            self.add_action(button)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.primary.clicked.connect(self.proceed)
        self.earlier.protocol_wanted.connect(self.files.ask_protocol)
        self.earlier.result_wanted.connect(self.files.ask_result)
        self.work.busy.connect(self.earlier.setDisabled)
        self.closing.clicked.connect(lambda: self.page_wanted.emit(CentralPage.CLOSING))
        self.kept.clicked.connect(lambda: self.page_wanted.emit(CentralPage.KEPT))
        self.stick.clicked.connect(self.files.ask_box)
        self.here.clicked.connect(self._count_here)
        self.unbox.clicked.connect(lambda: ask_unbox(self._desk))
        self.sign.clicked.connect(lambda: self.files.ask_result(None))
        self.public.clicked.connect(self.files.ask_public)
        self.poster.clicked.connect(self.files.ask_poster)
        self.change.clicked.connect(self._change)
        self.again.clicked.connect(lambda: ask_new_count(self._desk))
        self.ties.decided.connect(self._settle)
        self._desk.changed.connect(self.refresh)

    @property
    def _stage(self) -> CountStage:
        return self._desk.snapshot.count_stage

    @property
    def _strict(self) -> bool:
        return self._desk.snapshot.frame.key_scheme is KeyScheme.STRICT

    def refresh(self) -> None:
        """Show the result, or what is still needed for one."""
        known, stage = self._desk.snapshot, self._stage
        counted = known.result if stage in DONE else None
        uncounted = stage in {CountStage.NOT_CLOSED, CountStage.WAITING, CountStage.READY}
        self.before.setVisible(uncounted)
        if uncounted:
            self.before.show_known(known)
        self.view.setVisible(counted is not None)
        self.ties.show_result(counted)
        if counted is not None:
            self.view.show_result(counted)
        self._show_digest(known.digest if stage is CountStage.COUNTED else "")
        self.box.setVisible(known.box is not None)
        if known.box is not None:
            self.box.show_facts(shown(box_facts_told(known.box), current_reader()))
        self._show_changes(known.changes if stage in DONE else None)
        self.earlier.show_counts(known.earlier)
        self.primary.setText(self._next())
        waits = stage in {CountStage.NOT_CLOSED, CountStage.WAITING}
        self.primary.setEnabled(not waits and not self.work.running)
        self._offer()
        self.emphasise(self._due)
        self.lead.setText(count_lead(self._desk.snapshot))

    def _show_digest(self, digest: str) -> None:
        """Show the result's digest as the protocol does, to be compared with it."""
        self.digest.setVisible(bool(digest))
        if digest:
            told = ShownFact(self.tr("Digest of the result"), digest_told(digest))
            self.digest.show_facts([told])

    def _show_changes(self, changes: CountChanges | None) -> None:
        """Show what is different from the count that this one took the place of."""
        for widget in (self.changed_label, self.changed):
            widget.setVisible(changes is not None)
        if changes is not None:
            self.changed.show_facts(shown(facts_told(changes), current_reader()))

    def _offer(self) -> None:
        """Show the lesser actions that this stage has."""
        known, stage = self._desk.snapshot, self._stage
        boxed = stage is CountStage.BOXED
        self.closing.setVisible(stage in {CountStage.NOT_CLOSED, CountStage.WAITING})
        aside = stage in DONE or known.may(Act.TAKE_IN)
        self.kept.setVisible(bool(known.kept_waiting) and aside)
        for button in (self.stick, self.here):
            button.setVisible(boxed and self._strict)
        self.unbox.setVisible(boxed)
        for button in (self.sign, self.public, self.poster):
            button.setVisible(stage is CountStage.COUNTED)
        self.again.setVisible(stage in DONE)
        replaceable = stage in DONE and bool(known.replaceable_ties)
        self.change.setVisible(replaceable and not self.ties.isVisibleTo(self))

    @property
    def _due(self) -> QPushButton:
        """What comes next: a page where something waits first, or the next step of the count."""
        if self._stage in {CountStage.NOT_CLOSED, CountStage.WAITING}:
            return self.closing
        ready = self._stage is CountStage.READY
        return self.kept if ready and not self.kept.isHidden() else self.primary

    def take_focus(self) -> None:
        """Focus what is due: while votes are equal, the order that is to be decided."""
        if self._stage is CountStage.TIE_OPEN:
            self.ties.order.setFocus()
        else:
            super().take_focus()

    def _next(self) -> str:
        if self._stage in DONE:
            return self.tr("Write the protocol…")
        if self._stage is CountStage.BOXED and self._strict:
            return self.tr("Take the result in…")
        if self._strict:
            return self.tr("Unlock the keys of desk and roll…")
        ready = self._stage is not CountStage.BOXED
        return self.tr("Count the votes…") if ready else self.tr("Unlock the key…")

    def proceed(self) -> None:
        """Take the next step: unlock and show the facts, take a result in, or the protocol."""
        if self._stage in DONE:
            self.files.ask_protocol()
        elif self._stage is CountStage.BOXED:
            self._go_on_from_box()
        elif self._strict:
            with_roll(
                self._desk,
                self,
                lambda signing, roll: self._with_facts(
                    lambda facts: ask_box(self._desk, facts, signing, roll)
                ),
            )
        else:
            with_counting(
                self._desk,
                self,
                lambda keys: self._with_facts(lambda facts: ask_tally(self._desk, facts, keys)),
            )

    def _go_on_from_box(self) -> None:
        if self._strict:
            ask_file(self, self.tr("The result"), FileKind.RESULT, self.take_result)
        else:
            self._count_here()

    def _count_here(self) -> None:
        with_tally(self._desk, self, lambda key: ask_count(self._desk, key))

    def _with_facts(self, then: Callable[[CountFacts], None]) -> None:
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Reading the facts"),
            lambda _: count_facts(self._desk.central),
            then,
            self.notice.refuse,
        )

    def take_result(self, path: Path) -> None:
        """Read a result that was counted from the box that was made here, and show its facts."""
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Reading the result"),
            lambda _: result_to_take(self._desk.central, path),
            lambda signed: ask_taking(self._desk, signed),
            self.notice.refuse,
        )

    def _change(self) -> None:
        """Ask anew about a tie that is decided, and about the next one when asked again."""
        known = self._desk.snapshot
        if known.result is not None:
            ties = known.replaceable_ties
            self._changing = (self._changing + 1) % len(ties)
            self.ties.show_tie(ties[self._changing], known.result.items)
            self.change.setVisible(len(ties) > 1)

    def _settle(self, order: tuple[str, ...], basis: str) -> None:
        """Show the facts of a decision; the form keeps what was typed until it is recorded."""
        self.notice.hide()
        if self.ties.tie is not None:
            ask_settling(self._desk, self.ties.tie, order, basis)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Count and result"))
        self.changed_label.setText(self.tr("What is different from the count before"))
        self.closing.setText(self.tr("Go to tonight’s stations"))
        self.kept.setText(self.tr("Go to the files kept aside"))
        self.stick.setText(self.tr("Write the box again…"))
        self.here.setText(self.tr("Count on this computer…"))
        self.unbox.setText(self.tr("Take the box back…"))
        self.sign.setText(self.tr("Write the signed result…"))
        self.poster.setText(self.tr("Poster of the winners…"))
        self.public.setText(self.tr("Write the public result…"))
        self.change.setText(self.tr("Change the decision on equal votes…"))
        self.again.setText(self.tr("New count…"))
        self.refresh()
