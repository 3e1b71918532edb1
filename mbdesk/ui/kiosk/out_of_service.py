"""What residents see while the kiosk is closed or paused, in each language in turn."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.kiosk.kiosk_day import DayState
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.screen_language import direction
from mbdesk.ui.look.theme import FontRole, Theme
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
        self.heading = Label(theme, role=FontRole.HEADING)
        self.sentence = Label(theme)
        self.days = Label(theme)
        self.advice = Label(theme)
        self.trouble = Label(staff_theme)
        self.trouble.hide()
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MILLISECONDS)
        self._turn.timeout.connect(self.turn)
        column = QVBoxLayout(self)
        margin = 4 * theme.gap
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addStretch(1)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addWidget(self.days)
        column.addWidget(self.advice)
        column.addStretch(1)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._show()

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
