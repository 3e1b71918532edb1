"""Speech that nobody hears but the test."""

from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_settings import SpeechSettings


class Heard(Speech):
    """Speech that remembers what it was to say; a test decides when each thing has ended."""

    def __init__(self, languages=("sv", "en", "ar"), *, plays=False) -> None:
        super().__init__()
        self._languages, self._plays = frozenset(languages), plays
        self.said, self.number, self.settings = [], None, SpeechSettings()

    @property
    def languages(self):
        return self._languages

    @property
    def plays(self):
        return self._plays

    def say(self, number, text, language):
        self.said.append((text, language))
        self.number = number

    def play(self, number, path):
        self.said.append((path.name, "recording"))
        self.number = number

    def stop(self):
        self.number = None

    def configure(self, settings):
        self.settings = settings

    def lose_voices(self):
        self._languages = frozenset()
        self.changed.emit()

    def finish(self):
        """Let everything that is still to be said be said."""
        while self.number is not None:
            number, self.number = self.number, None
            self.ended.emit(number)
        return self.said

    @property
    def texts(self):
        return [text for text, _ in self.said]
