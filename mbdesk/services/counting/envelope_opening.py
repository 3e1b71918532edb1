"""Opens sealed ballots in parallel and returns only how often each content occurred.

The caller strips the outer envelopes and shuffles, so no credential, number or order reaches a
worker; a worker returns counts of contents, so none leaves it either. What does not open
counts as `UNREADABLE`; one bad envelope never stops the count.

>>> from mbdesk.sync.keypairs import new_sealing_key, public_sealing_key
>>> from mbdesk.sync.sealing import Sealer
>>> private, process = new_sealing_key(), "1" * 32
>>> sealer = Sealer(public_sealing_key(private), process, Purpose.TALLY)
>>> batch = [sealer.seal(b"ballot for 3"), sealer.seal(b"ballot for 3"), b"rubbish"]
>>> open_batch(private, process, batch)
Counter({b'ballot for 3': 2, b'': 1})
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from functools import lru_cache

from mbdesk.sync.keys import Purpose
from mbdesk.sync.old_sealing import Opener, UnsealingError

UNREADABLE = b""
"""Stands for an envelope that does not open, or holds no ballot."""


def open_envelopes(
    batches: Iterable[list[bytes]],
    private: bytes,
    process_id: str,
    executor: Executor,
    workers: int,
) -> Iterator[Counter[bytes]]:
    """Yield, a batch at a time, how often each opened content occurs in it.

    At most two batches a worker are in flight, so memory stays flat.
    """
    waiting: list[Future[Counter[bytes]]] = []
    for batch in batches:
        waiting.append(executor.submit(open_batch, private, process_id, batch))
        if len(waiting) >= 2 * workers:
            yield waiting.pop(0).result()
    for future in waiting:
        yield future.result()


def open_batch(private: bytes, process_id: str, batch: list[bytes]) -> Counter[bytes]:
    """Open one batch; runs in a worker process."""
    opener = _opener(private, process_id)
    return Counter(_open(opener, sealed) for sealed in batch)


@lru_cache(maxsize=1)
def _opener(private: bytes, process_id: str) -> Opener:
    return Opener(private, process_id, Purpose.TALLY)


def _open(opener: Opener, sealed: bytes) -> bytes:
    try:
        return opener.open(sealed)
    except UnsealingError:
        return UNREADABLE
