"""The process that speaks: orders come in as lines of JSON, and what has ended goes out so.

    python -m mbdesk.ui.voice.mouth [ENGINE]

It ends when its input does, so that it never outlives the program that started it.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from mbdesk.ui.voice.engine import Engine
from mbdesk.ui.voice.manner import Manner
from mbdesk.ui.voice.player import Player
from mbdesk.ui.voice.speech import Speech


class Mouth(Speech):
    """Speech by this process's own engine and player, as far as there are any."""

    def __init__(self, engine: str | None = None) -> None:
        super().__init__()
        self._number = 0
        self._engine = _or_none(lambda: Engine(engine, self))
        self._player = _or_none(lambda: Player(self))
        for organ in (self._engine, self._player):
            if organ is not None:
                organ.ended.connect(lambda: self.ended.emit(self._number))
        if self._engine is not None:
            self._engine.changed.connect(self.changed)
        self.set_manner(Manner())

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
        self.hush()
        self._number = number
        if self._engine is not None:
            self._engine.say(text, language)

    def play(self, number: int, path: Path) -> None:
        """Begin to play a recording."""
        self.hush()
        self._number = number
        if self._player is not None:
            self._player.play(path)

    def hush(self) -> None:
        """Fall silent at once."""
        for organ in (self._engine, self._player):
            if organ is not None:
                organ.stop()

    def set_manner(self, manner: Manner) -> None:
        """Speak so from the next thing on."""
        for organ in (self._engine, self._player):
            if organ is not None:
                organ.set_manner(manner)


class Orders(QObject):
    """Reads the input in a thread, since pipes cannot be waited for in the same way everywhere."""

    came = Signal(str)
    ended = Signal()

    def __init__(self, source: TextIO) -> None:
        super().__init__()
        self._source = source

    def start(self) -> None:
        """Begin to read."""
        # Not a daemon: one that is still sending when Python ends takes the process down with it.
        Thread(target=self._read).start()

    def _read(self) -> None:
        for line in self._source:
            self.came.emit(line)
        self.ended.emit()


def main(arguments: list[str]) -> int:
    """Speak until the input ends."""
    app = QCoreApplication(sys.argv[:1])
    mouth = Mouth(arguments[0] if arguments else None)
    orders = Orders(sys.stdin)
    mouth.ended.connect(lambda number: _tell(ended=number))
    mouth.changed.connect(lambda: _tell_abilities(mouth))
    orders.came.connect(lambda line: obey(mouth, json.loads(line)))
    orders.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    _tell_abilities(mouth)
    orders.start()
    return app.exec()


def obey(mouth: Speech, order: dict[str, Any]) -> None:
    """Do what one order says, and tell that it was heard."""
    match order["do"]:
        case "say":
            mouth.say(order["number"], order["text"], order["language"])
        case "play":
            mouth.play(order["number"], Path(order["path"]))
        case "hush":
            mouth.hush()
        case "manner":
            mouth.set_manner(Manner(order["speed"], order["volume"]))
    _tell(heard=True)


def _tell_abilities(mouth: Speech) -> None:
    _tell(languages=sorted(mouth.languages), plays=mouth.plays)


def _tell(**what: object) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201  # the other process reads it


def _or_none(make: Callable[[], Any]) -> Any:
    """Return what can be made; a library that is not there, or cannot be loaded, is no fault."""
    try:
        return make()
    except (ImportError, OSError):
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
