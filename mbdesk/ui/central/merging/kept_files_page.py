"""Files that were refused or came late: why each is kept, and what two people decide about it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import Act, instead
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.merging.kept_briefings import outlook
from mbdesk.services.centre.merging.kept_decisions import foresee, left_by_dropping
from mbdesk.services.centre.merging.kept_files import GAVE_WAY, KeptExport
from mbdesk.services.centre.merging.ways_out import WAYS, Way
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.merging import kept_acts
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, number
from mbdesk.words.sentences.messages import sentence
from mbdesk.words.sentences.parameters import word

T = TypeVar("T")
_NEXT = {WorkStep.CLOSING: CentralPage.CLOSING, WorkStep.COUNT: CentralPage.COUNT}
MOST_NUMBERS = 12
"""Of the envelopes that were left out, as many are told by number here."""


class KeptFilesPage(DeskPage):
    """Lists the files. The main action takes the selected one in, or decides between two copies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(told_below=True)
        self._desk = desk
        self._shown: tuple[KeptExport, ...] = ()
        self.table = StaffTable(2, wide=0, numbers=(1,))
        self.none = EmptyNote(self.table, icon=DeskIcon.ASIDE)
        self.instead, self.numbers = PlainLabel(), PlainLabel()
        self.drop, self.onward = QPushButton(), QPushButton()
        for widget in (self.table, self.numbers, self.instead):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_action(self.onward)
        self.add_action(self.drop)
        self.primary.clicked.connect(self.take_in)
        self.drop.clicked.connect(self.ask_drop)
        self.onward.clicked.connect(self._go_on)
        self.table.itemSelectionChanged.connect(self._allow)
        desk.changed.connect(self.refresh)
        self.retranslate()

    @property
    def selected(self) -> KeptExport | None:
        """The file whose row is selected."""
        row = self.table.currentRow()
        known = self.table.selectedItems() and row < len(self._shown)
        return self._shown[row] if known else None

    def select(self, key: str) -> None:
        """Select the file of that digest."""
        digests = [each.digest for each in self._shown]
        if key in digests:
            self.table.selectRow(digests.index(key))

    def refresh(self) -> None:
        """Show the files as they are now; the selected one stays so, wherever its row is."""
        selected, self._shown = self.selected, self._desk.snapshot.kept
        self.table.show_rows([self._row(each) for each in self._shown])
        self.table.fit()
        if selected is not None:
            self.select(selected.digest)
        elif self._shown:
            self.select(next((each for each in self._shown if each.waits), self._shown[0]).digest)
        self._allow()

    def take_in(self) -> None:
        """Find out what taking the selected file in would come to, then ask for the decision."""
        kept = self.selected
        if kept is None:
            return
        central, digest = self._desk.central, kept.digest
        if _way_of(kept) is Way.BRANCH:
            self._ask(
                lambda: outlook(central, digest),
                lambda known: kept_acts.ask_branch(self._desk, kept, known),
            )
        else:
            self._ask(
                lambda: foresee(central, digest),
                lambda known: kept_acts.ask_take_in(self._desk, kept, known),
            )

    def ask_drop(self) -> None:
        """Find out what dropping the selected file leaves outside, then ask for the decision."""
        kept = self.selected
        if kept is not None:
            self._ask(
                lambda: left_by_dropping(self._desk.central, kept.digest),
                lambda left: kept_acts.ask_drop(self._desk, kept, left),
            )

    def _ask(self, find_out: Callable[[], T], then: Callable[[T], None]) -> None:
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Looking at what it would come to"),
            lambda _: find_out(),
            then,
            lambda error: self._desk.refresh(lambda: self.notice.refuse(error)),
        )

    def _allow(self) -> None:
        kept = self.selected
        free = kept is not None and kept.waits and not self.work.running
        self.drop.setEnabled(free)
        way = _way_of(kept) if kept is not None else Way.TAKE_IN
        act = Act.BRANCH if way is Way.BRANCH else Act.TAKE_IN
        refused = instead(self._desk.snapshot.voting.state, act)
        self.primary.setEnabled(free and refused is None and way in {Way.BRANCH, Way.TAKE_IN})
        self.primary.setText(
            self.tr("Decide which copy counts…")
            if way is Way.BRANCH
            else self.tr("Take the file in after all…")
        )
        self._tell_numbers(kept)
        waits = any(each.waits for each in self._shown)
        self.instead.setVisible(refused is not None and waits)
        self._offer_onward()
        if refused is not None:
            told = self.tr("No file can be taken in now. {instead}")
            self.instead.setText(told.format(instead=word("instead", refused, current_reader())))

    @property
    def _next_page(self) -> CentralPage | None:
        """The page on which the work goes on; None while it goes on here."""
        known = self._desk.snapshot
        if known.kept_waiting:
            refused = instead(known.voting.state, Act.TAKE_IN)
            return CentralPage.COUNT if refused is not None else None
        return _NEXT.get(known.next_step) if self._shown else None

    def _offer_onward(self) -> None:
        """Lead to the next step, once no file waits for a decision, or none can be decided on."""
        page = self._next_page
        self.onward.setVisible(page is not None)
        self.onward.setText(
            self.tr("Go to “Tonight’s stations”")
            if page is CentralPage.CLOSING
            else self.tr("Go to “Count and result”")
        )

    def _go_on(self) -> None:
        page = self._next_page
        if page is not None:
            self.page_wanted.emit(page)

    def _tell_numbers(self, kept: KeptExport | None) -> None:
        """Tell what was left out of the selected file."""
        numbers = kept.numbers if kept is not None else ()
        unread = kept is not None and kept.unread
        self.numbers.setVisible(bool(numbers) or unread)
        told = "  ".join(numbers[:MOST_NUMBERS])
        more = len(numbers) - MOST_NUMBERS
        if more > 0:
            told += "  " + self.tr("and %Ln more", "", more)
        lines = [self.tr("Left out, by number: {numbers}").format(numbers=told)] if told else []
        if unread:
            lines.append(self.tr("The rest of the file could not be read."))
        self.numbers.setText("\n".join(lines))

    def _row(self, kept: KeptExport) -> tuple[str, str]:
        where = self.tr("{station}, export {number}").format(
            station=kept.station.full_name, number=number(kept.number)
        )
        told = (kept.name, where, self._why(kept), self._state(kept))
        return "\n".join(filter(None, told)), number(kept.votes)

    def _why(self, kept: KeptExport) -> str:
        if kept.code == GAVE_WAY:
            return self.tr("Another copy of the station counts in its place.")
        if kept.refusal is None:
            return self.tr("The file came after the ballot box was made.")
        return sentence(kept.refusal, current_reader()).what

    def _state(self, kept: KeptExport) -> str:
        open_now = instead(self._desk.snapshot.voting.state, Act.TAKE_IN) is None
        decides = self.tr("It waits for two people to decide.")
        words = {
            Kept.LATE: decides if open_now else self.tr("It waits for a new count."),
            Kept.QUARANTINED: decides,
            Kept.TAKEN: self.tr("It has been taken in."),
            Kept.DROPPED: self.tr("It has been left out."),
        }
        return words[kept.state]

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Files kept aside"))
        self.lead.setText(
            self.tr("These files were refused or came late. They count only if two people say so.")
        )
        headers = (self.tr("File, and why it is kept"), self.tr("Votes"))
        self.table.name(self.tr("Files kept aside"), headers)
        self.none.say(
            self.tr("Here stand exports that were refused or came late, until two people decide.")
        )
        self.drop.setText(self.tr("Drop the file…"))
        self.refresh()


def _way_of(kept: KeptExport) -> Way:
    """Return the way for what refused the file; one that came late is taken in by a new count."""
    return WAYS.get(kept.code, Way.TAKE_IN)
