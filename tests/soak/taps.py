"""How long taps took until their screen was painted, kept out of the memory that is looked at."""

from array import array
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from tests.bench.taps import Taken


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds from a tap to its screen painted, over a part of the voters.

    `yardstick` is how long the processor took meanwhile for a piece of work that is always the
    same: on a machine that does other work too it changes in the course of an hour.
    """

    taps: int
    median: float
    p99: float
    worked_median: float
    worked_p99: float
    yardstick: float


class Taps:
    """All taps in their order, in a file; `mark` begins a new voter."""

    def __init__(self, path: Path) -> None:
        self._path, self._taps = path, 0
        self._first, self._yardsticks = array("L"), array("f")

    def mark(self) -> None:
        """Note that another voter begins, and how fast the machine is just now."""
        self._first.append(self._taps)
        self._yardsticks.append(1000 * _yardstick())

    def note(self, taken: Taken) -> None:
        """Note one tap."""
        with self._path.open("ab") as book:
            array("f", (1000 * taken.clock, 1000 * taken.worked)).tofile(book)
        self._taps += 1

    def pace(self, first: int, last: int) -> Pace:
        """Return the pace of the voters numbered from `first`, counted from 0, to before `last`."""
        end = self._first[last] if last < len(self._first) else self._taps
        times = array("f", self._path.read_bytes())[2 * self._first[first] : 2 * end]
        clock, worked = sorted(times[::2]), sorted(times[1::2])
        yardstick = median(self._yardsticks[first:last])
        return Pace(
            *(len(clock), median(clock), _p99(clock)), median(worked), _p99(worked), yardstick
        )


def _yardstick() -> float:
    began = process_time()
    sum(number * number for number in range(20_000))
    return process_time() - began


def _p99(times: list[float]) -> float:
    return times[int(0.99 * (len(times) - 1))]
