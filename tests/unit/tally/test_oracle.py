"""Winners on real elections against pabutools, which shares no line of code with us."""

import os
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from mbdesk.domain.ballot import CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.services.rehearsal.replay import read_election
from mbdesk.tally.equal_shares import buy
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib.importing import choices, recount, setup_of
from mbdesk.tally.shares import electorate

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "pabulib"
FOLDER = Path(os.environ.get("MBDESK_PABULIB", SHARED))
NAMES = [
    "Netherlands_Amsterdam_288",
    "Netherlands_Assen_2024",
    "Poland_Swiecie_2023",
    "Poland_Warszawa_2024_Wesola",
    "Worldwide_Mechanical_Turk_Knapsack_6",
]
GREEDY = Rules(rule=CountingRule.GREEDY, tie=TieRule.BALLOT_ORDER)


@pytest.fixture(scope="module", params=NAMES)
def path(request):
    found = FOLDER / f"{request.param}.pb"
    if not found.exists():
        pytest.skip("no Pabulib files beside the checkout (MBDESK_PABULIB)")
    return found


@pytest.fixture(scope="module")
def oracle(path):
    pabutools = pytest.importorskip("pabutools.election")
    return pabutools.parse_pabulib(str(path))


@pytest.fixture(scope="module")
def election(path):
    return read_election(path)


@pytest.fixture(scope="module")
def items(election):
    # What is on the ballot, whatever rule the file states.
    greedy = replace(election, meta={**election.meta, "rule": "greedy"})
    return setup_of(greedy)[2]


def by(key):
    """Break the oracle's ties in our order."""
    from pabutools.tiebreaking import TieBreakingRule

    return TieBreakingRule(lambda _instance, _profile, project: key(project.name))


def test_greedy_elects_whom_pabutools_elects(oracle, election, items):
    from pabutools.election import Cost_Sat
    from pabutools.rules import greedy_utilitarian_welfare

    position = {item.code: item.position for item in items}
    instance, profile = oracle
    theirs = greedy_utilitarian_welfare(
        instance, profile, sat_class=Cost_Sat, tie_breaking=by(position.__getitem__)
    )
    ours = outcome(items, recount(election), GREEDY, election.budget)
    assert set(ours.winners) == {project.name for project in theirs}


def test_equal_shares_buy_what_pabutools_buys(oracle, election, items):
    from pabutools.election import Cost_Sat
    from pabutools.rules import method_of_equal_shares

    who = electorate(items, Counter(choices(election)))
    key = {item.code: (item.cost, -who.support[item.code], item.position) for item in items}
    instance, profile = oracle
    theirs = method_of_equal_shares(
        instance, profile, sat_class=Cost_Sat, tie_breaking=by(key.__getitem__)
    )
    ours = buy(items, who, Fraction(election.budget, who.voters))
    assert set(ours.codes) == {project.name for project in theirs}
