"""Speech in another process, which may hang or crash without harm to the screen."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from mbdesk.ui.running.server_process import ServerProcess
from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_settings import SpeechSettings

DEAF_AFTER_MS = 4000
"""How long a command may go unacknowledged before the process is taken to hang."""
CHANCES = 3
"""How often the process is started anew in one run of the program."""

_log = logging.getLogger(__name__)


class SpeechClient(Speech):
    """Starts the speech process when asked to, and restarts it if it crashes or hangs."""

    def __init__(self, engine: str | None = None, parent: QObject | None = None) -> None:
        """Speak by Qt's engine `engine`, or its default. Nothing is started yet."""
        super().__init__()
        self.setParent(parent)
        self._languages: frozenset[str] = frozenset()
        self._plays = self._hears = False
        self._chances = CHANCES
        self._unheard = QTimer(self)
        self._unheard.setSingleShot(True)
        self._unheard.setInterval(DEAF_AFTER_MS)
        self._unheard.timeout.connect(self._kill)
        module = "mbdesk.ui.voice.speech_server"
        self._process = ServerProcess(module, *([engine] if engine else []), parent=self)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._fell_over)
        self._process.errorOccurred.connect(self._failed)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there is a voice for; none before the process has answered."""
        return self._languages

    @property
    def plays(self) -> bool:
        """Whether recordings can be heard."""
        return self._plays

    def start(self) -> None:
        """Start the process; `changed` is emitted when it can speak."""
        if self._chances >= 0:
            self._process.start()

    def close(self) -> None:
        """End the process, by force if it does not hear, and start it no more."""
        self._chances = -1
        self._unheard.stop()
        self._process.shut_down()

    def say(self, number: int, text: str, language: str) -> None:
        """Begin to say a text."""
        self._send(do="say", number=number, text=text, language=language)

    def play(self, number: int, path: Path) -> None:
        """Begin to play a recording."""
        self._send(do="play", number=number, path=str(path))

    def stop(self) -> None:
        """Fall silent at once."""
        self._send(do="stop")

    def configure(self, settings: SpeechSettings) -> None:
        """Speak so from the next thing on."""
        self._send(do="settings", speed=settings.speed, volume=settings.volume)

    def _send(self, **command: object) -> None:
        # Before it has told what it can, it is looking for voices: that may take seconds.
        if self._hears:
            self._process.write(json.dumps(command).encode() + b"\n")
            if not self._unheard.isActive():
                self._unheard.start()

    def _listen(self) -> None:
        while self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))

    def _take(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            told = None
        if not isinstance(told, dict):  # voices and sound libraries write there what they like
            _log.info("not from what speaks: %r", line[:80])
        elif "heard" in told:
            self._unheard.stop()
        elif "ended" in told:
            self.ended.emit(told["ended"])
        elif "languages" in told:
            self._hears = True
            self._can(frozenset(told["languages"]), plays=told["plays"])

    def _can(self, languages: frozenset[str], *, plays: bool) -> None:
        if (languages, plays) != (self._languages, self._plays):
            self._languages, self._plays = languages, plays
            self.changed.emit()

    def _kill(self) -> None:
        _log.warning("what speaks does not hear; it is started anew")
        self._process.end()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._can(frozenset(), plays=False)

    def _fell_over(self) -> None:
        self._unheard.stop()
        self._hears = False
        self._can(frozenset(), plays=False)
        if self._chances > 0:
            self._chances -= 1
            self.start()
