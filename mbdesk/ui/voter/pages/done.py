"""What is done, with its number or code, large, spoken, and printed if wished for.

These are the last pages, and the one after a test ballot, from which the way goes on to the vote.
"""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.identity_panel import IdentityPanel
from mbdesk.ui.voter.shell.listen import ListenButton
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.shell.question import SAVED, TESTED, SavedWords
from mbdesk.ui.voter.slip.slip import slip_of
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Code, Content, Day, Joined, Readable, Verbatim, translate

PRINTING = translate("voter.done", "One moment. It is being printed.")
PRINTED = translate("voter.done", "It has been sent to the printer. Take your paper.")
NOT_PRINTED = translate("voter.done", "It could not be printed. Write it down instead.")


class DonePage(Page):
    """Thanks, the code, and what it is good for."""

    words: SavedWords
    use: Readable
    print_name: Readable
    listen_name: Readable
    next_says = translate("voter.done", "Finish")
    next_icon = Icon.CHECK
    said_whole = True
    wide = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._stand_beside_panel()
        code = Code(self.session.number)
        self.code_name = self.words.code_name
        self.say(self.words.says, FontRole.HEADING)
        self.say(self.code_name)
        self.code = self.say(code, FontRole.HEADING)
        for says in (self.use, *self.where()):
            self.say(says)
        self.printed = self.say(PRINTING)
        self.printed.hide()
        self.listen = ListenButton(
            self.theme, visit.reading, (self.code_name, code), self.listen_name
        )
        self.print = BigButton(self.theme, self.print_name, icon=Icon.PRINT)
        self.print.clicked.connect(self._print)
        if visit.slip_printer is None:
            self.print.hide()
        row = RowLayout(self.theme)
        row.addWidget(self.print)
        row.addWidget(self.listen)
        self.column.addLayout(row)

    def where(self) -> tuple[Readable, ...]:
        """Return when and where the code or number can be looked up, as far as that is known."""
        return ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel where it has room."""
        super().resizeEvent(event)
        self._compose()

    def fit_view(self, height: int) -> None:
        """Let the panel be as high as what is seen."""
        self._view = height
        self._compose()

    def _stand_beside_panel(self) -> None:
        """Show whose vote it is on a broad page, with everything else beside it."""
        self._view = self.visit.room.height()
        self.panel = IdentityPanel(self.theme, self.station.frame, self.visit.pictures.logo)
        body = QHBoxLayout()
        body.setSpacing(3 * self.theme.gap)
        body.addWidget(self.panel)
        self.column.addLayout(body)
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * self.theme.gap)
        body.addLayout(self.column, 1)
        self.panel.hide()

    def _compose(self) -> None:
        side = self.panel.beside(self.width(), self._view)
        self.panel.setVisible(bool(side))
        if side:
            self.panel.setFixedWidth(side)
            self.panel.setMinimumHeight(self._view)

    def _print(self) -> None:
        printer = self.visit.slip_printer
        if printer is None:
            return
        title = Content(self.station.frame.titles)
        reader = self.theme.reader()
        use = Joined((self.use, *self.where()))
        slip = slip_of(reader, title, self.code_name, Code(self.session.number), use)
        self._tell(PRINTING, busy=True)
        tasks.run(
            lambda _progress: printer.print(slip),
            done=lambda taken: self._tell(PRINTED if taken else NOT_PRINTED),
            failed=lambda _error: self._tell(NOT_PRINTED),
            parent=self,
        )

    def _tell(self, says: Readable, *, busy: bool = False) -> None:
        self.print.setEnabled(not busy)
        self.printed.say(says)
        self.printed.show()
        if self.visit.reading.every_page and not busy:
            self.visit.reading.read((says,))


class ProposalDonePage(DonePage):
    """The proposal is left; another may be, if the process allows."""

    again: BigButton | None = None
    words = SAVED[PhaseKind.PROPOSING]
    use = translate("voter.done", "Write the number down if you want to ask about it.")
    print_name = translate("voter.done", "Print the number")
    listen_name = translate("voter.speech", "Listen to the number")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        if self.session.may_propose:
            self.again = BigButton(
                self.theme, translate("voter.done", "Make another proposal"), icon=Icon.IDEA
            )
            self.again.clicked.connect(partial(self.task_chosen.emit, PhaseKind.PROPOSING))
            self.add(self.again)
        self.end()


class BallotDonePage(DonePage):
    """The vote is cast; the code shows later that it was counted, never how."""

    words = SAVED[PhaseKind.VOTING]
    use = translate(
        "voter.done",
        "With the confirmation code you can see later that your vote was "
        "counted. It does not tell anyone what you chose.",
    )
    print_name = translate("voter.done", "Print the confirmation code")
    when = translate("voter.done", "When? After {day}, once the votes are counted.")
    at = translate("voter.done", "Where? {place}")
    listen_name = translate("voter.speech", "Listen to the confirmation code")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.end()

    def where(self) -> tuple[Readable, ...]:
        """Return from when on the code is looked up, and at which place."""
        phase = self.station.frame.phase_for(PhaseKind.VOTING, self.station.today())
        told: list[Readable] = []
        if phase is not None:
            told.append(self.when.fill(day=Day(phase.last_day)))
        if self.station.place:
            told.append(self.at.fill(place=Verbatim(self.station.place, DEFAULT_LANGUAGE)))
        return tuple(told)


class BallotTestedPage(DonePage):
    """The ballot is kept as a test; the real vote, with the same choices, is still to be cast."""

    words = TESTED
    use = translate(
        "voter.tested",
        "After the count anyone can see what was in it, and so whether this computer did right.",
    )
    print_name = BallotDonePage.print_name
    listen_name = BallotDonePage.listen_name
    next_says = translate("voter.tested", "Go on to my vote")
    next_icon = Icon.NEXT

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.tested", "Your choices are still here. Now cast your real vote."))
        self.end()
