"""Strikes that a shaking hand or a held key makes too many of (EN 301 549, 5.7 and 5.8).

Keys do not repeat at all. The same key or button, or the same place on the glass, struck again at
once counts as one strike; another key never does, so that whoever writes fast loses no letter.
"""

from math import hypot
from time import monotonic

from PySide6.QtCore import QPointF

AGAIN_SECONDS = 0.25
"""How soon after a strike on a button another one there is taken for the same: a tremor's pace."""

LETTER_SECONDS = 0.08
"""The same for a key that writes. The fastest hand takes longer for a double letter."""

CALM_SECONDS = 0.5
"""Both, for a person who asks for it (EN 301 549, 5.8)."""

SETTLE_SECONDS = 0.5
"""How long a new page ignores strikes, so that a double tap does not press what came beneath."""

SAME_PLACE_MM = 6.35
"""How near to the one before a touch is at the same place, whatever lies there by then."""


class Strikes:
    """Decides whether a strike counts; one for everything that a person can press."""

    def __init__(self, same_place: float = 0.0) -> None:
        """Take touches within `same_place` pixels for the same place."""
        self.again, self.letters, self.settle = AGAIN_SECONDS, LETTER_SECONDS, SETTLE_SECONDS
        self.calm = False
        self._same_place = same_place
        self._deaf_until = 0.0
        self._struck: int = 0
        self._struck_at = 0.0
        self._place = QPointF()
        self._stroke: tuple[int, str] = (0, "")
        self._stroke_at = 0.0

    def be_calm(self, calm: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """Allow more time between two strikes on the same thing, or the usual time."""
        if calm is self.calm:
            return
        self.calm = calm
        self.again = CALM_SECONDS if calm else AGAIN_SECONDS
        self.letters = CALM_SECONDS if calm else LETTER_SECONDS

    def accepts(
        self, control: object, place: QPointF | None = None, *, writes: bool = False
    ) -> bool:
        """Whether a press on a control, at a place on the screen, counts now.

        A control that `writes` a letter may be struck again as soon as a key.
        """
        now = monotonic()
        if now < self._deaf_until:
            return False
        echo = now < self._struck_at + (self._letter_seconds if writes else self.again)
        return not (echo and (id(control) == self._struck or self._near(place)))

    def struck(self, control: object) -> None:
        """Note that a press on a control has counted."""
        self._struck, self._struck_at = id(control), monotonic()

    def touched(self, place: QPointF) -> None:
        """Note where the press that is going on began."""
        self._place = place

    def letter(self, key: int, text: str = "") -> bool:
        """Whether a key counts that is struck now: not when it was struck a moment ago.

        The time runs from the strike that counted, so that a key struck again and again is heard.
        """
        now = monotonic()
        if (key, text) == self._stroke and now < self._stroke_at + self._letter_seconds:
            return False
        self._stroke, self._stroke_at = (key, text), now
        return True

    def forget(self) -> None:
        """Be as usual again, and forget which key was struck last."""
        self.be_calm(False)
        self._stroke = (0, "")

    def page_changed(self) -> None:
        """Note that other things lie under the finger now, and be deaf until they are seen."""
        self._deaf_until = max(self._deaf_until, monotonic() + self.settle)

    @property
    def _letter_seconds(self) -> float:
        return min(self.letters, self.again)

    def _near(self, place: QPointF | None) -> bool:
        if place is None:
            return False
        way = place - self._place
        return hypot(way.x(), way.y()) < self._same_place
