"""Loss of power while voting: what a disk holds that has not written everything yet.

A kill leaves the system's cache alone, a loss of power does not. From the writes and syncs of a
real run the files are made anew as they may lie on the disk at each point in time: what was synced
is there; of the rest any part may be, in any order, and a write may be torn between sectors. (The
idea is that of ALICE, Pillai et al., OSDI 2014.) In every such state each vote acknowledged by
then must be there, and SQLite must find the file sound.
"""

import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from mbdesk.domain.ballot import Choice
from mbdesk.services.common.atomic_database import journal_of
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.second_copy import COPY_NAME
from mbdesk.services.station.station_folder import open_station
from tests.faults.books import Codes, UnreconciledError, check_stored, codes_in, must
from tests.faults.place import LINES, Place
from tests.faults.rounds import Bench, Round
from tests.faults.system_calls import Call
from tests.faults.tracing import trace

FAULT = "power loss"
SECTOR = 512
_SYNCS = {"fsync", "fdatasync"}
_KNOWN = _SYNCS | {"pwrite64", "ftruncate", "openat", "rename", "unlink"}


@dataclass(slots=True)
class _File:
    """One file: what the disk holds for sure, and what has been asked of it since."""

    synced: bytes = b""
    waiting: list[Call] = field(default_factory=list)


class Disk:
    """The files of a database as they lie on a disk while calls go by."""

    def __init__(self, database: Path) -> None:
        self._database, self._folder = str(database), str(database.parent)
        there = [path for path in (database, journal_of(database)) if path.exists()]
        self._names = {str(path): _File(path.read_bytes()) for path in there}
        self._synced_names = dict(self._names)

    def take(self, call: Call) -> None:
        """Follow one call."""
        if call.path == self._folder and call.name in _SYNCS:
            self._synced_names = dict(self._names)
        if not call.path.startswith(self._database):
            return
        must(call.name in _KNOWN, f"a call that is not understood: {call.name}")
        if call.name == "openat":
            self._names.setdefault(call.path, _File())
        elif call.name == "rename":
            self._names[call.target] = self._names.pop(call.path)
        elif call.name == "unlink":
            self._names.pop(call.path, None)
        else:
            self._change(self._names[call.path], call)

    @staticmethod
    def _change(file: _File, call: Call) -> None:
        if call.name in _SYNCS:
            file.synced = _applied(file.synced, file.waiting)
            file.waiting = []
        else:
            file.waiting.append(call)

    def write(self, folder: Path, choice: "_Choice") -> Path:
        """Lay the files into a folder as they may be found; return the database."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        names = self._names if choice.keeps_names else self._synced_names
        for path, file in names.items():
            content = _applied(file.synced, choice.of(file.waiting))
            (folder / Path(path).name).write_bytes(content)
        return folder / Path(self._database).name


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which of the waiting calls have reached the disk."""

    name: str
    random: Random
    share: float
    """How likely each one is to have: 0 none, 1 all."""
    keeps_names: bool
    """Whether what was made, renamed and removed in the folder has reached the disk too."""
    torn: bool = False

    def of(self, calls: Sequence[Call]) -> list[Call]:
        kept = [call for call in calls if self.random.random() < self.share]
        if self.torn and kept:
            place = self.random.randrange(len(kept))
            kept[place] = _torn(kept[place], self.random)
        return kept


def _torn(call: Call, random: Random) -> Call:
    """Return a write of which only some first or last sectors have reached the disk."""
    sectors = -(-len(call.data) // SECTOR)
    cut = SECTOR * random.randint(0, sectors)
    if random.random() < 0.5:
        return Call(call.number, call.name, call.path, "", call.offset, call.data[:cut])
    return Call(call.number, call.name, call.path, "", call.offset + cut, call.data[cut:])


def _applied(content: bytes, calls: Sequence[Call]) -> bytes:
    data = bytearray(content)
    for call in calls:
        if call.name == "ftruncate":
            del data[call.offset :]
            data.extend(bytes(call.offset - len(data)))
        elif call.data:
            data.extend(bytes(max(0, call.offset - len(data))))
            data[call.offset : call.offset + len(call.data)] = call.data
    return bytes(data)


def losses(
    bench: Bench, states: int, seed: int, *, copied: bool = False, step: int = 1
) -> Iterator[Round]:
    """Lose the power at each `step`-th call of a casting, in some ways each, `states` at least.

    With `copied` the station keeps a second copy, and it is this one whose medium loses power.
    """
    place = bench.fresh()
    if copied:
        with open_station(place.station) as station:
            choose_copy(station, place.stick)
    database = place.stick / COPY_NAME if copied else place.database
    journal_of(database).unlink(missing_ok=True)  # so that making it is among the calls
    before, disk, seen = codes_in(place.database), Disk(database), []
    ended = trace(lambda: _vote(place), place.root, seen.append)
    must(ended.status == 0, f"casting fails by itself: {ended.told[-500:]}")
    ways = max(4, -(-states * step // len(seen)))
    yield from _replay(_Run(bench, disk, seen, before, copied, step), ways, seed)


def _vote(place: Place) -> None:
    """Vote as at a station that has been open for a while: its copy is up to date."""
    with open_station(place.station) as station:
        copy_state(station)
        for _ in range(LINES):
            print(cast(station, Choice(("a",))), flush=True)


@dataclass(frozen=True, slots=True)
class _Run:
    bench: Bench
    disk: Disk
    calls: list[Call]
    before: Codes
    copied: bool
    step: int


def _replay(run: _Run, ways: int, seed: int) -> Iterator[Round]:
    acknowledged: Codes = set()
    for number, call in enumerate(run.calls):
        if call.path == "stdout":
            acknowledged |= set(call.data.decode().split())
        else:
            run.disk.take(call)
        if number % run.step:
            continue
        for choice in _choices(ways, Random(f"{seed} {number}")):
            yield _one(run, choice, acknowledged, call)


def _choices(ways: int, random: Random) -> Iterator[_Choice]:
    yield _Choice("nothing that waits", random, 0.0, keeps_names=False)
    yield _Choice("everything", random, 1.0, keeps_names=True)
    yield _Choice("everything but new names", random, 1.0, keeps_names=False)
    for _ in range(ways - 3):
        share, torn = random.choice((0.2, 0.5, 0.8, 1.0)), random.random() < 0.6
        yield _Choice("a part", random, share, random.random() < 0.7, torn)


def _one(run: _Run, choice: _Choice, acknowledged: Codes, call: Call) -> Round:
    began, problem = time.monotonic(), ""
    try:
        found = codes_in(run.disk.write(run.bench.folder / "lost power", choice))
        check_stored(found, run.before, acknowledged, 1)
    except Exception as error:  # noqa: BLE001  # written down like others
        problem = str(error) if isinstance(error, UnreconciledError) else repr(error)
    operation = "second copy" if run.copied else "cast"
    seconds = time.monotonic() - began
    return Round(FAULT, operation, choice.name, problem, seconds, call.label)
