"""An election that others counted, replayed by a verb."""

import json
from pathlib import Path

import pytest

from mbdesk.services.counting.result_file import read_result
from tests.e2e.by_verbs import known_words, quick_keys, run, true_cost

__all__ = ["known_words", "quick_keys", "true_cost"]


ELECTION = """META
key;value
budget;100
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name;selected
1;60;3;A;1
2;50;2;B;0
3;40;1;C;1
VOTES
voter_id;vote
u;1,2
v;1,2
w;1,3
"""


@pytest.mark.usefixtures("true_cost")
def test_replay_agrees_with_an_honest_file_and_tells_a_wrong_one(tmp_path: Path):
    honest, wrong, other = (tmp_path / f"{name}.pb" for name in ("honest", "wrong", "other"))
    honest.write_text(ELECTION, "utf-8")
    wrong.write_text(ELECTION.replace("2;50;2;B;0", "2;50;3;B;1"), "utf-8")
    other.write_text(ELECTION.replace("approval", "mystery"), "utf-8")
    out = tmp_path / "out"
    done = run("replay", honest, "--stations", 2, "--out", out)
    assert done["agrees"]
    result = json.loads(Path(done["result"]).read_text("utf-8"))
    assert (result["votes"], result["winners"]) == ({"1": 3, "2": 2, "3": 1}, ["1", "3"])
    (path,) = Path(done["result"]).parent.glob("*.mbresult")
    signed = read_result(path).result
    assert (dict(signed.votes), list(signed.outcome.winners)) == (
        result["votes"],
        result["winners"],
    )
    assert signed.counted == 3
    differs = run("replay", wrong, "--stations", 2, "--out", out, status=3)
    assert (differs["votes_differ"], differs["winners_differ"]) == (["2"], ["2"])
    assert run("replay", other, "--out", out, status=1)["error"] == "not_supported"


@pytest.mark.usefixtures("true_cost")
def test_an_election_is_replayed_whose_titles_have_signs_that_no_font_shows(tmp_path):
    election = tmp_path / "signs.pb"
    election.write_text(ELECTION.replace(";A;", ";A \N{MUSICAL NOTE};"), "utf-8")
    assert run("replay", election, "--out", tmp_path / "out", "--stations", 1)["agrees"]
