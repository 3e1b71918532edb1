"""Verbs of the command line, beside an empty command of typer and rich.

Whole processes, by processor time, in turns. Verifying a file takes one Argon2id of 64 MiB for the
control code that it prints, which is told apart; a result takes one more for each station.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from mbdesk.domain.process import Mode
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint
from tests.bench.starting import NO_CACHE

GOLDEN = Path(__file__).parents[1] / "unit" / "golden" / "v1"
EMPTY = "import rich, typer; app = typer.Typer(); app.command()(lambda: None); app()"
VERBS = {
    "--help": ("--help",),
    "an error of a verb": ("merge", "gone.mbdesk", "gone.mbexport"),
    "verify, a pack": ("verify", str(GOLDEN / "torget.mbpack")),
    "verify, a result of two stations": ("verify", str(GOLDEN / "1.mbresult")),
}
TURNS = 9


def measure_verbs() -> dict[str, float]:
    """Return how many times as much processor time as the empty command each verb takes."""
    _passed("-c", EMPTY)  # warms the disk's cache, as the first turn does for the verbs
    turns = [
        (_passed("-c", EMPTY), [_passed("-m", "mbdesk", *verb) for verb in VERBS.values()])
        for _ in range(TURNS + 1)
    ][1:]
    ratios = ([seconds / empty for seconds in verbs] for empty, verbs in turns)
    found = dict(zip(VERBS, map(median, zip(*ratios, strict=True)), strict=True))
    return found | {"of it a control code": _code() / median(empty for empty, _ in turns)}


def _passed(*arguments: str) -> float:
    """Return the seconds of processor time that a Python takes, its start included."""
    environment = {name: value for name, value in os.environ.items() if name != NO_CACHE}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _code() -> float:
    began = time.process_time()
    StationFingerprint().code(Binding(Mode.TEST, "1" * 32, "2" * 32))
    return time.process_time() - began
