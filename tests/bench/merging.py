"""Merging an export, first and again, beside reading, hashing and writing the same bytes once."""

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from mbdesk.services.centre.merging import merge
from mbdesk.sync.runs import RUN
from tests.bench.figure import Clock, Figure
from tests.bench.raw import insert_block, raw_table
from tests.bench.scene import Scene

BASELINE = "a plain script that reads, hashes and writes the same bytes once, same pragmas"
BLOCK = 1 << 20


def measure_merging(scene: Scene, path: Path, ballots: int) -> list[Figure]:
    """Merge the file, and merge it again."""
    first, again, raw, hashing = Clock(), Clock(), Clock(), Clock()
    with first.running():
        merge(scene.central, path)
    with again.running():
        merge(scene.central, path)
    with raw_table(scene.folder / "raw-merging.sqlite") as connection, raw.running():
        connection.execute("BEGIN IMMEDIATE")
        for number, block in enumerate(_blocks(path)):
            insert_block(connection, number, block)
        connection.execute("COMMIT")
    with hashing.running():
        for _ in _blocks(path):
            pass
    once = "reading and hashing the same bytes"
    return [
        Figure("merge", BASELINE, ballots, first.seconds, ballots, raw.seconds, 2.0),
        Figure("merge repeated", once, ballots, again.seconds, ballots, hashing.seconds, None),
    ]


def _blocks(path: Path) -> Iterator[bytes]:
    """Yield the run's bytes in blocks, hashed on the way."""
    digest = hashlib.sha256()
    with zipfile.ZipFile(path) as file, file.open(RUN) as run:
        while block := run.read(BLOCK):
            digest.update(block)
            yield block
