"""Private mode: from the moment a person begins to choose, the helper's screen shows nothing.

The enabler starts it, or a resident who listens and has made the screen dark; only the resident,
the cast vote or the end of the visit ends it. Its use is stored nowhere.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Readable, translate

CHOOSING = {Step.BALLOT, Step.BALLOT_REVIEW}
BEFORE = {Step.TASK, Step.CONDITIONS, Step.CARD, Step.IDENTITY}


class Privacy(StrEnum):
    """Whether the helper may see what the resident sees."""

    OFF = "off"
    PROMISED = "promised"
    ON = "on"


class PrivateMode(QObject):
    """Follows the resident's steps. `changed` comes at every step, whatever it changes.

    Whoever shows the resident's screen elsewhere listens to `changed` and not to the view: then
    nothing is shown for a moment that must not be.
    """

    changed = Signal()
    handed_over = Signal()

    def __init__(self, view: VoterView) -> None:
        super().__init__(view)
        self._view = view
        self.state = Privacy.OFF
        view.shown.connect(self._follow)
        view.audio.changed.connect(self._follow_dark)

    @property
    def hides(self) -> bool:
        """Whether the helper sees nothing now."""
        return self.state is Privacy.ON

    @property
    def may_hand_over(self) -> bool:
        """Whether a person is voting and still has the choice before them."""
        voting = self._view.station.phase_today() is PhaseKind.VOTING
        return voting and self.state is Privacy.OFF and self._view.step in BEFORE | CHOOSING

    def hand_over(self) -> None:
        """Promise the person that the helper sees nothing of what they choose."""
        self.state = Privacy.PROMISED
        self._follow()
        self.handed_over.emit()

    def ask_for_help(self) -> None:
        """Let the helper see again: the resident wants it."""
        self.state = Privacy.OFF
        self.changed.emit()

    def _follow(self) -> None:
        if self.state is not Privacy.OFF:
            self.state = self._state_at(self._view.step)
        self.changed.emit()

    def _follow_dark(self) -> None:
        """Hide from the helper what a person who listens has made the screen dark for."""
        if self._view.audio.dark and self.may_hand_over:
            self.hand_over()

    def _state_at(self, step: Step) -> Privacy:
        if step in CHOOSING:
            return Privacy.ON
        return Privacy.PROMISED if step in BEFORE else Privacy.OFF


class PrivacyBand(QWidget):
    """Tells the resident that the helper sees nothing, and lets them ask for help."""

    def __init__(self, theme: Theme, privacy: PrivateMode) -> None:
        super().__init__()
        self._theme, self._privacy = theme, privacy
        self.text = Label(theme, role=FontRole.STRONG)
        self.help = BigButton(theme, translate("voter.private", "Ask for help"))
        self.help.clicked.connect(privacy.ask_for_help)
        row = QHBoxLayout(self)
        margin = 2 * theme.gap
        row.setContentsMargins(margin, theme.gap, margin, 0)
        row.setSpacing(2 * theme.gap)
        row.addWidget(self.text, 1)
        row.addWidget(self.help)
        privacy.changed.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    def _dress(self) -> None:
        self._theme.dress(self)

    def _show(self) -> None:
        state = self._privacy.state
        says: dict[Privacy, Readable] = {
            Privacy.OFF: NOTHING,
            Privacy.PROMISED: translate(
                "voter.private", "The helper will not see your screen when you choose."
            ),
            Privacy.ON: translate("voter.private", "The helper cannot see your screen now."),
        }
        self.text.say(says[state])
        self.help.setVisible(state is Privacy.ON)
        self.setVisible(state is not Privacy.OFF)
