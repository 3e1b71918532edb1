"""A file is recognised before it is touched; what cannot be opened is refused by name."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from mbdesk.domain.ballot import Choice
from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    FileDamagedError,
    FileExistsAlreadyError,
    FileLockedError,
    FileMissingError,
    ForeignFileError,
    MediumLostError,
    NewerFileError,
)
from mbdesk.models.database import Database
from mbdesk.models.opening import (
    MIGRATIONS,
    SCHEMA_VERSION,
    FileType,
    create_database,
    open_database,
)
from mbdesk.models.schema import Base
from mbdesk.models.sqlite import found_by_check
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import DATABASE_NAME, open_station
from tests.process.scene import Scene, voting_day
from tests.quick_databases import true_migrations

PAGE = 8192


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """Return a closed, empty central file."""
    path = tmp_path / "central.mbdesk"
    create_database(path, FileType.CENTRAL).close()
    return path


def pragma(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {statement}")
        connection.commit()


def spoil_a_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[PAGE * 2 : PAGE * 3] = b"\xff" * PAGE
    path.write_bytes(data)


def keep(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])


SPOILING: dict[str, tuple[Callable[[Path], object], type[KnownError]]] = {
    "a page of other bytes": (spoil_a_page, FileDamagedError),
    "cut in the middle": (lambda path: keep(path, path.stat().st_size // 2), FileDamagedError),
    "cut in the header": (lambda path: keep(path, 50), FileDamagedError),
    "empty": (lambda path: keep(path, 0), ForeignFileError),
    "a text": (lambda path: path.write_text("Hej!", "utf-8"), ForeignFileError),
    "another program's": (lambda path: pragma(path, "application_id=7"), ForeignFileError),
    "a station's": (
        lambda path: pragma(path, f"application_id={int(FileType.STATION)}"),
        ForeignFileError,
    ),
    "newer": (lambda path: pragma(path, f"user_version={SCHEMA_VERSION + 1}"), NewerFileError),
    "missing": (lambda path: path.unlink(), FileMissingError),
}


@pytest.mark.parametrize("case", SPOILING)
def test_a_file_that_cannot_be_used_is_refused_by_name_and_left_as_it_is(closed: Path, case):
    spoil, error = SPOILING[case]
    spoil(closed)
    found = closed.read_bytes() if closed.exists() else None
    with pytest.raises(KnownError) as raised:
        open_central(closed)
    assert type(raised.value) is error
    assert raised.value.parameters["path"] == str(closed)
    assert (closed.read_bytes() if closed.exists() else None) == found


def test_a_folder_is_no_file_of_ours(tmp_path: Path):
    with pytest.raises(ForeignFileError):
        open_central(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with a name")
def test_a_pipe_is_no_file_of_ours_and_is_not_read(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        os.write(held, bytes(PAGE))  # who reads it none the less need not wait without end
        with pytest.raises(FileMissingError):
            open_database(pipe, FileType.CENTRAL)
        assert len(os.read(held, 2 * PAGE)) == PAGE
    finally:
        os.close(held)


def test_a_new_file_overwrites_none(closed: Path):
    held = closed.read_bytes()
    with pytest.raises(FileExistsAlreadyError):
        create_database(closed, FileType.CENTRAL)
    assert closed.read_bytes() == held


def test_a_station_is_open_in_one_place_at_a_time(scene: Scene):
    station = scene.stations.pop()
    with pytest.raises(FileLockedError):
        open_station(station.folder)
    cast(station, Choice(("tree",)))
    station.close()
    with open_station(station.folder) as again:
        assert again.counts().votes == 1


def test_a_station_that_could_not_be_opened_is_not_left_locked(scene: Scene):
    station = scene.stations.pop()
    station.close()
    path = station.folder / DATABASE_NAME
    whole = path.read_bytes()
    keep(path, len(whole) // 2)
    with pytest.raises(FileDamagedError):
        open_station(station.folder)
    path.write_bytes(whole)
    open_station(station.folder, voting_day).close()


def test_a_folder_without_a_station(tmp_path: Path):
    with pytest.raises(FileMissingError):
        open_station(tmp_path)


def downgrade(database: Database, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.connection() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, revision)


def tables(database: Database) -> set[str]:
    with database.connection() as connection:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}


@pytest.mark.parametrize("kind", list(FileType))
def test_the_migrations_make_what_the_models_say(tmp_path: Path, kind):
    with true_migrations(), closing(create_database(tmp_path / "new", kind)) as database:
        with database.connection() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, Base.metadata) == []
        assert tables(database) == set(Base.metadata.tables)


def test_the_migrations_can_be_undone_and_done_again(closed: Path):
    with closing(open_database(closed, FileType.CENTRAL)) as database:
        downgrade(database, "base")
        assert tables(database) == set()
    pragma(closed, "user_version=0")
    with closing(open_database(closed, FileType.CENTRAL)) as database:
        assert tables(database) == set(Base.metadata.tables)


def test_an_older_file_is_copied_beside_itself_before_it_is_migrated(closed: Path):
    with closing(open_database(closed, FileType.CENTRAL)) as database:
        downgrade(database, "base")
    pragma(closed, "user_version=0")
    older = closed.read_bytes()
    open_database(closed, FileType.CENTRAL).close()
    copies = closed.parent.glob("*.before-*")
    assert [path.read_bytes() for path in copies] == [older]


def test_a_connection_that_is_in_use_while_its_file_is_closed_is_closed_when_given_back(closed):
    database = open_database(closed, FileType.CENTRAL)
    with database.connection() as connection:
        raw = connection.connection.dbapi_connection
        database.close()
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        raw.execute("PRAGMA user_version")


def test_a_connection_is_closed_even_if_its_file_is_just_while_it_is_put_away(closed, monkeypatch):
    database = open_database(closed, FileType.CENTRAL)
    pool = database._engine.pool
    put_away = pool._do_return_conn

    def close_before(record):
        database.close()
        put_away(record)

    monkeypatch.setattr(pool, "_do_return_conn", close_before)
    with database.connection() as connection:
        raw = connection.connection.dbapi_connection
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        raw.execute("PRAGMA user_version")


def test_who_comes_late_to_a_closed_station_leaves_no_connection_open(scene: Scene):
    station = scene.stations.pop()
    station.close()
    with station.database.connection() as connection:
        raw = connection.connection.dbapi_connection
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        raw.execute("PRAGMA user_version")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("ok", None),
        ("Page 302: unable to get the page. error code=266", MediumLostError),
        ("Tree 4 page 7: btreeInitPage() returns error code 11", FileDamagedError),
        ("row 3 missing from index cards", FileDamagedError),
    ],
)
def test_a_page_that_the_medium_does_not_give_is_no_damage_to_the_file(answer, told):
    assert found_by_check(answer) is told


def test_the_files_that_tests_open_are_what_the_migrations_make(tmp_path, closed):
    with true_migrations():
        create_database(tmp_path / "migrated", FileType.CENTRAL).close()
    made, migrated = map(told_by, (closed, tmp_path / "migrated"))
    assert made == migrated


def told_by(path: Path) -> tuple[list[str], list[tuple[int]]]:
    """Return all statements that make a file, and the marks in its header."""
    with closing(sqlite3.connect(path)) as file:
        marks = [file.execute(f"PRAGMA {each}").fetchone() for each in MARKS_OF_A_FILE]
        return list(file.iterdump()), marks


MARKS_OF_A_FILE = ("user_version", "application_id", "journal_mode", "page_size", "auto_vacuum")
