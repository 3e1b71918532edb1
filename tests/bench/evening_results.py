"""The evenings' figures as a table in a file of their own, a row added or replaced at a time."""

import re
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from mbdesk.domain.process import Mode
from mbdesk.services.common.callbacks import local_day
from mbdesk.sync import fingerprints
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint
from tests.bench.evening import Step
from tests.bench.results import machine

EVENINGS = Path(__file__).with_name("EVENINGS.md")

_HEAD = """# The evening

What is done with all stations' exports, beside raw baselines of the same work in the same run.
Written by `python3 packaging/dev.py bench --evening` and, for a million ballots, `--million`.
Compare ratios between machines, not seconds. Machine: {machine}.

- **first merge**: every export verified and taken in; beside a plain script that reads, hashes and
  writes the same bytes once, a durable transaction for each station. Every station costs an
  Argon2id of 64 MiB besides, for its fingerprint: {argon:.2f} s here.
- **merge repeated**: the same files once more; beside reading and hashing the same bytes.
- **box and open**: voting closed, fates decided with the roll key, ballots opened with the tally
  key and counted; beside bare loops on all cores (outer envelope, signature, inner envelope; in
  open voting the inner one alone), which a sample of 20,000 on each core tells.
- **reading what the desk shows**: the overview that each page is made from; beside the same of a
  thousand ballots at one station.

Each step ran in a process of its own, whose peak memory is told; workers' memory is not in it.
The spread is that of the ratios of the turns, three up to 100,000 ballots. A ratio below what is
possible is the noise of a machine that does other work.

| ballots | step | seconds | baseline | ratio | spread | goal | peak MB | goal | day, load |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


def write(steps: Sequence[Step], load: str) -> None:
    """Put the steps of one evening in the place of what was known of them, and print them."""
    new = {_key(row): row for row in (_row(step, load) for step in steps)}
    old = EVENINGS.read_text("utf-8") if EVENINGS.exists() else ""
    rows = {_key(row): row for row in re.findall(r"^\| \d.*$", old, re.MULTILINE)} | new
    EVENINGS.write_text(
        _HEAD.format(machine=machine(), argon=_argon()) + "\n".join(rows.values()) + "\n", "utf-8"
    )
    for row in new.values():
        Console(width=200).print(row)


def _argon() -> float:
    """Return the seconds that one fingerprint takes."""
    fingerprints._code.cache_clear()
    began = time.perf_counter()
    StationFingerprint().code(Binding(Mode.TEST, "1" * 32, "2" * 32))
    return time.perf_counter() - began


def _key(row: str) -> str:
    return "|".join(row.split("|")[1:3])


def _row(step: Step, load: str) -> str:
    cells = (
        str(step.evening),
        step.name,
        f"{step.ours.seconds:.2f}",
        f"{step.raw:.2f}",
        f"{step.ratio:.2f}",
        f"{step.low:.2f} to {step.high:.2f}",
        "" if step.goal is None else f"≤ {step.goal:g}",
        f"{step.ours.peak:.0f}",
        "" if step.most_memory is None else f"≤ {step.most_memory}",
        f"{local_day()}, {load}",
    )
    return f"| {' | '.join(cells)} |"
