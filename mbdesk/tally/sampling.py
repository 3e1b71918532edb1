"""The chance that test ballots catch a computer that does not seal what is chosen.

A computer that changes one ballot in `one_in`, and cannot know which will be tested since its code
stands on the screen before the person decides, escapes a test with the chance 1 - 1/one_in, and
t tests with the chance (1 - 1/one_in)^t. So it is caught with the chance 1 - (1 - 1/one_in)^t::

    chance_of_catching(10, 20)  # 0.878: of computers that change one vote in ten, 20 tests
    enough_tests(10, Fraction(19, 20))  # 29 tests catch 19 of 20 such computers

It does not matter at which stations or by whom the tests are made, as long as all of them are at
computers that do the same.
"""

from collections.abc import Sequence
from fractions import Fraction

ONE_VOTE_IN = (2, 5, 10, 20, 50, 100)
"""How seldom a computer changes a vote, in the table for observers."""

NUMBERS_OF_TESTS = (1, 3, 10, 20, 50, 100, 300)
"""How many test ballots are made, in the table for observers."""

AS_GOOD_AS_SURE = Fraction(99, 100)


def chance_of_catching(one_in: int, tests: int) -> Fraction:
    """Return the chance that at least one of `tests` shows a computer that changes 1 in `one_in`.

    >>> chance_of_catching(2, 3)
    Fraction(7, 8)
    """
    return 1 - (1 - Fraction(1, one_in)) ** tests


def enough_tests(one_in: int, chance: Fraction) -> int:
    """Return how many tests catch a computer that changes 1 in `one_in` with at least that chance.

    `chance` is below 1, which no number of tests reaches.

    >>> enough_tests(2, Fraction(7, 8))
    3
    """
    tests = 0
    while chance_of_catching(one_in, tests) < chance:
        tests += 1
    return tests


def table_of_chances() -> Sequence[tuple[int, Sequence[Fraction], int]]:
    """Return the table for observers.

    Each row has one vote in how many is changed, the chance for each number of tests, and how many
    tests are as good as sure.
    """
    return [
        (
            one_in,
            [chance_of_catching(one_in, tests) for tests in NUMBERS_OF_TESTS],
            enough_tests(one_in, AS_GOOD_AS_SURE),
        )
        for one_in in ONE_VOTE_IN
    ]
