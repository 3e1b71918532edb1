"""Equal shares against what another program, which takes every step, says of the same ballots."""

from collections import Counter
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st
from pabulib.checker import Checker

from mbdesk.domain.ballot import BallotItem, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.tally.equal_shares import buy, complete
from mbdesk.tally.outcome import outcome
from mbdesk.tally.shares import electorate
from mbdesk.tally.votes import votes

CODES = "abcdef"
COSTS = st.lists(st.integers(1, 60), min_size=2, max_size=len(CODES))
BALLOTS = st.lists(st.sets(st.sampled_from(CODES)).map(sorted), min_size=1, max_size=9)
FUNDS = st.integers(1, 150)
RULES = Rules(rule=CountingRule.EQUAL_SHARES, tie=TieRule.BALLOT_ORDER)


def items(costs):
    pairs = zip(CODES, costs, strict=False)
    return [BallotItem(code, n, cost, {"sv": code}) for n, (code, cost) in enumerate(pairs)]


def standing(costs, ballots):
    return [item for item in items(costs) if any(item.code in ballot for ballot in ballots)]


def counter(ballots):
    return Counter(Choice(tuple(ballot)) for ballot in ballots)


def oracle(costs, ballots, funds):
    checker = Checker()
    checker.meta = {"budget": str(funds)}
    checker.projects = {item.code: {"cost": str(item.cost)} for item in standing(costs, ballots)}
    checker.votes = {str(n): {"vote": ",".join(codes)} for n, codes in enumerate(ballots)}
    return checker


@given(COSTS, BALLOTS, FUNDS)
def test_what_the_shares_buy_is_what_the_checker_of_pabulib_says(costs, ballots, funds):
    on_ballot = standing(costs, ballots)
    who = electorate(on_ballot, counter(ballots))
    bought = buy(on_ballot, who, Fraction(funds, who.voters))
    assume(not bought.ties)
    expected = oracle(costs, ballots, funds)._compute_equalshares_winners()
    assert list(bought.codes) == expected


@given(COSTS, BALLOTS, FUNDS)
def test_leaps_to_larger_shares_miss_nothing(costs, ballots, funds):
    on_ballot = standing(costs, ballots)
    who = electorate(on_ballot, counter(ballots))
    found = complete(on_ballot, who, funds)
    assume(not found.ties and len(found.codes) < len(on_ballot))
    expected = oracle(costs, ballots, funds)._compute_equalshares_winners(add1=True)
    assert set(found.codes) == set(expected)


@given(COSTS, BALLOTS, FUNDS, st.randoms(use_true_random=False))
def test_the_outcome_keeps_to_the_funds_and_not_to_the_order_of_ballots(
    costs, ballots, funds, random
):
    on_ballot = items(costs)
    ballots = [[code for code in ballot if code in CODES[: len(costs)]] for ballot in ballots]
    counted = counter(ballots)
    found = votes(counted, RULES, on_ballot)
    first = outcome(on_ballot, found, RULES, funds, ballots=counted)
    random.shuffle(ballots)
    assert outcome(on_ballot, found, RULES, funds, ballots=counter(ballots)) == first
    assert first.spent <= funds
