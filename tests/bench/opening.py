"""Opening and counting, beside bare decryption loops on every core."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

from cryptography.hazmat.primitives import hpke

from mbdesk.services.centre.run_chunks import held_run
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.counting.count import count_box, make_box
from mbdesk.sync.keypairs import load_sealing_key
from mbdesk.sync.sealing import label
from tests.bench.figure import Clock, Figure
from tests.bench.scene import Scene

CORES = os.cpu_count() or 1
SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def measure_opening(scene: Scene, ballots: int) -> list[Figure]:
    """Box what the central file holds, then open and count it; nobody has voted with a card."""
    boxing, opening = Clock(), Clock()
    close_voting(scene.central)
    without = (scene.station.station.id,)
    with boxing.running():
        make_box(scene.central, scene.counting.roll, without=without)
    with opening.running():
        count_box(scene.central, scene.counting.tally)
    raw = _bare_loops(scene)
    baseline = f"bare HPKE decrypt loops in {CORES} processes, the slowest one's time"
    whole = boxing.seconds + opening.seconds
    return [
        Figure("open and count", baseline, ballots, opening.seconds, ballots, raw, 1.25),
        Figure("box, open and count", baseline, ballots, whole, ballots, raw, None),
    ]


def bare_loop(private: bytes, info: bytes, sealed: list[bytes]) -> float:
    """Return the seconds that decrypting takes; runs in a worker process."""
    key = load_sealing_key(private)
    start = perf_counter()
    for each in sealed:
        SUITE.decrypt(each, key, info)
    return perf_counter() - start


def _bare_loops(scene: Scene) -> float:
    binding = scene.station.binding
    with scene.central.database.reading() as session:
        sealed = [record.inner for record in held_run(session, binding.station)]
    info = label(b"ballot") + binding.packed
    shares = [sealed[start::CORES] for start in range(CORES)]
    with ProcessPoolExecutor(CORES, mp_context=get_context("spawn")) as pool:
        private = scene.counting.tally.private
        jobs = [pool.submit(bare_loop, private, info, share) for share in shares]
        return max(job.result() for job in jobs)
