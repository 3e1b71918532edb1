"""Nothing gives away in which order ballots were cast, however closely the bytes are read."""

import json
import random
import sqlite3
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.station import StationKind
from mbdesk.models.slots import SPARE_DAY
from mbdesk.services.centre.central_file import CentralFile, unlock_signing
from mbdesk.services.centre.setup import Setup, create_central
from mbdesk.services.centre.station_register import add_station
from mbdesk.services.centre.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import enrol, write_pack
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync.codes import confirmation_code
from mbdesk.sync.keys import KdfCost

BALLOTS = 300
CHANCE = 0.25
"""For 300 ballots, a rank correlation beyond this has a chance of less than 1 in 50,000."""

CHEAP = KdfCost(memory_kib=1024, iterations=1, lanes=1)


@pytest.fixture
def centre(tmp_path: Path):
    year = local_day()[:4]
    setup = Setup(
        titles={"sv": "Prov"},
        funds=100,
        phases=(Phase(PhaseKind.VOTING, f"{year}-01-01", f"{year}-12-31"),),
    )
    path = tmp_path / "central.mbdesk"
    with create_central(path, setup, tmp_path / "k.mbkeys", "en lång fras", cost=CHEAP) as central:
        set_ballot(central, [BallotItem(c, n, 50, {"sv": c}) for n, c in enumerate("abc")])
        open_voting(central)
        yield central


@pytest.fixture
def station(centre: CentralFile, tmp_path: Path):
    new = add_station(centre, "Bord", "Bibliotek", StationKind.TABLE)
    key = unlock_signing(centre, tmp_path / "k.mbkeys", "en lång fras")
    with enrol(write_pack(centre, new.station.id, tmp_path, key), tmp_path / "s", new.code) as it:
        yield it


def rank_correlation(places: list[int]) -> float:
    """Spearman's rho between the order of casting and the places where ballots were found."""
    ranks = {place: rank for rank, place in enumerate(sorted(places))}
    n = len(places)
    gaps = sum((rank - ranks[place]) ** 2 for rank, place in enumerate(places))
    return abs(1 - 6 * gaps / (n * (n * n - 1)))


def places_in(path: Path, sealed: list[bytes]) -> list[int]:
    data = path.read_bytes()
    places = [data.find(ballot[:200]) for ballot in sealed]
    assert min(places) >= 0
    return places


def cast_known(station: StationFolder) -> list[str]:
    return [cast(station, Choice((random.choice("abc"),))) for _ in range(BALLOTS)]


def sealed_by_code(path: Path) -> dict[str, bytes]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT sealed FROM envelope WHERE day <> ?", (SPARE_DAY,))
    found = {confirmation_code(sealed): sealed for (sealed,) in rows}
    connection.close()
    return found


def test_no_place_in_station_export_or_centre_tells_the_order(centre, station, tmp_path):
    codes = cast_known(station)
    path = station.folder / DATABASE_NAME
    found = sealed_by_code(path)
    sealed = [found[code] for code in codes]
    assert rank_correlation(places_in(path, sealed)) < CHANCE
    journal = path.with_name(path.name + "-journal")
    assert not journal.exists() or journal.stat().st_size == 0

    written = export(station, tmp_path).path
    lines = zipfile.ZipFile(written).read("envelopes.jsonl").splitlines()
    ids = [json.loads(line)["id"] for line in lines]
    assert all(one < other for one, other in pairwise(ids))
    import base64

    exported = [base64.b64decode(json.loads(line)["sealed"]) for line in lines]
    assert rank_correlation([exported.index(ballot) for ballot in sealed]) < CHANCE

    (verdict,) = merge_files(centre, [written]).verdicts
    assert verdict.refusal is None
    assert rank_correlation(places_in(centre.path, sealed)) < CHANCE


def test_several_exports_leave_no_order_in_the_central_file(centre, station, tmp_path):
    codes = []
    for _ in range(3):
        codes += [cast(station, Choice(("a",))) for _ in range(BALLOTS // 3)]
        merge_files(centre, [export(station, tmp_path).path])
    found = sealed_by_code(centre.path)
    sealed = [found[code] for code in codes]
    assert rank_correlation(places_in(centre.path, sealed)) < CHANCE


def test_the_attack_finds_the_order_in_a_plain_table(station, tmp_path):
    """A control: the same attack on what a careless program would have written."""
    codes = cast_known(station)
    found = sealed_by_code(station.folder / DATABASE_NAME)
    plain = tmp_path / "plain.db"
    connection = sqlite3.connect(plain)
    connection.execute("CREATE TABLE ballot (sealed BLOB)")
    connection.executemany("INSERT INTO ballot VALUES (?)", [(found[code],) for code in codes])
    connection.commit()
    connection.close()
    assert rank_correlation(places_in(plain, [found[code] for code in codes])) > 0.5


def test_the_log_says_nothing_finer_than_the_day_and_nothing_of_single_votes(station, tmp_path):
    cast_known(station)
    written = export(station, tmp_path).path
    events = [json.loads(x) for x in zipfile.ZipFile(written).read("log.jsonl").splitlines()]
    assert len(events) < 10
    assert {len(event["day"]) for event in events} == {10}
