"""Setting up this computer as a station: its pack, its code, and where it keeps its votes."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from mbdesk.domain.records import FileKind
from mbdesk.services.exchange.packs import enrol
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.start.made_station import MadeStationDialog


class EnrolDialog(MadeStationDialog):
    """Makes a new station from its pack."""

    ending = FileKind.PACK

    def make(self, source: Path, folder: Path, code: str) -> StationFolder:
        """Enrol the station."""
        return enrol(source, folder, code)

    def source_title(self) -> str:
        """Return what a pack is called."""
        return self.tr("The station's pack")

    def doing(self) -> str:
        """Return what is said meanwhile."""
        return self.tr("Setting up the station")

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.setWindowTitle(self.tr("Set up a station"))
        self.explanation.setText(
            self.tr("You need the pack, which is a file, and the code, which came another way.")
        )
        self.labels["source"].setText(self.tr("The &pack"))
        self.source.name(self.tr("The pack"), self.tr("Choose…"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Set up"))
