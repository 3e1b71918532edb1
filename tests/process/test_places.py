"""Places and their opening hours, as the centre keeps them."""

import pytest

from mbdesk.domain.station import StationKind
from mbdesk.errors.centre import ChangedSinceError, StationExistsError, StationInUseError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.papers import note_codes_on_paper
from mbdesk.services.centre.stations.places import Hours, places, set_hours
from mbdesk.services.centre.stations.station_register import add_stations
from mbdesk.services.centre.stations.station_removal import remove_stations
from mbdesk.services.centre.stations.station_ways import give_new_code
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.place_board import PlaceLack, place_board
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack, write_packs
from tests.process.scene import set_up, voting_day

WAY = WayOut("datorn gick sönder", ("Anna Ek", "Bo Dal"))


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    yield made
    made.close()


def lacks(scene, day: str = "2026-05-10") -> dict[PlaceLack, int]:
    """Return what the only place lacks on a day of voting."""
    at_day = CentralFile(scene.central.database, fixed(day))
    (line,) = place_board(read_overview(at_day))
    return dict(line.lacks)


def test_a_place_has_its_stations_and_the_hours_given_last(scene):
    scene.add("Bord 1")
    scene.add("Bord 2")
    first, second = places(scene.central)
    assert [each.name for each in first.stations] == ["Bord 1"]
    set_hours(scene.central, first.site.id, [Hours("2026-05-02", "9", "12.30")])
    hours = [Hours("2026-05-03", "10.00", "18"), Hours("2026-05-01", "9:15", "12.30")]
    set_hours(scene.central, first.site.id, hours)
    assert places(scene.central)[0].hours == (
        Hours("2026-05-01", "09:15", "12:30"),
        Hours("2026-05-03", "10:00", "18:00"),
    )
    assert places(scene.central)[1] == second
    set_hours(scene.central, first.site.id, [])
    assert places(scene.central)[0].hours == ()


@pytest.mark.parametrize(
    ("hours", "field", "wanted"),
    [
        ([Hours("i morgon", "9", "12")], "1.day", "day"),
        ([Hours("2026-05-01", "9", "12")] * 2, "2.day", "day_once"),
        ([Hours("2026-05-01", "25", "12")], "1.opens", "clock"),
        ([Hours("2026-05-01", "9", "")], "1.closes", "clock"),
        ([Hours("2026-05-01", "12", "9")], "1.closes", "clock_after"),
    ],
)
def test_hours_that_cannot_be_are_refused_by_their_line(scene, hours, field, wanted):
    scene.add("Bord 1")
    site = places(scene.central)[0].site.id
    with pytest.raises(FieldError) as caught:
        set_hours(scene.central, site, hours)
    assert (caught.value.parameters["field"], caught.value.parameters["wanted"]) == (field, wanted)
    assert places(scene.central)[0].hours == ()


def test_what_a_place_lacks_follows_the_work(scene):
    made = add_stations(scene.central, ("Bord 1", "Bord 2"), "Torget", StationKind.TABLE)
    first, second = (each.station.id for each in made)
    assert lacks(scene) == {PlaceLack.HOURS: 1, PlaceLack.CODES: 2}
    (place,) = places(scene.central)
    set_hours(scene.central, place.site.id, [Hours("2026-05-10", "9", "12")])
    note_codes_on_paper(scene.central, [first, second])
    assert lacks(scene) == {}
    open_voting(scene.central)
    assert lacks(scene) == {PlaceLack.PACKS: 2, PlaceLack.EXPORTS: 2}
    packs = write_packs(scene.central, scene.folder, scene.signing)
    assert lacks(scene) == {PlaceLack.EXPORTS: 2}
    assert lacks(scene, "2026-06-10") == {PlaceLack.LAST_EXPORTS: 2}
    close_voting(scene.central)
    assert lacks(scene) == {PlaceLack.LAST_EXPORTS: 2}
    pack = next(path for path in packs if first[:4] in path.name or "bord-1" in path.name)
    station = scene.take(enrol(pack, scene.folder / "one", made[0].code, voting_day))
    merge(scene.central, export(station, scene.folder, final=True).path)
    assert lacks(scene) == {PlaceLack.LAST_EXPORTS: 1}


def test_a_new_code_is_lost_until_it_is_on_paper_too(scene):
    (made,) = add_stations(scene.central, ("Bord 1",), "Torget", StationKind.TABLE)
    note_codes_on_paper(scene.central, [made.station.id])
    assert PlaceLack.CODES not in lacks(scene)
    again = give_new_code(scene.central, made.station.id, WAY)
    assert lacks(scene)[PlaceLack.CODES] == 1
    pack = write_pack(scene.central, again.station.id, scene.folder, scene.signing)
    station = scene.take(enrol(pack, scene.folder / "one", again.code, lambda: "2026-03-10"))
    merge(scene.central, export(station, scene.folder).path)
    assert PlaceLack.CODES not in lacks(scene), "it is set up, so somebody had the code"


def test_several_stations_are_set_up_at_once_or_none(scene):
    made = add_stations(scene.central, ("Bord 1", "Bord 2", "Bord 3"), "Torget", StationKind.TABLE)
    assert len({each.code for each in made}) == 3
    with pytest.raises(StationExistsError):
        add_stations(scene.central, ("Kiosk 1", "bord  3"), "torget", StationKind.KIOSK)
    (place,) = places(scene.central)
    assert [each.name for each in place.stations] == ["Bord 1", "Bord 2", "Bord 3"]


def test_hours_are_undone_and_given_again_unless_others_were_given_since(scene):
    scene.add("Bord 1")
    (place,) = places(scene.central)
    before, after = [Hours("2026-05-02", "09:00", "12:00")], [Hours("2026-05-03", "10:00", "11:00")]
    set_hours(scene.central, place.site.id, before)
    undo = set_hours(scene.central, place.site.id, after, before)
    redo = undo(scene.central)
    assert places(scene.central)[0].hours == tuple(before)
    again = redo(scene.central)
    assert places(scene.central)[0].hours == tuple(after)
    set_hours(scene.central, place.site.id, before)
    with pytest.raises(ChangedSinceError):
        again(scene.central)


def test_a_station_is_taken_away_with_its_place_and_put_back_with_its_code(scene):
    made = add_stations(scene.central, ("Bord 1", "Bord 2"), "Torget", StationKind.TABLE)
    ids = [each.station.id for each in made]
    redo = remove_stations(scene.central, ids)
    assert places(scene.central) == ()
    undo = redo(scene.central)
    (place,) = places(scene.central)
    assert [each.id for each in place.stations] == ids
    station = enrol_again(scene, made[0])
    assert station == ids[0]
    with pytest.raises(StationInUseError):
        undo(scene.central)
    assert len(places(scene.central)[0].stations) == 2


def enrol_again(scene, made) -> str:
    """Write a station's pack, and set the station up with the code that it got first."""
    pack = write_pack(scene.central, made.station.id, scene.folder, scene.signing)
    with enrol(pack, scene.folder / "bord", made.code) as station:
        return station.station.id


def test_a_place_that_has_hours_stays_without_its_station(scene):
    made = add_stations(scene.central, ("Bord 1",), "Torget", StationKind.TABLE)
    (place,) = places(scene.central)
    set_hours(scene.central, place.site.id, [Hours("2026-05-02", "09:00", "12:00")])
    remove_stations(scene.central, [made[0].station.id])
    (left,) = places(scene.central)
    assert (left.site, left.stations) == (place.site, ())
