"""Bringing a database to the newest schema with Alembic, in one transaction."""

from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext

from mbdesk.errors.files import NewerFileError
from mbdesk.models.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"

_one_at_a_time = Lock()
"""Alembic keeps what it is doing in module globals; a second copy is made on another thread."""


def migrate(database: Database, version: int) -> None:
    """Run every migration up to `version`; all of them hold, or none.

    Raises NewerFileError for a schema that is newer, and what `Database.unit` raises.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with _one_at_a_time, database.connection() as connection:
        current = int(MigrationContext.configure(connection).get_current_revision() or 0)
        if current > version:
            raise NewerFileError(path=database.place, version=current)
        config.attributes["connection"] = connection
        command.upgrade(config, f"{version:04}")
        if database.path is not None:
            connection.exec_driver_sql(f"PRAGMA user_version={version}")
