"""Debouncing of presses repeated by a tremor or a held key (EN 301 549, 5.7 and 5.8).

Keys do not repeat at all. The same key or button, or the same place on the glass, pressed again at
once counts as one press; another key never does, so that whoever writes fast loses no letter.
"""

from math import hypot
from time import monotonic

from PySide6.QtCore import QPointF

REPEAT_SECONDS = 0.25
"""How soon after a press on a button another one there counts as the same: a tremor's pace."""

TYPING_SECONDS = 0.08
"""The same for a key that writes. The fastest hand takes longer for a double letter."""

SLOW_SECONDS = 0.5
"""Both, for a person who asks for it (EN 301 549, 5.8)."""

SETTLE_SECONDS = 0.6
"""How long a new page ignores presses, so that a double tap does not press what came beneath."""

SAME_PLACE_MM = 6.35
"""How near to the one before a touch is at the same place, whatever lies there by then."""


class Debouncer:
    """Decides whether a press counts; one for everything that a person can press."""

    def __init__(self, same_place: float = 0.0) -> None:
        """Take touches within `same_place` pixels for the same place."""
        self.again, self.letters, self.settle = REPEAT_SECONDS, TYPING_SECONDS, SETTLE_SECONDS
        self.slow = False
        self._same_place = same_place
        self._ignoring_until = 0.0
        self._pressed: int = 0
        self._pressed_at = 0.0
        self._place = QPointF()
        self._key: tuple[int, str] = (0, "")
        self._key_at = 0.0

    def set_slow(self, slow: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """Allow more time between two presses on the same thing, or the usual time."""
        if slow is self.slow:
            return
        self.slow = slow
        self.again = SLOW_SECONDS if slow else REPEAT_SECONDS
        self.letters = SLOW_SECONDS if slow else TYPING_SECONDS

    def accepts(
        self, control: object, place: QPointF | None = None, *, writes: bool = False
    ) -> bool:
        """Whether a press on a control, at a place on the screen, counts now.

        A control that `writes` a letter may be pressed again as soon as a key.
        """
        now = monotonic()
        if now < self._ignoring_until:
            return False
        echo = now < self._pressed_at + (self._letter_seconds if writes else self.again)
        return not (echo and (id(control) == self._pressed or self._near(place)))

    def pressed(self, control: object) -> None:
        """Note that a press on a control has counted."""
        self._pressed, self._pressed_at = id(control), monotonic()

    def touched(self, place: QPointF) -> None:
        """Note where the press that is going on began."""
        self._place = place

    def accepts_key(self, key: int, text: str = "", at: float | None = None) -> bool:
        """Whether a key press counts: not when the same key was pressed a moment ago.

        The time runs from the press that counted, so that a key pressed again and again is heard.
        `at` is when it was pressed, in seconds by the system's clock: a busy screen gets the keys
        of a slow hand all at once.
        """
        now = monotonic() if at is None else at
        if (key, text) == self._key and 0 <= now - self._key_at < self._letter_seconds:
            return False
        self._key, self._key_at = (key, text), now
        return True

    def reset(self) -> None:
        """Restore the usual delay, and forget which key was pressed last."""
        self.set_slow(False)
        self._key = (0, "")

    def page_changed(self) -> None:
        """Ignore presses until people have seen the other things that lie under the finger now."""
        self._ignoring_until = max(self._ignoring_until, monotonic() + self.settle)

    @property
    def _letter_seconds(self) -> float:
        return min(self.letters, self.again)

    def _near(self, place: QPointF | None) -> bool:
        if place is None:
            return False
        way = place - self._place
        return hypot(way.x(), way.y()) < self._same_place
