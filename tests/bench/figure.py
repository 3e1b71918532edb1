"""One measured figure, and the clock it is measured with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds that a piece of work took, beside those of its raw baseline.

    `ballots` and `raw_ballots` are how many each of the two went through; `goal` is the largest
    ratio that is good enough, None where the project has set none.
    """

    name: str
    baseline: str
    ballots: int
    seconds: float
    raw_ballots: int
    raw_seconds: float
    goal: float | None

    @property
    def per_second(self) -> float:
        """Ballots a second."""
        return self.ballots / self.seconds

    @property
    def ratio(self) -> float:
        """How many times as long as its baseline a ballot took."""
        return (self.seconds / self.ballots) / (self.raw_seconds / self.raw_ballots)

    @property
    def verdict(self) -> str:
        """Whether the goal is reached, in a word."""
        if self.goal is None:
            return "no goal set"
        return "reached" if self.ratio <= self.goal else "missed"


class Clock:
    """Adds up the seconds of what runs inside `running`."""

    def __init__(self) -> None:
        self.seconds = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Add the time until the block ends."""
        start = perf_counter()
        yield
        self.seconds += perf_counter() - start
