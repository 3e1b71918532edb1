"""A city's central file on a real PostgreSQL server: the same code, the same result."""

import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors.bundles import AlteredError
from mbdesk.errors.files import (
    DatabaseUnreachableError,
    FieldError,
    FileExistsAlreadyError,
    FileLockedError,
    NewerFileError,
)
from mbdesk.models import database
from mbdesk.models.schema import Base
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.kept_files import kept_exports
from mbdesk.services.centre.merging import merge
from mbdesk.services.centre.station_ways import set_aside
from mbdesk.services.centre.vote_states import vote_state
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.common.contents import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import StationFolder
from tests.process.scene import set_up, voting_scene

pytestmark = pytest.mark.postgresql
TOOLS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
CUT_OFF_ALL_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid != pg_backend_pid() AND datname = current_database()"
)
PROGRAM = TOOLS[-1] if TOOLS else Path(shutil.which("pg_ctl") or "/none").parent


def as_server_user(*command: object) -> None:
    """Run a server program; PostgreSQL refuses to run as root."""
    who = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    subprocess.run([*who, *map(str, command)], check=True, capture_output=True, cwd="/")


@pytest.fixture(scope="module")
def server():
    """Start a server of our own that listens on a socket file only."""
    if not (PROGRAM / "initdb").exists():
        pytest.skip("no PostgreSQL server on this machine (Debian: postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="mbdesk-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    as_server_user(PROGRAM / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8")
    options = f"-c listen_addresses='' -k {folder}"
    control = (PROGRAM / "pg_ctl", "-D", data, "-w")
    as_server_user(*control, "-l", folder / "log", "-o", options, "start")
    yield folder
    as_server_user(*control, "-m", "immediate", "stop")
    shutil.rmtree(folder)


@pytest.fixture
def target(server: Path, request: pytest.FixtureRequest) -> str:
    name = f"t{abs(hash(request.node.name))}"
    as_server_user(PROGRAM / "createdb", "-h", server, "-U", "postgres", name)
    return f"postgresql+psycopg://postgres@/{name}?host={server}"


def test_a_process_on_a_server_counts_like_one_in_a_file(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    square, school = scene.stations
    for station, code in ((square, "bench"), (square, "tree"), (school, "tree")):
        cast(station, Choice((code,)))
    files = [export(station, tmp_path, final=True).path for station in scene.stations]
    verdicts = merge_files(scene.central, [*files, files[0]]).verdicts
    assert [verdict.refusal for verdict in verdicts] == [None, None, None]
    assert verdicts[2].merged.seen_already
    damaged = tmp_path / "damaged.mbexport"
    data = bytearray(files[0].read_bytes())
    data[len(data) // 2] ^= 1
    damaged.write_bytes(data)
    with pytest.raises(AlteredError):
        merge(scene.central, damaged)
    close_voting(scene.central)
    result = tally(scene.central, scene.counting)
    assert (result.received, result.counted) == (3, 3)
    assert (result.votes["tree"], result.outcome.winners) == (2, ("tree", "bench"))
    path = sign_result(scene.central, tmp_path, scene.signing)
    assert read_result(path).result.votes == result.votes
    assert merge(scene.central, late(square, tmp_path)).late
    scene.close()
    with open_central(target) as again:
        assert vote_state(again) is VoteState.COUNTED
        assert [kept.state for kept in kept_exports(again)] == [Kept.LATE]


def late(station: StationFolder, folder: Path) -> Path:
    """Export once more: the same votes, and another number."""
    return export(station, folder).path


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


def test_a_desk_that_waits_too_long_for_its_turn_is_told(target: str, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(database, "TURN_WAIT_MILLISECONDS", 50)
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

    def cut(_done: int, _total: int) -> None:
        with psycopg.connect(target.replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute(CUT_OFF_ALL_OTHERS)

    with pytest.raises(DatabaseUnreachableError):
        merge(scene.central, path, progress=cut)
    assert scene.central.counts() == Counts()
    assert merge(scene.central, path).new_votes == 1
    scene.close()


@pytest.mark.parametrize("reason", ["a\0b", "\ud800"])
def test_what_no_server_can_keep_is_refused_by_its_field(target: str, tmp_path: Path, reason):
    scene = voting_scene(tmp_path, target=target)
    way = WayOut(reason, ("Anna Ek", "Bo Dal"))
    with pytest.raises(FieldError) as refused:
        set_aside(scene.central, scene.stations[0].station.id, way)
    assert refused.value.parameters["field"] == "reason"
    with pytest.raises(FieldError):
        scene.add(f"Torg {reason}")
    scene.close()


def test_the_servers_schema_is_that_of_the_models(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    with scene.central.database.connection() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    scene.close()


def test_a_database_in_use_is_not_set_up_again_and_a_newer_one_is_refused(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    with pytest.raises(FileExistsAlreadyError):
        set_up(tmp_path, name="second", target=target)
    with scene.central.database.connection() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    scene.close()
    with pytest.raises(NewerFileError):
        open_central(target)


def test_a_server_that_does_not_answer_is_named(tmp_path: Path):
    with pytest.raises(DatabaseUnreachableError):
        open_central(f"postgresql+psycopg://postgres@/none?host={tmp_path}")
