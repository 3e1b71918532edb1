"""A real file's form with a few places damaged: read or refused by its line, never a crash."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.ballot import Choice
from mbdesk.errors.files import InvalidInputError, NotSupportedError
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib.file import parse
from mbdesk.tally.pabulib.importing import choices, recount, setup_of
from mbdesk.tally.validity import normal, problem
from mbdesk.tally.votes import votes

WHOLE = """META
key;value
num_projects;3
num_votes;4
budget;100.5
vote_type;{vote_type}
rule;greedy
PROJECTS
project_id;cost;votes;name;selected
1;60.25;2;"A; ""quoted"" name";1
2;50;1;B;0
3;999999999;0;;0
VOTES
voter_id;vote;points
x;1,2;3,1
y;1;4
z;2,1,3;2,1,1
w;;
"""
VOTE_TYPES = ("approval", "cumulative", "scoring", "ordinal")
PIECES = st.text(';,"\n\r\0 .-+0123456789_ezN\ufeffé٣', max_size=3)
DAMAGE = st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 3), PIECES), max_size=3)


def damaged(vote_type, damage=()):
    text = WHOLE.format(vote_type=vote_type)
    for place, length, piece in damage:
        text = text[:place] + piece + text[place + length :]
    return text


def read(text):
    """Return the election, or None if the file is refused at one of its lines."""
    try:
        return parse(text, "x.pb")
    except InvalidInputError as error:
        refusal = error.parameters
    assert refusal["path"] == "x.pb"
    assert 1 <= refusal["line"] <= len(text.splitlines()) + 1
    return None


def supported_setup(election):
    """Return the setup, or None if the vote type or the rule is named as none of ours."""
    try:
        return setup_of(election)
    except NotSupportedError as error:
        name = error.parameters["name"]
    assert name in {election.meta.get("vote_type", ""), election.meta.get("rule", "")}
    return None


@given(st.sampled_from(VOTE_TYPES), DAMAGE)
def test_a_damaged_file_is_refused_at_one_of_its_lines_or_counts_in_whole(vote_type, damage):
    election = read(damaged(vote_type, damage))
    if election is None:
        return
    assert set(recount(election)) == {project.id for project in election.projects}
    setup = supported_setup(election)
    if setup is None:
        return
    rules, funds, items = setup
    ballots = Counter(choices(election))
    assert all(normal(choice, rules) == choice for choice in ballots)
    assert {problem(choice, rules, items, funds) for choice in ballots} <= {None}
    assert outcome(items, votes(ballots, rules, items), rules, funds).spent <= funds


@pytest.mark.parametrize("vote_type", VOTE_TYPES)
def test_the_file_is_read_where_nothing_is_damaged(vote_type):
    election = parse(damaged(vote_type))
    assert (election.unit, election.budget) == (100, 10050)
    assert list(choices(election))[-1] == Choice()
