"""What must hold over days of voters, and whether it did."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.soak.measure import Sample
from tests.soak.taps import Pace

WARM = 100
"""After so many voters everything has been loaded once; what is held then is the measure."""

MEMORY = 1.05
DATABASE = 1.05
PACE_MEDIAN = 1.2
PACE_P99 = 1.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """One figure, early and late, and the most that the late one may be."""

    name: str
    early: float
    late: float
    most: float

    @property
    def holds(self) -> bool:
        """Whether the limit was kept."""
        return self.late <= self.most


def judge(samples: Sequence[Sample], first: Pace, last: Pace) -> list[Verdict]:
    """Return what came of every figure; none of what is held for too short a run."""
    return [*_held(samples), *_paces(first, last)]


def enough(voters: int) -> bool:
    """Whether a run is long enough to tell what is held early from what is held late."""
    return voters >= 2 * WARM


def _held(samples: Sequence[Sample]) -> Iterator[Verdict]:
    warm = [each for each in samples if each.voters >= WARM]
    part = max(1, len(warm) // 10)
    early, late = warm[:part], warm[-part:]
    before, after = warm[0].resident, warm[-1].resident
    yield Verdict("memory, MB", before / 1e6, after / 1e6, MEMORY * before / 1e6)
    flat: dict[str, Callable[[Sample], int]] = {
        "handles": lambda each: each.handles,
        "threads": lambda each: each.threads,
        "widgets": lambda each: each.widgets,
    }
    for name, value in flat.items():
        most = max(map(value, early))
        yield Verdict(name, most, max(map(value, late)), most)
    objects = warm[0].objects
    yield Verdict("Python objects", objects, warm[-1].objects, MEMORY * objects)
    overhead = warm[0].overhead
    yield Verdict("database, bytes a byte", overhead, warm[-1].overhead, DATABASE * overhead)


def _paces(first: Pace, last: Pace) -> Iterator[Verdict]:
    """Yield the verdicts on the processor's time: other work on the machine spoils the clock's.

    The late one is told as it would have been at the machine's early speed.
    """
    speed = first.yardstick / last.yardstick
    early, late = first.worked_median, last.worked_median * speed
    yield Verdict("tap to paint, median ms", early, late, PACE_MEDIAN * early)
    early, late = first.worked_p99, last.worked_p99 * speed
    yield Verdict("tap to paint, p99 ms", early, late, PACE_P99 * early)
