"""The audio ballot: everything that is seen, told stop by stop and used by two keys or arrows.

It stands on what the pages are made of. Each page, question and panel becomes a ring of stops
(`page_stops`); one key goes on and round, the other does what the stop is for, by pressing the very
control that a finger would press. So whatever a page forbids, asks or keeps is the same by ear.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voter.audio.audio_voice import AudioVoice
from mbdesk.ui.voter.audio.help_stops import Doors, help_stops
from mbdesk.ui.voter.audio.page_stops import stops_of
from mbdesk.ui.voter.audio.ring import Ring
from mbdesk.ui.voter.audio.writing_stops import writing_stops
from mbdesk.ui.voter.shell.audio_stop import AudioStop, Line
from mbdesk.ui.voter.shell.reading_aloud import Reading, volume_of
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.widgets.audio_keys import AudioKey
from mbdesk.words import audio_ballot as words
from mbdesk.words.audio_ballot import ARROWS, TWO_KEYS, named
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import NOTHING, Readable, Verbatim

WITH_ARROWS = {AudioKey.FORWARD, AudioKey.BACKWARD, AudioKey.ENTER}
ASIDE = "aside"


class AudioBallot(QObject):
    """Follows what is seen, and what the keys ask for. `changed` tells that it is dark or light.

    `over` is emitted when a person has turned the voice off.
    """

    changed = Signal()
    over = Signal()

    def __init__(self, sheets: SheetStack, reading: Reading, doors: Doors, parent: QObject) -> None:
        super().__init__(parent)
        self.sheets, self.reading, self.doors = sheets, reading, doors
        self.voice = AudioVoice(reading, self)
        self.dark = False
        self.keys = TWO_KEYS
        self._acts: Mapping[AudioKey, Callable[[], None]] = {
            AudioKey.NEXT: partial(self._go, 1),
            AudioKey.FORWARD: partial(self._go, 1),
            AudioKey.BACKWARD: partial(self._go, -1),
            AudioKey.CHOOSE: self._choose,
            AudioKey.ENTER: self._choose,
            AudioKey.AGAIN: self.voice.again,
            AudioKey.MORE: self.tell_more,
            AudioKey.HELP: self._help,
            AudioKey.LOUDER: partial(self._louder, 1),
            AudioKey.QUIETER: partial(self._louder, -1),
        }
        self._rings: list[Ring] = []
        self._page: object = None
        self._kept: Hashable = None
        self._on_page = False
        self._aside: AudioStop | None = None
        self._before: list[Readable] = []
        self._uncut = False
        self._turns = 0
        self._landing: Hashable = None
        self._left_at: Hashable = None
        self._return: tuple[type, Hashable] | None = None
        self._offered = False
        self._unvoiced = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._arrive)
        self.voice.marked.connect(
            lambda shown: sheets.top.panel.bring_into_sight(shown)  # noqa: PLW0108  # another top
        )
        sheets.turned.connect(self._turned)
        reading.silent.connect(self._said)

    def begin(self) -> None:
        """Begin to tell what is seen, first what the keys are."""
        self._before = [words.WELCOME, words.KEYS, words.HOLD]
        self._turned()

    def end(self) -> None:
        """Fall silent and let the screen be seen."""
        self._soon.stop()
        self._rings.clear()
        self.sheets.turned.disconnect(self._turned)
        self.reading.silent.disconnect(self._said)
        self.voice.forget()
        self.set_dark(dark=False)

    def set_dark(self, *, dark: bool) -> None:
        """Hide what is seen, or show it again."""
        if dark is not self.dark:
            self.dark = dark
            self.changed.emit()

    @property
    def uncut(self) -> bool:
        """Whether something is being said that nothing may interrupt."""
        return self._uncut and self.voice.speaking

    def quiet(self) -> None:
        """Fall silent as a key goes down, unless nothing may interrupt."""
        if not self.uncut:
            self.voice.quiet()

    def press(self, key: AudioKey) -> None:
        """Do what a key asks for."""
        if self.uncut:
            return
        if key in WITH_ARROWS:
            self.keys = ARROWS
        elif key in {AudioKey.NEXT, AudioKey.CHOOSE}:
            self.keys = TWO_KEYS
        self._acts[key]()

    def set_sound(self, faster: int, louder: int) -> None:
        """Change speed or volume by so many steps; the answer is the sample."""
        self.reading.set_sound(faster, louder)

    def _louder(self, steps: int) -> None:
        self.set_sound(0, steps)
        self._say([Line(volume_of(self.reading.settings))])

    def tell_more(self) -> None:
        """Tell what else there is about the stop that the person is at."""
        stop = self._rings[0].stop if self._rings else None
        more = stop.more if stop is not None else ()
        self._say([Line(says) for says in more] or [Line(words.NO_MORE)])

    def turn_off(self) -> None:
        """Speak no more: the person wants to go on by eye."""
        self.over.emit()

    def leave_ring(self) -> None:
        """Go back from help, or from a row of letters, to where one was."""
        if len(self._rings) > 1:
            self._rings.pop()

    def go_into(self, make: Callable[[], Sequence[AudioStop]]) -> None:
        """Go into a ring within the one there is."""
        self._rings.append(Ring(make))
        self._tell()

    def _turned(self) -> None:
        """Something else is seen: tell it soon, since it may still be filled."""
        self._turns += 1
        self._aside = None
        self._soon.start()

    def _arrive(self) -> None:
        page, covered = self.sheets.page.panel.page, self.sheets.top is self.sheets.cover
        key = None
        if not covered:
            key = self._key_on(page)
            self._page = page
        elif self._on_page:
            # The page beneath keeps its place for when the question is answered.
            self._kept = self._left_at
        self._on_page = not covered
        self._rings = [Ring(lambda: stops_of(self.sheets, writing_stops), key)]
        self._tell_of_voice()
        if self._offer_dark():
            return
        self._tell(first=key is None)

    def _key_on(self, page: object) -> Hashable:
        """Return the stop to begin at: where one was, or where one is sent; None for the first."""
        landing, self._landing = self._landing, None
        if landing is not None:
            return landing
        if page is self._page:
            return self._kept
        if self._return is not None and type(page) is self._return[0]:
            (_, key), self._return = self._return, None
            return key
        return None

    def _tell_of_voice(self) -> None:
        """Say once that there is no voice for a language that was chosen."""
        tag = language()
        if tag not in {self.voice.tag, self._unvoiced}:
            self._unvoiced = tag
            name = Verbatim(native_name(tag), self.voice.tag)
            self._before.append(words.NO_VOICE.fill(language=name))

    def _offer_dark(self) -> bool:
        """Ask once, after the first page, whether the screen is to be dark."""
        if self._offered or self.doors.at_start():
            return False
        self._offered = True

        def darken() -> None:
            self.set_dark(dark=True)
            self._before.append(words.IS_DARK)
            self._tell()

        self._put_aside(AudioStop(key=ASIDE, lines=(), hint=words.DARK_OR_NOT, act=darken))
        return True

    def _put_aside(self, stop: AudioStop) -> None:
        """Put a question of the voice's own before the ring; to go on answers it with no."""
        self._aside = stop
        self._say(stop.lines, (stop.hint,))

    def _go(self, steps: int) -> None:
        if self._aside is not None:
            stays, self._aside = self._aside.key == ASIDE, None
            steps = 0 if stays else steps
        if self._rings:
            self._rings[-1].step(steps)
            self._tell()

    def _choose(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            if aside.act is not None:
                aside.act()
            return
        stop = self._rings[-1].stop if self._rings else None
        if stop is None:
            return
        if stop.inside is not None:
            self.go_into(stop.inside)
        elif stop.warning != NOTHING:
            lines = (Line(stop.warning),)
            self._put_aside(AudioStop(key=ASIDE, lines=lines, hint=stop.then, act=stop.act))
        elif stop.act is not None:
            self._do(stop)
        elif stop.out:
            self.leave_ring()
            self._tell()
        else:
            self.voice.again()

    def _do(self, stop: AudioStop) -> None:
        turns = self._turns
        if stop.lands_on is not None and self._page is not None:
            self._landing, self._return = stop.lands_on, (type(self._page), stop.key)
        if stop.out:
            self.leave_ring()
        if stop.act is not None:
            stop.act()
        if self._turns != turns or not self._rings:
            return
        if stop.answer is None:
            self._tell()
            return
        answer = [Line(says) for says in stop.answer()]
        if stop.completes is not None and stop.completes() and self.keys is TWO_KEYS:
            done = AudioStop(
                key=None, lines=tuple(answer), hint=words.TO_VOTE_OR_ON, act=self.doors.go_on
            )
            self._put_aside(done)
        elif answer:
            self._say(answer)

    def _tell(self, *, first: bool = False) -> None:
        """Tell the stop that the ring is at; for the `first` time it may be kept whole."""
        ring = self._rings[-1]
        stop = ring.stop
        if stop is None:
            return
        if len(self._rings) == 1:
            self._left_at = stop.key
        self._uncut = first and stop.uncut
        hints = (stop.hint,) if stop.hint != NOTHING else ()
        self._say(stop.lines, hints, stop.language, hinted=ring.wants_hint(stop))

    def _say(
        self,
        lines: Sequence[Line],
        hints: Sequence[Readable] = (),
        tag: str | None = None,
        *,
        hinted: bool = True,
    ) -> None:
        before, self._before = self._before, []
        told = [Line(named(says, self.keys)) for says in before]
        told += [replace(line, says=named(line.says, self.keys)) for line in lines]
        hints_named = [Line(named(says, self.keys)) for says in hints]
        self.voice.say(told, hints_named, tag, hinted=hinted)

    def _said(self) -> None:
        self._uncut = False

    def _help(self) -> None:
        if len(self._rings) > 1 and self._rings[-1].helps:
            self.leave_ring()
            self._tell()
            return
        self._rings.append(Ring(lambda: help_stops(self), helps=True))
        self._before = [words.HELP]
        self._tell()
