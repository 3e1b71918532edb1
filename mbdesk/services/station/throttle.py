"""Slows down whoever guesses: after some wrong codes in a row each next one has to wait.

A code that was only mistyped does not count, since its check symbol already gives it away: what
counts is a well-formed card that this process does not know.
"""

import time
from collections.abc import Callable
from math import ceil

from mbdesk.errors.voter import SlowDownError

FREE_GUESSES = 3
FIRST_WAIT_SECONDS = 5
LONGEST_WAIT_SECONDS = 120


class GuessThrottle:
    """Counts wrong guesses at one station; `clock` gives seconds that only rise."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._free_at = clock()

    def check(self) -> None:
        """Raise SlowDownError(seconds) while the next guess has to wait."""
        left = ceil(self._free_at - self._clock())
        if left > 0:
            raise SlowDownError(seconds=left)

    def wrong(self) -> None:
        """Note a wrong guess."""
        self._wrong += 1
        over = self._wrong - FREE_GUESSES
        if over > 0:
            wait = min(FIRST_WAIT_SECONDS << min(over - 1, 10), LONGEST_WAIT_SECONDS)
            self._free_at = self._clock() + wait

    def right(self) -> None:
        """Begin to count anew after a card that is known."""
        self._wrong = 0
