"""What residents see while the kiosk is closed or paused."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.process.kiosk_day import DayState
from mbdesk.process.station import StationFolder
from mbdesk.ui.theme import Role, Theme
from mbdesk.ui.widgets.phrase import Content, translate
from mbdesk.ui.widgets.text import Label

SAYS = {
    DayState.CLOSED: translate("voter.closed", "This screen is closed now."),
    DayState.PAUSED: translate("voter.closed", "This screen takes a short break."),
}


class WaitingScreen(QWidget):
    """The process's title and one sentence."""

    def __init__(self, theme: Theme, station: StationFolder) -> None:
        super().__init__()
        self.sentence = Label(theme)
        self.advice = Label(theme, translate("voter.closed", "Please ask the staff."))
        column = QVBoxLayout(self)
        margin = 4 * theme.gap
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addStretch(1)
        column.addWidget(Label(theme, Content(station.frame.titles), Role.HEADING))
        column.addWidget(self.sentence)
        column.addWidget(self.advice)
        column.addStretch(2)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, state: DayState) -> None:
        """Say why nobody can begin now."""
        self.sentence.say(SAYS[state])
