"""Tells the stops of a ring: in which language, with which mark on the screen, and once more."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voter.shell.audio_stop import Line
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.widgets.spoken_mark import mark_spoken
from mbdesk.words.phrase import reader_of
from mbdesk.words.utterances import Utterance, all_pieces, utterances

SILENCE_MS = 8000
"""After so much silence what choosing does is told again."""
REMINDERS = 2
"""How often that is done: then the silence is somebody's who has gone, and the warning is due."""


class AudioVoice(QObject):
    """Says lines, and marks on the screen the one that is heard.

    `heard` tells the words that are being said, `marked` the widget that they stand on.
    """

    heard = Signal(str)
    marked = Signal(object)

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._said: tuple[tuple[Utterance, QWidget | None], ...] = ()
        self._hints: tuple[tuple[Utterance, QWidget | None], ...] = ()
        self._shown: dict[int, QWidget | None] = {}
        self._marked: QWidget | None = None
        self._left = 0
        self.reminding = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)
        self._silence.timeout.connect(self._remind)
        reading.told.connect(self._begun)
        reading.silent.connect(self._rest)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._reading.speaking

    @property
    def tag(self) -> str:
        """The language that is spoken: that of the screen, or Swedish where it has no voice."""
        return language() if self._reading.can_read(language()) else DEFAULT_LANGUAGE

    def say(
        self,
        lines: Iterable[Line],
        hints: Sequence[Line],
        tag: str | None = None,
        *,
        hinted: bool = True,
    ) -> None:
        """Say lines and, if `hinted`, what the keys do, which is told after a silence anyway.

        `tag` is the language of the words where it is not the one on the screen.
        """
        self._hints = tuple(self._spoken(hints, tag))
        self._said = (*self._spoken(lines, tag), *(self._hints if hinted else ()))
        self._left = REMINDERS
        self.reminding = False
        self._tell(self._said)

    def again(self) -> None:
        """Say once more what was said last."""
        self._left = REMINDERS
        self.reminding = False
        self._tell(self._said)

    def quiet(self) -> None:
        """Fall silent: a key was pressed."""
        self._silence.stop()
        self._reading.stop()
        self._mark(None)

    def forget(self) -> None:
        """Fall silent, and forget what was said."""
        self.quiet()
        self._said = self._hints = ()
        self._shown.clear()

    def _tell(self, said: Sequence[tuple[Utterance, QWidget | None]]) -> None:
        self._silence.stop()
        self._mark(None)
        self._shown = {id(piece): shown for each, shown in said for piece in all_pieces([each])}
        self._reading.say([each for each, _ in said])

    def _spoken(
        self, lines: Iterable[Line], tag: str | None
    ) -> Iterator[tuple[Utterance, QWidget | None]]:
        own = tag if tag is not None and self._reading.can_read(tag) else self.tag
        for line in lines:
            for each in utterances(line.says, reader_of(own)):
                yield self._readable(each), line.shown

    def _readable(self, said: Utterance) -> Utterance:
        """Let the Swedish voice try a name of which there is no other voice."""
        if self._reading.can_read(said.language):
            return said
        return Utterance(said.text, DEFAULT_LANGUAGE, said.parts)

    def _begun(self, said: Utterance) -> None:
        self._silence.stop()
        self._mark(self._shown.get(id(said)))
        self.heard.emit(said.text)

    def _rest(self) -> None:
        self._mark(None)
        if self._left and self._hints:
            self._silence.start()

    def _remind(self) -> None:
        self._left -= 1
        self.reminding = True
        self._tell(self._hints)

    def _mark(self, shown: QWidget | None) -> None:
        if self._marked is not None and isValid(self._marked):
            mark_spoken(self._marked, spoken=False)
        self._marked = shown if shown is not None and isValid(shown) else None
        if self._marked is not None:
            mark_spoken(self._marked, spoken=True)
            self.marked.emit(self._marked)
