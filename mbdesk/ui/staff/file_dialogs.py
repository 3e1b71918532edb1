"""Asking for files and folders without stopping the program while the dialog is open."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from mbdesk.domain.records import FileKind
from mbdesk.ui.devices.media import Medium, connected_media
from mbdesk.ui.look.screen_language import current_reader, direction
from mbdesk.ui.running import tasks
from mbdesk.words.phrase import Reader, translate

FOR_STATION = f"{FileKind.PACK} {FileKind.RECEIPT}"
PICTURE = "png jpg jpeg heic heif webp"

_ANY = "*"
_NAMES = {
    FileKind.EXPORT: translate("files", "Exports from stations"),
    FileKind.PACK: translate("files", "Packs for stations"),
    "mbkeys": translate("files", "Key files"),
    "mbdesk": translate("files", "Central files"),
    FOR_STATION: translate("files", "Packs and receipts"),
    PICTURE: translate("files", "Pictures"),
}
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
    _begin_at_stick(dialog)
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
    dialog.open()
    return dialog


def ask_new_file(
    parent: QWidget, title: str, proposed: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a new file is to be written. Nothing is ever overwritten, so it need not ask."""
    dialog = _dialog(parent, title, proposed.suffix.removeprefix("."), lambda ps: then(ps[0]))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, then: Callable[[Path], None], reader: Reader | None = None
) -> QFileDialog:
    """Ask for a folder, as `ask_file` does for a file; a new one may be made in the dialog."""
    dialog = _dialog(parent, title, _ANY, lambda paths: then(paths[0]), reader)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget,
    title: str,
    endings: str,
    then: Callable[[list[Path]], None],
    reader: Reader | None = None,
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(_filters(endings, reader or current_reader()))
    if reader is not None:
        _speak_to(reader, dialog)
        _begin_at_stick(dialog)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _speak_to(reader: Reader, dialog: QFileDialog) -> None:
    dialog.setLayoutDirection(direction(reader.language))
    for label, says in _LABELS.items():
        dialog.setLabelText(label, says.read(reader))


def _begin_at_stick(dialog: QFileDialog) -> None:
    """Show the sticks once they are known: one that does not answer must not hold the window."""
    begun = dialog.directory().path()

    def show(media: Sequence[Medium]) -> None:
        sticks = [str(medium.path) for medium in media if medium.answers]
        urls = [QUrl.fromLocalFile(stick) for stick in sticks]
        dialog.setSidebarUrls([*dialog.sidebarUrls(), *urls])
        if sticks and dialog.directory().path() == begun:
            dialog.setDirectory(sticks[0])

    tasks.run(
        lambda _progress: connected_media(), done=show, failed=lambda _error: None, parent=dialog
    )


def _filters(endings: str, reader: Reader) -> list[str]:
    anything = translate("files", "All files").read(reader) + " (*)"
    if endings == _ANY:
        return [anything]
    name = _NAMES[endings].read(reader) if endings in _NAMES else endings
    patterns = " ".join(f"*.{ending}" for ending in endings.split())
    return [f"{name} ({patterns})", anything]


class PathField(QWidget):
    """`ask` is called with a function that takes the path chosen in a dialog."""

    changed = Signal()

    def __init__(self, ask: Callable[[Callable[[Path], None]], object]) -> None:
        super().__init__()
        self.line, self.button = QLineEdit(), QPushButton()
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
