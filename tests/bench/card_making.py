"""Making voting cards, beside bare Argon2id loops of the same cost on as many cores."""

import os
import secrets
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.stations.cards import make_cards
from tests.bench.figure import Clock, Figure
from tests.bench.scene import CHEAP, setup_of
from tests.keys import known_keys

CARDS = 1000
TURNS = 3
CORES = os.cpu_count() or 1
MEMORY_KIB = 16 * 1024


def measure_cards(folder: Path) -> Figure:
    """Make cards in turns with the bare loops; starting the workers is in both."""
    ours, raw = Clock(), Clock()
    setup = setup_of(Rules(access=VoterAccess.CARD))
    path, key_file = folder / "cards.mbdesk", folder / "cards.mbkeys"
    with create_central(path, setup, key_file, known_keys(setup), cost=CHEAP) as central:
        for _ in range(TURNS):
            with ours.running():
                make_cards(central, CARDS)
            with raw.running(), ProcessPoolExecutor(CORES, get_context("spawn")) as pool:
                list(pool.map(bare_loop, [CARDS // CORES] * CORES))
    baseline = f"bare Argon2id (16 MiB, once) in {CORES} processes"
    number = CARDS * TURNS
    return Figure("cards made", baseline, number, ours.seconds, number, raw.seconds, 1.1)


def bare_loop(cards: int) -> None:
    """Derive as many keys; runs in a worker process."""
    for _ in range(cards):
        secret, salt = secrets.token_bytes(8), secrets.token_bytes(16)
        Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=MEMORY_KIB).derive(secret)
