"""The stops of somebody who listens: one thing that is heard, and what can be done with it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from mbdesk.words.phrase import NOTHING, Readable


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is said, and where it stands on the screen, if it does."""

    says: Readable
    shown: QWidget | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioStop:
    """One stop of a ring of them. What is told is that of the moment: rings are made anew.

    `key` tells it from the others, also when the ring is made anew. `act` is done by the key that
    chooses, after `warning`, if there is one, was heard and the key pressed once more; `answer`
    is said then, unless another page has come. `inside` are stops to go into instead.
    """

    key: Hashable
    lines: tuple[Line, ...]
    hint: Readable = NOTHING
    """What choosing does."""
    always: bool = False
    """Whether the hint is told each time, and not for the first stops of a ring alone."""
    act: Callable[[], None] | None = None
    answer: Callable[[], Sequence[Readable]] | None = None
    inside: Callable[[], "Sequence[AudioStop]"] | None = None
    out: bool = False
    """Whether choosing leads out of the ring that it is in."""
    completes: Callable[[], bool] | None = None
    """Tells after the act whether nothing is left to do but to go on."""
    more: tuple[Readable, ...] = ()
    """What else there is to hear about it, on request."""
    warning: Readable = NOTHING
    then: Readable = NOTHING
    """What the warning asks, with the names of the keys."""
    lands_on: Hashable = None
    """The stop to begin at on the page that comes next, from which one returns to this stop."""
    language: str | None = None
    """The language of its words where that is not the one on the screen."""
    uncut: bool = False
    """Whether no key cuts it off while it is told for the first time."""
