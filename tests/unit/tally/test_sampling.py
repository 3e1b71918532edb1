"""The table for observers, beside figures worked out by hand and by drawing lots."""

import random
from fractions import Fraction

import pytest

from mbdesk.tally.sampling import (
    AS_GOOD_AS_SURE,
    NUMBERS_OF_TESTS,
    ONE_VOTE_IN,
    chance_of_catching,
    enough_tests,
    table_of_chances,
)


@pytest.mark.parametrize(
    ("one_in", "tests", "chance"),
    [(1, 1, "1"), (2, 1, "1/2"), (2, 3, "7/8"), (10, 0, "0"), (10, 2, "19/100"), (5, 3, "61/125")],
)
def test_the_chance_is_what_the_hand_comes_to(one_in, tests, chance):
    assert chance_of_catching(one_in, tests) == Fraction(chance)


def test_the_chance_is_how_often_drawn_lots_catch():
    drawn, runs = random.Random(5), 20_000
    caught = sum(any(drawn.randrange(10) == 0 for _ in range(7)) for _ in range(runs))
    assert abs(caught / runs - float(chance_of_catching(10, 7))) < 0.01


@pytest.mark.parametrize("one_in", ONE_VOTE_IN)
def test_enough_tests_are_enough_and_one_fewer_is_not(one_in):
    tests = enough_tests(one_in, AS_GOOD_AS_SURE)
    fewer = chance_of_catching(one_in, tests - 1)
    assert fewer < AS_GOOD_AS_SURE <= chance_of_catching(one_in, tests)


def test_the_table_has_a_row_for_each_computer_and_rises_with_the_tests():
    table = table_of_chances()
    assert [one_in for one_in, _, _ in table] == list(ONE_VOTE_IN)
    for _, chances, _ in table:
        assert len(chances) == len(NUMBERS_OF_TESTS)
        assert list(chances) == sorted(chances)
        assert 0 < min(chances) < max(chances) < 1
