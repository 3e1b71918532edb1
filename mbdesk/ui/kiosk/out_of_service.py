"""What residents see while the kiosk is closed or paused."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.services.kiosk.kiosk_day import DayState
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.theme import Role, Theme
from mbdesk.ui.widgets.text import Label
from mbdesk.words.messages import ErrorText
from mbdesk.words.phrase import Content, translate

SAYS = {
    DayState.CLOSED: translate("voter.closed", "This screen is closed now."),
    DayState.PAUSED: translate("voter.closed", "This screen is paused for a short while."),
}


class OutOfServiceScreen(QWidget):
    """The process's title and one sentence; in trouble also what staff have to know."""

    def __init__(self, theme: Theme, staff_theme: Theme, station: StationFolder) -> None:
        super().__init__()
        self.sentence = Label(theme)
        self.advice = Label(theme, translate("voter.closed", "Please ask the staff."))
        self.trouble = Label(staff_theme)
        self.trouble.hide()
        column = QVBoxLayout(self)
        margin = 4 * theme.gap
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        column.addStretch(1)
        column.addWidget(Label(theme, Content(station.frame.titles), Role.HEADING))
        column.addWidget(self.sentence)
        column.addWidget(self.advice)
        column.addStretch(1)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def show_trouble(self, error: Exception) -> None:
        """Say that nobody can begin, and to staff what is wrong."""
        self.sentence.say(translate("voter.closed", "This screen cannot be used just now."))
        self.trouble.say(ErrorText(error))
        self.trouble.show()

    def show_state(self, state: DayState) -> None:
        """Say why nobody can begin now."""
        self.sentence.say(SAYS[state])
        self.trouble.hide()
