"""Which faults are done, and how many of each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.faults import calls, kiosk, lying, media, moments, power, tracing
from tests.faults.interference import locks, missing_folders
from tests.faults.operations import (
    ALL,
    CAST,
    COPY,
    ENROL,
    EVERY_CALL,
    EXPORT,
    MERGE,
    READ_RECEIPT,
    RECEIPT,
    RESTORE,
)
from tests.faults.rounds import Bench, Round

ALL_CALLS = 1_000_000
STANDARD = 1000
"""Rounds that the numbers below are made for."""


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of fault: its name, why it cannot be done here if so, and its rounds."""

    name: str
    reason_against: str
    rounds: Callable[[], Iterator[Round]]


def parts(bench: Bench, rounds: int, seed: int) -> Iterator[Part]:
    """Yield what is done for about so many rounds, the same for the same seed."""

    def share(number: int) -> int:
        return max(2, number * rounds // STANDARD)

    def dice(name: str) -> Random:
        return Random(f"{seed} {name}")

    can_trace, can_mount = tracing.reason_against(), media.reason_against()
    some = [operation for operation in ALL if operation not in EVERY_CALL]
    everything = ALL_CALLS if rounds >= STANDARD else share(60)
    for operation in EVERY_CALL:
        work = _calls(calls.kills, bench, operation, everything)
        yield Part(f"every call of {operation.name}", can_trace, work)
    for operation in some:
        work = _calls(calls.kills, bench, operation, share(30))
        yield Part(f"some calls of {operation.name}", can_trace, work)
    for operation in ALL:
        work = _calls(calls.errors, bench, operation, share(12))
        yield Part(f"failing calls of {operation.name}", can_trace, work)
    yield Part("lies", can_trace, lambda: lying.lies(bench, share(24), dice("lies")))
    yield Part("power", can_trace, lambda: power.losses(bench, share(2000), seed))
    yield Part(
        "power, copy", can_trace, lambda: power.losses(bench, share(2000), seed, copied=True)
    )
    killed = [CAST, EXPORT, MERGE, RECEIPT, READ_RECEIPT, ENROL, COPY, RESTORE]
    yield Part("moments", "", lambda: moments.kills(bench, killed, share(40), dice("kills")))
    stopped = [CAST, EXPORT, MERGE]
    yield Part("stops", "", lambda: moments.stops(bench, stopped, share(18), dice("stops")))
    yield Part("votes", "", lambda: moments.casting_on(bench, share(50), dice("votes")))
    yield Part("missing", "", lambda: missing_folders(bench, share(16), dice("missing")))
    yield Part("locks", "", lambda: locks(bench, share(8), dice("locks")))
    yield Part("full", can_mount, lambda: media.full_disks(bench, share(40), dice("full")))
    yield Part("read-only", can_mount, lambda: media.read_only_disks(bench, share(8)))
    yield Part("remounts", can_mount, lambda: media.read_only_sticks(bench, share(12), dice("ro")))
    yield Part("pulled", can_mount, lambda: media.pulled_sticks(bench, share(20), dice("pulled")))
    yield Part("kiosk", "", lambda: kiosk.rounds(bench, share(24), dice("kiosk")))


def _calls(
    work: Callable[..., Iterator[Round]], *arguments: object, **named: object
) -> Callable[[], Iterator[Round]]:
    return lambda: work(*arguments, **named)
