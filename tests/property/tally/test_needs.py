"""What an item would have needed, counted again: with it, it wins; with one less, it does not."""

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Tie
from mbdesk.domain.why import Reason
from mbdesk.errors.files import NotSupportedError
from mbdesk.services.rehearsal.replay import read_election
from mbdesk.tally.needs import whys
from mbdesk.tally.outcome import outcome, poll_of
from mbdesk.tally.pabulib.importing import choices, setup_of
from mbdesk.tally.votes import votes

CODES = "abcdef"
COSTS = st.lists(st.integers(0, 100), min_size=2, max_size=len(CODES))
FUNDS = st.integers(1, 250)
RULES = st.builds(
    Rules,
    rule=st.sampled_from(CountingRule),
    threshold=st.integers(0, 3),
    tie=st.sampled_from(TieRule),
    ballot=st.just(BallotKind.APPROVAL),
)
SCORED = st.builds(
    Rules,
    rule=st.sampled_from([each for each in CountingRule if each is not CountingRule.EQUAL_SHARES]),
    threshold=st.integers(0, 9),
    tie=st.sampled_from(TieRule),
    ballot=st.just(BallotKind.RANKING),
)
BALLOTS = st.lists(st.lists(st.sampled_from(CODES), unique=True, max_size=4), max_size=12)


def items(costs):
    pairs = zip(CODES, costs, strict=False)
    return [BallotItem(code, n, cost, {"sv": code}) for n, (code, cost) in enumerate(pairs)]


def counted(listed, ballots, rules, funds, decisions=()):
    found = votes({each: n for each, n in ballots.items() if each.codes}, rules, listed)
    return outcome(listed, found, rules, funds, decisions, ballots=ballots)


def settled(listed, ballots, rules, funds):
    """Return decisions on every tie, each in the order of the ballot."""
    decisions = []
    while True:
        waiting = counted(listed, ballots, rules, funds, decisions).ties
        open_ties = [tie for tie in waiting if not tie.order]
        if not open_ties:
            return decisions
        decisions += [Tie(t.codes, t.votes, t.rule, t.codes, "§ 1") for t in open_ties]


def allowed(costs, ballots):
    codes = CODES[: len(costs)]
    kept = (tuple(code for code in ballot if code in codes) for ballot in ballots)
    return Counter(map(Choice, kept))


class Again:
    """Counts the same ballots again, with one thing changed."""

    def __init__(self, listed, ballots, *rest) -> None:
        self.listed, self.ballots, self.rest = listed, ballots, rest

    def with_votes(self, code, more):
        """Let so many people more vote for the item alone: a point each on a ranked ballot."""
        larger = Counter(self.ballots)
        larger[Choice((code,))] += more
        return counted(self.listed, larger, *self.rest).winners

    def cheaper(self, code, less):
        lower = [replace(i, cost=i.cost - less) if i.code == code else i for i in self.listed]
        return counted(lower, self.ballots, *self.rest).winners


def check_needs(listed, ballots, rules, funds, decisions=()):
    """Check what is said of every item; return how many answers there were."""
    found = votes({each: n for each, n in ballots.items() if each.codes}, rules, listed)
    told = whys(poll_of(listed, found, rules, funds, decisions, ballots=ballots))
    winners = counted(listed, ballots, rules, funds, decisions).winners
    assert [why.code for why in told if why.chosen] == list(winners)
    assert sorted(why.code for why in told) == sorted(item.code for item in listed)
    again = Again(listed, ballots, rules, funds, decisions)
    changes = [(why.code, why.more_votes, again.with_votes) for why in told]
    changes += [(why.code, why.cheaper, again.cheaper) for why in told]
    answers = [change for change in changes if change[1] is not None]
    for code, number, changed in answers:
        assert code in changed(code, number)
        assert code not in changed(code, number - 1)
    return len(answers)


@given(COSTS, BALLOTS, RULES | SCORED, FUNDS)
def test_so_much_more_wins_and_one_less_does_not(costs, ballots, rules, funds):
    listed, cast = items(costs), allowed(costs, ballots)
    check_needs(listed, cast, rules, funds, settled(listed, cast, rules, funds))


@given(COSTS, BALLOTS, RULES | SCORED, FUNDS)
@example([0, 0], [], Rules(rule=CountingRule.EQUAL_SHARES, threshold=2), 1)
@example(
    [0, 61, 0, 61, 1], ["ab", "ab", "abcd", "ad", "d"], Rules(rule=CountingRule.EQUAL_SHARES), 122
)
def test_what_costs_less_than_the_funds_could_have_won_by_votes(costs, ballots, rules, funds):
    listed, cast = items(costs), allowed(costs, ballots)
    decisions = settled(listed, cast, rules, funds)
    found = votes({each: n for each, n in cast.items() if each.codes}, rules, listed)
    for why in whys(poll_of(listed, found, rules, funds, decisions, ballots=cast)):
        fits = why.cost < funds or rules.rule is CountingRule.MOST_VOTES
        if fits and not why.chosen:
            assert why.more_votes or a_new_tie_waits(why, cast, listed, rules, funds, decisions)


def a_new_tie_waits(why, cast, listed, rules, funds, *decided):
    """Tell whether so many votes that are enough under equal shares make others equal."""
    enough = -(-why.cost * sum(cast.values()) // (funds - why.cost))
    larger = cast + Counter({Choice((why.code,)): max(enough, rules.threshold - why.votes, 1)})
    shares = rules.rule is CountingRule.EQUAL_SHARES
    return shares and not counted(listed, larger, rules, funds, *decided).settled


@given(COSTS, BALLOTS, RULES | SCORED, FUNDS)
def test_nothing_is_said_of_needs_while_a_tie_waits(costs, ballots, rules, funds):
    listed, cast = items(costs), allowed(costs, ballots)
    found = votes({each: n for each, n in cast.items() if each.codes}, rules, listed)
    poll = poll_of(listed, found, rules, funds, ballots=cast)
    told = whys(poll)
    if not outcome(listed, found, rules, funds, ballots=cast).settled:
        assert {why.more_votes for why in told} == {why.cheaper for why in told} == {None}
        assert Reason.TIE_WAITS in {why.turn.reason for why in told}
    else:
        undecided = {Reason.TIE_WAITS, Reason.DEPENDS}
        assert not undecided & {why.turn.reason for why in told}


SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "pabulib"
FOLDER = Path(os.environ.get("MBDESK_PABULIB", SHARED))
LARGEST = 700_000  # bytes; the larger ones are of the same kinds, and take minutes to count again
FILES = sorted(path for path in FOLDER.glob("*.pb") if path.stat().st_size < LARGEST)


@pytest.mark.skipif(not FILES, reason="no Pabulib files beside the checkout (MBDESK_PABULIB)")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_real_elections_counted_again(path):
    election = read_election(path)
    try:
        rules, funds, listed = setup_of(election)
    except NotSupportedError:
        pytest.skip("a rule that is none of ours")
    ballots = Counter(choices(election))
    if rules.ballot.pointed:
        pytest.skip("a ballot for one item alone has no given points")
    losers = len(listed) - len(counted(listed, ballots, rules, funds).winners)
    answers = check_needs(listed, ballots, rules, funds)
    assert answers or not losers
