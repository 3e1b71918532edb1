"""What stands at the address of a server's database, and what an address may say."""

import shutil
from pathlib import Path

import pytest

from mbdesk.errors.files import (
    DatabaseAddressError,
    DatabaseEncodingError,
    DatabaseLoginError,
    DatabaseRightsError,
    DatabaseTimeoutError,
    ForeignDatabaseError,
    NoProcessHereError,
)
from mbdesk.models.postgresql import postgresql_database
from mbdesk.services.centre.central_file import open_central
from tests.process.postgresql.conftest import PROGRAM, as_server_user
from tests.process.scene import set_up, voting_scene

pytestmark = pytest.mark.postgresql


def tables(target: str) -> list[str]:
    """Return the names of the tables in a database."""
    database = postgresql_database(target)
    with database.connection() as connection:
        query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        found = list(connection.exec_driver_sql(query).scalars())
    database.close()
    return found


def execute(target: str, *statements: str) -> None:
    """Run statements in a database, as another program would."""
    database = postgresql_database(target)
    with database.connection() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    database.close()


def test_opening_an_empty_database_makes_nothing_there(target: str, tmp_path: Path):
    with pytest.raises(NoProcessHereError):
        open_central(target)
    assert tables(target) == []
    set_up(tmp_path, name="first", target=target).close()


def test_tables_without_a_process_are_no_process_and_can_be_set_up(target: str, tmp_path: Path):
    set_up(tmp_path, name="first", target=target).close()
    execute(target, "TRUNCATE process CASCADE")
    with pytest.raises(NoProcessHereError):
        open_central(target)
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    set_up(tmp_path, name="second", target=target).close()
    open_central(target).close()


@pytest.mark.parametrize("names", [("station", "process"), ("alembic_version", "process")])
def test_tables_of_another_program_are_left_alone(target: str, tmp_path: Path, names):
    execute(target, *(f"CREATE TABLE {name} (x int)" for name in names))
    with pytest.raises(ForeignDatabaseError):
        open_central(target)
    with pytest.raises(ForeignDatabaseError):
        set_up(tmp_path, name="first", target=target)
    assert sorted(tables(target)) == sorted(names)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://h:port/db",
        "postgresql+psycopg://a:b@[::1/db",
        "postgresql+psycopg2://h/db",
        "postgresql+asyncpg://h/db",
        "postgresql://h/db",
        "postgresql+psycopg:///db?nosuch=1",
    ],
)
def test_an_address_that_says_nothing_usable_is_refused(address: str):
    with pytest.raises(DatabaseAddressError):
        open_central(address)


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_that_cannot_hold_every_letter_is_refused(server, tmp_path: Path, encoding):
    name = encoding.lower()
    kind = ("-E", encoding, "-T", "template0", "--locale=C")
    as_server_user(PROGRAM / "createdb", "-h", server, "-U", "postgres", *kind, name)
    target = f"postgresql+psycopg://postgres@/{name}?host={server}"
    with pytest.raises(DatabaseEncodingError):
        open_central(target)
    with pytest.raises(DatabaseEncodingError):
        set_up(tmp_path, name="first", target=target)
    assert not list(tmp_path.rglob("*.mbkeys"))


def test_a_client_in_another_encoding_writes_every_letter(target: str, tmp_path: Path):
    scene = voting_scene(tmp_path, target=f"{target}&options=-c%20client_encoding%3Dlatin1")
    scene.add("ميدان")
    scene.close()


def test_a_server_that_answers_and_lets_nobody_in_says_so(server, target: str):
    for address in (target.replace("postgres@", "nobody@"), target.replace("@/t", "@/none")):
        with pytest.raises(DatabaseLoginError):
            open_central(address)


def test_too_few_rights_are_told_as_such(target: str, tmp_path: Path):
    set_up(tmp_path, name="first", target=target).close()
    execute(target, "DROP ROLE IF EXISTS nope", "CREATE ROLE nope LOGIN")
    with pytest.raises(DatabaseRightsError):
        open_central(target.replace("postgres@", "nope@"))


def test_a_statement_that_the_server_ends_is_told_as_such(target: str):
    database = postgresql_database(f"{target}&options=-c%20statement_timeout%3D200")
    with pytest.raises(DatabaseTimeoutError), database.connection() as connection:
        connection.exec_driver_sql("SELECT pg_sleep(30)")
    database.close()
