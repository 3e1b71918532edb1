"""Opens envelopes on all cores, with at most two batches a worker in flight: memory stays flat.

A worker is given what it needs once, not with every batch::

    with workers.ready(len(envelopes), prepare, key) as pool:  # `prepare(key)` in each worker
        for opened in in_order(pool, open_some, batches):
            ...
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TypeVar

from mbdesk.services.common.callbacks import Progress, silent

B = TypeVar("B")
G = TypeVar("G")
R = TypeVar("R")

FEW = 2000
"""Envelopes that open faster than a worker process starts."""


def workers() -> int:
    """Return how many workers open at a time."""
    return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Workers:
    """Who opens envelopes, and who is told how far they have come.

    `executor`, if given, has its workers in this process.
    """

    executor: Executor | None = None
    progress: Progress = silent

    @contextmanager
    def ready(self, envelopes: int, prepare: Callable[[G], None], given: G) -> Iterator[Executor]:
        """Yield workers, each of which has run `prepare`; a thread for few envelopes."""
        if self.executor is None and envelopes > FEW:
            # A fork would copy the windows' threads in the middle of whatever they do.
            context = get_context("spawn")
            with ProcessPoolExecutor(workers(), context, prepare, (given,)) as pool:
                yield pool
            return
        prepare(given)
        with nullcontext(self.executor) if self.executor else ThreadPoolExecutor(1) as pool:
            yield pool


ALONE = Workers()


def in_order(pool: Executor, work: Callable[[B], R], batches: Iterable[B]) -> Iterator[R]:
    """Yield what `work` returns for each batch, in the order of the batches."""
    waiting: deque[Future[R]] = deque()
    for batch in batches:
        waiting.append(pool.submit(work, batch))
        if len(waiting) >= 2 * workers():
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
