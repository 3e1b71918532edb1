"""Lets every service read odd files, one after the other, and notes what came of each."""

import random
import resource
import shutil
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mbdesk.domain.records import FileKind
from tests.fuzz.desk import KEY_FILE, Desk, Readers, Reading, make_desk, read
from tests.fuzz.forgery import forged, forged_key_file

KINDS = (*FileKind, KEY_FILE)
MOST_MEMORY = 400 << 20
"""Bytes that reading may take beyond what the process took before: several files of 15 MB, read
into trees and written again."""

TOLD_EVERY = 1000


@dataclass
class Findings:
    """What came of all files: refusals by kind and code, and what had no name."""

    files: int = 0
    readings: int = 0
    grown: int = 0
    codes: dict[str, Counter[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether every error had a name and memory stayed within bounds."""
        return not self.problems and self.grown <= MOST_MEMORY

    def figures(self) -> dict[str, Any]:
        """Return all of it as JSON."""
        return {
            "files": self.files,
            "readings": self.readings,
            "grown_bytes": self.grown,
            "refusals": {kind: dict(codes.most_common()) for kind, codes in self.codes.items()},
            "problems": self.problems,
        }


def fuzz(
    folder: Path,
    files: int,
    seed: int,
    keep: Path | None = None,
    told: Callable[[Findings], None] = lambda _: None,
) -> Findings:
    """Make odd files, kind after kind, and let all services read each; tell of every thousand."""
    (folder / "desk").mkdir()
    (folder / "work").mkdir()
    desk, found = make_desk(folder / "desk"), Findings()
    readers = Readers(desk, folder / "work")
    makers = {kind: _maker(desk, kind) for kind in KINDS}
    for kind in KINDS:  # once with nothing odd, also to warm up
        _read_all(readers, kind, desk.files[kind], found, keep)
    found.files = found.readings = 0
    found.codes.clear()
    before = _peak()
    for number in range(files):
        kind = KINDS[number % len(KINDS)]
        path = folder / f"odd.{kind}"
        path.write_bytes(makers[kind](random.Random(f"{seed}/{number}")))
        _read_all(readers, kind, path, found, keep)
        found.grown = max(0, _peak() - before)
        if found.files % TOLD_EVERY == 0:
            told(found)
    readers.close()
    desk.scene.close()
    return found


def _maker(desk: Desk, kind: str) -> Any:
    if kind == KEY_FILE:
        true = desk.files[kind].read_bytes()
        return lambda chance: forged_key_file(true, chance)
    original = desk.original(FileKind(kind))
    return lambda chance: forged(original, chance)


def _read_all(readers: Readers, kind: str, path: Path, found: Findings, keep: Path | None) -> None:
    found.files += 1
    for reading in readers.of(kind):
        found.readings += 1
        try:
            code = read(reading, path)
        except Exception:  # noqa: BLE001  # whatever it is, it has no name
            _note(found, reading, path, keep)
        else:
            found.codes.setdefault(kind, Counter())[code] += 1


def _note(found: Findings, reading: Reading, path: Path, keep: Path | None) -> None:
    told = traceback.format_exc().splitlines()
    name = getattr(reading, "__name__", "")
    found.problems.append(f"{name}: {told[-1]} [{_where(told)}]")
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, keep / f"{len(found.problems):03d}-{name.strip('_')}{path.suffix}")


def _where(told: list[str]) -> str:
    ours = [line.strip() for line in told if "/mbdesk/" in line]
    return ours[-1] if ours else ""


def _peak() -> int:
    """Return the most memory that this process has taken, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
