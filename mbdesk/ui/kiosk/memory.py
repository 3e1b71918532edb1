"""Returns memory to the system, on a machine that runs for days.

The GNU C library keeps what a program has freed, in a place of its own for each thread. A kiosk
works in many threads, takes 19 MiB to look at a card (Argon2id), and lays its ballot box out anew
in memory as that doubles: what each thread has held at its most would then be its for good.
"""

import ctypes
import gc
import sys
from functools import cache

# mallopt(3); what is larger than the threshold goes straight back, the rest into few places.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE_BYTES = 1 << 18
_ARENAS = 2


def keep_little() -> None:
    """Make the C library return large freed blocks to the system at once.

    Does nothing where the C library is another one.
    """
    library = _library()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
        library.mallopt(_TRIM_THRESHOLD, _LARGE_BYTES)
        library.mallopt(_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Return all free memory to the system, small blocks too.

    Takes up to a tenth of a second: less than a new page waits before it takes presses.
    """
    gc.collect()
    library = _library()
    if library is not None:
        library.malloc_trim(0)


@cache
def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
