"""A PostgreSQL server of our own, and a database for each test."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

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
