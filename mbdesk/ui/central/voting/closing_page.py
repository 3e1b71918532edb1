"""Closing: the board of stations, whose codes are compared, and what is decided of each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from mbdesk.domain.result import LineStatus
from mbdesk.domain.vote_state import Act
from mbdesk.services.centre.voting.closing import BoardLine, take_tick_back, tick
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.stations.station_acts import ask_set_aside, ask_take_back
from mbdesk.ui.central.stations.station_board import StationBoard
from mbdesk.ui.central.voting.closing_acts import ask_as_heard, ask_close, ask_wait
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.scrolling import ActionRow
from mbdesk.ui.staff.parts.table import day, number


class ComparingPeople(Retranslatable, QWidget):
    """Asks who compares: one reads the paper, the other the screen. Emits `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = (LineEdit(), LineEdit())
        self.labels = (PlainLabel(), PlainLabel())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for column, (label, field) in enumerate(zip(self.labels, self.fields, strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            field.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def names(self) -> tuple[str, str]:
        """What has been typed."""
        first, second = self.fields
        return first.text(), second.text()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        paper, screen = self.labels
        paper.setText(self.tr("Reads the &paper: name"))
        screen.setText(self.tr("Reads the s&creen: name"))


class ClosingPage(DeskPage):
    """The board. The main action closes voting, and leads to the count once that is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(told_below=True)
        self._desk = desk
        self.people, self.board = ComparingPeople(), StationBoard()
        self.explanation, self.compared = PlainLabel(), PlainLabel()
        self.as_heard, self.wait = QPushButton(), QPushButton()
        self.set_aside, self.take_back, self.merge = QPushButton(), QPushButton(), QPushButton()
        self.decisions = ActionRow()
        for button in (self.as_heard, self.wait, self.set_aside, self.take_back):
            self.decisions.add_last(button)
        for widget in (self.explanation, self.people, self.board, self.compared):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.lay_below(self.decisions)
        self.add_action(self.merge)
        self._connect()
        self.retranslate()

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
        self.merge.clicked.connect(lambda: self.page_wanted.emit(CentralPage.MERGE))
        self.primary.clicked.connect(self.proceed)
        self._desk.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the stations as they are now."""
        known = self._desk.snapshot
        comparing = known.may(Act.COMPARE)
        self.people.setVisible(comparing)
        self.explanation.setVisible(comparing)
        self.board.show_lines(known.board, comparing=comparing)
        self.board.fit()
        self.lead.setText(self._lead())
        closing = known.may(Act.CLOSE)
        self.primary.setText(self.tr("Close voting…") if closing else self.tr("Go on to the count"))
        self._allow()

    def proceed(self) -> None:
        """Show the facts before voting is closed, or go on to the count."""
        if self._desk.snapshot.may(Act.CLOSE):
            ask_close(self._desk)
        else:
            self.page_wanted.emit(CentralPage.COUNT)

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
        self.refresh()
        empty = [field for field in self.people.fields if not field.text().strip()]
        if empty:
            self.notice.tell(NoticeKind.REFUSED, self._names_first)
        else:
            self.notice.refuse(error)
        (empty or self.people.fields[1:])[0].setFocus()

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
        self.merge.setVisible(known.may(Act.MERGE))
        self.primary.setEnabled(free and (known.may(Act.CLOSE) or known.voting.closed is not None))

        self.compared.setText(self._compared(line))

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
        self.heading.setText(self.tr("Closing"))
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
        self.merge.setText(self.tr("Merge exports"))
        self.refresh()
