"""The command line loads no more than a verb needs: no windows ever, no database for a look."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.process.scene import set_up

PROGRAM = """
import sys
from mbdesk.__main__ import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
WINDOWS = {"PySide6", "shiboken6", "mbdesk.ui"}
HEAVY = {"PIL", "alembic", "reportlab", "sqlalchemy", "uharfbuzz"}
"""What neither help nor a look at one file needs."""


def loaded(*arguments: object, status: int) -> tuple[str, set[str]]:
    """Run mbdesk as a process of its own; return what it printed, and the modules it loaded."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *words, modules = run.stderr.splitlines()
    assert run.returncode == status, run.stderr
    return "\n".join([run.stdout, *words]), set(modules.split())


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    scene = set_up(tmp_path)
    path = scene.pack(scene.add("Torget"))
    scene.close()
    return path


def test_help_loads_no_windows_and_nothing_of_what_verbs_do():
    said, modules = loaded("--help", status=0)
    assert "verify" in said
    assert not modules & {*WINDOWS, *HEAVY, "cryptography", "mbdesk.services", "mbdesk.words"}


def test_wrong_usage_loads_no_windows():
    said, modules = loaded("tally", status=2)
    assert "Missing argument" in said
    assert not modules & {*WINDOWS, *HEAVY, "cryptography", "mbdesk.services"}


def test_an_error_is_told_in_plain_sentences_without_windows(tmp_path):
    said, modules = loaded("close", tmp_path / "gone.mbdesk", status=1)
    assert "There is nothing at" in said
    assert "mbdesk.words.messages" in modules
    assert not modules & WINDOWS


def test_a_good_file_is_verified_without_windows_or_a_database(pack):
    said, modules = loaded("verify", pack, status=0)
    assert "holds. Pack for the station Torget" in said
    assert not modules & {*WINDOWS, *HEAVY}


def test_a_bad_file_is_told_without_windows_or_a_database(pack):
    pack.write_bytes(pack.read_bytes()[:-200])
    said, modules = loaded("verify", pack, status=1)
    assert "does NOT hold. The file is cut short" in said
    assert not modules & {*WINDOWS, *HEAVY}
