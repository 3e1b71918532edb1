"""Making a station anew from its second copy, when its own disk is gone."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.start.made_station import MadeStationDialog


class RestoreDialog(MadeStationDialog):
    """Makes a station again from the copy that lay on its second medium."""

    ending = COPY_NAME.rpartition(".")[2]

    def make(self, source: Path, folder: Path, code: str) -> StationFolder:
        """Restore the station."""
        return restore_station(source, folder, code)

    def source_title(self) -> str:
        """Return what a copy is called."""
        return self.tr("The station's second copy")

    def doing(self) -> str:
        """Return what is said meanwhile."""
        return self.tr("Restoring the station")

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.setWindowTitle(self.tr("Restore a station"))
        self.explanation.setText(
            self.tr(
                "You need the stick with the second copy, and the code that the station was set "
                "up with. Never use the station's old disk again."
            )
        )
        self.labels["source"].setText(self.tr("The second &copy"))
        self.source.name(self.tr("The second copy"), self.tr("Choose…"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Restore"))
