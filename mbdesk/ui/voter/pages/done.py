"""What is done, with its number or code, large, spoken, and printed if wished for.

These are the last pages, and the one after a test ballot, from which the way goes on to the vote.
"""

from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.listen import ListenButton
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.shell.question import SAVED, TESTED, SavedWords
from mbdesk.ui.voter.slip.slip import slip_of
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Code, Content, Readable, translate

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

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        code = Code(self.session.number)
        self.code_name = self.words.code_name
        self.say(self.words.says, FontRole.HEADING)
        self.say(self.code_name)
        self.code = self.say(code, FontRole.HEADING)
        self.say(self.use)
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

    def _print(self) -> None:
        printer = self.visit.slip_printer
        if printer is None:
            return
        title = Content(self.station.frame.titles)
        reader = self.theme.reader()
        slip = slip_of(reader, title, self.code_name, Code(self.session.number), self.use)
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
    listen_name = translate("voter.speech", "Listen to the confirmation code")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.end()


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
