"""Worker processes for what one core takes too long for: cards, envelopes, whole stations."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any

from mbdesk.errors.files import WorkersLostError

MOST_ON_WINDOWS = 61
"""Processes that a pool waits for at a time on Windows (`concurrent.futures`)."""


def cores() -> int:
    """Return how many workers run at a time."""
    return min(os.cpu_count() or 1, MOST_ON_WINDOWS)


@contextmanager
def worker_processes(
    most: int, prepare: Callable[..., object] | None = None, given: tuple[Any, ...] = ()
) -> Iterator[Executor]:
    """Yield at most so many processes, each of which has run `prepare` with what is `given`.

    They end with this one, however it ends: they hold codes of cards, or keys that open votes.
    Raises WorkersLostError when the system ends one of them, as it does for want of memory.
    """
    # A fork would copy the windows' threads in the middle of whatever they do.
    context = get_context("spawn")
    try:
        with ProcessPoolExecutor(min(most, cores()), context, _begin, (prepare, given)) as pool:
            yield pool
    except BrokenProcessPool as error:
        raise WorkersLostError from error


def _begin(prepare: Callable[..., object] | None, given: tuple[Any, ...]) -> None:
    """Begin as a worker that does not outlive the process which asked for it."""
    Thread(target=_end_with_parent, daemon=True).start()
    if prepare is not None:
        prepare(*given)


def _end_with_parent() -> None:
    # A pool's workers wait for work that a killed parent never sends, and would wait for ever.
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
