"""A vote that was acknowledged is there after the process was killed, whenever that was."""

import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.models.slots import SPARE_DAY
from mbdesk.services.centre.central_file import unlock_signing
from mbdesk.services.centre.setup import Setup, create_central
from mbdesk.services.centre.station_register import add_station
from mbdesk.services.centre.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.exchange.packs import enrol, write_pack
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from mbdesk.sync.codes import confirmation_code
from mbdesk.sync.keys import KdfCost

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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    year = local_day()[:4]
    setup = Setup(
        titles={"sv": "Prov"},
        funds=100,
        phases=(Phase(PhaseKind.VOTING, f"{year}-01-01", f"{year}-12-31"),),
        rules=Rules(max_choices=1),
    )
    keys = tmp_path / "k.mbkeys"
    with create_central(tmp_path / "c.mbdesk", setup, keys, "en lång fras", cost=CHEAP) as central:
        set_ballot(central, [BallotItem("a", 0, 50, {"sv": "a"})])
        open_voting(central)
        new = add_station(central, "Bord", "Bibliotek", StationKind.TABLE)
        pack = write_pack(
            central, new.station.id, tmp_path, unlock_signing(central, keys, "en lång fras")
        )
        enrol(pack, tmp_path / "s", new.code).close()
    return tmp_path / "s"


def vote_until_killed(folder: Path, lines: int) -> list[str]:
    """Let a station vote, kill it some time after so many acknowledged votes."""
    command = [sys.executable, "-c", VOTER, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as voter:
        acknowledged = [voter.stdout.readline().strip() for _ in range(lines)]
        voter.send_signal(signal.SIGKILL)
        acknowledged += [line.strip() for line in voter.stdout if line.endswith("\n")]
    return acknowledged


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a thing of POSIX systems")
def test_every_acknowledged_vote_survives_a_kill(folder: Path):
    acknowledged: list[str] = []
    while len(acknowledged) < FEWEST_ACKNOWLEDGED:
        acknowledged += vote_until_killed(folder, random.randint(1, 70))
    for _ in range(KILLS):
        acknowledged += vote_until_killed(folder, random.randint(1, 5))
    with open_station(folder) as station:
        held = station.counts().envelopes
    connection = sqlite3.connect(folder / DATABASE_NAME)
    rows = connection.execute("SELECT sealed FROM envelope WHERE day <> ?", (SPARE_DAY,))
    stored = {confirmation_code(sealed) for (sealed,) in rows}
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert set(acknowledged) <= stored
    assert len(set(acknowledged)) == len(acknowledged) <= held == len(stored)
