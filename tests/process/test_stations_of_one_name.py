"""Stations of one name, or of none that Latin letters can tell: their files stay apart."""

from contextlib import closing

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind, StationKind
from mbdesk.errors.centre import StationExistsError
from mbdesk.errors.counting import StationsMissingError
from mbdesk.services.centre.stations.station_register import add_station, stations
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.checking import inspect
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_pack, write_packs
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.exchange.station_papers import save_report
from mbdesk.services.station.casting import cast
from mbdesk.words import untranslated
from tests.process.scene import voting_day, wait_for_nobody

TWINS = (
    ("Bord 1", "Vällingby bibliotek"),
    ("Bord 1", "Hässelby gård"),
    ("مكتبة", "مكتبة"),
    ("Бібліотека", "Бібліотека"),
)


@pytest.fixture
def twins(opened):
    return [add_station(opened.central, *each, StationKind.TABLE) for each in TWINS]


@pytest.fixture
def enrolled(opened, twins, tmp_path):
    """Enrol all four from their packs, which lie in one folder."""
    made = []
    for number, new in enumerate(twins):
        pack = write_pack(opened.central, new.station.id, tmp_path, opened.signing)
        made.append(opened.take(enrol(pack, tmp_path / str(number), new.code, voting_day)))
    return made


def test_every_station_has_a_pack_of_its_own_in_one_folder(opened, twins, stick):
    write_packs(opened.central, stick, opened.signing)
    found = sorted(path.name for path in stick.iterdir())
    assert len(found) == 4
    assert {name.partition("-")[0] for name in found} == {"bord", "station"}
    assert all(any(new.station.id[:4] in name for name in found) for new in twins)


def test_packs_written_again_are_the_same_files(opened, twins, stick):
    written = write_packs(opened.central, stick, opened.signing)
    assert write_packs(opened.central, stick, opened.signing) == written
    assert len(list(stick.iterdir())) == 4


def test_one_stick_takes_the_exports_of_all_and_the_receipts_too(opened, enrolled, stick):
    for votes, station in enumerate(enrolled, start=1):
        for _ in range(votes):
            cast(station, Choice(("bench",)))
        export(station, stick, final=True)
        save_report(station, ReportKind.DAY, stick, untranslated, "en")
    made = merge_files(opened.central, [stick], opened.signing)
    assert (made.new, made.after.votes) == (4, 1 + 2 + 3 + 4)
    receipts = {verdict.receipt for verdict in made.verdicts}
    assert len(receipts) == 4
    assert len(list(stick.glob("*.pdf"))) == 4
    held = []
    for station in enrolled:
        (mine,) = (each for each in receipts if station.station.id[:4] in each.name)
        held.append(read_receipt(station, mine).votes)
    assert held == [1, 2, 3, 4]


def test_an_export_of_a_station_set_back_does_not_replace_the_earlier_one(opened, tmp_path, stick):
    """Set back, a station uses a number again; the centre then sees both, and what has happened."""
    station = opened.enrolled("Torget")
    with closing(opened.copy_of(station, "set back")) as older:
        cast(station, Choice(("bench",)))
        first = export(station, stick).path
        cast(older, Choice(("lamp",)))
        second = export(older, stick).path
    assert second.name == f"{first.stem}-2.mbexport"
    made = merge_files(opened.central, [stick])
    assert sorted(str(v.refusal and v.refusal.code) for v in made.verdicts) == [
        "None",
        "cloned_station",
    ]


@pytest.mark.parametrize("name", ["Bord 1", "bord 1", "Bord\u00a0 1"])
@pytest.mark.parametrize("site", ["Vällingby bibliotek", "VÄLLINGBY  BIBLIOTEK"])
def test_a_second_station_of_that_name_at_a_place_is_refused(opened, twins, name, site):
    with pytest.raises(StationExistsError) as refused:
        add_station(opened.central, name, site, StationKind.KIOSK)
    assert refused.value.parameters == {"name": name, "site": site}
    assert len(stations(opened.central)) == 4


def test_a_place_written_otherwise_is_the_same_place(opened, twins):
    new = add_station(opened.central, "Bord 2", "vällingby bibliotek", StationKind.TABLE)
    assert new.station.site == twins[0].station.site


def test_stations_that_are_missing_are_named_with_their_places(opened, twins):
    known = read_overview(opened.central)
    missing = [each.station.full_name for each in known.waiting]
    assert "Bord 1 (Vällingby bibliotek)" in missing
    assert len(set(missing)) == 4
    close_voting(opened.central)
    with pytest.raises(StationsMissingError) as refused:
        tally(opened.central, opened.counting)
    assert "Bord 1 (Hässelby gård)" in refused.value.parameters["stations"]
    wait_for_nobody(opened.central)
    result = tally(opened.central, opened.counting)
    assert {line.full_name for line in result.without_last_export} == set(missing)


def test_what_a_file_is_is_told_with_station_and_place(opened, enrolled, stick):
    path = export(enrolled[1], stick).path
    (checked,) = inspect([path], central=opened.central.path).files
    assert "Bord 1 (Hässelby gård)" in str(checked)
