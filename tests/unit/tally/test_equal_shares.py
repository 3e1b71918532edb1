from collections import Counter

import pytest

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Tie
from mbdesk.errors import BugError
from mbdesk.errors.files import NotSupportedError
from mbdesk.tally.outcome import check, outcome
from mbdesk.tally.votes import votes

RULES = Rules(rule=CountingRule.EQUAL_SHARES, max_choices=9)


def items(**costs: int) -> list[BallotItem]:
    return [BallotItem(c, n, cost, {"sv": c}) for n, (c, cost) in enumerate(costs.items())]


def counted(ballot, ballots, funds, rules=RULES, decisions=()):
    choices = Counter(Choice(tuple(codes)) for codes in ballots)
    found = votes(choices, rules, ballot)
    return outcome(ballot, found, rules, funds, decisions, ballots=choices)


def test_a_minority_gets_what_its_share_pays_for():
    ballots = ["ab"] * 6 + ["c"] * 4
    ballot = items(a=50, b=45, c=40)
    assert set(counted(ballot, ballots, 100).winners) == {"b", "c"}
    greedy = Rules(rule=CountingRule.GREEDY, max_choices=9)
    assert set(counted(ballot, ballots, 100, greedy).winners) == {"a", "b"}


def test_who_has_too_little_pays_all_and_the_others_pay_the_rest():
    ballots = ["a"] * 2 + ["ab"] * 2 + ["b"] * 2
    found = counted(items(a=36, b=24), ballots, 60)
    assert found.winners == ("b", "a")
    assert found.spent == 60


def test_of_equally_good_items_the_cheaper_comes_first_then_the_more_wanted():
    assert counted(items(a=20, b=10), ["ab"] * 4, 40).winners == ("b", "a")


def test_shares_grow_until_more_would_be_bought_than_the_funds_pay_for():
    ballots = ["a"] * 5 + ["b"] * 3 + ["c"] * 2
    ballot = items(a=50, b=40, c=50)
    found = counted(ballot, ballots, 100)
    assert (found.winners, found.spent) == (("a", "b"), 90)


def test_few_voters_and_large_funds_take_no_longer():
    found = counted(items(a=10**12, b=3 * 10**12), ["a", "b", "", "", ""], 4 * 10**12)
    assert found.winners == ("a", "b")


def test_a_blank_ballot_holds_its_share_back():
    ballot = items(a=10, b=30)
    assert counted(ballot, ["a", "a", "b"], 30).winners == ("a",)
    assert counted(ballot, ["a", "b", ""], 40).winners == ("a", "b")


def test_nobody_wins_where_nobody_voted():
    assert counted(items(a=10), [], 100).winners == ()
    assert counted(items(a=10), ["", ""], 100).winners == ()


def test_what_costs_nothing_is_had_by_all_who_want_it():
    assert counted(items(a=0, b=10, c=0), ["ab"], 10).winners == ("a", "b")


def test_a_tie_that_changes_the_winners_waits_and_follows_its_decision():
    ballot, ballots = items(a=60, b=60, c=60), ["abc", "abc"]
    waiting = counted(ballot, ballots, 60)
    assert (waiting.winners, waiting.spent) == ((), 0)
    assert waiting.ties == (Tie(("a", "b", "c"), 2, TieRule.BOARD),)
    decision = Tie(("a", "b", "c"), 2, TieRule.BOARD, ("b", "c", "a"), "§ 12")
    settled = counted(ballot, ballots, 60, decisions=[decision])
    assert (settled.winners, settled.ties) == (("b",), (decision,))
    in_order = Rules(rule=CountingRule.EQUAL_SHARES, tie=TieRule.BALLOT_ORDER, max_choices=9)
    assert counted(ballot, ballots, 60, in_order).winners == ("a",)


def test_a_tie_that_changes_nothing_is_not_shown():
    found = counted(items(a=30, b=30), ["ab", "ab"], 60)
    assert (found.winners, found.ties) == (("a", "b"), ())


def test_equal_shares_cannot_be_counted_from_votes_alone():
    with pytest.raises(BugError):
        outcome(items(a=1), {"a": 1}, RULES, 10)


@pytest.mark.parametrize("kind", [BallotKind.POINTS, BallotKind.RANKING])
def test_equal_shares_of_points_or_ranks_are_refused_by_name(kind):
    rules = Rules(rule=CountingRule.EQUAL_SHARES, ballot=kind)
    with pytest.raises(NotSupportedError, match="equal_shares"):
        check(rules)
    with pytest.raises(NotSupportedError, match="equal_shares"):
        outcome(items(a=1), {"a": 1}, rules, 10, ballots={Choice(("a",)): 1})
