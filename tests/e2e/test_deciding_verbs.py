"""The verbs on decisions and answers, as a script uses them, from the list to the last answer."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.common.callbacks import local_day
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from tests.e2e.by_verbs import run, told
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


def test_a_script_evaluates_and_takes_a_sheet_in(office: Office, tmp_path: Path):
    central = office.central
    feasible = ("evaluation", "assess", central, 4, "feasibility")
    by("Cia Ask", *feasible, "yes")
    by("Dan Alm", *feasible, "no", "--reason", "dyrt")
    assert [each["number"] for each in told("evaluation", "list", central, "--differing")] == [4]
    by("Eva Bo", "evaluation", "settle", central, 4, "feasibility", "no", "--reason", "dyrt")
    by("Eva Bo", "evaluation", "cost", central, 4, "Stolpar; Trafik; 322 000; 9 000; 10", "Kabel")
    (listed,) = [each for each in told("evaluation", "list", central) if each["number"] == 4]
    assert (listed["cost"], listed["held"]) == (322_000, {"feasibility": "no"})
    by("Eva Bo", "evaluation", "ask", central, 4, "Vilken?", "--until", local_day())
    by("Eva Bo", "evaluation", "answered", central, 4, "Den vid skolan.")
    by("Eva Bo", "evaluation", "second-days", central, 14)
    by("Eva Bo", "evaluation", "second", central, 4, "Det går visst.")
    sheet = tmp_path / "trafik.xlsx"
    by("Eva Bo", "evaluation", "sheet", central, "Trafik", sheet, "--on", "feasibility")
    rows = read_table(sheet)
    rows[3] = [rows[3][0], "Bo Dal"]
    back = write_xlsx(tmp_path / "back.xlsx", [*rows[:6], *(_judged(row) for row in rows[6:])])
    dry = told("evaluation", "take-sheet", central, back, "--dry-run")
    assert {each["proposal"]: each["state"] for each in dry}[4] == "new"
    assert told("evaluation", "take-sheet", central, back) == dry
    again = told("evaluation", "take-sheet", central, back)
    assert {each["proposal"]: each["state"] for each in again}[4] == "same"


def _judged(row: list[str]) -> list[str]:
    """Return the row of a proposal with a verdict on the fourth alone."""
    said = ["ja", "Andra betalar."] if row[0] == "4" else ["", ""]
    return [*row[:4], *said, *row[6:]]
