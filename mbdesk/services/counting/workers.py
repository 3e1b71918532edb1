"""Opens envelopes on all cores, with at most two batches a worker in flight: memory stays flat.

A worker is given what it needs once, not with every batch::

    with workers.ready(len(envelopes), prepare, key) as pool:  # `prepare(key)` in each worker
        for opened in in_order(pool, open_some, batches):
            ...
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TypeVar

from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.worker_processes import cores, worker_processes

B = TypeVar("B")
G = TypeVar("G")
R = TypeVar("R")

FEW = 2000
"""Envelopes that open faster than a worker process starts."""


@dataclass(frozen=True, slots=True)
class Workers:
    """Who opens envelopes, and who is told how far they have come.

    `executor`, if given, has its workers in this process.
    """

    executor: Executor | None = None
    progress: Progress = silent

    @contextmanager
    def ready(self, envelopes: int, prepare: Callable[[G], None], given: G) -> Iterator[Executor]:
        """Yield workers, each of which has run `prepare`; a thread for few envelopes.

        Raises WorkersLostError.
        """
        if self.executor is None and envelopes > FEW:
            with worker_processes(cores(), prepare, (given,)) as pool:
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
        if len(waiting) >= 2 * cores():
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
