"""The first pages: a language, then what to do."""

from functools import partial

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.languages import native_name
from mbdesk.words.phase_days import days_here
from mbdesk.words.phrase import Content, Verbatim, translate

LANGUAGE_MM = 75
TASKS = (PhaseKind.PROPOSING, PhaseKind.VOTING)


class WelcomePage(Page):
    """Every language under its own name. There are no flags: a language is not a country.

    The texts above stay in one language, unlike those of a closed screen, which take turns: nothing
    here can be pressed by mistake because a text of another length has moved the buttons beneath a
    finger, and who reads none of it still finds the name of their own language.
    """

    next_says = None

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._head()
        self.say(Content(visit.station.frame.titles), FontRole.HEADING)
        self.say(translate("voter.welcome", "Choose your language"))
        grid = ColumnsLayout(self.theme, LANGUAGE_MM, most=3)
        self.languages = {
            tag: BigButton(self.theme, Verbatim(native_name(tag), tag)) for tag in visit.languages
        }
        add_all(grid, self.languages.values())
        for tag, button in self.languages.items():
            button.clicked.connect(partial(self.language_chosen.emit, tag))
        self.column.addLayout(grid)
        self.end()

    def _head(self) -> None:
        """Show whose participatory budget it is, as far as the district has a look of its own."""
        frame, logo = self.station.frame, self.visit.pictures.logo
        if logo is None and not (frame.colour and frame.district):
            return
        from mbdesk.ui.voter.pages.district_head import DistrictBand, Logo  # late: many have none

        if logo is not None:
            self.add(Logo(self.theme, logo, frame.district))
        if frame.colour and frame.district:
            self.add(DistrictBand(self.theme, frame))


class TaskPage(Page):
    """What may be done today: leave a proposal, or vote."""

    next_says = None

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(Content(visit.station.frame.titles), FontRole.HEADING)
        task = visit.station.phase_today()
        self.button: BigButton | None = None
        if task in TASKS:
            self._offer(task)
        else:
            self.say(translate("voter.task", "Today you cannot make a proposal or vote here."))
        for phase in visit.station.frame.phases:
            says = days_here(phase, visit.station.today(), task, ended=visit.station.ended)
            if says is not None:
                self.say(says)
        self.end()

    def _offer(self, task: PhaseKind) -> None:
        proposing = task is PhaseKind.PROPOSING
        if proposing:
            text = translate("voter.task", "You can make a proposal. It takes about ten minutes.")
            says = translate("voter.task", "Make a proposal")
        else:
            text = translate("voter.task", "You can vote. It takes about five minutes.")
            says = translate("voter.task", "Vote")
        icon = Icon.IDEA if proposing else Icon.VOTE
        self.say(text)
        self.button = BigButton(self.theme, says, icon=icon, emphasis=Emphasis.PRIMARY)
        self.button.clicked.connect(partial(self.task_chosen.emit, task))
        self.add(self.button)
