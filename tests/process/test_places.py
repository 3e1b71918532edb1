"""Places and their opening hours, as the centre keeps them."""

import pytest

from mbdesk.errors.files import FieldError
from mbdesk.services.centre.stations.places import Hours, places, set_hours
from tests.process.scene import set_up


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    yield made
    made.close()


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
