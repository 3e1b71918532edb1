"""Setting up this computer as a station: its pack, its code, and where it keeps its votes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mbdesk.domain import FileKind
from mbdesk.process.packs import enrol
from mbdesk.process.station import StationFolder
from mbdesk.ui.staff.dialog import Dialog
from mbdesk.ui.staff.files import ask_file, ask_folder
from mbdesk.ui.staff.notice import Notice
from mbdesk.ui.staff.path_field import PathField
from mbdesk.ui.staff.work import WorkBar


class EnrolDialog(Dialog):
    """Stays open until the station is set up or the person gives up."""

    def __init__(
        self, then: Callable[[StationFolder], None], parent: QWidget, pack: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.explanation, self.code = QLabel(), QLineEdit()
        self.explanation.setWordWrap(True)
        self.pack = PathField(
            lambda take: ask_file(self, self.tr("The station's pack"), FileKind.PACK, take)
        )
        self.folder = PathField(
            lambda take: ask_folder(self, self.tr("A new folder for the station"), take)
        )
        self.labels = {name: QLabel() for name in ("pack", "code", "folder")}
        self.notice, self.work = Notice(), WorkBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        if pack is not None:
            self.pack.set_path(pack)
        self.retranslate()
        self._allow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.labels["pack"], self.pack)
        form.addRow(self.labels["code"], self.code)
        form.addRow(self.labels["folder"], self.folder)
        for name, field in (("pack", self.pack), ("code", self.code), ("folder", self.folder)):
            self.labels[name].setBuddy(field)
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addLayout(form)
        for widget in (self.notice, self.work, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 75)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.enrol)
        self.buttons.rejected.connect(self.reject)
        self.work.busy.connect(self.buttons.setDisabled)
        self.pack.changed.connect(self._propose_folder)
        for changed in (self.pack.changed, self.folder.changed, self.code.textChanged):
            changed.connect(self._allow)

    def _propose_folder(self) -> None:
        pack = self.pack.path
        if pack is not None and self.folder.path is None:
            kind = QStandardPaths.StandardLocation.DocumentsLocation
            home = Path(QStandardPaths.writableLocation(kind))
            self.folder.set_path(home / pack.stem)

    def _allow(self) -> None:
        ready = self.pack.path and self.folder.path and self.code.text().strip()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(ready))

    def enrol(self) -> None:
        """Set the station up, in the background."""
        pack, folder, code = self.pack.path, self.folder.path, self.code.text()
        if pack is None or folder is None:
            return
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Setting up the station"),
            lambda _: enrol(pack, folder, code),
            self._done,
            self.notice.refuse,
        )

    def _done(self, station: StationFolder) -> None:
        self.accept()
        self._then(station)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("Set up a station"))
        self.explanation.setText(
            self.tr("You need the pack, which is a file, and the code, which came another way.")
        )
        self.labels["pack"].setText(self.tr("The &pack"))
        self.labels["code"].setText(self.tr("The &code, three groups of four characters"))
        self.labels["folder"].setText(self.tr("&Where this computer keeps what is cast"))
        choose = self.tr("Choose…")
        self.pack.name(self.tr("The pack"), choose)
        self.folder.name(self.tr("The station's folder"), choose)
        self.code.setAccessibleName(self.tr("The code"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Set up"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
