"""A process as a district would run it, with real files and keys; only guessing is cheap."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, event

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import (
    CentralFile,
    CountingKeys,
    SigningKey,
    open_central,
    unlock_counting,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.station_register import NewStation, add_station
from mbdesk.services.centre.voting.closing import count_as_heard, station_board
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, open_station
from mbdesk.sync.compartments import KdfCost
from tests.keys import PASSPHRASE, known_keys
from tests.templates import lay_out

CHEAP = KdfCost(memory_kib=1024, iterations=1, lanes=1)
STATIONS = ("Torget", "Skolan")
PROPOSING_DAY = "2026-03-10"
VOTING_DAY = "2026-05-10"
PHASES = (
    Phase(PhaseKind.PROPOSING, "2026-03-01", "2026-03-31"),
    Phase(PhaseKind.VOTING, "2026-05-01", "2026-05-31"),
)
ITEMS = tuple(
    BallotItem(code, place, cost, {"sv": f"Förslag {code}"})
    for place, (code, cost) in enumerate({"bench": 60, "lamp": 50, "tree": 30}.items())
)

HEARD = WayOut("the rest cannot be had", ("Anna Ek", "Bo Dal"))


def wait_for_nobody(central: CentralFile) -> None:
    """Let each station that the count waits for be counted as far as it was heard."""
    for line in station_board(central):
        if line.waited_for:
            count_as_heard(central, line.station.id, HEARD)


class Time:
    """Seconds that pass only when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Scene:
    """A central file with its key file, and the stations that were enrolled."""

    folder: Path
    central: CentralFile
    key_file: Path
    signing: SigningKey
    counting: CountingKeys
    stations: list[StationFolder] = field(default_factory=list)

    def add(self, name: str, kind: StationKind = StationKind.TABLE) -> NewStation:
        return add_station(self.central, name, f"Plats {name}", kind)

    def pack(self, new: NewStation) -> Path:
        return write_pack(self.central, new.station.id, self.folder, self.signing)

    def enrolled(self, name: str, kind: StationKind = StationKind.TABLE) -> StationFolder:
        new = self.add(name, kind)
        return self.take(enrol(self.pack(new), self.folder / name, new.code, voting_day))

    def take(self, station: StationFolder) -> StationFolder:
        self.stations.append(station)
        return station

    def copy_of(self, station: StationFolder, name: str) -> StationFolder:
        """Copy a station's folder as somebody would with a file manager, and open the copy."""
        (self.folder / name).mkdir()
        shutil.copy(station.folder / DATABASE_NAME, self.folder / name)
        return self.take(open_station(self.folder / name, voting_day))

    def close(self) -> None:
        for station in self.stations:
            station.close()
        self.central.close()


def voting_day() -> str:
    return VOTING_DAY


def set_up(
    folder: Path,
    rules: Rules | None = None,
    name: str = "central",
    target: Path | str | None = None,
    *,
    test_ballots: bool = False,
) -> Scene:
    """Set up a process in `folder`, its ballot laid and voting not yet open.

    The central file lies there too, unless `target` is a database on a server.
    """
    key_file = folder / f"{name}.mbkeys"
    setup = Setup(
        titles={"sv": "Medborgarbudget"},
        funds=100,
        phases=PHASES,
        rules=rules or Rules(),
        test_ballots=test_ballots,
    )
    target = target or folder / f"{name}.mbdesk"
    central = create_central(target, setup, key_file, known_keys(setup), cost=CHEAP)
    central.today = voting_day
    set_ballot(central, ITEMS)
    return _unlocked(folder, central, key_file)


def voting_scene(
    folder: Path, rules: Rules | None = None, target: Path | str | None = None
) -> Scene:
    """Set up a process whose voting is open at two stations."""
    if target is not None:
        return _open_voting(set_up(folder, rules, target=target))
    lay_out(folder, _make, rules)
    central = open_central(folder / "central.mbdesk", voting_day)
    scene = _unlocked(folder, central, folder / "central.mbkeys")
    for name in STATIONS:
        scene.take(open_station(folder / name, voting_day))
    return scene


def _make(folder: Path, rules: Rules | None) -> None:
    _open_voting(set_up(folder, rules)).close()


def _open_voting(scene: Scene) -> Scene:
    open_voting(scene.central)
    for name in STATIONS:
        scene.enrolled(name)
    return scene


def _unlocked(folder: Path, central: CentralFile, key_file: Path) -> Scene:
    signing = unlock_signing(central, key_file, PASSPHRASE)
    counting = unlock_counting(central, key_file, PASSPHRASE)
    return Scene(folder, central, key_file, signing, counting)


def central_copy(scene: Scene, name: str) -> CentralFile:
    """Copy the central file as it stands and open the copy."""
    target = scene.folder / name
    shutil.copy(scene.central.path, target)
    return open_central(target, voting_day)


def rows(path: Path) -> list[str]:
    """Return everything a database file holds, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def change(path: Path, statement: str, *values: object) -> None:
    """Do to a database file what no program of ours would."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(statement, values).rowcount > 0
        connection.commit()


@contextmanager
def statements() -> Iterator[list[str]]:
    """Yield the list of the statements of ours from now on."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@contextmanager
def another_desk(commit: Callable[[], bool]) -> Iterator[list[str]]:
    """Try to `commit` before each statement of ours after the first query, until it is let in.

    Yields the list of the statements before which it was tried; `commit` tells whether it got in.
    """
    tried: list[str] = []
    waits = [False]

    def meanwhile(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if waits[0]:
            waits[0] = False
            tried.append(statement)
            waits[0] = not commit()
        elif not tried:
            waits[0] = statement.startswith("SELECT")

    event.listen(Engine, "before_cursor_execute", meanwhile)
    try:
        yield tried
    finally:
        event.remove(Engine, "before_cursor_execute", meanwhile)
