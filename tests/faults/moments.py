"""The program as a person starts it, killed or stopped at any moment."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from mbdesk.services.station.log_verification import check_log
from mbdesk.services.station.station_folder import open_station
from tests.faults.books import Codes, check_arrives, check_stored, codes_in, must
from tests.faults.operations import CAST, Operation
from tests.faults.place import PASSPHRASE, Place, command_of
from tests.faults.rounds import Bench, Round, round_of
from tests.faults.tracing import Ended

LONGEST_SECONDS = 60.0
MANY = 400
"""Ballots in the file that a long casting reads."""


def start(place: Place, operation: Operation) -> "subprocess.Popen[str]":
    """Start the program itself, in a process that knows nothing of the tests."""
    return subprocess.Popen(
        command_of(*operation.arguments(place)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "MBDESK_PASSPHRASE": PASSPHRASE},
    )


def end(process: "subprocess.Popen[str]") -> Ended:
    """Wait for the program's end and return what it said."""
    out, told = process.communicate(timeout=LONGEST_SECONDS)
    return Ended(process.returncode, out, told, ())


def run_while(
    place: Place, operation: Operation, deed: Callable[["subprocess.Popen[str]"], None]
) -> Ended:
    """Run the program to its end while `deed` is done beside it."""
    process = start(place, operation)
    try:
        deed(process)
        return end(process)
    finally:
        process.kill()
        process.wait()


def kills(
    bench: Bench, operations: list[Operation], number: int, random: Random
) -> Iterator[Round]:
    """Kill the program at random moments of its whole run."""
    usual = {operation.name: _seconds(bench, operation) for operation in operations}
    for _ in range(number):
        operation = random.choice(operations)
        delay = random.uniform(0.3, 1.05) * usual[operation.name]

        def deed(process: "subprocess.Popen[str]", delay: float = delay) -> None:
            _wait(process, delay)
            process.kill()

        yield round_of(
            bench,
            operation,
            "kill at a moment",
            lambda place, operation=operation, deed=deed: run_while(place, operation, deed),
            detail=f"after {delay:.3f} s",
        )


def stops(
    bench: Bench, operations: list[Operation], number: int, random: Random
) -> Iterator[Round]:
    """Stop the program for a while, as a suspended machine does; then let it go on, or kill it."""
    usual = {operation.name: _seconds(bench, operation) for operation in operations}
    for turn in range(number):
        operation = random.choice(operations)
        delay = random.uniform(0.3, 1.0) * usual[operation.name]

        def deed(process: "subprocess.Popen[str]", delay: float = delay, turn: int = turn) -> None:
            _wait(process, delay)
            process.send_signal(signal.SIGSTOP)
            time.sleep(0.05)
            process.send_signal(signal.SIGKILL if turn % 3 == 0 else signal.SIGCONT)

        yield round_of(
            bench,
            operation,
            "stop, then kill" if turn % 3 == 0 else "stop, then go on",
            lambda place, operation=operation, deed=deed: run_while(place, operation, deed),
            detail=f"after {delay:.3f} s",
        )


def _seconds(bench: Bench, operation: Operation) -> float:
    place, began = bench.fresh(), time.monotonic()
    ended = run_while(place, operation, lambda _process: None)
    must(ended.status == 0, f"{operation.name} fails by itself: {ended.told[-500:]}")
    return time.monotonic() - began


def _wait(process: "subprocess.Popen[str]", seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


# One station that is killed again and again


@dataclass(slots=True)
class Station:
    """A station on its way through many kills, and what it has acknowledged so far."""

    place: Place
    before: Codes
    acknowledged: Codes = field(default_factory=set)
    unheard: int = 0

    def check(self) -> None:
        """Start once more and compare."""
        with open_station(self.place.station) as station:
            check_log(station)
            held = station.counts().votes
        stored = codes_in(self.place.database)
        must(held == len(stored), "the station counts other votes than it holds")
        check_stored(stored, self.before, self.acknowledged, self.unheard)


def casting_on(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Let one station vote on and on, and kill it each time after some acknowledged votes."""
    place = bench.fresh()
    place.ballots.write_text('{"codes":["a"]}\n' * MANY, "ascii")
    station = Station(place, codes_in(place.database))
    for turn in range(number):
        began, votes = time.monotonic(), random.randint(1, 60)
        heard = _vote_until_killed(place, votes, random.uniform(0, 0.004))
        station.acknowledged |= heard
        # A file of ballots is cast as a whole: its codes are said when all are safe.
        station.unheard += MANY
        problem = _problem(station.check)
        if turn == number - 1 and not problem:
            problem = _problem(lambda: check_arrives(place, place.central) and None)
        yield Round(
            "kill while voting",
            "cast",
            f"{len(heard)} acknowledged",
            problem,
            time.monotonic() - began,
            f"{votes} votes, {len(station.acknowledged)} in all",
        )


def _vote_until_killed(place: Place, votes: int, delay: float) -> Codes:
    process = start(place, CAST)
    assert process.stdout is not None
    heard = [process.stdout.readline() for _ in range(votes)]
    time.sleep(delay)
    process.kill()
    heard += process.stdout.readlines()
    process.communicate()
    return {line.strip() for line in heard if line.endswith("\n")}


def _problem(check: Callable[[], None]) -> str:
    try:
        check()
    except Exception as error:  # noqa: BLE001  # written down like others
        return str(error) or repr(error)
    return ""


def folder_of(operation: Operation, place: Place) -> Path:
    """Return the folder that an operation writes into, for it to go away."""
    return {
        "cast": place.station,
        "export": place.stick,
        "receipt": place.stick,
        "copy": place.stick,
        "merge": place.sent,
        "read receipt": place.sent,
        "enrol": place.packs,
        "restore": place.second,
    }[operation.name]
