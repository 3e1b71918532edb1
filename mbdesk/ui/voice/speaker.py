"""Reads texts aloud from a queue, which a listener can stop, repeat and adjust."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_settings import SpeechSettings
from mbdesk.words.utterances import Utterance


class Recordings(Protocol):
    """Finds the recording of a text, which is played in place of a voice."""

    def find(self, language: str, text: str) -> Path | None:
        """Return the audio file in which `text` is read in `language`, if there is one."""
        ...

    def has(self, language: str) -> bool:
        """Whether anything at all is recorded in `language`."""
        ...


class NoRecordings:
    """Nothing is recorded."""

    def find(self, _language: str, _text: str) -> Path | None:
        """Return nothing."""
        return None

    def has(self, _language: str) -> bool:
        """Return that nothing is recorded."""
        return False


class Speaker(QObject):
    """Reads texts one after the other, each in its own language.

    What a person has recorded is played, the rest said by a voice. A text that neither a recording
    nor a voice can read is passed over and counted. `began` tells
    each text as it begins, `finished` that all is read, with how many were passed over; `changed`
    that speed, volume or the languages have changed.
    """

    began = Signal(object)
    finished = Signal(int)
    changed = Signal()

    def __init__(
        self,
        speech: Speech,
        recordings: Recordings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speech = speech
        self._recordings = recordings or NoRecordings()
        self.settings = SpeechSettings()
        self._asked: tuple[Utterance, ...] = ()
        self._waiting: deque[Utterance] = deque()
        self._now: Utterance | None = None
        self._number = 0
        self._passed_over = 0
        speech.ended.connect(self._ended)
        speech.changed.connect(self._changed)

    @property
    def speaking(self) -> Utterance | None:
        """What is being said, if anything."""
        return self._now

    def can_read(self, language: str) -> bool:
        """Whether texts in a language can be read: by a voice, or from recordings."""
        return language in self._speech.languages or (
            self._speech.plays and self._recordings.has(language)
        )

    def read(self, texts: Iterable[Utterance], *, remember: bool = True) -> None:
        """Read texts in place of whatever is being read; `again` reads what is remembered."""
        self.stop()
        self._waiting = deque(texts)
        if remember:
            self._asked = tuple(self._waiting)
        self._passed_over = 0
        self._next()

    def stop(self) -> None:
        """Fall silent, and leave the rest unread."""
        self._waiting.clear()
        if self._now is not None:
            self._now = None
            self._speech.stop()

    def again(self) -> None:
        """Read once more what was asked for last, from its beginning."""
        self.read(self._asked)

    def configure(self, settings: SpeechSettings) -> None:
        """Read faster, slower, louder or quieter; what is being said begins again, so."""
        if settings == self.settings:
            return
        self.settings = settings
        self._speech.configure(settings)
        if self._now is not None:
            self._say(self._now)
        self.changed.emit()

    def forget(self) -> None:
        """Fall silent, remember nothing that was read, and read with the usual settings again."""
        self.stop()
        self._asked = ()
        self.configure(SpeechSettings())

    def _next(self) -> None:
        self._now = None
        while self._waiting:
            text = self._waiting.popleft()
            if self._say(text):
                self.began.emit(text)
                return
            self._waiting.extendleft(reversed(text.parts))
            self._passed_over += not text.parts
        self.finished.emit(self._passed_over)

    def _say(self, text: Utterance) -> bool:
        self._number += 1
        if (recording := self._recording(text)) is not None:
            self._now = text
            self._speech.play(self._number, recording)
        elif text.language in self._speech.languages:
            self._now = text
            self._speech.say(self._number, text.text, text.language)
        return self._now is text

    def _recording(self, text: Utterance) -> Path | None:
        if not self._speech.plays:
            return None
        return self._recordings.find(text.language, text.text)

    def _ended(self, number: int) -> None:
        if number == self._number and self._now is not None:
            self._next()

    def _changed(self) -> None:
        if self._now is not None and not self.can_read(self._now.language):
            self.stop()
        self._speech.configure(self.settings)
        self.changed.emit()
