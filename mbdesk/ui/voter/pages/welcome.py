"""The first pages: a language, then what to do."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.pages.language_cards import COLUMN_MM, FillingColumns, LanguageCard
from mbdesk.ui.voter.shell.identity_panel import IdentityPanel
from mbdesk.ui.voter.shell.look_row import LookRow
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.flow_layouts import add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phase_days import days_here
from mbdesk.words.phrase import Content, Readable, translate

LOW_MM = 170
"""A view that is lower has no room for three rows of cards that speak beneath their names."""
TASKS = (PhaseKind.PROPOSING, PhaseKind.VOTING)
HERE = {
    PhaseKind.VOTING: translate("voter.welcome", "Vote here"),
    PhaseKind.PROPOSING: translate("voter.welcome", "Make a proposal here"),
}
"""What each language says can be done, on its card."""


class WelcomePage(Page):
    """Whose vote it is, and every language under its own name, to read and to hear.

    There are no flags: a language is not a country. Each card speaks in its own language all the
    time, so nothing has to take turns, and nothing moves beneath a finger; read aloud as a whole,
    the page speaks in all languages in turn.
    """

    next_says = None
    wide = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        station, theme = visit.station, self.theme
        self._view = visit.room.height()
        self.panel = IdentityPanel(theme, station.frame, visit.pictures.logo)
        self.panel.tell(translate("voter.welcome", "Choose your language"))
        self.cards = {tag: self._card(tag) for tag in visit.languages}
        self.languages = {tag: card.button for tag, card in self.cards.items()}
        self._grid = FillingColumns(theme, COLUMN_MM, self._room_for_cards)
        add_all(self._grid, self.cards.values())
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(theme.gap)
        self._body.addWidget(self.panel)
        self._body.addLayout(self._grid, 1)
        self.column.addLayout(self._body)
        self.look_row = LookRow(theme)
        self.look_row.setParent(self)

    def beside_next(self) -> tuple[QWidget, ...]:
        """Return what sets the screen, beneath the languages."""
        return (self.look_row,)

    def fit_view(self, height: int) -> None:
        """Fill what is seen."""
        self._view = height
        self._compose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel where it has room."""
        super().resizeEvent(event)
        self._compose()

    def _card(self, tag: str) -> LanguageCard:
        task = self.station.phase_today()
        says: Readable | None = HERE.get(task) if task is not None else None
        card = LanguageCard(self.theme, tag, says, self.visit.reading)
        card.button.clicked.connect(partial(self.language_chosen.emit, tag))
        return card

    def _compose(self) -> None:
        """Put the panel at the side of a broad page, else across it."""
        side = self.panel.beside(self.width(), self._view)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if side else directions.TopToBottom)
        self.panel.stand(upright=bool(side))
        self.panel.setFixedWidth(side) if side else self._across()
        low = not side and self._view < self.theme.mm(LOW_MM)
        for card in self.cards.values():
            card.button.set_brief(brief=low)
        self._grid.invalidate()

    def _across(self) -> None:
        self.panel.setMinimumWidth(0)
        self.panel.setMaximumWidth(self.width())

    def _room_for_cards(self) -> int:
        """Return the height that the cards share out, in pixels."""
        if self._body.direction() is QBoxLayout.Direction.LeftToRight:
            return self._view
        panel = self.panel.heightForWidth(self.width())
        return self._view - panel - self.theme.gap


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
