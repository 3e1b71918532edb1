"""Every real election beside the checkout comes out as its own file says."""

import os
from collections import Counter
from pathlib import Path

import pytest

from mbdesk.errors.files import NotSupportedError
from mbdesk.services.rehearsal.replay import read_election
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib.importing import choices, recount, setup_of
from mbdesk.tally.validity import normal, problem
from mbdesk.tally.votes import votes

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "pabulib"
FOLDER = Path(os.environ.get("MBDESK_PABULIB", SHARED))
FILES = sorted(FOLDER.glob("*.pb"))
SELECTED_BY_RULE = 1


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def election(request):
    return read_election(request.param)


def supported_setup(election):
    try:
        return setup_of(election)
    except NotSupportedError as error:
        assert error.parameters["name"] == election.meta["rule"]  # noqa: PT017  # and no other
        return pytest.skip(f"the rule {error.parameters['name']} is none of ours")


pytestmark = pytest.mark.skipif(
    not FILES, reason="no Pabulib files beside the checkout (MBDESK_PABULIB)"
)


def test_the_stated_votes_equal_a_recount(election):
    stated = {p.id: p.votes for p in election.projects if p.votes is not None}
    assert stated
    counted = recount(election)
    assert {code: counted[code] for code in stated} == stated


def test_every_ballot_counted_is_allowed_and_counts_the_same(election):
    rules, funds, items = supported_setup(election)
    ballots = Counter(choices(election))
    assert {problem(choice, rules, items, funds) for choice in ballots} == {None}
    assert all(normal(choice, rules) == choice for choice in ballots)
    assert votes(ballots, rules, items) == recount(election)


def test_the_winners_are_those_that_the_file_states(election):
    rules, funds, items = supported_setup(election)
    if all(project.selected is None for project in election.projects):
        pytest.skip("the file states no winners")
    ballots = Counter(choices(election))
    found = outcome(items, votes(ballots, rules, items), rules, funds, ballots=ballots)
    assert set(found.winners) == {p.id for p in election.projects if p.selected == SELECTED_BY_RULE}
