import os
from collections import Counter
from pathlib import Path

import pytest

from mbdesk.domain import BallotKind, Choice, CountingRule
from mbdesk.errors import InvalidInputError, NotSupportedError
from mbdesk.process.pabulib_file import read_election
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib import choices, parse, recount, setup_of
from mbdesk.tally.votes import votes

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "pabulib"
FOLDER = Path(os.environ.get("MBDESK_PABULIB", SHARED))
FILES = sorted(FOLDER.glob("*.pb"))
SELECTED_BY_RULE = 1

SMALL = """META
key;value
budget;100
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name;selected;colour
1;60;2;"A; ""quoted"" name";1;red
2;50;1;B;0;blue
VOTES
voter_id;vote;age
x;1,2;30
y;1;40
z;;50
"""


def lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def test_a_file_is_read_with_quotes_unknown_columns_and_empty_votes():
    election = parse(lines("\ufeff" + SMALL))
    assert election.projects[0].name == 'A; "quoted" name'
    assert election.projects[1].columns["colour"] == "blue"
    assert list(choices(election)) == [Choice(("1", "2")), Choice(("1",)), Choice()]
    assert recount(election) == {"1": 2, "2": 1}
    rules, funds, items = setup_of(election)
    assert (rules.ballot, rules.rule) == (BallotKind.APPROVAL, CountingRule.GREEDY)
    assert (funds, [item.cost for item in items]) == (100, [60, 50])


def test_decimal_costs_are_scaled_and_never_rounded():
    election = parse(
        lines(SMALL.replace("1;60;", "1;60.25;").replace("budget;100", "budget;100.5"))
    )
    assert (election.unit, election.budget, election.projects[0].cost) == (100, 10050, 6025)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("1;60;", "1;many;", 8),
        ("x;1,2;30", "x;1,9;30", 12),
        ("y;1;40", "y;1", 13),
        ("2;50;1;B;0;blue", "1;50;1;B;0;blue", 6),
        ("budget;100\n", "", 1),
        ("VOTES\n", "", 10),
        ("project_id;cost;votes", "project_id;cost;cost", 7),
        ("1;60;", ";60;", 8),
        ("1;60;", "1;-60;", 8),
        ("1;60;", "1;NaN;", 8),
    ],
)
def test_a_broken_file_is_refused_with_its_line(old, new, line):
    with pytest.raises(InvalidInputError) as refusal:
        parse(lines(SMALL.replace(old, new, 1)), "x.pb")
    assert refusal.value.parameters["line"] in {line, 1}
    assert refusal.value.parameters["path"] == "x.pb"


@pytest.mark.parametrize("name", ["ordinal", "cumulative", "scoring", "mystery"])
def test_a_ballot_kind_that_is_not_built_is_named(name):
    with pytest.raises(NotSupportedError, match=name):
        setup_of(parse(lines(SMALL.replace("vote_type;approval", f"vote_type;{name}"))))


def test_a_rule_that_is_not_ours_is_named():
    with pytest.raises(NotSupportedError, match="greedy-custom"):
        setup_of(parse(lines(SMALL.replace("rule;greedy", "rule;greedy-custom"))))


@pytest.mark.skipif(not FILES, reason="no Pabulib files beside the checkout (MBDESK_PABULIB)")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_real_elections_come_out_as_their_files_say(path):
    election = read_election(path)
    try:
        rules, funds, items = setup_of(election)
    except NotSupportedError as error:
        assert error.parameters["name"] in {  # noqa: PT017  # which ones are left out is the point
            election.meta["vote_type"],
            election.meta["rule"],
        }
        return
    found = votes(Counter(choices(election)), rules, items)
    assert found == recount(election)
    stated = {p.id: p.votes for p in election.projects if p.votes is not None}
    assert {code: found[code] for code in stated} == stated
    if any(project.selected is not None for project in election.projects):
        chosen = {p.id for p in election.projects if p.selected == SELECTED_BY_RULE}
        assert set(outcome(items, found, rules, funds).winners) == chosen
