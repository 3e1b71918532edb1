"""A city's central file on a real PostgreSQL server: the same code, the same result."""

import gc
import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.errors.bundles import AlteredError
from mbdesk.errors.files import (
    DatabaseRefusedError,
    DatabaseUnreachableError,
    FieldError,
    FileExistsAlreadyError,
    FileReadOnlyError,
    NewerFileError,
)
from mbdesk.models.schema import Base
from mbdesk.models.station import Site
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging import merge
from mbdesk.services.centre.station_register import add_station
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.counting.count import count
from mbdesk.services.counting.result_file import verify_result, write_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast, identify_person
from tests.process.scene import set_up, voting_scene

pytestmark = pytest.mark.postgresql
TOOLS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
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
    scene = voting_scene(tmp_path, Rules(access=VoterAccess.IDENTITY), target)
    square, school = scene.stations
    swedish, other = IdentityKind.SWEDISH, IdentityKind.OTHER
    for station, person, kind, code in (
        (square, "19811218-9876", swedish, "bench"),
        (square, "ABC12345", other, "tree"),
        (school, "811218-9876", swedish, "lamp"),
    ):
        cast(station, Choice((code,)), identify_person(station, person, kind))
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
    result = count(scene.central, scene.tally)
    assert (result.received, result.set_aside, result.counted) == (3, 1, 2)
    assert result.votes["tree"] == 1
    path = write_result(scene.central, tmp_path, scene.signing)
    scene.close()
    with open_central(target) as again:
        assert verify_result(path, again)


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
        assert other.counts().envelopes == 10
    scene.close()


def test_a_nul_is_refused_with_its_field(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=target)
    with pytest.raises(FieldError):
        add_station(scene.central, "Bord\0", "Skola", StationKind.TABLE)
    with pytest.raises(DatabaseRefusedError), scene.central.database.unit() as session:
        session.add(Site(id="1" * 32, name="a\0b"))
    scene.close()


def test_a_connection_that_the_server_ends_is_told_and_left_by_nobody(target, tmp_path):
    scene = voting_scene(tmp_path, target=target)
    database = scene.central.database

    def work_until_it_is_ended():
        with database.unit() as session:
            number = session.scalar(text("SELECT pg_backend_pid()"))
            with database.reading() as ending:
                ending.execute(text("SELECT pg_terminate_backend(:n)"), {"n": number})
            session.scalar(text("SELECT 1"))

    with pytest.raises(DatabaseUnreachableError):
        work_until_it_is_ended()
    assert scene.central.counts().envelopes == 0
    scene.close()
    gc.collect()


def test_what_the_account_may_not_is_no_silence_of_the_server(target, tmp_path):
    scene = voting_scene(tmp_path, target=target)

    def write_where_nothing_may_be_written():
        with scene.central.database.unit() as session:
            session.execute(text("SET TRANSACTION READ ONLY"))
            session.add(Site(id="1" * 32, name="A"))

    with pytest.raises(FileReadOnlyError):
        write_where_nothing_may_be_written()
    scene.close()


def test_a_process_that_could_not_be_set_up_leaves_the_database_empty(target, tmp_path):
    (tmp_path / "second.mbkeys").write_bytes(b"of another process")
    with pytest.raises(FileExistsAlreadyError) as refused:
        set_up(tmp_path, name="second", target=target)
    assert refused.value.parameters["path"] == str(tmp_path / "second.mbkeys")
    gc.collect()  # a connection that nobody closed would be told now
    (tmp_path / "second.mbkeys").unlink()
    set_up(tmp_path, name="second", target=target).close()
