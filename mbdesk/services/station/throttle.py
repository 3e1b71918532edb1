"""Slows down guessing: after some wrong codes in a row, each further one has to wait.

Mistyped codes do not count, since the check symbol gives them away; what counts is a well-formed
code that no card of this process has.

>>> throttle = GuessThrottle(clock=lambda: 0.0)
>>> for _ in range(FREE_GUESSES):
...     throttle.wrong()
>>> throttle.check()
>>> throttle.wrong()
>>> throttle.check()
Traceback (most recent call last):
mbdesk.errors.voter.SlowDownError: slow_down(seconds=5)
"""

import time
from collections.abc import Callable
from math import ceil

from mbdesk.errors.voter import SlowDownError

FREE_GUESSES = 3
FIRST_WAIT_SECONDS = 5
LONGEST_WAIT_SECONDS = 120


class GuessThrottle:
    """Counts wrong guesses at one station; `clock` is a monotonic clock in seconds."""

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
        """Reset the count after a known card."""
        self._wrong = 0
