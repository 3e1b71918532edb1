"""The system's speech, as Qt reaches it. Runs in the process that speaks."""

from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from mbdesk.ui.voice.speech_settings import SpeechSettings
from mbdesk.words.languages import LANGUAGES

CODES = {tag: language.voice.split("_")[0] for tag, language in LANGUAGES.items()}
"""The language code of a voice that may read each language."""

PREFERRED = frozenset(language.voice for language in LANGUAGES.values())
VARIANT = "+"
"""What marks a second voice of the same language in eSpeak's names."""


class Engine(QObject):
    """Says one text at a time; emits `ended` when it is over, however it went."""

    ended = Signal()
    changed = Signal()

    def __init__(self, name: str | None = None, parent: QObject | None = None) -> None:
        """Use the engine `name` of Qt's, or its default. Raises ImportError without the library."""
        super().__init__(parent)
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._states = QTextToSpeech.State
        self._speech = QTextToSpeech(name, self) if name else QTextToSpeech(self)
        self._locales: dict[str, QLocale] = {}
        self._speaking = self._cancelling = False
        self._language = ""
        self._speech.stateChanged.connect(self._turned)
        self._learn()

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there is a voice for."""
        return frozenset(tag for tag, code in CODES.items() if code in self._locales)

    def configure(self, settings: SpeechSettings) -> None:
        """Speak so from the next text on."""
        self._speech.setRate(settings.rate)
        self._speech.setVolume(settings.loudness)

    def say(self, text: str, language: str) -> None:
        """Begin to say a text in a language that there is a voice for."""
        self._choose_voice(language)
        self._speaking = True
        self._speech.say(text)

    def stop(self) -> None:
        """Fall silent; `ended` is not emitted."""
        self._speaking = False
        self._speech.stop()
        # Some engines tell later that they have stopped: that must not end what follows.
        self._cancelling = self._speech.state() == self._states.Speaking

    def _turned(self, state: Any) -> None:
        resting = state in {self._states.Ready, self._states.Error}
        if resting and not self._locales:
            self._learn()
        if resting and self._cancelling:
            self._cancelling = False
        elif resting and self._speaking:
            self._speaking = False
            self.ended.emit()

    def _learn(self) -> None:
        if self._speech.state() != self._states.Ready:
            return
        for locale in sorted(self._speech.availableLocales(), key=_wish):
            self._locales.setdefault(locale.name().split("_")[0], locale)
        self.changed.emit()

    def _choose_voice(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        self._speech.setLocale(self._locales[CODES[language]])
        voices = [v for v in self._speech.availableVoices() if VARIANT not in v.name()]
        if voices:
            self._speech.setVoice(voices[0])


def _wish(locale: QLocale) -> tuple[bool, str]:
    return locale.name() not in PREFERRED, locale.name()
