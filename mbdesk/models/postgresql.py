"""A central file as a database on a PostgreSQL server: the address, the login, and taking turns."""

from typing import Any

from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import ArgumentError

from mbdesk.errors.files import DatabaseAddressError, DatabaseEncodingError, DatabaseLoginError
from mbdesk.models.database import READING, Database

_DRIVER = "postgresql+psycopg"

TURN_WAIT_MILLISECONDS = 60_000
"""How long a desk waits while another writes; boxing may take that long, merging does not."""

_TURN = int.from_bytes(b"mbdesk")
"""The advisory lock that writing units of work hold: one number for all of a database."""


def postgresql_database(url: str) -> Database:
    """Return a handle on a PostgreSQL database; nothing is opened yet.

    Units of work that write take turns: each waits for the one before, as in a file, and then sees
    all that it did. One that reads sees one consistent state and waits for nobody.

    Raises DatabaseAddressError for an address that cannot be understood, or of another driver.
    """
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseAddressError from error
    if address.drivername != _DRIVER:
        raise DatabaseAddressError
    place = address.host or "localhost"
    engine = create_engine(
        address, isolation_level="READ COMMITTED", connect_args={"client_encoding": "utf8"}
    )
    event.listen(engine, "do_connect", lambda *given: _connect(place, *given))
    event.listen(engine, "begin", _take_turn)
    return Database(engine, place, None)


def _connect(host: str, _dialect: Dialect, _record: object, _: Any, options: Any) -> Any:
    """Return a psycopg connection to a database that holds every letter."""
    import psycopg  # late: a central file in SQLite does without
    from psycopg.conninfo import make_conninfo
    from psycopg.pq import PGconn, Ping

    try:
        connection = psycopg.connect(**options)
    except psycopg.ProgrammingError as error:
        raise DatabaseAddressError from error
    except psycopg.OperationalError as error:
        # Nothing tells the two apart but asking again: a refused login comes without a code.
        plain = {name: value for name, value in options.items() if name != "context"}
        if PGconn.ping(make_conninfo(**plain).encode()) == Ping.OK:
            raise DatabaseLoginError(host=host) from error
        raise
    encoding = connection.info.parameter_status("server_encoding") or ""
    if encoding != "UTF8":
        connection.close()
        raise DatabaseEncodingError(host=host, encoding=encoding)
    return connection


def _take_turn(connection: Connection) -> None:
    # READ COMMITTED: what waits for its turn has no snapshot from before it got it.
    if not connection.get_execution_options().get(READING, False):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {TURN_WAIT_MILLISECONDS}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")
