"""The verbs on series of cards: made for a place or as a reserve, handed out, void as a packet."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.common.callbacks import local_day
from tests.keys import PASSPHRASE

WAY = ("--reason", "en kartong försvann", "--name", "Anna Ek", "--name", "Bo Dal")
USAGE = 2


def run(*arguments: object, status: int = 0) -> str:
    done = CliRunner().invoke(app, list(map(str, arguments)), env={"MBDESK_PASSPHRASE": PASSPHRASE})
    assert done.exit_code == status, (done.output, done.exception)
    return done.output


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """Return a central file of a vote by card, with one station."""
    year = local_day()[:4]
    phase = {"kind": "voting", "first_day": f"{year}-01-01", "last_day": f"{year}-12-31"}
    document = {
        "titles": {"sv": "Prov"},
        "funds": 100,
        "phases": [phase],
        "rules": {"access": "card"},
    }
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    made = tmp_path / "c.mbdesk"
    run("init", made, "--setup", tmp_path / "setup.json", "--keys", tmp_path / "k")
    run("station", made, "Bord 1", "--site", "Torget")
    return made


def test_what_is_noted_of_a_series_is_listed(centre: Path):
    run("cards", "make", centre, 5, "--place", "torget")
    run("cards", "make", centre, 2, "--reserve")
    run("cards", "hand-out", centre, 1, 3)
    run("cards", "void", centre, 4, "--to", 5, *WAY, "--yes")
    run("cards", "place", centre, 6, "Torget")
    first, second = map(json.loads, run("cards", "list", centre, "--json").splitlines())
    assert (first["place"], first["handed_out"], first["void"], first["left"]) == (
        "Torget",
        3,
        2,
        0,
    )
    assert (second["reserve"], second["place"], second["left"]) == (True, "Torget", 2)
    assert "6-7, reserve, Torget: 0 handed out, 0 void, 2 left" in run("cards", "list", centre)


def test_a_place_that_is_not_there_is_wrong_usage_and_makes_no_card(centre: Path):
    run("cards", "make", centre, 5, "--place", "Skolan", status=USAGE)
    assert run("cards", "list", centre) == ""
