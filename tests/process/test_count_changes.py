"""After a new count: what is different from the one before, and why it was counted anew."""

import json

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.domain.ballot import Choice
from mbdesk.domain.result import LineStatus
from mbdesk.errors.counting import NotCountedError
from mbdesk.services.centre.merging.kept_decisions import take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import count_box, make_box, new_count, tally
from mbdesk.services.counting.count_changes import CountChanges, compare_counts, facts_told
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.words.phrase import reader_of
from tests.process.scene import Scene, voting_scene, wait_for_nobody

WAY = WayOut("En sticka hittades", ("Anna Ek", "Bo Dal"))
LATE = 10


@pytest.fixture
def scene(tmp_path):
    """Count two stations, the second as far as heard; then its last export comes."""
    made = voting_scene(tmp_path)
    first, second = made.stations
    for station in made.stations:
        cast(station, Choice(("bench",)))
        merge(made.central, export(station, made.folder, final=station is first).path)
    close_voting(made.central)
    wait_for_nobody(made.central)
    tally(made.central, made.counting)
    for _ in range(LATE):
        cast(second, Choice(("tree",)))
    merge(made.central, export(second, made.folder, final=True).path)
    yield made
    made.close()


def count_anew(scene: Scene) -> None:
    new_count(scene.central, WAY)
    for kept in kept_exports(scene.central):
        if kept.waits:
            take_in(scene.central, kept.digest, WAY)
    tally(scene.central, scene.counting)


def told(changes: CountChanges) -> dict[str, str]:
    reader = reader_of("en")
    return {fact.name.read(reader): fact.text.read(reader) for fact in facts_told(changes)}


def test_votes_winners_exports_and_reason_are_told(scene):
    count_anew(scene)
    changes = compare_counts(scene.central)
    assert read_overview(scene.central).changes == changes
    assert (changes.before.number, changes.now.number) == (1, 2)
    assert [(item.code, *two) for item, *two in changes.votes] == [("tree", 0, LATE)]
    (station,) = changes.stations
    second = scene.stations[1].station
    assert station.now.station == second.id
    assert (station.counted_before, station.counted_now) == (1, 1 + LATE)
    assert station.before.status is LineStatus.AS_FAR_AS_HEARD
    assert [each.number for each in station.now.exports] == [2]
    assert {item.code for item in changes.chosen} == {"tree"}
    words = told(changes)
    assert words["What is chosen"].startswith("Chosen now, and not before: Förslag tree")
    assert words["Why it was counted anew"] == "En sticka hittades\nDecided by: Anna Ek, Bo Dal"
    assert words["Votes per proposal"] == f"Förslag tree: {LATE}, before 0"
    assert words["Stations and exports"] == (
        f"{second.full_name}: last export is here, before: last export is missing; "
        f"newest export: 2, before: 1; votes counted: {1 + LATE}, before: 1"
    )
    assert words["Votes in all"] == "Votes received: 12, before 2\nVotes counted: 12, before 2"


def test_a_count_of_the_same_says_that_nothing_is_different(scene):
    new_count(scene.central, WAY)
    tally(scene.central, scene.counting)
    changes = compare_counts(scene.central)
    assert (changes.votes, changes.stations, changes.chosen) == ((), (), ())
    assert told(changes)["What is chosen"] == "The same proposals are chosen."
    assert told(changes)["Stations and exports"].startswith("The same exports")


def test_the_newest_is_compared_with_any_count_before_it_and_with_none_after(scene):
    with pytest.raises(NotCountedError):
        compare_counts(scene.central)
    new_count(scene.central, WAY)
    assert read_overview(scene.central).changes is None
    make_box(scene.central, scene.counting.roll)
    with pytest.raises(NotCountedError):
        compare_counts(scene.central, 1)
    count_box(scene.central, scene.counting.tally)
    count_anew(scene)
    assert compare_counts(scene.central, 1).before.number == 1
    assert compare_counts(scene.central).before.number == 2
    for number in (3, 4):
        with pytest.raises(NotCountedError):
            compare_counts(scene.central, number)


def test_the_verb_tells_the_same(scene):
    count_anew(scene)
    words = told(compare_counts(scene.central))
    path = str(scene.central.path)
    said = CliRunner().invoke(app, ["compare-counts", path]).stdout
    assert said.strip() == "\n".join(f"{name}: {text}" for name, text in words.items())
    facts = json.loads(CliRunner().invoke(app, ["compare-counts", path, "--json"]).stdout)
    assert facts["votes"] == {"tree": [0, LATE]}
    assert (facts["before"], facts["now"]) == (1, 2)
