"""A ring of stops, and the place in it. Nothing here knows Qt's windows or speech."""

from collections.abc import Callable, Hashable, Sequence

from mbdesk.ui.voter.shell.audio_stop import AudioStop

HINTED = 2
"""How many stops of a ring tell what choosing does; who has heard it twice knows."""


class Ring:
    """Goes from stop to stop and round to the first; keeps its place when stops come and go."""

    def __init__(
        self, make: Callable[[], Sequence[AudioStop]], key: Hashable = None, *, helps: bool = False
    ) -> None:
        """`make` returns the stops as they are now; begin at the one with `key`, or the first."""
        self._make, self.helps = make, helps
        self._key, self._place = key, 0
        self._hinted: set[Hashable] = set()

    @property
    def stop(self) -> AudioStop | None:
        """The stop that it is at, if there are any."""
        stops = self._make()
        if not stops:
            return None
        self._place = self._find(stops)
        self._key = stops[self._place].key
        return stops[self._place]

    def step(self, steps: int) -> None:
        """Go so many stops on, or back for a negative number."""
        stops = self._make()
        if stops:
            self._place = (self._find(stops) + steps) % len(stops)
            self._key = stops[self._place].key

    def go_to(self, key: Hashable) -> None:
        """Go to the stop with a key; where there is none, stay."""
        if any(stop.key == key for stop in self._make()):
            self._key = key

    def wants_hint(self, stop: AudioStop) -> bool:
        """Whether what choosing does is told at a stop: always, or at the first ones."""
        if stop.always or stop.key in self._hinted or len(self._hinted) < HINTED:
            if not stop.always:
                self._hinted.add(stop.key)
            return True
        return False

    def _find(self, stops: Sequence[AudioStop]) -> int:
        found = (place for place, stop in enumerate(stops) if stop.key == self._key)
        return next(found, min(self._place, len(stops) - 1))
