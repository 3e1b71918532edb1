"""A process with one station whose voting is open: real files and keys, cheap guessing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import (
    CentralFile,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.compartments import KdfCost
from tests.keys import PASSPHRASE, known_keys

CHEAP = KdfCost(memory_kib=1024, iterations=1, lanes=1)
ITEMS = tuple(
    BallotItem(str(number), number, 10_000 * (number + 1), {"sv": f"Förslag {number}"})
    for number in range(9)
)
RULES = Rules(max_choices=3)


@dataclass(frozen=True, slots=True)
class Scene:
    """The opened files of one run."""

    folder: Path
    central: CentralFile
    station: StationFolder


@contextmanager
def voting_scene(folder: Path) -> Iterator[Scene]:
    """Yield a scene in `folder` and close its files afterwards."""
    key_file = folder / "bench.mbkeys"
    setup = setup_of(RULES)
    with create_central(
        folder / "central.mbdesk", setup, key_file, known_keys(setup), cost=CHEAP
    ) as central:
        set_ballot(central, ITEMS)
        open_voting(central)
        new = add_station(central, "Station", "Bibliotek", StationKind.TABLE)
        key = unlock_signing(central, key_file, PASSPHRASE)
        pack = write_pack(central, new.station.id, folder, key)
        with enrol(pack, folder / "station", new.code) as station:
            yield Scene(folder, central, station)


def some_choices(number: int) -> Iterator[Choice]:
    """Yield choices of up to three items, the same in every run."""
    random = Random(number)
    codes = [item.code for item in ITEMS]
    for _ in range(number):
        yield Choice(tuple(random.sample(codes, random.randint(1, RULES.max_choices))))


def setup_of(rules: Rules) -> Setup:
    """Return a process in which one may vote today, under these rules."""
    year = int(local_day()[:4])
    return Setup(
        titles={"sv": "Mätning"},
        funds=200_000,
        phases=(Phase(PhaseKind.VOTING, f"{year}-01-01", f"{year + 1}-12-31"),),
        rules=rules,
        mode=Mode.TEST,
    )
