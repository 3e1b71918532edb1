"""Verbs whose act fixes something show the facts and ask, as the desk does on a page."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.domain.vote_state import VoteState
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.keys.key_papers import NewKeys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.voting.closing import station_board
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.counting.closing_briefings import about_closing
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.words.phrase import reader_of
from tests.e2e.agreeing import asking, folders
from tests.keys import PASSPHRASE, known_keys
from tests.process.scene import set_up, voting_scene, wait_for_nobody

ASKING = {
    "open",
    "close",
    "reopen",
    "withdraw",
    "set-aside",
    "take-back",
    "revoke",
    "new-code",
    "reset-code",
    "tally",
    "box",
    "count",
    "count-box",
    "take-result",
    "settle",
    "new-count",
    "unbox",
    "cards void",
    "cards replace",
    "quarantine take",
    "quarantine drop",
    "branch",
    "export",
    "person erase",
    "retention destroy",
}
"""What people decide at the desk on a page of facts; an export asks where it is the last."""
WAY = ("--reason", "It burned", "--name", "Anna Ek", "--name", "Bo Dal")
VERBS = {"tally": "at_centre", "box": "counting"}


def verb(*arguments: object):
    return CliRunner().invoke(app, list(map(str, arguments)))


def state_of(path: Path) -> VoteState:
    with open_central(path) as central:
        return read_overview(central).voting.state


@pytest.fixture
def central(tmp_path: Path) -> Path:
    """Return the central file of a vote that is open, with one station that has voted."""
    scene = voting_scene(tmp_path)
    path = scene.central.path
    scene.close()
    assert path is not None
    return path


def test_every_act_that_the_desk_asks_for_is_asked_for_by_its_verb_too():
    assert asking() == ASKING


def test_without_a_terminal_a_verb_that_asks_refuses_and_changes_nothing(central: Path):
    refused = verb("close", central)
    assert refused.exit_code == 1
    assert "--yes" in refused.stderr
    assert json.loads(verb("close", central, "--json").stdout)["error"] == "nobody_to_ask"
    assert state_of(central) is VoteState.OPEN


def test_a_script_goes_on_with_yes_and_the_facts_are_printed_all_the_same(central: Path):
    with open_central(central) as opened:
        facts = about_closing(read_overview(opened)).read(reader_of("en"))
    done = verb("close", central, "--yes", "--json")
    assert json.loads(done.stdout) == {"closed": True}
    assert done.stderr.strip() == facts
    assert state_of(central) is VoteState.CLOSED


def test_an_act_that_is_not_allowed_is_refused_before_anybody_is_asked(central: Path):
    with open_central(central) as opened:
        close_voting(opened)
    assert json.loads(verb("close", central, "--json").stdout)["error"] == "not_allowed_now"


def test_a_ballot_is_not_set_where_nobody_can_be_asked(tmp_path: Path):
    scene = set_up(tmp_path)
    path, before = scene.central.path, scene.central.items
    scene.close()
    items = [{"code": "9", "cost": 60, "titles": {"sv": "Lampa"}}]
    (tmp_path / "ballot.json").write_text(json.dumps(items), "utf-8")
    assert verb("open", path, "--ballot", tmp_path / "ballot.json").exit_code == 1
    with open_central(path) as opened:
        assert opened.items == before


def never_typed(setup: Setup) -> NewKeys:
    made = known_keys(setup)
    return replace(made, papers=tuple(replace(each, confirmed=False) for each in made.papers))


def test_before_opening_it_is_told_that_words_were_never_typed_from_the_paper(
    tmp_path: Path, monkeypatch
):
    monkeypatch.setattr("tests.process.scene.known_keys", never_typed)
    scene = set_up(tmp_path)
    path = scene.central.path
    scene.close()
    done = verb("open", path, "--yes")
    assert done.exit_code == 0, done.output
    assert "The words were never typed from the paper. There is no copy." in done.stderr
    assert "(look at this)" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is a thing of POSIX")
@pytest.mark.parametrize(
    ("typed", "status", "state"),
    [("no", 1, VoteState.OPEN), ("", 1, VoteState.OPEN), ("ja", 0, VoteState.CLOSED)],
)
def test_at_a_terminal_an_act_is_done_once_somebody_types_that_they_agree(
    central: Path, typed: str, status: int, state: VoteState
):
    keyboard, terminal = os.openpty()
    try:
        os.write(keyboard, f"{typed}\n".encode())
        done = subprocess.run(
            [sys.executable, "-m", "mbdesk", "close", str(central)],
            stdin=terminal,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    finally:
        os.close(keyboard)
        os.close(terminal)
    assert done.returncode == status, done.stderr
    assert "Close voting" in done.stderr
    assert ("You did not agree" in done.stderr) is (status == 1)
    assert state_of(central) is state


@pytest.mark.parametrize("asking", ["tally", "box"])
def test_who_does_not_agree_to_a_count_has_not_decided_on_a_lost_station_either(
    central: Path, tmp_path: Path, monkeypatch, asking: str
):
    monkeypatch.setattr("mbdesk.cli.agreeing.see_who_can_be_asked", lambda _yes: None)
    monkeypatch.setattr(f"mbdesk.cli.{VERBS[asking]}.see_who_can_be_asked", lambda _yes: None)
    with open_central(central) as opened:
        close_voting(opened)
        ids = [line.station.id for line in station_board(opened)]
    without = [part for station in ids for part in ("--without", station)]
    keys = ("--keys", central.with_suffix(".mbkeys"), "--passphrase", PASSPHRASE)
    asked = (asking, central, *keys, "--out", tmp_path, *without, *WAY)
    refused = CliRunner().invoke(app, list(map(str, asked)), input="no\n")
    assert "You did not agree" in refused.stderr
    assert "counted as far as heard" in refused.stderr
    with open_central(central) as opened:
        assert all(line.waited_for for line in station_board(opened))
        with opened.database.reading() as session:
            log = events(session, opened.frame.id)
    assert "station_as_heard" not in {event.code for event in log}


@pytest.mark.parametrize("verb_asked", ["tally", "box"])
def test_nothing_is_fixed_where_there_is_no_folder_to_write_it_into(
    central: Path, tmp_path: Path, verb_asked: str
):
    with open_central(central) as opened:
        close_voting(opened)
        wait_for_nobody(opened)
    keys = ("--keys", central.with_suffix(".mbkeys"), "--passphrase", PASSPHRASE)
    gone = ("--out", tmp_path / "gone", "--yes", "--json")
    refused = json.loads(verb(verb_asked, central, *keys, *gone).stdout)
    assert refused == {"error": "folder_missing", "path": str(tmp_path / "gone")}
    assert state_of(central) is VoteState.CLOSED
    assert "There is no folder" in verb(verb_asked, central, *keys, *gone[:-1]).stderr
    assert verb("observers", central, "--out", tmp_path, "--json").exit_code == 1  # it forgets
    assert "folder" not in verb("close", central, "--json").stdout


def test_each_verb_looks_for_its_folder_before_it_does_anything():
    writing = dict(folders())
    assert {verb for verb, looks in writing.items() if not looks} == {"demo", "replay"}  # make it
    assert {"tally", "box", "pack", "export", "keys copy", "cards make", "log"} <= writing.keys()
