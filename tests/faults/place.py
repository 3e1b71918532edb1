"""A district's files before anything goes wrong, made once and copied for each fault."""

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from alembic import command
from alembic.config import Config

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.models.database import sqlite_database
from mbdesk.models.opening import MIGRATIONS, SCHEMA_VERSION
from mbdesk.services.centre.central_file import (
    CentralFile,
    SigningKey,
    open_central,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.common.locking import FileLock
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.kiosk.kiosk_day import open_day
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.services.station.station_folder import LOCK_NAME
from mbdesk.sync.compartments import KdfCost
from tests.keys import PASSPHRASE, known_keys

CHEAP = KdfCost(memory_kib=1024, iterations=1, lanes=1)
STAFF_CODE = "407193"
VOTES = 12
LINES = 4
KEEPSAKE = ("kept", "over", "a migration")


@dataclass(frozen=True, slots=True)
class Codes:
    """Enrolment codes of the station that is at work, and of one that is not yet enrolled."""

    station: str
    new: str


@dataclass(frozen=True, slots=True)
class Place:
    """Paths below one folder; every operation works on some of them."""

    root: Path

    @property
    def central(self) -> Path:
        """The central file; no export was merged into it."""
        return self.root / "central.mbdesk"

    @property
    def merged(self) -> Path:
        """The central file after the first export was merged."""
        return self.root / "merged.mbdesk"

    @property
    def older(self) -> Path:
        """A central file whose schema is one version older."""
        return self.root / "older.mbdesk"

    @property
    def keys(self) -> Path:
        return self.root / "central.mbkeys"

    @property
    def station(self) -> Path:
        """The folder of a station with `VOTES` votes."""
        return self.root / "station"

    @property
    def database(self) -> Path:
        return self.station / "station.mbstation"

    @property
    def stick(self) -> Path:
        """An empty folder."""
        return self.root / "stick"

    @property
    def sent(self) -> Path:
        """Holds the station's first export and the receipt for it."""
        return self.root / "sent"

    @property
    def second(self) -> Path:
        """Holds a second copy of the station."""
        return self.root / "second"

    @property
    def new(self) -> Path:
        """Where a station is to be made; nothing is there."""
        return self.root / "new"

    @property
    def ballots(self) -> Path:
        """Ballots keyed in, `LINES` of them."""
        return self.root / "ballots.jsonl"

    @property
    def packs(self) -> Path:
        """Holds the pack of a station that is not enrolled."""
        return self.root / "packs"

    @property
    def codes(self) -> Codes:
        return Codes(**json.loads((self.root / "codes.json").read_text("ascii")))

    def only(self, folder: Path, ending: str) -> Path:
        """Return the one file of a kind in a folder."""
        (path,) = folder.glob(f"*.{ending}")
        return path

    def copied(self, to: Path) -> "Place":
        """Return a copy of everything, in place of what was there."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.root, to)
        return Place(to)


def build(root: Path, *, kind: StationKind = StationKind.TABLE) -> Place:
    """Make the files by the program's own means; only guessing passphrases is cheap."""
    place = Place(root)
    for folder in (place.stick, place.sent, place.second, place.packs):
        folder.mkdir(parents=True)
    setup = _setup()
    with create_central(place.central, setup, place.keys, known_keys(setup), cost=CHEAP) as central:
        set_ballot(
            central, [BallotItem("a", 0, 50, {"sv": "a"}), BallotItem("b", 1, 60, {"sv": "b"})]
        )
        open_voting(central)
        key = unlock_signing(central, place.keys, PASSPHRASE)
        _make_station(place, central, key, kind)
    place.ballots.write_text('{"codes":["a"]}\n' * LINES, "ascii")
    _merge_once(place)
    _make_older(place.older)
    return place


def _setup() -> Setup:
    year = local_day()[:4]
    voting = Phase(PhaseKind.VOTING, f"{year}-01-01", f"{year}-12-31")
    rules = replace(Rules(), access=VoterAccess.OPEN, max_choices=2)
    return Setup(titles={"sv": "Prov"}, funds=100, phases=(voting,), rules=rules)


def _make_station(place: Place, central: CentralFile, key: SigningKey, kind: StationKind) -> None:
    new = add_station(central, "Station", "Bibliotek", kind)
    pack = write_pack(central, new.station.id, place.root, key)
    with enrol(pack, place.station, new.code) as station:
        choose_staff_code(station, STAFF_CODE)
        if kind is StationKind.KIOSK:
            open_day(station)
        for _ in range(VOTES):
            cast(station, Choice(("a",)))
        export(station, place.sent)
        choose_copy(station, place.second)
        choose_copy(station, None)
    later = add_station(central, "Annan", "Skola", StationKind.TABLE)
    write_pack(central, later.station.id, place.packs, key)
    codes = {"station": new.code, "new": later.code}
    (place.root / "codes.json").write_text(json.dumps(codes), "ascii")


def _merge_once(place: Place) -> None:
    shutil.copy(place.central, place.merged)
    with open_central(place.merged) as central:
        (verdict,) = merge_files(central, [place.only(place.sent, "mbexport")]).verdicts
        assert verdict.merged
        key = unlock_signing(central, place.keys, PASSPHRASE)
        write_receipt(central, verdict.merged.station.id, place.sent, key)


def _make_older(path: Path) -> None:
    """Make a file as the version before left it, with something in it that has to be kept."""
    from mbdesk.models.opening import FileType, create_database

    create_database(path, FileType.CENTRAL).close()
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with (
        closing(sqlite_database(path, FileType.CENTRAL)) as database,
        database.connection() as connection,
    ):
        config.attributes["connection"] = connection
        command.downgrade(config, "-1")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
        connection.exec_driver_sql("CREATE TABLE keepsake (word TEXT)")
        for word in KEEPSAKE:
            connection.exec_driver_sql("INSERT INTO keepsake VALUES (?)", (word,))


def is_held(station: Path) -> bool:
    """Tell whether a program has the station in a folder open."""
    try:
        FileLock(station / LOCK_NAME).release()
    except BlockingIOError:
        return True
    return False


def rows(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    """Ask a database file, with nothing of the program in between."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, values).fetchall()


def mbdesk(*arguments: str | Path) -> None:
    """Be the program with these arguments, in this process; ends by SystemExit."""
    from mbdesk.__main__ import main

    sys.argv = ["mbdesk", *map(str, arguments)]
    os.environ["MBDESK_PASSPHRASE"] = PASSPHRASE
    main()


def command_of(*arguments: str | Path) -> list[str]:
    """Return the command that starts the program as a person would."""
    return [sys.executable, "-m", "mbdesk", *map(str, arguments)]
