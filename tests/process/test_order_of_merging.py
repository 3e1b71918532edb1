"""It does not matter in which order, or how often, a station's exports arrive."""

import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.held import votes_by_day
from mbdesk.services.centre.merging.run_chunks import run_blocks
from mbdesk.services.centre.stations.station_register import station_statuses
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import tally
from mbdesk.services.counting.workers import Workers
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.surveying import answer_survey
from tests.process.scene import ITEMS, PROPOSING_DAY, VOTING_DAY, Scene, voting_day, voting_scene
from tests.templates import quick_disk

EXPORTS_OF_EACH = 3


@pytest.fixture(scope="module", autouse=True)
def disk_that_nobody_waits_for():
    """Hundreds of merges are made here; what a disk keeps is not what they are about."""
    with quick_disk():
        yield


@pytest.fixture(scope="module")
def delivered(tmp_path_factory):
    """Return a process into which nothing has come yet, six exports, and what they come to."""
    scene = voting_scene(tmp_path_factory.mktemp("delivered"))
    paths = [
        path
        for number in range(1, EXPORTS_OF_EACH + 1)
        for path in day_at_the_stations(scene, final=number == EXPORTS_OF_EACH)
    ]
    yield scene, paths, outcome(scene, paths)
    scene.close()


def day_at_the_stations(scene: Scene, *, final: bool) -> list[Path]:
    for place, station in enumerate(scene.stations):
        station.today = lambda: PROPOSING_DAY
        leave_proposal(station, ProposalDraft("sv", "Bänk", "", contact="a@b.se", consent=True))
        station.today = lambda: VOTING_DAY
        answer_survey(station, {"age": "20_29"})
        for item in ITEMS[place:]:
            cast(station, Choice((item.code,)))
    return [export(station, scene.folder, final=final).path for station in scene.stations]


def outcome(scene: Scene, paths: list[Path]):
    """Merge into a fresh copy of the central file, count, and return all that came of it."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as pool:
        target = Path(folder) / "central.mbdesk"
        target.write_bytes(scene.central.path.read_bytes())
        with open_central(target, voting_day) as central:
            assert [v.refusal for v in merge_files(central, paths).verdicts] == [None] * len(paths)
            held = state(central)
            close_voting(central)
            return central.counts(), held, tally(central, scene.counting, workers=Workers(pool))


def state(central: CentralFile):
    """Return all that the centre holds of its stations: runs byte for byte, and figures."""
    with central.database.reading() as session:
        runs = {
            each.station.id: b"".join(run_blocks(session, each.station.id))
            for each in station_statuses(session)
        }
        figures = [replace(each, exports=0) for each in station_statuses(session)]
        return runs, figures, votes_by_day(session)


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_any_order_and_repetition_gives_the_same_counts_and_result(delivered, data):
    scene, paths, expected = delivered
    extra = data.draw(st.lists(st.sampled_from(paths), max_size=6))
    drawn = data.draw(st.permutations(paths + extra))
    assert outcome(scene, drawn) == expected
    counts, (runs, _, days), result = expected
    assert counts == Counts(votes=15, proposals=6, contacts=6, surveys=6)
    assert result.votes == {"bench": 3, "lamp": 6, "tree": 6}
    assert sum(number for votes in days.values() for number in votes.values()) == 15
    assert len(runs) == 2


@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_merging_in_two_halves_is_merging_at_once_whatever_was_in_both(delivered, data):
    """Associative and idempotent, over any beginnings of what each station has sent."""
    scene, paths, _ = delivered
    some = st.lists(st.sampled_from(paths), unique=True)
    first, second = data.draw(some), data.draw(some)
    with fresh(scene) as apart, fresh(scene) as at_once:
        for part in (first, second, first):
            merge_files(apart, part)
        merge_files(at_once, sorted({*first, *second}))
        assert state(apart) == state(at_once)


@contextmanager
def fresh(scene: Scene):
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "central.mbdesk"
        target.write_bytes(scene.central.path.read_bytes())
        with open_central(target, voting_day) as central:
            yield central


@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_exports_that_were_lost_on_the_way_change_nothing_once_the_last_ones_are_in(
    delivered, data
):
    scene, paths, expected = delivered
    finals = paths[-2:]
    arrived = data.draw(st.sets(st.sampled_from(paths[:-2])))
    drawn = data.draw(st.permutations([*finals, *sorted(arrived)]))
    assert outcome(scene, drawn) == expected
