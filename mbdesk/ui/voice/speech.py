"""The interface of a speech engine."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mbdesk.ui.voice.speech_settings import SpeechSettings


class Speech(QObject):
    """Says or plays one thing at a time, each under a number of the speaker's.

    `ended` is emitted with the number of what has ended, but not after `stop`. `changed` tells that
    there are other languages, or another way to play, than before.
    """

    ended = Signal(int)
    changed = Signal()

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there is a voice for."""
        return frozenset()

    @property
    def plays(self) -> bool:
        """Whether recordings can be heard."""
        return False

    def say(self, number: int, text: str, language: str) -> None:
        """Begin to say a text in one of `languages`, in place of what is being said."""
        raise NotImplementedError

    def play(self, number: int, path: Path) -> None:
        """Begin to play a recording, in place of what is being said."""
        raise NotImplementedError

    def stop(self) -> None:
        """Fall silent at once."""

    def configure(self, settings: SpeechSettings) -> None:
        """Use these settings from the next utterance on."""
