"""The verbs on decisions and answers, as a script uses them, from the list to the last answer."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.common.callbacks import local_day
from tests.e2e.test_verbs import run, told
from tests.gui.central.deciding import make_evaluated_office
from tests.gui.central.making import Office
from tests.keys import PASSPHRASE
from tests.templates import quick_enrolment


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Office:
    with quick_enrolment():
        return make_evaluated_office(tmp_path_factory.mktemp("verbs") / "office")


def by(name: str, *words: object, typed: str = "") -> str:
    """Run a verb under a name, and return what it prints."""
    made = CliRunner().invoke(app, ["--by", name, *map(str, words)], input=typed)
    assert made.exit_code == 0, made.output
    return made.stdout


def test_a_script_decides_answers_and_opens_the_vote(office: Office, tmp_path: Path):
    central, today = office.central, local_day()
    why = ("--reason", "ryms", "--day", today)
    by("Anna Ek", "decisions", "admit", central, 1, 2, *why)
    by("Anna Ek", "decisions", "decline", central, 3, *why)
    listed = {each["number"]: each["admitted"] for each in told("decisions", "list", central)}
    assert listed == {1: True, 2: True, 3: False, 4: None}
    assert [each["number"] for each in told("decisions", "list", central, "--undecided")] == [4]
    run("decisions", "paper", central, tmp_path / "list.pdf")
    (taken,) = told("decisions", "to-ballot", central)
    assert taken == {"codes": ["1", "2"], "lacking": {}}
    owed = {each["number"]: each["outcome"] for each in told("answers", "list", central, "--owed")}
    assert owed == {1: "to_vote", 2: "to_vote", 3: "not_chosen"}
    refused = CliRunner().invoke(app, ["open", str(central), "--yes", "--json"])
    assert json.loads(refused.stdout) == {"error": "answers_owed", "answers": 3}
    assert "ryms" in by("Anna Ek", "answers", "show", central, 3, "--in", "en")
    by("Anna Ek", "answers", "write", central, 1, "--approve", typed="Hej!\n\nTack.\n")
    keys = ("--keys", office.keys, "--passphrase", PASSPHRASE)
    out = tmp_path / "svar"
    out.mkdir()
    by("Anna Ek", "answers", "make", central, *keys, "--out", out)
    (letter,) = out.iterdir()
    assert "To: anna.ek@example.se" in letter.read_text("utf-8")
    contact = by("Anna Ek", "answers", "contact", central, 3, *keys, "--purpose", "samtal")
    assert contact == "070-123 45 67\n"
    by("Anna Ek", "answers", "ask-language", central, 2, "fi")
    given = ("--day", today, "--way")
    by("Anna Ek", "answers", "give", central, 1, 3, *given, "email")
    by("Anna Ek", "answers", "give", central, 2, *given, "letter", "--in", "sv")
    assert [each["number"] for each in told("answers", "list", central, "--owed")] == [2]
    names = ("--reason", "brevet är försenat", "--name", "Anna Ek", "--name", "Bo Dal")
    run("open", central, "--yes", *names)
