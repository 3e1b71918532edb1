"""Likely duplicates: found by the program, looked at by people, two side by side."""

from collections.abc import Callable
from functools import partial
from typing import Any

from mbdesk.domain.texts import bare
from mbdesk.services.centre.joining.duplicates import (
    read_likely,
    still_likely,
    tell_apart,
    tell_the_same,
)
from mbdesk.services.centre.joining.likeness import LikelyPair
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.centre.register.dossier import Dossier, read_dossier
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.joining.pair_model import LANGUAGE, SHARED, PairModel, PairRow
from mbdesk.ui.central.joining.pair_side import PairSide
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.dialogs import beneath_label
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number

_LETTERS = (6, 0, 0, 30, 20)


class SimilarPage(ListPage[PairRow]):
    """The main action says that the two mean the same, which puts them into a group."""

    narrow, lesser = 1000, (SHARED, LANGUAGE)

    def __init__(self, desk: Desk) -> None:
        self.model = PairModel(desk.central)
        self.table = PagedTable(self.model, _LETTERS)
        super().__init__(desk, self.model, self.table, DeskIcon.SIMILAR)
        self._compared = -1
        self._shown: tuple[int, int] | None = None
        self.first, self.second = PairSide(), PairSide()
        self.beside = SideBySide(self.first, (self.second,), shares=(1, 1), letters=70)
        self.reason_label, self.reason = PlainLabel(role=TextRole.LABEL), LineEdit()
        self.because = beneath_label(self.reason_label, self.reason)
        self.legend, self.told = (PlainLabel(role=TextRole.QUIET) for _ in range(2))
        self.apart, self.groups = Button(icon=DeskIcon.CROSS), Button(icon=DeskIcon.JOIN)
        self._lay_out_parts()
        self._connect()
        self.retranslate()
        self._draft = TypedDraft(self, desk.drafts, "not_the_same", {"reason": self.reason})

    def _lay_out_parts(self) -> None:
        self.body.addWidget(self.table, 2)
        self.body.addWidget(self.beside, 3)
        for widget in (self.because, self.legend, self.told):
            self.body.addWidget(widget)
        self.told.hide()
        (self.anew,) = self.add_menu(1)
        self.add_action(self.groups)
        self.add_action(self.apart)

    def _connect(self) -> None:
        self.primary.clicked.connect(self.say_same)
        self.apart.clicked.connect(self.say_apart)
        self.reason.returnPressed.connect(self.say_apart)
        self.groups.clicked.connect(lambda: self.page_wanted.emit(CentralPage.JOINING))
        self.anew.triggered.connect(self.look)

    def read_anew(self) -> None:
        """Compare once there are other proposals; else leave out what was looked at meanwhile."""
        if self._compared != self._desk.snapshot.counts.proposals:
            self.look()
        else:
            self._leave_out_settled()

    def look(self) -> None:
        """Compare all proposals, in the background."""
        if self.work.running:
            return
        central, self._compared = self._desk.central, self._desk.snapshot.counts.proposals
        self.none.say(self.tr("The proposals are compared with each other."))
        self.work.start(
            lambda: self.tr("Comparing the proposals"),
            lambda progress: read_likely(central, progress),
            self._show_pairs,
            self.notice.refuse,
        )

    def _show_pairs(self, pairs: tuple[LikelyPair, ...]) -> None:
        self.model.show_pairs(pairs)
        self._leave_out_settled()  # somebody may have looked at one while it was compared

    def _leave_out_settled(self) -> None:
        central, pairs = self._desk.central, self.model.pairs
        if pairs:
            run(
                lambda _: still_likely(central, pairs),
                done=self.model.keep,
                failed=self.notice.refuse,
                parent=self,
            )

    def say_same(self) -> None:
        """Put the two that are shown into a group, and go on to the next pair meanwhile."""
        if (row := self.row) is not None:
            numbers = row.pair.numbers
            self._settle(lambda central: tell_the_same(central, numbers), self._tell_group)

    def say_apart(self) -> None:
        """Put on record that the two are not the same, and go on to the next pair meanwhile."""
        row, reason = self.row, self.reason.text()
        if row is None:
            return
        if not bare(reason):
            self.reason.setFocus()
            return
        numbers = row.pair.numbers
        self._settle(
            lambda central: tell_apart(central, numbers, Why(reason)),
            lambda _: self._tell_apart(numbers),
        )

    def _settle(self, act: Act, tell: Callable[[Any], None]) -> None:
        self.notice.hide()
        self._queue.put(act, tell, self.notice.refuse)
        self.go_on()

    def _tell_apart(self, numbers: tuple[int, int]) -> None:
        self._draft.drop()
        told = self.tr("{first} and {second} are not the same.")
        self.told.setText(told.format(first=number(numbers[0]), second=number(numbers[1])))
        self.told.show()

    def _tell_group(self, group: int) -> None:
        told = self.tr("They are in group {number}. Its proposers are asked under Joining.")
        self.told.setText(told.format(number=number(group)))
        self.told.show()

    def show_row(self) -> None:
        """Show the two proposals of the pair that is chosen."""
        self._allow()
        row, central = self.row, self._desk.central
        if row is None or self._shown == row.pair.numbers:
            self.beside.setVisible(row is not None)
            return
        self._shown, pair = row.pair.numbers, row.pair
        run(
            lambda _: (read_dossier(central, pair.first), read_dossier(central, pair.second)),
            done=partial(self._show_sides, pair),
            failed=self.notice.refuse,
            parent=self,
        )

    def _show_sides(self, pair: LikelyPair, found: tuple[Dossier, Dossier]) -> None:
        if self._shown == pair.numbers:
            for side, dossier in zip((self.first, self.second), found, strict=True):
                side.show_side(dossier, pair)
            self.beside.show()

    def refresh(self) -> None:
        """Tell how many pairs there are to look at, and offer what can be said of one."""
        self.lead.setText(self._lead())
        self.anew.setEnabled(not self.work.running)
        self._allow()

    def _allow(self) -> None:
        there = bool(self.chosen)
        self.primary.setEnabled(there)
        self.apart.setEnabled(there)
        self.because.setVisible(there)

    def _lead(self) -> str:
        if not self._desk.snapshot.counts.proposals:
            return self.tr("No proposal has come in yet.")
        if self.work.running or self._compared < 0:
            return self.tr("The proposals are compared with each other.")
        left = len(self.model.numbers)
        if not left:
            return self.tr("No two proposals wait to be looked at.")
        said = self.tr("Nothing is joined by itself.")
        return " ".join((self.tr("%Ln pairs may mean the same.", "", left), said))

    def tell_why_empty(self) -> None:
        """Say why there are no pairs."""
        self.refresh()
        self.none.say(
            self.tr("All pairs that read alike have been looked at, or there are none.")
            if self._compared > 0
            else self.tr("Pairs stand here once proposals have come in that read alike.")
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Similar proposals"))
        self.primary.setText(self.tr("The same: into a group"))
        self.apart.setText(self.tr("Not the same"))
        self.groups.setText(self.tr("Groups"))
        self.more.setText(self.tr("More"))
        self.anew.setText(self.tr("Compare all anew"))
        self.reason_label.setText(self.tr("&Why they are not the same; it is put on record"))
        if not self.reason.text():
            self.reason.setText(self.tr("Different things are asked for"))
        same, apart = self.tr("S"), self.tr("N")
        self.keys = {same.casefold(): self.say_same, apart.casefold(): self.say_apart}
        legend = self.tr("{same} the same · {apart} not the same · arrows move")
        self.legend.setText(legend.format(same=same, apart=apart))
        self.table.setAccessibleName(self.heading.text())
        self.model.name(
            (
                self.tr("Pair"),
                self.tr("One"),
                self.tr("The other"),
                self.tr("Words of both"),
                self.tr("Compared in"),
            )
        )
        self.tell_why_empty()
