"""What the tests of verbs stand on: a process made by them, run as a script runs them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.centre.creation import setup_file
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys import key_papers
from mbdesk.services.common.callbacks import local_day
from tests.e2e.agreeing import agreed
from tests.keys import CHEAP, PASSPHRASE
from tests.templates import quick_enrolment


@pytest.fixture(autouse=True)
def known_words(monkeypatch):
    """Let the program make the passphrase that the tests know."""
    monkeypatch.setattr(key_papers, "new_passphrase", lambda: PASSPHRASE)


@pytest.fixture(autouse=True)
def quick_keys(request, monkeypatch):
    """Let codes and passphrases cost little, but where the true cost is asked for.

    A verb that starts processes asks for it: they know of nothing else.
    """
    if "true_cost" in request.fixturenames:
        yield
        return

    def create(*them, cost):
        return create_central(*them, cost=CHEAP)

    monkeypatch.setattr(setup_file, "create_central", create)
    with quick_enrolment():
        yield


@pytest.fixture
def true_cost():
    """Let codes and passphrases cost what they do for people."""


def run(*arguments: object, status: int = 0) -> dict:
    return told(*arguments, status=status)[-1]


def told(*arguments: object, status: int = 0) -> list[dict]:
    """Return everything that a verb tells, one line after the other."""
    done = CliRunner().invoke(
        app, [*agreed(*arguments), "--json"], env={"MBDESK_PASSPHRASE": PASSPHRASE}
    )
    assert done.exit_code == status, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def setup(folder: Path) -> Path:
    year = int(local_day()[:4])
    whole = {"first_day": f"{year}-01-01", "last_day": f"{year}-12-31"}
    document = {
        "titles": {"sv": "Prov"},
        "funds": 100,
        "phases": [{"kind": "voting", **whole}],
        "rules": {"ballot": "approval", "max_choices": 2},
        "criteria": [{"kind": "democratic", "texts": {"sv": "Alla"}}],
        "cost_items": [{"unit_cost": 5, "texts": {"sv": "Bänk"}}],
    }
    path = folder / "setup.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def ballot(folder: Path) -> Path:
    items = [{"code": code, "cost": 60, "titles": {"sv": code}} for code in ("1", "2", "3")]
    path = folder / "ballot.json"
    path.write_text(json.dumps(items), "utf-8")
    return path


def somali_ballot(folder: Path) -> Path:
    path = folder / "somali.json"
    both = {"code": "1", "cost": 70, "titles": {"sv": "Bänk", "so": "Kuraas"}}
    swedish = [{"code": code, "cost": 60, "titles": {"sv": "Lampa"}} for code in ("2", "3")]
    path.write_text(json.dumps([both, *swedish]), "utf-8")
    return path


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    central = tmp_path / "central.mbdesk"
    run("init", central, "--setup", setup(tmp_path), "--keys", tmp_path / "k.mbkeys")
    return central


def vote_and_close(centre: Path, folder: Path, *codes: str) -> None:
    """Let a table cast a ballot for each code, merge its last export and close the vote."""
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(folder))
    (pack,) = run("pack", centre, "--keys", folder / "k.mbkeys", "--out", folder)["packs"]
    run("enrol", pack, folder / "s", "--code", code)
    votes = folder / "v"
    votes.write_text("".join(f'{{"codes": ["{each}"]}}\n' for each in codes), "utf-8")
    run("cast", folder / "s", votes)
    run("merge", centre, run("export", folder / "s", "--out", folder, "--final")["path"])
    run("close", centre)


def damage(centre: Path, statement: str) -> None:
    with closing(sqlite3.connect(centre)) as connection:
        connection.execute(statement)
        connection.commit()


def in_words(*arguments: object, status: int = 1) -> str:
    """Run a verb, one that is refused unless told otherwise, and return what a person reads."""
    done = CliRunner().invoke(app, agreed(*arguments), env={"MBDESK_PASSPHRASE": PASSPHRASE})
    assert done.exit_code == status, done.output
    return done.output


WAY = ("--reason", "The stick was found", "--name", "Anna Ek", "--name", "Bo Dal")
