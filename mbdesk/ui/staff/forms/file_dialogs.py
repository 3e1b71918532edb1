"""Asking for files and folders without stopping the program while the dialog is open.

The dialog is the system's own where people know that one (Windows, macOS), and Qt's elsewhere. It
begins where the same kind of thing was chosen last, and never in the program's own folder. What is
written begins in no folder that holds a key file either: that one, or its stick, is kept apart.

Connected sticks stand at the side of every dialog of Qt's. What travels on a stick begins at one:
what is read where such a file lies, what is written where no key file does.
"""

import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStyle,
    QToolButton,
    QTreeView,
    QWidget,
)

from mbdesk.durable import is_folder
from mbdesk.ui.devices.removable_media import Medium, connected_media, holds, without_keys
from mbdesk.ui.look.screen_language import current_reader, direction
from mbdesk.ui.running import tasks
from mbdesk.ui.running.remembered import documents, remember_folder, remembered
from mbdesk.ui.staff.forms.file_kinds import ANY, name_filters
from mbdesk.ui.staff.parts.dressing import wear_sheet
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.ui.staff.parts.scrolling import room_for
from mbdesk.words.phrase import Reader, translate

NATIVE = ("win32", "darwin")
"""Where people know the system's own dialogs."""


class FolderPurpose(StrEnum):
    """What folders are asked for; files go by their ending."""

    OUTPUT = "output"
    STICK = "stick"
    CARDS = "cards"
    PACKS = "packs"
    KEYS = "keys"
    STATION = "station"


Begin = Callable[[Sequence[Medium]], Path | None]
"""Gives the stick that a dialog begins at, None for where it is. Called in the background."""

_KEY_FILES = "mbkeys"
_CARRIED = frozenset({FolderPurpose.STICK, FolderPurpose.PACKS, FolderPurpose.KEYS})
_WIDE, _HIGH = 100, 60
"""The size of Qt's own dialog, in widths of a letter."""
_BACK_AND_FORWARD = ("backButton", "forwardButton")
_KIND_OF_FILE = ("fileTypeLabel", "fileTypeCombo")
_FOLDER = translate("files", "Folder:")
_LABELS = {
    QFileDialog.DialogLabel.LookIn: translate("files", "Look in:"),
    QFileDialog.DialogLabel.FileName: translate("files", "Name:"),
    QFileDialog.DialogLabel.FileType: translate("files", "Kind:"),
    QFileDialog.DialogLabel.Accept: translate("files", "Choose"),
    QFileDialog.DialogLabel.Reject: translate("files", "Cancel"),
}


