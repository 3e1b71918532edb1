"""Strikes that a shaking hand or a held key makes too many of (EN 301 549, 5.7 and 5.8)."""

from time import monotonic

AGAIN_SECONDS = 0.25
"""How soon after a strike another one is taken for the same."""

SETTLE_SECONDS = 0.5
"""How long a new page ignores strikes, so that a double tap does not press what came beneath."""


class Strikes:
    """Decides whether a press counts; one for everything that a person can press."""

    def __init__(self) -> None:
        self.again, self.settle = AGAIN_SECONDS, SETTLE_SECONDS
        self._deaf_until = 0.0

    def accepts(self) -> bool:
        """Whether a press that comes now counts."""
        return monotonic() >= self._deaf_until

    def struck(self) -> None:
        """Note that a press has counted, and be deaf to its echo."""
        self._be_deaf(self.again)

    def page_changed(self) -> None:
        """Note that other things lie under the finger now, and be deaf until they are seen."""
        self._be_deaf(self.settle)

    def _be_deaf(self, seconds: float) -> None:
        self._deaf_until = max(self._deaf_until, monotonic() + seconds)
