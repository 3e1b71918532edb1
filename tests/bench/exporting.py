"""Exporting everything a station holds, beside zipping and hashing the same bytes."""

import hashlib
import zipfile
from pathlib import Path

from mbdesk.process.exporting import export
from tests.bench.figure import Clock, Figure
from tests.bench.scene import Scene


def measure_export(scene: Scene, ballots: int) -> tuple[Figure, Path]:
    """Write the final export; return the figure and the file."""
    clock, raw = Clock(), Clock()
    with clock.running():
        written = export(scene.station, scene.folder, final=True)
    members = _members(written.path)
    with raw.running():
        _zip_and_hash(members, scene.folder / "raw.zip")
    baseline = "zipfile (stored) and SHA-256 of the same bytes in memory; no fsync, no reading back"
    figure = Figure("export", baseline, ballots, clock.seconds, ballots, raw.seconds, 2.0)
    return figure, written.path


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def _zip_and_hash(members: dict[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
        for name, data in members.items():
            hashlib.sha256(data).hexdigest()
            file.writestr(name, data)
