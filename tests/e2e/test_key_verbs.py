"""The verbs on keys: words shown once, and key files checked, copied and split anew."""

import json

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.domain.process import KeyScheme
from mbdesk.services.centre.creation import setup_file
from mbdesk.services.centre.creation.new_process import create_central
from tests.keys import ANOTHER, CHEAP


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch):
    """Let a guess cost nothing; what it costs is held elsewhere."""

    def create(*them, cost):
        return create_central(*them, cost=CHEAP)

    monkeypatch.setattr(setup_file, "create_central", create)


def told(*arguments, status=0, words=""):
    done = CliRunner().invoke(
        app, [*map(str, arguments), "--json"], env={"MBDESK_PASSPHRASE": words}
    )
    assert done.exit_code == status, done.output
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def made(tmp_path):
    """Return a function that sets up a process in a scheme: its papers by key file."""

    def make(scheme):
        voting = {"kind": "voting", "first_day": "2026-05-01", "last_day": "2026-05-31"}
        frame = {"titles": {"sv": "M"}, "funds": 100, "phases": [voting], "key_scheme": scheme}
        (tmp_path / "setup.json").write_text(json.dumps(frame), "utf-8")
        keys = tmp_path / ("keys" if scheme is KeyScheme.STRICT else "c.mbkeys")
        new = ("init", tmp_path / "c.mbdesk", "--setup", tmp_path / "setup.json", "--keys", keys)
        papers = {}
        for paper in told(*new)["papers"]:
            papers.setdefault(paper["file"], []).append(paper["words"])
        return papers

    return make


def test_the_words_that_init_shows_open_the_key_file(made, tmp_path):
    papers = made(KeyScheme.SIMPLE)
    check = ("keys", "check", tmp_path / "c.mbdesk", tmp_path / "c.mbkeys")
    held = told(*check, words=papers["all"][0])
    assert held == {"file": "all", "keys": ["signing", "contact", "roll", "tally"]}
    assert told(*check, status=1, words=ANOTHER)["error"] == "wrong_passphrase"
    assert told(*check, status=1, words="tre fjord")["error"] == "passphrase_length"


def test_two_sheets_open_the_tally_file_and_make_new_ones(made, tmp_path):
    papers, central, file = made(KeyScheme.STRICT), tmp_path / "c.mbdesk", tmp_path / "keys"
    assert [len(papers[name]) for name in ("desk", "roll", "tally")] == [1, 1, 3]
    one, two, _ = papers["tally"]
    sheets = ("--sheet", one, "--sheet", two)
    assert told("keys", "check", central, file / "tally.mbkeys", *sheets)["keys"] == ["tally"]
    single = ("--sheet", one, "--sheet", one)
    refused = told("keys", "check", central, file / "tally.mbkeys", *single, status=1)
    assert refused["error"] == "not_enough_sheets"
    (tmp_path / "new").mkdir()
    out = ("--out", tmp_path / "new")
    fresh = told("keys", "split", central, file / "tally.mbkeys", *sheets, *out)["papers"]
    again = [part for paper in fresh[1:] for part in ("--sheet", paper["words"])]
    assert told("keys", "check", central, tmp_path / "new" / "tally.mbkeys", *again)["keys"]


def test_a_copy_is_made_without_a_passphrase(made, tmp_path):
    made(KeyScheme.SIMPLE)
    (tmp_path / "stick").mkdir()
    key_file, out = tmp_path / "c.mbkeys", ("--out", tmp_path / "stick")
    told("keys", "copy", tmp_path / "c.mbdesk", key_file, *out)
    assert (tmp_path / "stick" / "c.mbkeys").read_bytes() == key_file.read_bytes()
