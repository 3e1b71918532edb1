"""Merging an export, first and again, beside hashing, parsing and inserting the same rows."""

import hashlib
import json
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

from mbdesk.models.slots import NO_CREDENTIAL
from mbdesk.services.centre.merging import merge
from tests.bench.figure import Clock, Figure
from tests.bench.raw import Row, insert_many, raw_table
from tests.bench.scene import Scene

BASELINE = "SHA-256, json.loads and raw sqlite3 executemany of the same rows, same pragmas"


def measure_merging(scene: Scene, path: Path, ballots: int) -> list[Figure]:
    """Merge the file, lay the central file out anew, merge the file again."""
    first, layout, again, raw = Clock(), Clock(), Clock(), Clock()
    with first.running():
        merge(scene.central, path)
    with layout.running():
        scene.central.rebuild()
    with again.running():
        merge(scene.central, path)
    with raw_table(scene.folder / "raw-merging.sqlite") as connection, raw.running():
        insert_many(connection, _rows(path))

    def figure(
        name: str, baseline: str, seconds: float, beside: float, goal: float | None
    ) -> Figure:
        return Figure(name, baseline, ballots, seconds, ballots, beside, goal)

    whole = first.seconds + layout.seconds
    return [
        figure("merge", BASELINE, first.seconds, raw.seconds, 2.0),
        figure("merge, file laid out anew", BASELINE, whole, raw.seconds, None),
        figure("merge repeated", "the first merge", again.seconds, first.seconds, 0.2),
    ]


def _rows(path: Path) -> Iterator[Row]:
    """Hash the envelopes' bytes and yield them as rows."""
    with zipfile.ZipFile(path) as file:
        data = file.read("envelopes.jsonl")
    hashlib.sha256(data).hexdigest()
    for line in data.splitlines():
        record = json.loads(line)
        sealed = b64decode(record["sealed"])
        yield record["id"], record["station"], record["day"], NO_CREDENTIAL, sealed
