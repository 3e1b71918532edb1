from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem, Choice, CountingRule, TieRule
from mbdesk.domain.process import Rules
from mbdesk.errors.files import InvalidInputError
from mbdesk.tally.outcome import outcome
from mbdesk.tally.pabulib.file import parse
from mbdesk.tally.votes import votes

CODES = "abcdef"
COSTS = st.lists(st.integers(1, 100), min_size=len(CODES), max_size=len(CODES))
BALLOTS = st.lists(st.sets(st.sampled_from(CODES), max_size=3).map(sorted).map(tuple).map(Choice))
RULES = st.sampled_from(
    [CountingRule.GREEDY, CountingRule.GREEDY_NO_SKIP, CountingRule.MOST_VOTES]
).map(lambda rule: Rules(rule=rule, tie=TieRule.BALLOT_ORDER))


def items(costs):
    pairs = zip(CODES, costs, strict=True)
    return [BallotItem(code, n, cost, {"sv": code}) for n, (code, cost) in enumerate(pairs)]


def counted(ballots, rules, costs):
    return votes({b: ballots.count(b) for b in ballots if b.codes}, rules, items(costs))


@given(BALLOTS, RULES, COSTS)
def test_votes_blank_and_unused_add_up_to_what_was_allowed(ballots, rules, costs):
    found = counted(ballots, rules, costs)
    unused = sum(rules.max_choices - len(ballot.codes) for ballot in ballots)
    assert sum(found.values()) + unused == len(ballots) * rules.max_choices


@given(BALLOTS, RULES, COSTS, st.integers(0, 300), st.randoms(use_true_random=False))
def test_the_result_does_not_depend_on_the_order_of_ballots(ballots, rules, costs, funds, random):
    first = outcome(items(costs), counted(ballots, rules, costs), rules, funds)
    random.shuffle(ballots)
    assert outcome(items(costs), counted(ballots, rules, costs), rules, funds) == first


@given(BALLOTS, COSTS, st.integers(0, 300))
def test_greedy_never_spends_more_than_the_funds(ballots, costs, funds):
    rules = Rules(rule=CountingRule.GREEDY, tie=TieRule.BALLOT_ORDER)
    assert outcome(items(costs), counted(ballots, rules, costs), rules, funds).spent <= funds


@given(st.text())
def test_arbitrary_text_is_refused_and_never_crashes_the_parser(text):
    with suppress(InvalidInputError):
        assert parse(text.splitlines(keepends=True)).projects


@given(st.lists(st.sampled_from(["META", "PROJECTS", "VOTES", "budget;5", "key;value", ";", '"'])))
def test_shuffled_sections_are_refused_and_never_crash_the_parser(rows):
    with suppress(InvalidInputError):
        assert parse([row + "\n" for row in rows]).budget == 5
