"""Casting: check, seal, durable commit, beside the seal and one raw insert.

Tens of thousands of durable commits take minutes and tell no more than some thousands do. The
rest of the ballots are cast through the same code without waiting for the disk.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import new_id
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.second_copy import CopyState
from mbdesk.sync.envelopes import BallotSealer
from mbdesk.sync.padding import pack_choice
from tests.bench.figure import Clock, Figure
from tests.bench.raw import insert_one, raw_table
from tests.bench.scene import RULES, Scene, voting_scene

BLOCK = 20
"""The two take turns in short blocks: a disk's pace changes from one second to the next."""


def measure_casting(
    scene: Scene, choices: Iterator[Choice], advance: Callable[[int], None]
) -> Figure:
    """Cast the choices one by one; the time includes laying out new slots as the box fills."""
    ours, raw = Clock(), Clock()
    done = 0
    with raw_table(scene.folder / "raw-casting.sqlite") as connection:
        seal = _RawCast(scene)
        while block := list(islice(choices, BLOCK)):
            with ours.running():
                for choice in block:
                    cast(scene.station, choice)
            with raw.running():
                for choice in block:
                    insert_one(connection, seal(choice))
            done += len(block)
            advance(len(block))
    baseline = "HPKE seal and one raw sqlite3 insert, same pragmas"
    return Figure("cast", baseline, done, ours.seconds, done, raw.seconds, 1.5)


def measure_copied_casting(folder: Path, choices: Iterator[Choice]) -> Figure:
    """Cast with a second copy, which is durable too before a vote is confirmed, and without.

    At two stations, since a copy that is left behind would be made anew. Both copy and station lie
    on the disk that is measured; a stick is slower by what it takes to write.
    """
    with_copy, without = Clock(), Clock()
    done = 0
    with _scene(folder / "copied") as copied, _scene(folder / "plain") as plain:
        (folder / "stick").mkdir()
        choose_copy(copied.station, folder / "stick")
        while block := list(islice(choices, BLOCK)):
            for clock, scene in ((with_copy, copied), (without, plain)):
                with clock.running():
                    for choice in block:
                        cast(scene.station, choice)
            done += len(block)
        if copy_state(copied.station) is not CopyState.CURRENT:
            raise RuntimeError("the second copy was not kept up")
    name = "cast with second copy"
    return Figure(name, "cast without one", done, with_copy.seconds, done, without.seconds, None)


@contextmanager
def _scene(folder: Path) -> Iterator[Scene]:
    folder.mkdir()
    with voting_scene(folder) as scene:
        yield scene


def cast_the_rest(scene: Scene, choices: Iterable[Choice], advance: Callable[[int], None]) -> None:
    """Cast the choices, unmeasured and without waiting for the disk."""
    _set_pragmas(scene, "synchronous=OFF", "journal_mode=MEMORY")
    for choice in choices:
        cast(scene.station, choice)
        advance(1)
    _set_pragmas(scene, "synchronous=FULL", "journal_mode=TRUNCATE")


def _set_pragmas(scene: Scene, *pragmas: str) -> None:
    """Set pragmas on the one connection that the pool keeps for this thread of work."""
    connection = scene.station.database._engine.raw_connection()
    for pragma in pragmas:
        connection.cursor().execute(f"PRAGMA {pragma}").close()
    connection.close()


class _RawCast:
    """Makes the row of a sealed ballot, unchecked."""

    def __init__(self, scene: Scene) -> None:
        self._seal = BallotSealer(scene.station.frame.keys.tally, scene.station.binding).seal
        self._station = scene.station.station.id
        self._day = scene.station.today()

    def __call__(self, choice: Choice) -> tuple[str, str, str, bytes, bytes]:
        sealed = self._seal(pack_choice(choice, RULES.ballot_bytes))
        return new_id(), self._station, self._day, b"", sealed
