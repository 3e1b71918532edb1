"""An area to drop files and folders on, with a text that says so."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.plain_text import PlainLabel


class DropArea(QFrame):
    """Emits the paths of dropped files. The page has a button for the same."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropArea")
        self.setAcceptDrops(True)
        self.label = PlainLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setWordWrap(True)
        self.label.set_role(TextRole.LEAD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 28, 24, 28)
        layout.addWidget(self.label)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files from this computer."""
        if _paths(event):
            self._light(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Restore the usual look."""
        self._light(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit the paths that were dropped."""
        self._light(on=False)
        event.acceptProposedAction()
        self.dropped.emit(_paths(event))

    def _light(self, *, on: bool) -> None:
        self.setProperty("over", on)
        self.style().unpolish(self)
        self.style().polish(self)


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
