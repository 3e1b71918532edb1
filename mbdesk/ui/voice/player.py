"""Plays a recording. Runs in the process that speaks."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal

from mbdesk.ui.voice.speech_settings import SpeechSettings


class Player(QObject):
    """Plays one file at a time; emits `ended` when it is over, however it went."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Find the way to play. Raises ImportError without the library."""
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._over = {
            QMediaPlayer.MediaStatus.EndOfMedia,
            QMediaPlayer.MediaStatus.InvalidMedia,
        }
        self._playing = False
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._turned)
        self._player.errorOccurred.connect(self._end)

    @property
    def audible(self) -> bool:
        """Whether there is anything to play through."""
        from PySide6.QtMultimedia import QMediaDevices

        return bool(QMediaDevices.audioOutputs())

    def configure(self, settings: SpeechSettings) -> None:
        """Play so from now on."""
        self._player.setPlaybackRate(settings.tempo)
        self._output.setVolume(settings.loudness)

    def play(self, path: Path) -> None:
        """Begin to play a file."""
        self._playing = False
        self._player.setSource(QUrl())
        self._playing = True
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def stop(self) -> None:
        """Fall silent; `ended` is not emitted."""
        self._playing = False
        self._player.stop()
        self._player.setSource(QUrl())

    def _turned(self, status: Any) -> None:
        if status in self._over:
            self._end()

    def _end(self, *_why: object) -> None:
        if self._playing:
            self._playing = False
            self.ended.emit()
