import pytest

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Tie
from mbdesk.tally.outcome import WITHDRAWN_COST, outcome
from mbdesk.tally.ties import lot_order
from mbdesk.tally.validity import normal, problem
from mbdesk.tally.votes import votes


def items(**costs: int) -> list[BallotItem]:
    return [BallotItem(c, n, cost, {"sv": c}) for n, (c, cost) in enumerate(costs.items())]


ITEMS = items(a=50, b=60, c=30)


@pytest.mark.parametrize(
    ("kind", "choice", "reason"),
    [
        (BallotKind.APPROVAL, Choice(("a", "b")), None),
        (BallotKind.APPROVAL, Choice(("a", "b", "c")), "too_many"),
        (BallotKind.APPROVAL, Choice(("a", "a")), "repeated_item"),
        (BallotKind.APPROVAL, Choice(("z",)), "unknown_item"),
        (BallotKind.APPROVAL, Choice(("a",), (1,)), "wrong_points"),
        (BallotKind.CHOOSE_ONE, Choice(("a",)), None),
        (BallotKind.CHOOSE_ONE, Choice(("a", "b")), "too_many"),
        (BallotKind.KNAPSACK, Choice(("a", "c")), None),
        (BallotKind.KNAPSACK, Choice(("a", "b")), "over_funds"),
        (BallotKind.POINTS, Choice(("a", "b"), (3, 2)), None),
        (BallotKind.POINTS, Choice(("a", "b"), (3, 3)), "over_points"),
        (BallotKind.POINTS, Choice(("a", "b"), (3, 0)), "wrong_points"),
        (BallotKind.POINTS, Choice(("a", "b"), (3,)), "wrong_points"),
        (BallotKind.RANKING, Choice(("b", "a")), None),
        (BallotKind.RANKING, Choice(()), None),
        (BallotKind.RANKING, Choice((), (1,)), "wrong_points"),
    ],
)
def test_what_a_ballot_may_hold(kind, choice, reason):
    rules = Rules(ballot=kind, max_choices=2, max_points=5)
    assert problem(choice, rules, ITEMS, funds=100) == reason


def test_a_blank_ballot_is_refused_where_the_process_allows_none():
    assert problem(Choice(), Rules(blank_allowed=False), ITEMS, 100) == "blank"


def test_unordered_choices_have_one_form_and_ranks_keep_theirs():
    approval, points = Rules(), Rules(ballot=BallotKind.POINTS)
    ranking = Rules(ballot=BallotKind.RANKING)
    assert normal(Choice(("c", "a")), approval) == Choice(("a", "c"))
    assert normal(Choice(("c", "a"), (1, 2)), points) == Choice(("a", "c"), (2, 1))
    assert normal(Choice(("c", "a")), ranking) == Choice(("c", "a"))


def test_votes_are_ballots_points_or_borda_points():
    choices = {Choice(("a", "b")): 2, Choice(("a",)): 1}
    assert votes(choices, Rules(), ITEMS) == {"a": 3, "b": 2, "c": 0}
    ranking = Rules(ballot=BallotKind.RANKING, max_choices=3)
    assert votes(choices, ranking, ITEMS) == {"a": 5, "b": 2, "c": 0}
    points = Rules(ballot=BallotKind.POINTS, max_points=5)
    assert votes({Choice(("a", "b"), (4, 1)): 2}, points, ITEMS) == {"a": 8, "b": 2, "c": 0}


def test_greedy_skips_what_does_not_fit_and_no_skip_stops_there():
    found = {"a": 9, "b": 8, "c": 7}
    assert outcome(ITEMS, found, Rules(rule=CountingRule.GREEDY), 90).winners == ("a", "c")
    assert outcome(ITEMS, found, Rules(rule=CountingRule.GREEDY_NO_SKIP), 90).winners == ("a",)
    assert outcome(ITEMS, found, Rules(rule=CountingRule.MOST_VOTES), 90).winners == ("a",)
    assert outcome(ITEMS, found, Rules(rule=CountingRule.GREEDY), 90).spent == 80


def test_a_threshold_and_a_lack_of_votes_keep_items_out():
    rules = Rules(rule=CountingRule.GREEDY_THRESHOLD, threshold=8)
    assert outcome(ITEMS, {"a": 9, "b": 8, "c": 7}, rules, 500).winners == ("a", "b")
    assert outcome(ITEMS, {"a": 1, "b": 0, "c": 0}, Rules(), 500).winners == ("a",)