def ask_files(
    parent: QWidget, title: str, endings: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one or several existing files whose names have one of these endings (`*` for any).

    Several endings are separated by spaces. The dialog begins at a stick, where one is connected.
    """
    dialog = _dialog(parent, title, endings, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _show_sticks(dialog, _one_with(endings, otherwise=_first))
    dialog.open()
    return dialog


def ask_file(
    parent: QWidget,
    title: str,
    endings: str,
    then: Callable[[Path], None],
    reader: Reader | None = None,
) -> QFileDialog:
    """Ask for one existing file.

    With a `reader`, somebody at a station is asked: in words for them, beginning at a stick.
    """
    dialog = _dialog(parent, title, endings, lambda paths: then(paths[0]), reader)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _show_sticks(dialog, _one_with(endings, otherwise=_first if reader else _none))
    dialog.open()
    return dialog


def ask_new_file(
    parent: QWidget, title: str, proposed: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a new file is to be written. Nothing is ever overwritten, so it need not ask."""
    ending = proposed.suffix.removeprefix(".")
    dialog = _dialog(parent, title, ending, lambda paths: then(paths[0]))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(proposed.suffix)
    apart = ending != _KEY_FILES
    dialog.setDirectory(str(remembered(ending, proposed.parent, away_from_keys=apart)))
    dialog.selectFile(proposed.name)
    _show_sticks(dialog, _none, writes=True)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget,
    title: str,
    then: Callable[[Path], None],
    reader: Reader | None = None,
    purpose: FolderPurpose = FolderPurpose.OUTPUT,
) -> QFileDialog:
    """Ask for a folder, as `ask_file` does for a file; a new one may be made in the dialog.

    It begins at a stick for somebody at a station, and for a `purpose` that is carried on one.
    """
    dialog = _dialog(parent, title, purpose, lambda paths: then(paths[0]), reader)
    apart = purpose is not FolderPurpose.KEYS
    dialog.setDirectory(str(remembered(purpose, away_from_keys=apart)))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _ask_for_no_kind(dialog, reader or current_reader())
    carried = without_keys if purpose in _CARRIED else _none
    _show_sticks(dialog, _first if reader else carried, writes=True)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget,
    title: str,
    purpose: str,
    then: Callable[[list[Path]], None],
    reader: Reader | None = None,
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    wear_sheet(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform not in NATIVE)
    endings = ANY if purpose in {*FolderPurpose} else purpose
    dialog.setNameFilters(name_filters(endings, reader or current_reader()))
    dialog.setDirectory(str(remembered(purpose)))
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(each)) for each in (Path.home(), documents())])
    if sys.platform not in NATIVE:
        _make_room(dialog)
    if reader is not None:
        _speak_to(reader, dialog)

    def chosen(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        remember_folder(purpose, paths[0] if is_folder(paths[0]) else paths[0].parent)
        then(paths)

    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _make_room(dialog: QFileDialog) -> None:
    """Give Qt's own dialog a readable size, and its little buttons the room their icons need.

    The staff's buttons are wide for words; in that padding an icon has no pixel left.
    """
    letter = dialog.fontMetrics().averageCharWidth()
    wanted = QSize(letter * _WIDE, letter * _HIGH)
    dialog.resize(wanted.boundedTo(room_for(dialog).size()))
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([dialog.width() // 4, dialog.width() * 3 // 4])
    for files in dialog.findChildren(QTreeView):
        header = files.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    side = dialog.fontMetrics().height()
    for button in dialog.findChildren(QToolButton):
        button.setIconSize(QSize(side, side))


def _ask_for_no_kind(dialog: QFileDialog, reader: Reader) -> None:
    """Show no choice of one kind only, and name the field by what is asked for: a folder."""
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, _FOLDER.read(reader))
    for name in _KIND_OF_FILE:
        for part in dialog.findChildren(QWidget, name):
            part.hide()


def _speak_to(reader: Reader, dialog: QFileDialog) -> None:
    """Name the fields for the reader and turn the dialog their way, not that of the screen."""
    dialog.setLayoutDirection(direction(reader.language))
    arrows = (QStyle.StandardPixmap.SP_ArrowLeft, QStyle.StandardPixmap.SP_ArrowRight)
    names = _BACK_AND_FORWARD[::-1] if reader.right_to_left else _BACK_AND_FORWARD
    for name, arrow in zip(names, arrows, strict=True):
        for button in dialog.findChildren(QToolButton, name):
            button.setIcon(dialog.style().standardIcon(arrow))
    for label, says in _LABELS.items():
        dialog.setLabelText(label, says.read(reader))


def _show_sticks(dialog: QFileDialog, begin: Begin, *, writes: bool = False) -> None:
    """Show the sticks once they are known: one that does not answer must not hold the window."""
    begun = dialog.directory().path()

    def look(_progress: object) -> tuple[list[Path], Path | None]:
        fit = [each for each in connected_media() if each.answers and (each.writable or not writes)]
        return [each.path for each in fit], begin(fit)

    def show(found: tuple[list[Path], Path | None]) -> None:
        sticks, at = found
        urls = [QUrl.fromLocalFile(str(stick)) for stick in sticks]
        dialog.setSidebarUrls([*dialog.sidebarUrls(), *urls])
        # Not under the hands of a person who has gone elsewhere meanwhile.
        if at is not None and dialog.directory().path() == begun:
            dialog.setDirectory(str(at))

    tasks.run(look, done=show, failed=lambda _error: None, parent=dialog)


def _none(_sticks: Sequence[Medium]) -> Path | None:
    return None


def _first(sticks: Sequence[Medium]) -> Path | None:
    return next((each.path for each in sticks if each.writable), None)


def _one_with(endings: str, otherwise: Begin) -> Begin:
    def begin(sticks: Sequence[Medium]) -> Path | None:
        having = (each.path for each in sticks if holds(each.path, endings))
        return next(having, None) or otherwise(sticks)

    return begin


class PathField(QWidget):
    """A line for a path, and a button that calls `ask` with the function to give the path to."""

    changed = Signal()

    def __init__(self, ask: Callable[[Callable[[Path], None]], object]) -> None:
        super().__init__()
        self.line, self.button = LineEdit(), QPushButton()
        self.line.textChanged.connect(self.changed)
        self.button.clicked.connect(lambda: ask(self.set_path))
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    @property
    def path(self) -> Path | None:
        """What the line names, or None while it is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Put a path into the line."""
        self.line.setText(str(path))

    def name(self, name: str, choose: str) -> None:
        """Set the texts: the field's name for assistive technology, and the button's."""
        self.line.setAccessibleName(name)
        self.button.setText(choose)
        self.button.setAccessibleName(f"{choose} {name}")
