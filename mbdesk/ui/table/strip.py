"""The staff's line above the residents' screen: its state, and what an enabler does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.staff.station.staff_notes import as_read
from mbdesk.ui.table.help_notes import HelpNotes
from mbdesk.ui.table.privacy import Privacy, PrivateMode
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Joined, Number, Readable, Verbatim, translate

if TYPE_CHECKING:  # a start does without what counts
    from mbdesk.domain.records import Counts

BETWEEN = "  ·  "
STATE_MM = 45

PHASES = {
    PhaseKind.PROPOSING: translate("table", "Proposals are open"),
    PhaseKind.EVALUATION: translate("table", "Proposals are being evaluated"),
    PhaseKind.VOTING: translate("table", "Voting is open"),
}
NO_PHASE = translate("table", "Nothing is open today")


class StaffStrip(QWidget):
    """Name, phase and counts, what an enabler does during a visit, and the way to the staff page.

    Emits `translation_wanted` when the staff's language is to be shown or hidden.
    """

    staff_wanted = Signal()
    translation_wanted = Signal()

    def __init__(
        self, theme: Theme, station: StationFolder, help_notes: HelpNotes, privacy: PrivateMode
    ) -> None:
        super().__init__()
        self._station, self._notes, self._privacy = station, help_notes, privacy
        self._promised = False
        self._warning: Readable = NOTHING
        self.state = Label(theme)
        self.help = BigButton(theme, translate("table", "Help was given"))
        self.undo = BigButton(theme, translate("table", "Undo"))
        self.hand_over = BigButton(theme, translate("table", "Hand over"))
        self.translation = BigButton(theme, translate("table", "My language"))
        self.staff = BigButton(theme, translate("table", "Staff"))
        self._lay_out(theme)
        self._connect()
        self.refresh()
        self._follow()

    def refresh(self) -> None:
        """Read the counts again."""
        promised = self._privacy.state is Privacy.PROMISED
        says = translate("table", "Your screen goes blank when the person begins to choose.")
        told = says if promised else as_read(lambda: state_of(self._station))
        self.state.say(Joined((self._warning, told)) if self._warning != NOTHING else told)

    def warn(self, says: Readable) -> None:
        """Show the staff a warning that stays while the window is open."""
        self._warning = says
        self.refresh()

    def _lay_out(self, theme: Theme) -> None:
        self.state.setMinimumWidth(theme.mm(STATE_MM))
        buttons = RowLayout(theme)
        add_all(buttons, (self.help, self.undo, self.hand_over, self.translation, self.staff))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap, theme.gap, theme.gap, 0)
        row.setSpacing(theme.gap)
        row.addWidget(self.state, 1)
        row.addLayout(buttons)

    def _connect(self) -> None:
        self.help.clicked.connect(self._notes.add)
        self.undo.clicked.connect(self._notes.undo)
        self.hand_over.clicked.connect(self._press_hand_over)
        self.translation.clicked.connect(self.translation_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        self._notes.changed.connect(self._follow)
        self._privacy.changed.connect(self._follow)

    def _press_hand_over(self) -> None:
        if self._privacy.state is Privacy.OFF:
            self._privacy.hand_over()
        else:
            self._privacy.ask_for_help()

    def _follow(self) -> None:
        waiting = self._notes.waiting
        noted = translate("table", "Help was given: {times}").fill(times=Number(waiting))
        self.help.say(noted if waiting else translate("table", "Help was given"))
        self.undo.setVisible(waiting > 0)
        promised = self._privacy.state is Privacy.PROMISED
        if promised != self._promised:
            self._promised = promised
            self.refresh()
        self.hand_over.setVisible(promised or self._privacy.may_hand_over)
        self.hand_over.say(
            translate("table", "Take back") if promised else translate("table", "Hand over")
        )


def state_of(station: StationFolder) -> Readable:
    """Return the names of station and place, the phase and what it holds."""
    held, phase = station.counts(), station.phase_today()
    parts: list[Readable] = [Verbatim(station.station.full_name)]
    if station.awaits_ballot:
        parts.append(translate("table", "Waiting for the pack with the ballot"))
    elif phase is PhaseKind.VOTING and station.final:
        parts.append(translate("table", "Closed for votes"))
    elif phase is PhaseKind.VOTING and station.awaits_code:
        parts.append(translate("table", "Waiting for the station's code"))
    else:
        parts.append(PHASES[phase] if phase else NO_PHASE)
    if station.needs_last_export:
        parts.append(translate("table", "A new last export is needed"))
    return Joined((*parts, *held_of(held)), BETWEEN)


def held_of(held: "Counts") -> tuple[Readable, Readable]:
    """Return how many votes and how many proposals are kept."""
    votes = translate("table", "%Ln votes", None, held.votes)
    return votes, translate("table", "%Ln proposals", None, held.proposals)
