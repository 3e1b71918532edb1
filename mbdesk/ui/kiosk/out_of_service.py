"""What residents see while the kiosk is closed or paused, in each language in turn."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.kiosk.kiosk_day import DayState
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.screen_language import direction
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.identity import STRIPE_MM, paint_stripe
from mbdesk.ui.voter.shell.identity_panel import IdentityPanel
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import offered
from mbdesk.words.phase_days import days_here
from mbdesk.words.phrase import NOTHING, Content, Joined, Readable, Reader, reader_of, translate
from mbdesk.words.sentences.messages import ErrorText

SAYS = {
    DayState.CLOSED: translate("voter.closed", "This screen is closed now."),
    DayState.PAUSED: translate("voter.closed", "This screen is paused for a short while."),
}
TROUBLE = translate("voter.closed", "This screen cannot be used just now.")
ADVICE = translate("voter.closed", "Please ask the staff.")

TURN_MILLISECONDS = 6000
"""Long enough to read two short sentences slowly."""


@dataclass(frozen=True, slots=True)
class _InLanguage:
    """A text in one language, whoever reads: nobody has chosen a language here."""

    says: Readable
    language: str

    def read(self, reader: Reader) -> str:  # noqa: ARG002
        """Return the words."""
        return self.says.read(reader_of(self.language))


class OutOfServiceScreen(QWidget):
    """The process's title and one sentence; the days when closed, in trouble what staff must know.

    Residents read it in each language in turn.
    """

    def __init__(self, theme: Theme, staff_theme: Theme, station: StationFolder) -> None:
        super().__init__()
        self.language = DEFAULT_LANGUAGE
        self._station = station
        self._says: Readable = NOTHING
        self.panel = IdentityPanel(theme, station.frame)
        self.heading = self.panel.title
        self.sentence = Label(theme, role=FontRole.HEADING)
        self.days = Label(theme)
        self.advice = Label(theme)
        self.trouble = Label(staff_theme)
        self.trouble.hide()
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MILLISECONDS)
        self._turn.timeout.connect(self.turn)
        self._theme = theme
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        margin = theme.gap
        self._body.setContentsMargins(margin, margin + theme.mm(STRIPE_MM), margin, margin)
        self._body.setSpacing(4 * margin)
        self._body.addWidget(self.panel)
        self._body.addLayout(self._told(), 1)
        self._show()

    def _told(self) -> QVBoxLayout:
        """Return what is said beside the panel, in the middle of the height."""
        column = QVBoxLayout()
        column.setSpacing(4 * self._theme.gap)
        column.addStretch(1)
        for label in (self.sentence, self.days, self.advice):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.trouble)
        column.addStretch(1)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel at the side of a broad screen, else across it."""
        super().resizeEvent(event)
        side = self.panel.beside(self.width(), self.height())
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if side else directions.TopToBottom)
        self.panel.stand(upright=bool(side))
        self.panel.setMinimumWidth(side)
        self.panel.setMaximumWidth(side or self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripe in the colours of the process along the upper edge."""
        super().paintEvent(event)
        paint_stripe(QPainter(self), self.rect(), self._theme, self._station.frame)

    def show_trouble(self, error: Exception) -> None:
        """Say that nobody can begin, and to staff what is wrong."""
        self._says = TROUBLE
        self._show()
        self.trouble.say(ErrorText(error))
        self.trouble.show()

    def show_state(self, state: DayState) -> None:
        """Say why nobody can begin now."""
        self._says = SAYS[state]
        self._show()
        self.trouble.hide()

    def turn(self) -> None:
        """Switch to the next language."""
        tags = offered(self._station.frame.languages)
        now = tags.index(self.language) if self.language in tags else -1
        self.language = tags[(now + 1) % len(tags)]
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in Swedish and take turns from now on."""
        super().showEvent(event)
        self.language = DEFAULT_LANGUAGE
        self._show()
        self._turn.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop taking turns while hidden."""
        super().hideEvent(event)
        self._turn.stop()

    def _days(self) -> Readable:
        """Return which days have ended, run and come, which may be others than a while ago."""
        frame, today, ended = self._station.frame, self._station.today(), self._station.final
        done = {PhaseKind.VOTING} if ended else set[PhaseKind]()
        told = (
            days_here(phase, today, None if phase.kind in done else phase.kind, ended=ended)
            for phase in frame.phases
        )
        return Joined(tuple(says for says in told if says is not None))

    def _show(self) -> None:
        closed = self._says == SAYS[DayState.CLOSED]
        self.days.setVisible(closed)
        for label, says in (
            (self.heading, Content(self._station.frame.titles)),
            (self.sentence, self._says),
            (self.days, self._days() if closed else NOTHING),
            (self.advice, ADVICE),
        ):
            label.setLayoutDirection(direction(self.language))
            label.say(_InLanguage(says, self.language))
