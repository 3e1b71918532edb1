"""Help and sound by ear: what can be done from everywhere, and a try of the two keys."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from mbdesk.ui.voter.shell.audio_stop import AudioStop, Line
from mbdesk.ui.voter.shell.reading_aloud import Reading, speed_of, volume_of
from mbdesk.words import audio_ballot as words
from mbdesk.words.phrase import Phrase, Readable, translate

SOUND = (
    (translate("voter.speech", "Slower"), -1, 0),
    (translate("voter.speech", "Faster"), +1, 0),
    (translate("voter.speech", "Quieter"), 0, -1),
    (translate("voter.speech", "Louder"), 0, +1),
)
"""What it is called, and the steps by which speed and volume change."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What the view does for who listens, besides what stands on its pages."""

    go_on: Callable[[], None]
    go_back: Callable[[], None]
    may_go_back: Callable[[], bool]
    leave: Callable[[], None]
    languages: Callable[[], None]
    at_start: Callable[[], bool]


class Helped(Protocol):
    """What help changes: sound, light, and where one is."""

    doors: Doors
    reading: Reading
    keys: words.KeyNames
    dark: bool

    def set_sound(self, faster: int, louder: int) -> None:
        """Change speed and volume by so many steps."""
        ...

    def set_dark(self, *, dark: bool) -> None:
        """Hide what is seen, or show it again."""
        ...

    def tell_more(self) -> None:
        """Tell what else there is about the stop that the person is at."""
        ...

    def turn_off(self) -> None:
        """Speak no more."""
        ...


def help_stops(audio: Helped) -> Sequence[AudioStop]:
    """Return the stops of help, as they are now."""
    return tuple(_stops(audio))


def _stops(audio: Helped) -> Iterator[AudioStop]:
    doors, reading = audio.doors, audio.reading
    yield _stop("out", words.OUT_OF_HELP, out=True)
    yield _stop("more", words.MORE, audio.tell_more, answer=())
    for says, faster, louder in SOUND:
        answer = (lambda: (speed_of(reading.settings),)) if faster else _volume(audio)
        act = partial(audio.set_sound, faster, louder)
        yield _stop(says, says, act, answer=answer)
    yield _dark(audio)
    yield _stop("keys", words.TRY_KEYS, inside=partial(_keys, audio))
    yield _stop("language", translate("voter.settings", "Language"), doors.languages)
    if doors.may_go_back():
        yield _stop("back", words.BACK, doors.go_back)
    if not doors.at_start():
        yield _stop("leave", translate("voter.bar", "Stop here"), doors.leave)
    yield _stop("off", words.VOICE_OFF, audio.turn_off, answer=())


def _stop(
    key: object,
    says: Phrase,
    act: Callable[[], None] | None = None,
    *,
    answer: Callable[[], Sequence[Readable]] | tuple[()] | None = None,
    **more: object,
) -> AudioStop:
    """Return a stop that does something; the answer `()` is that it speaks for itself."""
    says_after = (lambda: ()) if answer == () else answer
    return AudioStop(
        key=("help", key),
        lines=(),
        hint=words.PRESS.fill(act=says),
        always=True,
        act=act,
        answer=says_after,  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


def _volume(audio: Helped) -> Callable[[], Sequence[Readable]]:
    return lambda: (volume_of(audio.reading.settings),)


def _dark(audio: Helped) -> AudioStop:
    says = words.TO_LIGHT if audio.dark else words.TO_DARK
    return _stop(
        "dark",
        says,
        lambda: audio.set_dark(dark=not audio.dark),
        answer=lambda: (words.IS_DARK if audio.dark else words.IS_LIGHT,),
    )


def _keys(audio: Helped) -> Sequence[AudioStop]:
    """Return the stops at which the key that goes on is found, then the one that chooses."""
    next_, choose = audio.keys.next, audio.keys.choose
    that_is_choose = words.FOUND.fill(key=choose)
    find = words.FIND.fill(key=next_)
    first = AudioStop(
        key="find next", lines=(Line(find),), act=_nothing, answer=lambda: (that_is_choose, find)
    )
    lines = (Line(words.FOUND.fill(key=next_)), Line(words.FIND.fill(key=choose)))
    both = (that_is_choose, words.BOTH_FOUND)
    second = AudioStop(key="find choose", lines=lines, act=_nothing, answer=lambda: both, out=True)
    return (first, second)


def _nothing() -> None:
    """Do nothing: the answer is all."""
