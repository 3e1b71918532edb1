"""The last pages: it is done, with the number or code, large."""

from PySide6.QtCore import Signal

from mbdesk.ui.theme import Role
from mbdesk.ui.voter.listen import ListenButton
from mbdesk.ui.voter.page import Page, Visit
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow import RowLayout
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.phrase import Code, Readable, translate


class DonePage(Page):
    """Thanks, the code, and what it is good for."""

    title: Readable
    code_name: Readable
    use: Readable
    next_says = translate("voter.done", "Finish")
    next_icon = Icon.CHECK

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(self.title, Role.HEADING)
        self.say(self.code_name)
        code = Code(self.session.number)
        self.code = self.say(code, Role.HEADING)
        spoken = translate("voter.speech", "Listen to the code")
        self.listen = ListenButton(self.theme, visit.reading, (self.code_name, code), spoken)
        self._row = RowLayout(self.theme)
        self._row.addWidget(self.listen)
        self.column.addLayout(self._row)
        self.say(self.use)


class ProposalDonePage(DonePage):
    """The proposal is left; another may be, if the process allows."""

    another = Signal()
    title = translate("voter.done", "Thank you! Your proposal is saved.")
    code_name = translate("voter.done", "Its number is:")
    use = translate("voter.done", "Write the number down if you want to ask about it.")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        if self.session.proposals_left > 0:
            self.again = BigButton(
                self.theme, translate("voter.done", "Leave one more proposal"), icon=Icon.IDEA
            )
            self.again.clicked.connect(self.another)
            self.add(self.again)
        self.end()


class BallotDonePage(DonePage):
    """The vote is cast; the code shows later that it was counted, never how."""

    title = translate("voter.done", "Thank you! Your vote is saved.")
    code_name = translate("voter.done", "Your code is:")
    use = translate(
        "voter.done",
        "With the code you can see later that your vote was counted. It does not tell anyone what "
        "you chose.",
    )

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.end()
