"""Shows what residents will see, in a process of its own: the residents' pages know no desk.

It would not work in this one. A resident's choice of language, size and colours is that of the
whole program, and a preview must neither change the desk's nor wait for its file.
"""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from mbdesk.ui.running.server_process import ServerProcess

MODULE = "mbdesk.ui.preview.window"
_PREFIX = "mbdesk-preview-"


def preview_folder() -> Path:
    """Make a folder that a preview is written into; whoever opens it takes it away."""
    return Path(tempfile.mkdtemp(prefix=_PREFIX))


class PreviewProcess(QObject):
    """Opens previews, and takes their folders away when they are closed.

    Emits `failed` where the program could not be started again. Closing the desk closes them too.
    """

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.running: list[ServerProcess] = []
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close_all)

    def open(self, folder: Path, language: str) -> None:
        """Show the preview that was written into a folder, with the strip in this language."""
        process = ServerProcess(MODULE, str(folder), language, parent=self)
        process.finished.connect(lambda *_: self._ended(process, folder))
        process.errorOccurred.connect(lambda error: self._failed(process, folder, error))
        self.running.append(process)
        process.start()

    def close_all(self) -> None:
        """Close every preview."""
        for process in tuple(self.running):
            process.end()
            process.waitForFinished()

    def _failed(self, process: ServerProcess, folder: Path, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of all others, `finished` tells
            self._ended(process, folder)
            self.failed.emit()

    def _ended(self, process: ServerProcess, folder: Path) -> None:
        if process in self.running:
            self.running.remove(process)
            shutil.rmtree(folder, ignore_errors=True)
            process.deleteLater()
