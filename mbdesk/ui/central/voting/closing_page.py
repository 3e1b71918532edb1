"""Tonight's stations: the board, whose codes are compared, what arrives, and closing."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from mbdesk.domain.records import FileKind
from mbdesk.domain.result import LineStatus
from mbdesk.domain.vote_state import Act
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.voting.closing import BoardLine, take_tick_back, tick
from mbdesk.services.counting.place_board import kept_of, station_lacks
from mbdesk.services.exchange.merge_round import MergeRound
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.desk.paper_order import ask_paper
from mbdesk.ui.central.exports.inbox_card import InboxCard
from mbdesk.ui.central.exports.round_words import kind_of, round_words
from mbdesk.ui.central.stations.station_acts import ask_set_aside, ask_take_back
from mbdesk.ui.central.stations.station_board import StationBoard
from mbdesk.ui.central.voting.closing_acts import ask_as_heard, ask_close, ask_wait
from mbdesk.ui.central.voting.comparing_people import ComparingPeople
from mbdesk.ui.central.voting.round_card import RoundCard
from mbdesk.ui.central.voting.voting_papers import merges_of
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.file_dialogs import ask_files
from mbdesk.ui.staff.parts.drop_area import DropArea
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.figures import FigureRow
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.scrolling import ActionRow, bring_into_sight
from mbdesk.ui.staff.parts.table import day, number

_LOW = 480
"""Below this height, in pixels, the stations come before all else on the page."""


class ClosingPage(DeskPage):
    """The board, and exports taken in: chosen, dropped, or from the inbox.

    The main action closes voting, and leads to the count once that is done. Where the page is low,
    the board follows the first sentence at once: the figures stand beneath it, and the names of
    those who compare are asked for when the first code is ticked.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(told_below=True)
        self._desk, self._closing = desk, False
        self._low = self._names_wanted = False
        self.people, self.board = ComparingPeople(), StationBoard()
        self.explanation, self.compared = PlainLabel(), PlainLabel()
        self.as_heard, self.wait = QPushButton(), QPushButton()
        self.set_aside, self.take_back = QPushButton(), QPushButton()
        self.file, self.station = QPushButton(), QPushButton()
        self.merge, self.round = QPushButton(), RoundCard(desk, self)
        self.report = QPushButton()
        self.figures, self.decisions = FigureRow(), ActionRow()
        self.drop, self.inbox = DropArea(), InboxCard(desk.exports.inbox)
        self._fill()
        self._connect()
        self.retranslate()
        desk.exports.serve(self)

    def _fill(self) -> None:
        beside = (self.as_heard, self.wait, self.set_aside, self.take_back)
        for button in (self.file, self.station, *beside):
            self.decisions.add_last(button)
        self._arriving = SideBySide(self.inbox, (self.drop,))
        self.body.addStretch(1)
        self._arrange()
        self.lay_below(self.decisions)
        self.add_action(self.report)
        self.add_action(self.merge)

    def _connect(self) -> None:
        self.board.ticked.connect(self._tick)
        self.board.itemSelectionChanged.connect(self._allow)
        self.as_heard.clicked.connect(lambda: self._with_line(ask_as_heard))
        self.wait.clicked.connect(lambda: self._with_line(ask_wait))
        self.set_aside.clicked.connect(
            lambda: self._with_line(lambda desk, line: ask_set_aside(desk, line.status))
        )
        self.take_back.clicked.connect(
            lambda: self._with_line(lambda desk, line: ask_take_back(desk, line.status))
        )
        self.file.clicked.connect(self._show_file)
        self.station.clicked.connect(self._show_station)
        self.merge.clicked.connect(self.choose)
        self.report.clicked.connect(lambda: ask_paper(self._desk, self, merges_of(self._desk)))
        self.drop.dropped.connect(self._desk.exports.take)
        self._desk.exports.taken.connect(self._taken)
        self.primary.clicked.connect(self.proceed)
        self._desk.changed.connect(self.refresh)

    def _arrange(self) -> None:
        """Lay out what is shown; where the page is low, the stations first."""
        before, board = (self.figures, self.explanation), (self.people, self.board, self.compared)
        order = (*board, *before) if self._low else (*before, *board)
        for place, widget in enumerate((*order, self._arriving, self.round)):
            self.body.removeWidget(widget)
            self.body.insertWidget(place, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the stations first where there is little room."""
        super().resizeEvent(event)
        if (self.height() < staff_look().px(_LOW)) is not self._low:
            self._low = not self._low
            self._arrange()
            self.refresh()

    def refresh(self) -> None:
        """Show the stations as they are now."""
        known = self._desk.snapshot
        comparing = known.may(Act.COMPARE)
        self.people.setVisible(comparing and (self._names_wanted or not self._low))
        self.explanation.setVisible(comparing)
        lacks = {line.station.id: station_lacks(known, line) for line in known.board}
        self.board.show_lines(known.board, comparing=comparing, lacks=lacks)
        closing = known.may(Act.CLOSE)
        if self._closing and not closing:  # somebody has just closed: what comes next is theirs
            self.board.select_waiting()
        self._closing = closing
        self.board.fit()
        QTimer.singleShot(0, self.board, self.board.fit)  # once its columns have their widths
        self.figures.show_figures(self._figures())
        self.lead.setText(self._lead())
        self.primary.setText(self.tr("Close voting…") if closing else self.tr("Go on to the count"))
        self._allow()
        fetches = known.next_step is WorkStep.MERGE and known.may(Act.MERGE)
        self.emphasise(self.merge if fetches else self.primary)

    def proceed(self) -> None:
        """Show the facts before voting is closed, or go on to the count."""
        if self._desk.snapshot.may(Act.CLOSE):
            ask_close(self._desk)
        else:
            self.page_wanted.emit(CentralPage.COUNT)

    def _figures(self) -> list[tuple[str, str]]:
        known = self._desk.snapshot
        counting = [line for line in known.board if line.status.line is not LineStatus.SET_ASIDE]
        coded = [line for line in counting if line.status.fingerprint]
        of_all = self.tr("{some} of {all}")

        def part(some: int, whole: int) -> str:
            return of_all.format(some=number(some), all=number(whole))

        final = sum(line.status.final for line in counting)
        ticked = sum(bool(line.tick) for line in coded)
        return [
            (part(final, len(counting)), self.tr("stations done")),
            (number(known.counts.votes), self.tr("votes are here")),
            (part(ticked, len(coded)), self.tr("codes compared")),
            (number(known.kept_waiting), self.tr("files kept aside")),
        ]

    def choose(self) -> None:
        """Ask for exports to take in."""
        ask_files(self, self.tr("Exports to merge"), FileKind.EXPORT, self._desk.exports.take)

    def _taken(self, made: MergeRound, page: DeskPage) -> None:
        if page is self:
            self.show_round(made)

    def show_round(self, made: MergeRound) -> None:
        """Tell what a round came to, and show what something can be done about."""
        kind = kind_of(made)
        self.notice.tell(kind, lambda: round_words(made))
        self.round.show_round(made)
        if kind is not NoticeKind.DONE:
            bring_into_sight(self.round)

    def _show_file(self) -> None:
        """Show the file of the selected station that waits for a decision."""
        line = self.board.line
        waiting = kept_of(self._desk.snapshot, line.station.id) if line is not None else ()
        if waiting:
            self.row_wanted.emit(CentralPage.KEPT, waiting[0].digest)

    def _show_station(self) -> None:
        line = self.board.line
        if line is not None:
            self.row_wanted.emit(CentralPage.PLACES, line.station.id)

    def _with_line(self, ask: Callable[[Desk, BoardLine], None]) -> None:
        line = self.board.line
        if line is not None:
            ask(self._desk, line)

    def _tick(self, line: BoardLine, on: bool) -> None:  # noqa: FBT001  # the signal's form
        """Note a tick, or that it was wrong; without two names it is told what is missing."""
        names, central = self.people.names, self._desk.central
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Noting it"),
            lambda _: (tick if on else take_tick_back)(central, line, names),
            lambda _: self._desk.refresh(),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        empty = [field for field in self.people.fields if not field.text().strip()]
        self._names_wanted = self._names_wanted or bool(empty)
        self.refresh()
        if empty:
            self.notice.tell(NoticeKind.REFUSED, self._names_first)
        else:
            self.notice.refuse(error)
        (empty or self.people.fields[1:])[0].setFocus()
        if self._low:
            bring_into_sight(self.people)

    def _names_first(self) -> tuple[str, str]:
        return (
            self.tr("Write both names first: who reads the paper, and who reads the screen."),
            self.tr("Nothing was ticked. Then tick it again."),
        )

    def _allow(self) -> None:
        """Offer what can be decided about the selected station."""
        known, line = self._desk.snapshot, self.board.line
        free = not self.work.running
        decides = free and line is not None and known.may(Act.SET_ASIDE)
        aside = line is not None and line.status.line is LineStatus.SET_ASIDE
        self.as_heard.setVisible(decides and line is not None and line.waited_for)
        self.wait.setVisible(
            decides and line is not None and line.as_heard and not line.status.final
        )
        self.set_aside.setVisible(decides and not aside)
        self.take_back.setVisible(decides and aside)
        self.file.setVisible(free and line is not None and self._waits(line))
        self.station.setVisible(free and line is not None)
        merges = known.may(Act.MERGE) or known.may(Act.KEEP_LATE)
        self.merge.setVisible(merges)
        self.merge.setEnabled(free)
        self.round.setVisible(merges or self._desk.exports.latest is not None)
        for part in (self.drop, self.inbox):
            part.setVisible(merges)
        self.drop.setEnabled(free)
        self.primary.setEnabled(free and (known.may(Act.CLOSE) or known.voting.closed is not None))
        self.compared.setText(self._compared(line))

    def _waits(self, line: BoardLine) -> bool:
        return bool(kept_of(self._desk.snapshot, line.station.id))

    def _compared(self, line: BoardLine | None) -> str:
        """Tell who compared the selected station's code, and when."""
        if line is None or line.tick is None:
            return ""
        first, second = line.tick.names
        told = self.tr("{station}: compared on {day} by {first} and {second}.")
        when, name = day(line.tick.day), line.station.full_name
        return told.format(station=name, day=when, first=first, second=second)

    def _lead(self) -> str:
        known = self._desk.snapshot
        if not known.board:
            return self.tr("There is no station yet.")
        counting = [line for line in known.board if line.status.line is not LineStatus.SET_ASIDE]
        final, aside = sum(line.status.final for line in counting), len(known.board) - len(counting)
        told = self.tr("{final} of {all} stations have sent their last export.").format(
            final=number(final), all=number(len(counting))
        )
        if aside:
            told = f"{told} {self.tr('%Ln stations are left out of the count.', '', aside)}"
        if self._low:
            return told  # of each station its row says what is missing
        to_compare = sum(line.to_compare for line in known.board)
        if to_compare:
            rest = self.tr("%Ln codes are still to be compared with the paper.", "", to_compare)
        elif known.waiting:
            rest = self.tr("Wait for the others, or decide about each of them.")
        else:
            rest = self.tr("All codes are compared, and nothing more is waited for.")
        return f"{told} {rest}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Tonight’s stations"))
        self.board.retranslate()
        self.explanation.setText(
            self.tr(
                "Tick each code that is the same as on the signed day report. If one differs, "
                "leave the station out, or fetch its export again."
            )
        )
        self.as_heard.setText(self.tr("Count it as far as heard…"))
        self.wait.setText(self.tr("Wait for its last export…"))
        self.set_aside.setText(self.tr("Leave it out of the count…"))
        self.take_back.setText(self.tr("Take it back into the count…"))
        self.file.setText(self.tr("Decide on its file…"))
        self.station.setText(self.tr("Go to the station"))
        self.merge.setText(self.tr("Choose exports…"))
        self.report.setText(self.tr("Merge report…"))
        self.drop.label.setText(self.tr("Drop export files, or a whole folder, here"))
        self.refresh()
