"""Asking for files and folders without stopping the program while the dialog is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mbdesk.domain import FileKind


def ask_files(
    parent: QWidget, title: str, ending: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one or several existing files whose names have this ending (`*` for any)."""
    dialog = _dialog(parent, title, ending, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.open()
    return dialog


def ask_file(parent: QWidget, title: str, ending: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for one existing file."""
    dialog = _dialog(parent, title, ending, lambda paths: then(paths[0]))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_new_file(
    parent: QWidget, title: str, proposed: Path, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask where a new file is to be written; asks before overwriting."""
    dialog = _dialog(parent, title, proposed.suffix.removeprefix("."), lambda ps: then(ps[0]))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder; a new one may be made in the dialog."""
    dialog = _dialog(parent, title, "*", lambda paths: then(paths[0]))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, title: str, ending: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(_filters(ending))
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _filters(ending: str) -> list[str]:
    anything = QCoreApplication.translate("files", "All files") + " (*)"
    if ending == "*":
        return [anything]
    names = {
        FileKind.EXPORT: QCoreApplication.translate("files", "Exports from stations"),
        FileKind.PACK: QCoreApplication.translate("files", "Packs for stations"),
        "mbkeys": QCoreApplication.translate("files", "Key files"),
        "mbdesk": QCoreApplication.translate("files", "Central files"),
    }
    return [f"{names.get(ending, ending)} (*.{ending})", anything]
