"""Exporting everything a station holds, beside writing and hashing the same bytes with zipfile.

The baseline does with the bytes what an export must do with them at least: each member is hashed
(SHA-256, as a manifest needs) and written by `zipfile` to the same disk, and the file is durable
there (flush, fsync) when it ends. It has the bytes in memory before it begins: it reads no
database, makes no lines, signs nothing, and reads nothing back. The two take turns.
"""

import hashlib
import os
import zipfile
from pathlib import Path

from mbdesk.services.exchange.exports import export
from tests.bench.figure import Clock, Figure
from tests.bench.scene import Scene

TURNS = 3
"""A disk's pace changes from one second to the next."""


def measure_export(scene: Scene, ballots: int) -> tuple[Figure, Path]:
    """Write exports of everything, the last one final; return the figure and the last file."""
    clock, raw = Clock(), Clock()
    for turn in range(1, TURNS + 1):
        with clock.running():
            written = export(scene.station, scene.folder, final=turn == TURNS)
        members = _members(written.path)
        plain = scene.folder / "raw.zip"
        with raw.running():
            _hash_and_zip(members, plain)
        plain.unlink()
        if turn < TURNS:
            written.path.unlink()
    baseline = "SHA-256 and zipfile (stored) of the same bytes from memory, fsynced; no reading"
    seconds, raw_seconds = clock.seconds / TURNS, raw.seconds / TURNS
    figure = Figure("export", baseline, ballots, seconds, ballots, raw_seconds, 2.0)
    return figure, written.path


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def _hash_and_zip(members: dict[str, bytes], path: Path) -> None:
    with path.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as written:
            for name, data in members.items():
                hashlib.sha256(data).hexdigest()
                written.writestr(name, data)
        file.flush()
        os.fsync(file.fileno())
