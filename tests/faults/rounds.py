"""One fault after the other: done, looked at, and written down."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path

from mbdesk.services.exchange import enrolling
from mbdesk.services.station import restoring
from tests.faults.books import UnreconciledError, hear
from tests.faults.operations import ALL, Operation
from tests.faults.place import Place
from tests.faults.tracing import Ended, Judge, run, trace


@dataclass(frozen=True, slots=True)
class Round:
    """What became of one fault. `problem` is empty if everything reconciles."""

    fault: str
    operation: str
    outcome: str
    problem: str
    seconds: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Bench:
    """Where rounds are done: the files they begin with, and a folder for each one's own."""

    pristine: Place
    folder: Path

    def fresh(self) -> Place:
        """Return the files as they were before anything happened."""
        return self.pristine.copied(self.folder / "work")


def round_of(
    bench: Bench,
    operation: Operation,
    fault: str,
    happen: Callable[[Place], Ended],
    *,
    mend: Callable[[Place], None] = lambda _place: None,
    detail: str = "",
    place: Place | None = None,
) -> Round:
    """Let `happen` do the operation under a fault, do it again in peace, and look at the books.

    `mend` takes the fault away, where it does not go by itself. The files are fresh ones, unless
    `place` says where they lie.
    """
    began = time.monotonic()
    place, outcome, problem = place or bench.fresh(), "?", ""
    try:
        try:
            said = hear(happen(place))
            outcome = said.outcome
        finally:
            mend(place)
        operation.at_once(place, said)
        again = hear(run(operation.work(place)))
        operation.afterwards(place, said, again)
    except Exception as error:  # noqa: BLE001  # one round's failure is written down like others
        problem = str(error) if isinstance(error, UnreconciledError) else repr(error)
    return Round(fault, operation.name, outcome, problem, time.monotonic() - began, detail)


def warm_up(bench: Bench) -> None:
    """Do everything once in this process: the forked ones then have it all imported.

    They also know the keys that the enrolment codes come to, which take most of a second each.
    """
    for module in (enrolling, restoring):
        module.enrolment_key = cache(module.enrolment_key)  # type: ignore[attr-defined]
    for operation in ALL:
        with redirect_stdout(StringIO()), suppress(SystemExit):
            operation.work(bench.fresh())()
    gc.collect()
    gc.freeze()  # what is not touched any more is not copied for each forked process


def calls_of(bench: Bench, operation: Operation) -> tuple[str, ...]:
    """Return what the operation does to its files, call by call, when nothing goes wrong."""
    place = bench.fresh()
    ended = trace(operation.work(place), place.root)
    if ended.status != 0:
        raise UnreconciledError(f"{operation.name} fails by itself: {ended.out} {ended.told}")
    return tuple(call.label for call in ended.calls)


def at_call(bench: Bench, operation: Operation, fault: str, judge: Judge, detail: str) -> Round:
    """Do one round in which something happens at a system call."""
    return round_of(
        bench,
        operation,
        fault,
        lambda place: trace(operation.work(place), place.root, judge),
        detail=detail,
    )


def spread(numbers: Sequence[int], most: int) -> Iterator[int]:
    """Yield at most so many of them, evenly spread, the first and the last among them."""
    if len(numbers) <= most:
        yield from numbers
        return
    yield from sorted({numbers[i * (len(numbers) - 1) // max(1, most - 1)] for i in range(most)})