def test_a_tie_that_matters_waits_for_the_board_and_then_follows_it():
    found = {"a": 9, "b": 9, "c": 1}
    open_tie = outcome(ITEMS, found, Rules(), 60)
    assert not open_tie.settled
    assert open_tie.ties == (Tie(("a", "b"), 9, TieRule.BOARD),)
    decision = Tie(("a", "b"), 9, TieRule.BOARD, ("b", "a"), "§ 12")
    settled = outcome(ITEMS, found, Rules(), 60, [decision])
    assert settled.winners == ("b",)
    assert settled.settled
    assert settled.ties[0].basis == "§ 12"


def test_only_what_is_certain_is_chosen_while_a_tie_waits():
    ballot = items(a=10, b=60, c=60, d=1)
    waiting = outcome(ballot, {"a": 9, "b": 5, "c": 5, "d": 1}, Rules(), 75)
    assert (waiting.winners, waiting.spent) == (("a",), 10)
    assert waiting.ties == (Tie(("b", "c"), 5, TieRule.BOARD),)


def test_a_tie_names_only_the_items_whose_order_matters():
    found = {"a": 5, "b": 5, "c": 5}
    assert outcome(items(a=60, b=50, c=900), found, Rules(), 100).ties[0].codes == ("a", "b")
    assert outcome(items(a=60, b=40, c=900), found, Rules(), 100).ties == ()
    ends = Rules(rule=CountingRule.GREEDY_NO_SKIP)
    assert outcome(items(a=60, b=40, c=900), found, ends, 100).ties[0].codes == ("a", "b", "c")
    assert outcome(items(a=900, b=900), found, ends, 100).ties == ()


def test_a_decision_that_does_not_order_exactly_the_tied_items_settles_nothing():
    found = {"a": 9, "b": 9, "c": 1}
    for order in [("a",), ("a", "a", "b"), ("a", "b", "c"), ()]:
        decision = Tie(("a", "b"), 9, TieRule.BOARD, order, "§ 12")
        assert not outcome(ITEMS, found, Rules(), 60, [decision]).settled


def test_the_first_of_most_votes_is_the_only_winner_and_a_tie_for_it_waits():
    rules = Rules(rule=CountingRule.MOST_VOTES)
    waiting = outcome(ITEMS, {"a": 9, "b": 9, "c": 1}, rules, 100)
    assert (waiting.winners, waiting.settled) == ((), False)
    decision = Tie(("a", "b"), 9, TieRule.BOARD, ("b", "a"), "§ 12")
    assert outcome(ITEMS, {"a": 9, "b": 9, "c": 1}, rules, 100, [decision]).winners == ("b",)
    assert outcome(ITEMS, {"a": 0, "b": 0, "c": 0}, rules, 100).winners == ()


def test_a_withdrawn_item_is_never_chosen_and_ends_no_row():
    ballot = items(a=10, b=WITHDRAWN_COST, c=10)
    for rule in (CountingRule.GREEDY, CountingRule.GREEDY_NO_SKIP):
        found = outcome(ballot, {"a": 9, "b": 8, "c": 7}, Rules(rule=rule), 2 * WITHDRAWN_COST)
        assert found.winners == ("a", "c")


def test_a_tie_that_changes_nothing_is_not_shown():
    assert outcome(ITEMS, {"a": 9, "b": 9, "c": 1}, Rules(), 500).ties == ()


def test_ballot_order_settles_a_tie_and_says_so():
    rules = Rules(tie=TieRule.BALLOT_ORDER)
    found = outcome(ITEMS, {"a": 9, "b": 9, "c": 1}, rules, 60)
    assert found.winners == ("a",)
    assert found.ties[0].order == ("a", "b")


def test_a_lot_follows_its_published_seed():
    seeds = {lot_order(("a", "b"), str(seed))[0]: str(seed) for seed in range(20)}
    assert set(seeds) == {"a", "b"}
    rules = Rules(tie=TieRule.LOT)
    for first, seed in seeds.items():
        decision = Tie(("a", "b"), 9, TieRule.LOT, ("a", "b"), seed)
        found = outcome(ITEMS, {"a": 9, "b": 9, "c": 1}, rules, 60, [decision])
        assert found.winners[0] == first
