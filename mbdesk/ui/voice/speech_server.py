"""The speech process: reads commands and writes events, both as lines of JSON.

    python -m mbdesk.ui.voice.speech_server [ENGINE]

It ends when its input does, so that it never outlives the program that started it.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from mbdesk.ui.running.server_process import CommandReader
from mbdesk.ui.voice.engine import Engine
from mbdesk.ui.voice.player import Player
from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_settings import SpeechSettings


class LocalSpeech(Speech):
    """Speech by this process's own engine and player, as far as there are any."""

    def __init__(self, engine: str | None = None) -> None:
        super().__init__()
        self._number = 0
        self._engine = _or_none(lambda: Engine(engine, self))
        self._player = _or_none(lambda: Player(self))
        for output in (self._engine, self._player):
            if output is not None:
                output.ended.connect(lambda: self.ended.emit(self._number))
        if self._engine is not None:
            self._engine.changed.connect(self.changed)
        self.configure(SpeechSettings())

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there is a voice for."""
        return self._engine.languages if self._engine else frozenset()

    @property
    def plays(self) -> bool:
        """Whether recordings can be heard."""
        return self._player is not None and self._player.audible

    def say(self, number: int, text: str, language: str) -> None:
        """Begin to say a text."""
        self.stop()
        self._number = number
        if self._engine is not None:
            self._engine.say(text, language)

    def play(self, number: int, path: Path) -> None:
        """Begin to play a recording."""
        self.stop()
        self._number = number
        if self._player is not None:
            self._player.play(path)

    def stop(self) -> None:
        """Fall silent at once."""
        for output in (self._engine, self._player):
            if output is not None:
                output.stop()

    def configure(self, settings: SpeechSettings) -> None:
        """Speak so from the next thing on."""
        for output in (self._engine, self._player):
            if output is not None:
                output.configure(settings)


def main(arguments: list[str]) -> int:
    """Speak until the input ends."""
    app = QCoreApplication(sys.argv[:1])
    speech = LocalSpeech(arguments[0] if arguments else None)
    commands = CommandReader(sys.stdin)
    speech.ended.connect(lambda number: _tell(ended=number))
    speech.changed.connect(lambda: _tell_abilities(speech))
    commands.received.connect(lambda line: execute(speech, json.loads(line)))
    commands.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    _tell_abilities(speech)
    commands.start()
    return app.exec()


def execute(speech: Speech, command: dict[str, Any]) -> None:
    """Execute one command, and tell that it was heard; what cannot be said is over at once."""
    try:
        _execute(speech, command)
    except Exception:  # noqa: BLE001  # a voice or a sound library may raise anything
        if "number" in command:
            _tell(ended=command["number"])
    _tell(heard=True)


def _execute(speech: Speech, command: dict[str, Any]) -> None:
    match command["do"]:
        case "say":
            speech.say(command["number"], command["text"], command["language"])
        case "play":
            speech.play(command["number"], Path(command["path"]))
        case "stop":
            speech.stop()
        case "settings":
            speech.configure(SpeechSettings(command["speed"], command["volume"]))


def _tell_abilities(speech: Speech) -> None:
    _tell(languages=sorted(speech.languages), plays=speech.plays)


def _tell(**what: object) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201  # the other process reads it


def _or_none(make: Callable[[], Any]) -> Any:
    """Return what can be made; a library that is not there, or raises whatever, is no fault."""
    try:
        return make()
    except Exception:  # noqa: BLE001  # as said
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
