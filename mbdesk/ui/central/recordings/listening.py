"""Plays a recording at the desk, through the same process that plays it at a station."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from mbdesk.domain.media import MediaType
from mbdesk.sync.media import ending_of
from mbdesk.ui.voice.speech_client import SpeechClient

PATIENCE_MS = 8000
"""How long the process may look for something to play through."""


class Listening(QObject):
    """Plays one recording at a time. Emits `over` after it, `mute` where nothing can be heard."""

    over = Signal()
    mute = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._speech: SpeechClient | None = None
        self._folder: Path | None = None
        self._waiting: Path | None = None
        self._number = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    def play(self, kind: MediaType, data: bytes) -> None:
        """Play a recording in place of what is being played."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="mbdesk-listen-"))
        self._number += 1
        path = self._folder / f"{self._number}.{ending_of(kind)}"
        path.write_bytes(data)
        if self._speech is None:
            self._speech = SpeechClient(parent=self)
            self._speech.changed.connect(self._begin)
            self._speech.ended.connect(self._ended)
            self._speech.start()
        self._waiting = path
        self._patience.start()
        self._begin()

    def stop(self) -> None:
        """Fall silent."""
        self._waiting = None
        self._patience.stop()
        if self._speech is not None:
            self._speech.stop()

    def close(self) -> None:
        """End the process, and leave nothing of what was played."""
        self._waiting = None
        self._patience.stop()
        speech, self._speech = self._speech, None
        if speech is not None:
            speech.close()
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _begin(self) -> None:
        if self._waiting is not None and self._speech is not None and self._speech.plays:
            path, self._waiting = self._waiting, None
            self._patience.stop()
            self._speech.play(self._number, path)

    def _ended(self, number: int) -> None:
        if number == self._number:
            self.over.emit()

    def _give_up(self) -> None:
        self._waiting = None
        self.mute.emit()
