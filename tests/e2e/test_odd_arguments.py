"""Whatever people name on the command line, they are answered in plain words."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.common.callbacks import local_day
from tests.keys import PASSPHRASE

WAY = ("--reason", "r", "--name", "Anna Ek", "--name", "Bo Dal")
HUGE = (str(1 << 53), str(1 << 63), "9" * 40)
NO_LETTERS = os.fsdecode(b"\xff")
USAGE = 2


def run(*arguments: object, status: int) -> str:
    """Run a verb that ends in words, and return its output."""
    done = CliRunner().invoke(app, list(map(str, arguments)), env={"MBDESK_PASSPHRASE": PASSPHRASE})
    assert done.exit_code == status, (done.output, done.exception)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.output


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """Return a central file of a process where people vote with cards."""
    year = local_day()[:4]
    document = {
        "titles": {"sv": "Prov"},
        "funds": 100,
        "phases": [
            {"kind": "voting", "first_day": f"{year}-01-01", "last_day": f"{year}-12-31"},
        ],
        "rules": {"access": "card"},
    }
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    made = tmp_path / "c.mbdesk"
    run("init", made, "--setup", tmp_path / "setup.json", "--keys", tmp_path / "k", status=0)
    return made


@pytest.mark.parametrize("number", [*HUGE, "0", "-1"])
def test_a_number_beyond_all_cards_is_wrong_usage(centre: Path, number: str):
    run("cards", "void", centre, "--", number, *WAY, status=USAGE)
    run("cards", "replace", *WAY, "--", centre, number, 1, status=USAGE)
    run("cards", "replace", *WAY, "--", centre, 1, number, status=USAGE)


@pytest.mark.parametrize("number", HUGE)
def test_a_number_beyond_all_counts_exports_and_choices_is_wrong_usage(
    centre: Path, tmp_path: Path, number: str
):
    out = ("--out", tmp_path, "--number", number)
    run("report", centre, *out, status=USAGE)
    run("result", centre, "--keys", tmp_path / "k", *out, status=USAGE)
    run("revoke", centre, "station", "--after", number, *WAY, status=USAGE)
    run("open", centre, "--max-choices", number, status=USAGE)


def test_bytes_that_are_no_letters_name_nothing(centre: Path, tmp_path: Path):
    for verb in ("set-aside", "withdraw"):
        assert "Nothing" in run(verb, centre, NO_LETTERS, *WAY, status=1)
    run("quarantine", "take", centre, NO_LETTERS, *WAY, status=1)
    run("quarantine", "drop", centre, NO_LETTERS, *WAY, status=1)
    run("new-code", centre, NO_LETTERS, *WAY, status=1)


def test_a_path_too_long_for_any_disk_is_told(tmp_path: Path):
    run("reopen", tmp_path / ("a" * 300), *WAY, status=1)


def into_full(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a verb whose output is a full disk."""
    words = [sys.executable, "-m", "mbdesk", *map(str, arguments)]
    with Path("/dev/full").open("wb") as full:
        return subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_an_output_that_takes_nothing_is_told_with_the_way_on(centre: Path, as_json):
    new = into_full("station", centre, "Bord", "--site", "Skola", *as_json)
    assert new.returncode == 1
    assert "mbdesk new-code" in new.stderr
    assert "The answer could not be shown" in new.stderr
    assert "Traceback" not in new.stderr
    refused = into_full("station", centre, "\x01", "--site", "Skola", *as_json)
    assert (refused.returncode, "Traceback" in refused.stderr) == (1, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_help_that_cannot_be_shown_is_told():
    told = into_full("--help")
    assert told.returncode == 1
    assert "The answer could not be shown" in told.stderr
    assert "Traceback" not in told.stderr
