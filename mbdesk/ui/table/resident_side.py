"""All that the resident sees: moved as one between the enabler's window and a second screen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.table.privacy import PrivacyBand, PrivateMode
from mbdesk.ui.voter.view.voter_view import VoterView


class ResidentSide(QWidget):
    """The residents' view, beneath the band that tells of private mode."""

    def __init__(self, theme: Theme, view: VoterView, privacy: PrivateMode) -> None:
        super().__init__()
        self.band = PrivacyBand(theme, privacy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(view, 1)
        view.sheets.also(self.band.help)
