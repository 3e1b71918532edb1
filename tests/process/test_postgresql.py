"""A city's central file on a real PostgreSQL server: the same code, the same result."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Fate
from mbdesk.errors.bundles import AlteredError
from mbdesk.errors.files import DatabaseUnreachableError, FileExistsAlreadyError, NewerFileError
from mbdesk.models.schema import Base
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging import merge
from mbdesk.services.centre.voting import close_voting
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_person
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
    result = tally(scene.central, scene.counting)
    assert (result.received, result.total(Fate.REPEAT), result.counted) == (3, 1, 2)
    assert result.votes["tree"] == 1
    path = sign_result(scene.central, tmp_path, scene.signing)
    scene.close()
    with open_central(target) as again:
        assert check_file(path, again).refusal is None


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
