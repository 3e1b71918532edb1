"""Bringing a database to the newest schema with Alembic, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from mbdesk.models.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(database: Database, version: int) -> None:
    """Run every migration up to `version`; all of them hold, or none.

    Raises what `Database.unit` raises.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with database.connection() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, f"{version:04}")
        if database.path is not None:
            connection.exec_driver_sql(f"PRAGMA user_version={version}")
