"""The list of sticks, folders and exports that a recount counts from, with what lies on each."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mbdesk.domain.records import FileKind
from mbdesk.services.common.folders import files_among
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.running.tasks import Progress, run
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_files, ask_folder
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.plain_text import PlainLabel

_LINES = 4


class Sticks(Retranslatable, QWidget):
    """The sticks, folders and exports that are counted from."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.list = PlainLabel(), QListWidget()
        self.folder, self.files, self.drop = QPushButton(), QPushButton(), QPushButton()
        self.none = EmptyNote(self.list)
        self._exports: dict[Path, int] = {}
        self.label.setBuddy(self.list)
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.folder, self.files, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.folder.clicked.connect(self._ask_stick)
        self.files.clicked.connect(
            lambda: ask_files(self, self.tr("Exports"), FileKind.EXPORT, self.add)
        )
        self.drop.clicked.connect(lambda: self.list.takeItem(self.list.currentRow()))
        self.retranslate()

    @property
    def paths(self) -> list[Path]:
        """What has been put in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [Path(item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def add(self, paths: Sequence[Path]) -> None:
        """Put further paths in the list."""
        for path in paths:
            if path not in self.paths:
                item = QListWidgetItem(str(path), self.list)
                item.setData(Qt.ItemDataRole.UserRole, str(path))
        self._count_exports()

    def _count_exports(self) -> None:
        """Count in the background what lies in each: a stick may answer late, or never."""
        paths = self.paths

        def work(_progress: Progress) -> dict[Path, int]:
            return {path: len(files_among([path], (FileKind.EXPORT,))) for path in paths}

        run(work, done=self._show_exports, failed=lambda _error: None, parent=self)

    def _show_exports(self, found: Mapping[Path, int]) -> None:
        self._exports.update(found)
        self._name_items()

    def _name_items(self) -> None:
        for row, path in enumerate(self.paths):
            told = str(path)
            if path in self._exports:
                exports = self.tr("%Ln exports", "", self._exports[path])
                told = f"{path}: {exports}"
            self.list.item(row).setText(told)

    def _ask_stick(self) -> None:
        title = self.tr("A stick or folder")
        ask_folder(self, title, lambda path: self.add([path]), purpose=FolderPurpose.STICK)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.label.setText(self.tr("The &sticks of all stations"))
        self.folder.setText(self.tr("Add a stick or folder…"))
        self.files.setText(self.tr("Add exports…"))
        self.drop.setText(self.tr("Take from the list"))
        self._name_items()
        self.none.say(self.tr("Here stand the sticks and exports that are counted from."))
