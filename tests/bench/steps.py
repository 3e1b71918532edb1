"""A step of an evening in a process that imports nothing else, so that its memory is its own.

`python -m tests.bench.steps STEP FOLDER` works on the files that `evening_scene` left in a folder,
and prints the seconds that the step took and the peak memory of its process in MB.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

BLOCK = 1 << 20
CENTRAL, KEY_FILE = "central.mbdesk", "bench.mbkeys"
PASSPHRASE_FILE = "passphrase"


@dataclass(frozen=True, slots=True)
class Ran:
    """Seconds that a step took, and the peak memory of its process in MB."""

    seconds: float
    peak: float


def run(step: str, folder: Path) -> Ran:
    """Run a step in a fresh process."""
    command = [sys.executable, "-m", "tests.bench.steps", step, str(folder)]
    found = subprocess.run(command, capture_output=True, check=True, text=True)
    return Ran(**json.loads(found.stdout))


def exports_in(folder: Path) -> list[Path]:
    """Return the exports of all stations."""
    return sorted(folder.glob("*.mbexport"))


def merge_all(folder: Path) -> None:
    """Take all exports in."""
    from mbdesk.services.centre.central_file import open_central
    from mbdesk.services.centre.merging.merging import merge

    with open_central(folder / CENTRAL) as central:
        for path in exports_in(folder):
            merge(central, path)


def rewrite(folder: Path) -> None:
    """Read, hash and write the same bytes once, durably for each station."""
    import sqlite3

    from mbdesk.models.sqlite import PRAGMAS

    target = folder / "raw.sqlite"
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target, isolation_level=None)) as file:
        for pragma in PRAGMAS:
            file.execute(f"PRAGMA {pragma}").close()
        file.execute("CREATE TABLE block (number INTEGER PRIMARY KEY, data BLOB)")
        for path in exports_in(folder):
            file.execute("BEGIN IMMEDIATE")
            _hash(path, lambda block: file.execute("INSERT INTO block (data) VALUES (?)", (block,)))
            file.execute("COMMIT")


def hash_all(folder: Path) -> None:
    """Read and hash the same bytes."""
    for path in exports_in(folder):
        _hash(path, lambda _: None)


def box(folder: Path) -> None:
    """Close voting and decide every envelope's fate."""
    from mbdesk.services.centre.central_file import open_central, unlock_counting
    from mbdesk.services.centre.voting.voting import close_voting
    from mbdesk.services.counting.count import make_box

    with open_central(folder / CENTRAL) as central:
        keys = unlock_counting(central, folder / KEY_FILE, _passphrase(folder))
        close_voting(central)
        make_box(central, keys.roll)


def count(folder: Path) -> None:
    """Open the box and count."""
    from mbdesk.services.centre.central_file import open_central, unlock_counting
    from mbdesk.services.counting.count import count_box

    with open_central(folder / CENTRAL) as central:
        count_box(central, unlock_counting(central, folder / KEY_FILE, _passphrase(folder)).tally)


def overview(folder: Path) -> None:
    """Read what the desk shows."""
    from mbdesk.services.centre.central_file import open_central
    from mbdesk.services.counting.overview_reading import read_overview

    with open_central(folder / CENTRAL) as central:
        read_overview(central)


def _passphrase(folder: Path) -> str:
    return (folder / PASSPHRASE_FILE).read_text("utf-8")


def _hash(path: Path, then: Callable[[bytes], object]) -> None:
    import hashlib
    import zipfile

    from mbdesk.sync.runs import RUN

    digest = hashlib.sha256()
    with zipfile.ZipFile(path) as file, file.open(RUN) as run:
        while block := run.read(BLOCK):
            digest.update(block)
            then(block)


_SERVICES = "mbdesk.services"
STEPS: dict[Callable[[Path], None], tuple[str, ...]] = {
    merge_all: (f"{_SERVICES}.centre.merging.merging",),
    box: (f"{_SERVICES}.counting.count", f"{_SERVICES}.centre.voting.voting"),
    count: (f"{_SERVICES}.counting.count",),
    overview: (f"{_SERVICES}.counting.overview_reading",),
    rewrite: ("mbdesk.models.sqlite",),
    hash_all: ("mbdesk.sync.runs",),
}
"""The steps, and the modules that are loaded before the clock starts."""


def _peak() -> float:
    """Return the peak memory of this process in MB, not that of the one that started it."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]) / 1024  # type: ignore[index]


def main(step: str, folder: Path) -> None:
    """Run a step and print what it took."""
    work = next(each for each in STEPS if each.__name__ == step)
    for module in STEPS[work]:
        import_module(module)
    began = time.perf_counter()
    work(folder)
    passed = time.perf_counter() - began
    print(json.dumps({"seconds": passed, "peak": _peak()}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
