"""Exporting everything a station holds, beside a plain script of the same job.

The script does what an export must do at least: it reads the votes from the station's file, numbers
them by their hash, sorts them, hashes the member (SHA-256, as a manifest needs), writes it with
`zipfile` to the same disk, makes the file durable (flush, fsync), and reads it back and hashes it
again, as nobody trusts a stick. It has all votes in memory at once, and makes no fingerprint, no
signature and no log. The two take turns.
"""

import hashlib
import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

from mbdesk.models.slots import SPARE_DAY
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.sync import fingerprints
from mbdesk.sync.envelopes import Binding, envelope_hash
from mbdesk.sync.runs import RUN
from tests.bench.figure import Clock, Figure
from tests.bench.scene import Scene

TURNS = 3
"""A disk's pace changes from one second to the next."""

_VOTES = 'SELECT day, kind, "outer", "inner" FROM vote_slot WHERE day <> ?'


def measure_export(scene: Scene, ballots: int) -> Figure:
    """Write exports of everything."""
    clock, raw = Clock(), Clock()
    database, binding = scene.station.folder / DATABASE_NAME, scene.station.binding
    for _ in range(TURNS):
        fingerprints._code.cache_clear()  # each day's export has envelopes of its own
        with clock.running():
            written = export(scene.station, scene.folder)
        plain = scene.folder / "raw.zip"
        with raw.running():
            _export_plainly(database, binding, plain)
        plain.unlink()
        written.path.unlink()
    baseline = "a plain script: read rows, number, sort, SHA-256, zip, fsync, read back, hash"
    seconds, raw_seconds = clock.seconds / TURNS, raw.seconds / TURNS
    return Figure("export", baseline, ballots, seconds, ballots, raw_seconds, 1.0)


def _export_plainly(database: Path, binding: Binding, path: Path) -> None:
    with closing(sqlite3.connect(database)) as file:
        rows = file.execute(_VOTES, (SPARE_DAY,)).fetchall()
    rows.sort(key=lambda row: envelope_hash(binding, row[3]))
    data = b"".join(
        day.encode() + kind.encode() + outer + inner for day, kind, outer, inner in rows
    )
    digest = hashlib.sha256(data).digest()
    with path.open("wb") as target:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as written:
            written.writestr(RUN, data)
        target.flush()
        os.fsync(target.fileno())
    with zipfile.ZipFile(path) as back, back.open(RUN) as member:
        read = hashlib.sha256()
        while block := member.read(1 << 20):
            read.update(block)
    if read.digest() != digest:
        raise RuntimeError("the disk holds something else")
