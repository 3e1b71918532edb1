"""Making a station on this computer from a file and a code: from its pack, or its second copy."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from mbdesk.domain.records import FileKind
from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.exchange.receiving import set_up
from mbdesk.services.station.restoring import restore_station
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.staff.forms.dialogs import Dialog, labels_above
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, PathField, ask_file, ask_folder
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.work import WorkBar


class StationSetupDialog(Dialog):
    """Stays open until the station is made or the person gives up.

    Whoever subclasses it knows what the file is called, and how a station is made from it.
    """

    ending = ""

    def __init__(
        self, then: Callable[[StationFolder], None], parent: QWidget, source: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._then = then
        self._proposed: Path | None = None
        self.explanation, self.code = PlainLabel(), LineEdit()
        self.explanation.setWordWrap(True)
        self.source = PathField(lambda take: ask_file(self, self.source_title(), self.ending, take))
        self.folder = PathField(
            lambda take: ask_folder(
                self, self.tr("A new folder for the station"), take, purpose=FolderPurpose.STATION
            )
        )
        self.labels = {name: PlainLabel() for name in ("source", "code", "folder")}
        self.notice, self.work = Notice(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        if source is not None:
            self.source.set_path(source)
        self.retranslate()
        self._allow()

    def make(self, source: Path, folder: Path, code: str) -> StationFolder:
        """Make the station; subclasses implement it."""
        raise NotImplementedError

    def source_title(self) -> str:
        """Return the name of the file that is asked for; subclasses implement it."""
        raise NotImplementedError

    def doing(self) -> str:
        """Return the text shown while the station is made; subclasses implement it."""
        raise NotImplementedError

    def start(self) -> None:
        """Make the station, in the background."""
        source, folder, code = self.source.path, self.folder.path, self.code.text()
        if source is None or folder is None:
            return
        self.notice.withdraw()
        self.work.start(
            self.doing,
            lambda _: self.make(source, folder, code),
            self._done,
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        """Tell what is wrong, and go to the code where it is that."""
        self.notice.refuse(error)
        if isinstance(error, WrongEnrolmentCodeError | CodeMistypedError):
            self.code.setFocus()
            self.code.selectAll()

    def retranslate(self) -> None:
        """Put the texts in place that are the same for every file."""
        self.labels["code"].setText(self.tr("The &code, three groups of four characters"))
        self.labels["folder"].setText(self.tr("&Where this computer keeps what is cast"))
        self.folder.name(self.tr("The station's folder"), self.tr("Choose…"))
        self.code.setAccessibleName(self.tr("The code"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        fields = {"source": self.source, "code": self.code, "folder": self.folder}
        form = labels_above({self.labels[name]: field for name, field in fields.items()})
        self.body.addWidget(self.explanation)
        self.body.addLayout(form)
        self.body.addWidget(self.notice)
        for widget in (self.work, self.buttons):
            self.below.addWidget(widget)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self.work.busy.connect(self.buttons.setDisabled)
        self.source.changed.connect(self._propose_folder)
        typed = (self.source.changed, self.folder.changed, self.code.textChanged)
        for changed in typed:
            changed.connect(self._allow)
        self.notice.until(*typed)

    def _propose_folder(self) -> None:
        """Propose a folder named after the file, anew with each letter of it that is typed."""
        source = self.source.path
        if source is not None and source.stem and self.folder.path in {None, self._proposed}:
            self._proposed = documents() / source.stem
            self.folder.set_path(self._proposed)

    def _allow(self) -> None:
        ready = self.source.path and self.folder.path and self.code.text().strip()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(ready))

    def _done(self, station: StationFolder) -> None:
        self.accept()
        self._then(station)


class EnrolDialog(StationSetupDialog):
    """Makes a new station from its pack."""

    ending = FileKind.PACK

    def make(self, source: Path, folder: Path, code: str) -> StationFolder:
        """Enrol the station."""
        return set_up(source, folder, code)

    def source_title(self) -> str:
        """Return what a pack is called."""
        return self.tr("The station's pack")

    def doing(self) -> str:
        """Return the text shown meanwhile."""
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


class RestoreDialog(StationSetupDialog):
    """Makes a station again from the copy that lay on its second medium."""

    ending = COPY_NAME.rpartition(".")[2]

    def make(self, source: Path, folder: Path, code: str) -> StationFolder:
        """Restore the station."""
        return restore_station(source, folder, code)

    def source_title(self) -> str:
        """Return what a copy is called."""
        return self.tr("The station's second copy")

    def doing(self) -> str:
        """Return the text shown meanwhile."""
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
