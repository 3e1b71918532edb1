"""The staff's line above the residents' screen: what this station is and how it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.domain import PhaseKind
from mbdesk.process.station import StationFolder
from mbdesk.ui.theme import Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.phrase import Joined, Number, Readable, Verbatim, translate
from mbdesk.ui.widgets.text import Label

BETWEEN = "  ·  "

PHASES = {
    PhaseKind.PROPOSING: translate("table", "Proposals are open"),
    PhaseKind.EVALUATION: translate("table", "Proposals are being evaluated"),
    PhaseKind.VOTING: translate("table", "Voting is open"),
}
NO_PHASE = translate("table", "Nothing is open today")


class StaffStrip(QWidget):
    """Name, phase and counts, and the way to the staff's page."""

    staff_wanted = Signal()

    def __init__(self, theme: Theme, station: StationFolder) -> None:
        super().__init__()
        self._station = station
        self.state = Label(theme)
        self.staff = BigButton(theme, translate("table", "Staff"))
        self.staff.clicked.connect(self.staff_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap, theme.gap, theme.gap, 0)
        row.setSpacing(theme.gap)
        row.addWidget(self.state, 1)
        row.addWidget(self.staff)
        self.refresh()

    def refresh(self) -> None:
        """Read the counts again."""
        self.state.say(state_of(self._station))


def state_of(station: StationFolder) -> Readable:
    """Return the station's name, its phase, what it holds and what is safe at the centre."""
    held, phase = station.counts(), station.phase_today()
    waiting = phase is PhaseKind.VOTING and not station.voting_open
    parts: list[Readable] = [Verbatim(station.station.name)]
    if waiting:
        parts.append(translate("table", "Waiting for the pack with the ballot"))
    else:
        parts.append(PHASES[phase] if phase else NO_PHASE)
    parts.append(translate("table", "%Ln votes", None, held.envelopes))
    parts.append(translate("table", "%Ln proposals", None, held.proposals))
    if held.envelopes:
        parts.append(safe_at_centre(station.at_centre, held.envelopes))
    return Joined(tuple(parts), BETWEEN)


def safe_at_centre(safe: int, held: int) -> Readable:
    """Return how many of the votes the newest receipt says are safe."""
    says = translate("table", "{safe} of {held} votes are safe at the centre")
    return says.fill(safe=Number(safe), held=Number(held))
