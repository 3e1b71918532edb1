"""Memory given back to the system after each person, on a machine that runs for days.

The GNU C library keeps what a program has freed, in a place of its own for each thread. A kiosk
works in many threads, and lays its ballot box out anew in memory as that doubles: what it has
held at its most would then be its for good.
"""

import ctypes
import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Let go of all memory that is free; some milliseconds. Does nothing without that library."""
    _trimming()(0)


@cache
def _trimming() -> Callable[[int], object]:
    """Return malloc_trim(3)."""
    if sys.platform != "linux":
        return lambda _: None
    return getattr(ctypes.CDLL(None), "malloc_trim", lambda _: None)
