"""What other programs do meanwhile: folders that go away, files that are locked."""

import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

from tests.faults.books import must
from tests.faults.moments import end, folder_of, run_while, start
from tests.faults.operations import (
    CAST,
    COPY,
    ENROL,
    EXPORT,
    MERGE,
    READ_RECEIPT,
    RECEIPT,
    RESTORE,
    Operation,
)
from tests.faults.place import Place
from tests.faults.rounds import Bench, Round, round_of
from tests.faults.tracing import Ended


def missing_folders(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Rename the folder away at a random moment, as when a shared folder is lost."""
    operations = [CAST, EXPORT, RECEIPT, COPY, MERGE, RESTORE, READ_RECEIPT, ENROL]
    for turn in range(number):
        operation, delay = operations[turn % len(operations)], random.uniform(0.1, 1.2)
        yield round_of(
            bench,
            operation,
            "folder gone",
            lambda place, o=operation, d=delay: run_while(
                place, o, lambda _process: _take_away(folder_of(o, place), d)
            ),
            mend=lambda place, o=operation: _bring_back(folder_of(o, place)),
            detail=f"{delay:.3f} s",
        )


def _take_away(folder: Path, seconds: float) -> None:
    time.sleep(seconds)
    folder.rename(folder.with_name(f"{folder.name} away"))


def _bring_back(folder: Path) -> None:
    """Put the folder back; what the program made in its place meanwhile would be a mistake."""
    away = folder.with_name(f"{folder.name} away")
    if away.exists():
        must(not folder.exists(), f"{folder.name} was made anew where it had gone")
        away.rename(folder)


def locks(bench: Bench, number: int, random: Random) -> Iterator[Round]:
    """Let another program hold the database: for good, or for a moment that can be waited for."""
    operations = [CAST, MERGE, EXPORT, READ_RECEIPT]
    for turn in range(number):
        operation = operations[turn % len(operations)]
        seconds = None if turn % 2 else random.uniform(0.2, 2.0)
        yield round_of(
            bench,
            operation,
            "locked database",
            lambda place, o=operation, s=seconds: _locked(place, o, s),
            detail="for good" if seconds is None else f"{seconds:.1f} s",
        )


def _locked(place: Place, operation: Operation, seconds: float | None) -> Ended:
    path = place.central if operation is MERGE else place.database
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        process = start(place, operation)
        try:
            if seconds is not None:
                with suppress(subprocess.TimeoutExpired):
                    process.wait(seconds)
                holder.execute("ROLLBACK")
            return end(process)
        finally:
            process.kill()
            process.wait()
