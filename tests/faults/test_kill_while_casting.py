"""A vote that was acknowledged is there after the process was killed, whenever that was."""

import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import unlock_signing
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.sync.compartments import KdfCost
from tests.keys import PASSPHRASE, known_keys
from tests.process.held import codes_in

CHEAP = KdfCost(memory_kib=1024, iterations=1, lanes=1)
KILLS = 6
FEWEST_ACKNOWLEDGED = 200
VOTER = """
import sys
from pathlib import Path
from mbdesk.domain.ballot import Choice
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import open_station
with open_station(Path(sys.argv[1])) as station:
    while True:
        sys.stdout.write(cast(station, Choice(("a",))) + "\\n")
        sys.stdout.flush()
"""


PEOPLE = """
import sys, uuid
from pathlib import Path
from mbdesk.domain.ballot import Choice
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import Person
from mbdesk.services.station.station_code import IdentityLock
from mbdesk.services.station.station_folder import open_station
with open_station(Path(sys.argv[1])) as station:
    IdentityLock(station).unlock(sys.argv[2])
    while True:
        person = Person("other:" + uuid.uuid4().hex)
        sys.stdout.write(cast(station, Choice(("a",)), person) + "\\n")
        sys.stdout.flush()
"""


def enrolled(tmp_path: Path, access: VoterAccess) -> tuple[Path, str]:
    """Return the folder of a station where people may vote, and its code."""
    year = local_day()[:4]
    setup = Setup(
        titles={"sv": "Prov"},
        funds=100,
        phases=(Phase(PhaseKind.VOTING, f"{year}-01-01", f"{year}-12-31"),),
        rules=Rules(access=access, max_choices=1),
    )
    keys = tmp_path / "k.mbkeys"
    with create_central(
        tmp_path / "c.mbdesk", setup, keys, known_keys(setup), cost=CHEAP
    ) as central:
        set_ballot(central, [BallotItem("a", 0, 50, {"sv": "a"})])
        open_voting(central)
        new = add_station(central, "Bord", "Bibliotek", StationKind.TABLE)
        pack = write_pack(
            central, new.station.id, tmp_path, unlock_signing(central, keys, PASSPHRASE)
        )
        enrol(pack, tmp_path / "s", new.code).close()
    return tmp_path / "s", new.code


def vote_until_killed(lines: int, voter: str, *arguments: str) -> list[str]:
    """Let a station vote, kill it some time after so many acknowledged votes."""
    command = [sys.executable, "-c", voter, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as station:
        acknowledged = [station.stdout.readline().strip() for _ in range(lines)]
        station.send_signal(signal.SIGKILL)
        acknowledged += [line.strip() for line in station.stdout if line.endswith("\n")]
    return acknowledged


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a thing of POSIX systems")
def test_every_acknowledged_vote_survives_a_kill(tmp_path: Path):
    folder, _ = enrolled(tmp_path, VoterAccess.OPEN)
    acknowledged: list[str] = []
    while len(acknowledged) < FEWEST_ACKNOWLEDGED:
        acknowledged += vote_until_killed(random.randint(1, 70), VOTER, str(folder))
    for _ in range(KILLS):
        acknowledged += vote_until_killed(random.randint(1, 5), VOTER, str(folder))
    with open_station(folder) as station:
        held = station.counts().votes
    stored = codes_in(folder / DATABASE_NAME)
    connection = sqlite3.connect(folder / DATABASE_NAME)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert set(acknowledged) <= stored
    assert len(set(acknowledged)) == len(acknowledged) <= held == len(stored)


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a thing of POSIX systems")
def test_a_vote_and_the_mark_of_its_person_are_there_together_or_not_at_all(tmp_path: Path):
    folder, code = enrolled(tmp_path, VoterAccess.IDENTITY)
    acknowledged: list[str] = []
    for _ in range(KILLS):
        acknowledged += vote_until_killed(random.randint(1, 20), PEOPLE, str(folder), code)
        with open_station(folder) as station:
            marks = len(station.used)
        stored = codes_in(folder / DATABASE_NAME)
        assert set(acknowledged) <= stored
        assert len(stored) == marks
