"""Desks that work on one server at once: each gets its turn, or an answer in words."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import ClonedStationError
from mbdesk.errors.files import DatabaseUnreachableError, FileLockedError
from mbdesk.models import postgresql
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.merging.kept_decisions import HeldLines, drop, take_branch, take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.card_ways import void_card
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside, take_back
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import count_box, make_box, new_count, take_box_back
from mbdesk.services.counting.count_standing import result
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.counting.workers import Workers
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from tests.process.scene import Scene, another_desk, voting_scene

pytestmark = pytest.mark.postgresql
WAY = WayOut("så blev det", ("Anna Ek", "Bo Dal"))
CLONED = ClonedStationError(path="", station="")
CUT_OFF_ALL_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid != pg_backend_pid() AND datname = current_database()"
)


def cutting(target: str) -> Callable[[int, int], None]:
    """Return a progress that lets the server end every connection but its own."""

    def cut(_done: int, _total: int) -> None:
        with psycopg.connect(target.replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute(CUT_OFF_ALL_OTHERS)

    return cut


def test_two_desks_that_merge_the_same_and_other_files_at_once_each_get_an_answer(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    paths = []
    for station in scene.stations:
        for _ in range(3):
            cast(station, Choice(("tree",)))
            paths.append(export(station, tmp_path).path)
    with open_central(target) as one, open_central(target) as other, ThreadPoolExecutor(4) as desks:
        both = [(desk, path) for path in paths for desk in (one, other)]
        merged = list(desks.map(lambda task: merge(*task), both))
    assert sum(not each.seen_already for each in merged) == len(paths)
    assert scene.central.counts() == Counts(votes=6)
    scene.close()


def test_one_desk_alone_closes_and_the_other_is_told(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    with open_central(target) as other, ThreadPoolExecutor(2) as desks:
        told = [desks.submit(close_voting, desk) for desk in (scene.central, other)]
        errors = [each.exception() for each in told]
    assert sorted(type(error).__name__ for error in errors) == ["NoneType", "NotAllowedNowError"]
    scene.close()


def test_an_overview_shows_one_state_though_another_desk_commits_meanwhile(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    before = read_overview(scene.central)
    with open_central(target) as other:

        def close_elsewhere() -> bool:
            close_voting(other)
            return True

        with another_desk(close_elsewhere) as tried:
            assert read_overview(scene.central) == before
    assert len(tried) == 1
    assert read_overview(scene.central).voting.state is VoteState.CLOSED
    scene.close()


def test_a_desk_that_waits_too_long_for_its_turn_is_told(target: str, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(postgresql, "TURN_WAIT_MILLISECONDS", 50)
    scene = voting_scene(tmp_path, target=target)
    with open_central(target) as other, scene.central.database.unit() as session:
        the_process(session)
        with pytest.raises(FileLockedError):
            close_voting(other)
    scene.close()


def test_a_connection_that_is_lost_ends_in_words_and_nothing_is_half_done(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    cast(scene.stations[0], Choice(("tree",)))
    path = export(scene.stations[0], tmp_path).path

    with pytest.raises(DatabaseUnreachableError):
        merge(scene.central, path, progress=cutting(target))
    assert scene.central.counts() == Counts()
    assert merge(scene.central, path).new_votes == 1
    scene.close()


def test_merges_at_the_same_time_all_come_in(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    for station in scene.stations:
        cast(station, Choice(("bench",)))
    files = [export(station, tmp_path).path for station in scene.stations]
    with open_central(target) as other, ThreadPoolExecutor() as desks:
        for _ in range(4):
            for station in scene.stations:
                cast(station, Choice(("bench",)))
            files += [export(station, tmp_path).path for station in scene.stations]
            merged = [
                desks.submit(merge, desk, path) for path in files for desk in (scene.central, other)
            ]
            for each in merged:
                each.result()
        assert other.counts().votes == 10
    scene.close()


WRITING: dict[str, Callable[[CentralFile, Scene, Path], object]] = {
    "merge": lambda desk, _, path: merge(desk, path),
    "quarantine": lambda desk, scene, path: quarantine(desk, path, CLONED),
    "take in": lambda desk, scene, _: take_in(desk, "0" * 64, WAY),
    "take a branch": lambda desk, scene, _: take_branch(desk, "0" * 64, HeldLines.BOTH, WAY),
    "drop": lambda desk, scene, _: drop(desk, "0" * 64, WAY),
    "set aside": lambda desk, scene, _: set_aside(desk, scene.stations[0].station.id, WAY),
    "take back": lambda desk, scene, _: take_back(desk, scene.stations[0].station.id, WAY),
    "revoke": lambda desk, scene, _: revoke(desk, scene.stations[0].station.id, 1, WAY),
    "new code": lambda desk, scene, _: give_new_code(desk, scene.stations[0].station.id, WAY),
    "withdraw": lambda desk, scene, _: withdraw_item(desk, "bench", WAY),
    "void a card": lambda desk, scene, _: void_card(desk, 1, WAY),
    "close": lambda desk, scene, _: close_voting(desk),
    "reopen": lambda desk, scene, _: reopen_voting(desk, WAY),
    "box": lambda desk, scene, _: make_box(desk, scene.counting.roll),
    "unbox": lambda desk, scene, _: take_box_back(desk, WAY),
    "count": lambda desk, scene, _: count_box(desk, scene.counting.tally),
    "settle a tie": lambda desk, scene, _: settle_tie(desk, ("bench", "lamp"), "§ 1"),
    "new count": lambda desk, scene, _: new_count(desk, WAY),
}
"""What desks write, and how; whether the state allows it is asked only once it is their turn."""


def answer(write: Callable[..., object], *given: object) -> str:
    """Return the code of the error that a desk is told, empty for none."""
    try:
        write(*given)
    except KnownError as error:
        return error.code
    return ""


def test_whatever_a_desk_writes_waits_for_its_turn(target: str, tmp_path: Path, monkeypatch):
    scene = voting_scene(tmp_path, target=target)
    path = export(scene.stations[0], tmp_path).path
    monkeypatch.setattr(postgresql, "TURN_WAIT_MILLISECONDS", 20)
    with open_central(target) as other, scene.central.database.unit() as session:
        the_process(session)
        answers = {name: answer(write, other, scene, path) for name, write in WRITING.items()}
    assert answers == dict.fromkeys(WRITING, FileLockedError.code)
    assert scene.central.counts() == Counts()
    scene.close()


def test_of_two_desks_one_boxes_and_one_counts_and_the_other_is_told(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    for station in scene.stations:
        cast(station, Choice(("tree",)))
        merge(scene.central, export(station, tmp_path, final=True).path)
    close_voting(scene.central)
    steps = (
        lambda desk: make_box(desk, scene.counting.roll),
        lambda desk: count_box(desk, scene.counting.tally),
    )
    with open_central(target, scene.central.today) as other, ThreadPoolExecutor(2) as desks:
        for step in steps:
            told = [desks.submit(step, desk).exception for desk in (scene.central, other)]
            names = sorted(type(error()).__name__ for error in told)
            assert names == ["NoneType", "NotAllowedNowError"]
        assert read_overview(other).voting.state is VoteState.COUNTED
    counted = result(scene.central)
    assert (counted.received, counted.counted, counted.number) == (2, 2, 1)
    scene.close()


def test_a_file_that_is_merged_while_another_desk_boxes_is_in_the_box_or_late(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    square, school = scene.stations
    for station in scene.stations:
        cast(station, Choice(("tree",)))
        merge(scene.central, export(station, tmp_path, final=True).path)
    close_voting(scene.central)
    more = [export(station, tmp_path).path for station in (square, school, square, school)]
    with open_central(target) as other, ThreadPoolExecutor(4) as desks:
        merged = [desks.submit(merge, other, path) for path in more]
        box = desks.submit(make_box, scene.central, scene.counting.roll).result()
        late = sum(each.result().late for each in merged)
    assert len(kept_exports(scene.central)) == late
    assert [line.votes for line in box.core.stations] == [1, 1]
    assert [len(numbers) for numbers in box.numbers] == [1, 1]
    scene.close()


def test_a_connection_that_is_lost_while_counting_leaves_the_box_closed(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    for station in scene.stations:
        cast(station, Choice(("tree",)))
        merge(scene.central, export(station, tmp_path, final=True).path)
    close_voting(scene.central)
    make_box(scene.central, scene.counting.roll)
    with pytest.raises(DatabaseUnreachableError):
        count_box(scene.central, scene.counting.tally, Workers(progress=cutting(target)))
    assert read_overview(scene.central).voting.state is VoteState.BOXED
    assert result(scene.central) is None
    count_box(scene.central, scene.counting.tally)
    assert read_overview(scene.central).voting.state is VoteState.COUNTED
    scene.close()
