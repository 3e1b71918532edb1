"""A stick that lies: it takes all that is written, and gives back something else."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.faults.operations import EXPORT, RECEIPT
from tests.faults.rounds import Bench, Round, at_call
from tests.faults.system_calls import Call


def lies(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Change a file between its writing and its reading back: it must be refused, and removed."""
    for turn in range(number):
        operation = (EXPORT, RECEIPT)[turn % 2]
        name, spoil = list(_LIES.items())[turn // 2 % len(_LIES)]
        at = random.random()
        found = at_call(bench, operation, "stick that lies", _lie(spoil, at), f"{name} at {at:.3f}")
        if not found.problem and found.outcome != "medium_lost":
            found = Round(*_but(found, f"the lie was believed: {found.outcome}"))
        yield found


def _but(found: Round, problem: str) -> tuple[str, str, str, str, float, str]:
    return found.fault, found.operation, found.outcome, problem, found.seconds, found.detail


def _lie(spoil: Callable[[Path, float], None], at: float) -> Callable[[Call], None]:
    def judge(call: Call) -> None:
        path = Path(call.path)
        if call.name == "fsync" and path.suffix == ".part":
            spoil(path, at)

    return judge


def _flip(path: Path, at: float) -> None:
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] ^= 1
    _write_over(path, bytes(data))


def _blank(path: Path, at: float) -> None:
    """Lose what lies beyond the true size of a forged stick."""
    data = path.read_bytes()
    kept = int(at * (len(data) - 1))
    _write_over(path, data[:kept] + bytes(len(data) - kept))


def _cut(path: Path, at: float) -> None:
    os.truncate(path, int(at * path.stat().st_size))


def _lose(path: Path, _at: float) -> None:
    path.unlink()


def _write_over(path: Path, data: bytes) -> None:
    with path.open("r+b") as file:
        file.write(data)


_LIES: dict[str, Callable[[Path, float], None]] = {
    "a bit flipped": _flip,
    "blank": _blank,
    "cut": _cut,
    "lost": _lose,
}
