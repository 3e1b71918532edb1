"""Reading the screen aloud to one person, as they have asked for it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech import Speech
from mbdesk.ui.voice.speech_settings import LEVELS, SpeechSettings
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Number, Phrase, Readable, reader_of, translate
from mbdesk.words.utterances import Utterance, utterances

PASSED_OVER = translate("voter.speech", "Some of the text could not be read aloud.")


class Reading(QObject):
    """Reads what is seen when asked to, or every page where a person has chosen that.

    Emits `changed` when what it can do, or how it reads, has changed; `began` when a text begins,
    `told` with it, and `silent` when all is read.
    Without a speaker it is silent, and nothing offers it.
    """

    changed = Signal()
    began = Signal()
    told = Signal(object)
    silent = Signal()

    def __init__(
        self, speaker: Speaker | None, seen: Callable[[], Sequence[Readable]], parent: QObject
    ) -> None:
        """Read what `seen` returns when asked for the screen."""
        super().__init__(parent)
        self._seen = seen
        self.every_page = False
        self.passed_over = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.read_screen)
        self._speaker = Speaker(Speech(), parent=self)
        if speaker is not None:
            self.use(speaker)

    def use(self, speaker: Speaker) -> None:
        """Read by another speaker from now on."""
        self._speaker.stop()
        self._speaker.disconnect(self)
        self._speaker = speaker
        speaker.changed.connect(self.changed)
        speaker.began.connect(self.told)
        speaker.began.connect(self.began)
        speaker.finished.connect(self._finished)
        self.changed.emit()

    @property
    def available(self) -> bool:
        """Whether the language on the screen can be read aloud."""
        return self._speaker.can_read(language())

    @property
    def any_language(self) -> bool:
        """Whether there is any language that can be read aloud."""
        return any(map(self._speaker.can_read, LANGUAGES))

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._speaker.speaking is not None

    @property
    def settings(self) -> SpeechSettings:
        """How it reads."""
        return self._speaker.settings

    def read_screen(self) -> None:
        """Read aloud everything that is visible."""
        self.read(self._seen())

    def read(self, texts: Iterable[Readable]) -> None:
        """Read texts in place of whatever is being read."""
        self._soon.stop()
        self.passed_over = False
        if self.available:
            reader = reader_of(language())
            self._speaker.read(each for says in texts for each in utterances(says, reader))

    def say(self, said: Iterable[Utterance]) -> None:
        """Say what was put into words already, in place of whatever is being read."""
        self._soon.stop()
        self.passed_over = False
        self._speaker.read(said)

    def can_read(self, tag: str) -> bool:
        """Whether a language can be read aloud."""
        return self._speaker.can_read(tag)

    def set_sound(self, faster: int, louder: int) -> None:
        """Change speed and volume by so many levels, without a sample."""
        self._speaker.configure(self.settings.faster(faster).louder(louder))

    def try_out(self, says: Readable, preferred: str) -> None:
        """Read a text for whoever checks the sound, in another language if need be."""
        tags = [tag for tag in (preferred, *LANGUAGES) if self._speaker.can_read(tag)]
        if tags:
            self._speaker.read(utterances(says, reader_of(tags[0])), remember=False)

    def stop(self) -> None:
        """Fall silent."""
        self._soon.stop()
        self._speaker.stop()

    def again(self) -> None:
        """Read once more what was asked for last."""
        if self.available:
            self._speaker.again()

    def faster(self, steps: int) -> None:
        """Raise the speed by so many levels, and read a sample."""
        self._configure(self.settings.faster(steps), speed_of)

    def louder(self, steps: int) -> None:
        """Raise the volume by so many levels, and read a sample."""
        self._configure(self.settings.louder(steps), volume_of)

    def read_every_page(self, *, wanted: bool) -> None:
        """Read each page that is shown from now on, or no longer."""
        self.every_page = wanted
        self.changed.emit()

    def turned(self) -> None:
        """Read what is seen now, if every page is to be read."""
        self.stop()
        if self.every_page and self.available:
            # Soon: what is seen is still being filled.
            self._soon.start()

    def language_changed(self) -> None:
        """Read the page again in the language now on screen, if every page is read."""
        self.turned()
        self.changed.emit()

    def forget(self) -> None:
        """Forget the person's choices, for the next one."""
        self._soon.stop()
        self.every_page = self.passed_over = False
        self._speaker.forget()
        self.changed.emit()

    def _configure(
        self, settings: SpeechSettings, says: Callable[[SpeechSettings], Phrase]
    ) -> None:
        self._speaker.configure(settings)
        if not self.speaking:
            self._speaker.read(utterances(says(settings), reader_of(language())), remember=False)

    def _finished(self, passed_over: int) -> None:
        if passed_over and not self.passed_over:
            self.passed_over = True
            notice = utterances(PASSED_OVER, reader_of(language()))
            self._speaker.read(notice, remember=False)
        else:
            self.silent.emit()
        self.changed.emit()


def speed_of(settings: SpeechSettings) -> Phrase:
    """Return the speed in words."""
    says = translate("voter.speech", "Speed: {level} of {levels}")
    return says.fill(level=Number(settings.speed), levels=Number(LEVELS))


def volume_of(settings: SpeechSettings) -> Phrase:
    """Return the volume in words."""
    says = translate("voter.speech", "Volume: {level} of {levels}")
    return says.fill(level=Number(settings.volume), levels=Number(LEVELS))
