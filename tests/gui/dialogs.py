"""The dialogs that a window has open, and what is chosen in those for files."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget


def open_dialogs(window: QWidget, kind: type[QWidget] = QFileDialog) -> list[QWidget]:
    """Return the visible dialogs of this kind that belong to the window, not to another one."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible() and _belongs(each, window)
    ]


def see(qtbot, window: QWidget, kind: type[QWidget] = QFileDialog) -> QWidget:
    """Wait until the window has a dialog of this kind open, and return it."""
    qtbot.waitUntil(lambda: bool(open_dialogs(window, kind)))
    return open_dialogs(window, kind)[0]


def choose(qtbot, window: QWidget, *paths: Path) -> None:
    """Choose files or a folder in the window's open dialog for them."""
    dialog = see(qtbot, window)
    dialog.setDirectory(str(paths[0].parent))
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.close()


def _belongs(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        above = above.parentWidget()
    return above is not None
