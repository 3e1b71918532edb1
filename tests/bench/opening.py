"""Opening and counting, beside bare decryption loops on every core."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

from cryptography.hazmat.primitives import hpke
from mbdesk.services.counting.envelope_opening import open_envelopes
from sqlalchemy import select

from mbdesk.domain.records import SEAL
from mbdesk.models.slots import Envelope
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.counting.count import BATCH, count
from mbdesk.sync.keypairs import load_sealing_key
from tests.bench.figure import Clock, Figure
from tests.bench.scene import Scene

CORES = os.cpu_count() or 1
SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def measure_opening(scene: Scene, ballots: int) -> list[Figure]:
    """Open all envelopes of the central file, then do the whole count."""
    opening, counting = Clock(), Clock()
    sealed = _sealed(scene)
    with opening.running():
        _open(scene, sealed)
    close_voting(scene.central)
    with counting.running():
        count(scene.central, scene.tally)
    raw = _bare_loops(scene, sealed)
    baseline = f"bare HPKE decrypt loops in {CORES} processes, the slowest one's time"
    return [
        Figure("open", baseline, ballots, opening.seconds, ballots, raw, 1.25),
        Figure("whole count", baseline, ballots, counting.seconds, ballots, raw, None),
    ]


def bare_loop(private: bytes, info: bytes, sealed: list[bytes]) -> float:
    """Return the seconds that decrypting takes; runs in a worker process."""
    key = load_sealing_key(private)
    start = perf_counter()
    for each in sealed:
        SUITE.decrypt(each, key, info)
    return perf_counter() - start


def _sealed(scene: Scene) -> list[bytes]:
    with scene.central.database.reading() as session:
        return [bytes(each) for each in session.scalars(select(Envelope.sealed))]


def _open(scene: Scene, sealed: list[bytes]) -> None:
    """Open in batches as the count does; the time includes starting the processes."""
    batches = (sealed[start : start + BATCH] for start in range(0, len(sealed), BATCH))
    with _pool() as pool:
        private, process = scene.tally.private, scene.central.frame.id
        opened = sum(c.total() for c in open_envelopes(batches, private, process, pool, CORES))
    assert opened == len(sealed)


def _bare_loops(scene: Scene, sealed: list[bytes]) -> float:
    info = f"mbdesk/{SEAL}/seal/tally/{scene.central.frame.id}".encode()
    shares = [sealed[start::CORES] for start in range(CORES)]
    with _pool() as pool:
        jobs = [pool.submit(bare_loop, scene.tally.private, info, share) for share in shares]
        return max(job.result() for job in jobs)


def _pool() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(CORES, mp_context=get_context("spawn"))
