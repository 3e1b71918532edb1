"""The stick with the second copy: somebody pulls it now and then, and somebody puts it back."""

from random import Random

from tests.soak.kiosk import Kiosk

PULLED = 0.01
PUT_BACK = 0.05
SWAPPED = 0.3
"""How often a pulled stick leaves another, empty one in its place."""


class CopyStick:
    """In its place, or out of it with or without another one there."""

    def __init__(self, kiosk: Kiosk, random: Random) -> None:
        self._place, self._random = kiosk.copy_stick, random
        self._drawer = self._place.with_name("pulled stick")
        self.pulled = 0

    def maybe_move(self) -> None:
        """Pull it or put it back, by chance."""
        if self._drawer.exists():
            if self._random.random() < PUT_BACK:
                self.put_back()
        elif self._random.random() < PULLED:
            self.pull()

    def pull(self) -> None:
        """Pull it; sometimes an empty stick takes its place."""
        self._place.rename(self._drawer)
        self.pulled += 1
        if self._random.random() < SWAPPED:
            self._place.mkdir()

    def put_back(self) -> None:
        """Put it back, if it was pulled."""
        if not self._drawer.exists():
            return
        if self._place.exists():
            # Raises if anything was written to the stick in its place: nothing may be.
            self._place.rmdir()
        self._drawer.rename(self._place)
