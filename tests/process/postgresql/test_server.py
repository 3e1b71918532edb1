"""A city's central file on a real PostgreSQL server: the same code, the same result."""

import gc
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import Person
from mbdesk.domain.station import Kept, StationKind
from mbdesk.domain.vote_state import VoteState
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
from mbdesk.services.centre.log.log_book import LogQuery, check_log, read_entries
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.stations.station_ways import set_aside
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import StationFolder
from tests.process.scene import set_up, voting_scene

pytestmark = pytest.mark.postgresql


def test_the_log_on_a_server_is_searched_by_names_whatever_their_capitals(
    target: str, tmp_path: Path
):
    scene = voting_scene(tmp_path, target=target)
    scene.central.sign_in(Person("Åsa Öberg"))
    close_voting(scene.central)
    query = LogQuery(scene.central.frame.id, "åsa öberg")
    assert [entry.event.code for entry in read_entries(scene.central, query)] == ["voting_closed"]
    assert check_log(scene.central, scene.central.frame.id).whole
    scene.close()


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
        assert read_overview(again).voting.state is VoteState.COUNTED
        assert [kept.state for kept in kept_exports(again)] == [Kept.LATE]


def late(station: StationFolder, folder: Path) -> Path:
    """Export once more: the same votes, and another number."""
    return export(station, folder).path


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
    assert scene.central.counts().votes == 0
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
