"""Whoever has every number that is shown, and every sum, cannot tell that a group is small."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbdesk.services.common.suppression import FEWEST, suppressed, suppressed_table

ROWS, COLUMNS = "XYZ", "abc"
PAIRS = tuple(product(ROWS, COLUMNS))
LARGEST = 9
LIMIT = 10_000
NUMBERS = st.sampled_from((0, 0, 1, 2, 3, 4, 5, 6, 9, 30))
TABLES = st.lists(NUMBERS, min_size=len(PAIRS), max_size=len(PAIRS)).map(
    lambda numbers: dict(zip(PAIRS, numbers, strict=True))
)


@pytest.fixture(scope="module")
def published():
    """Every row of three numbers up to nine, by what is shown of it."""
    found = defaultdict(list)
    for numbers in product(range(LARGEST + 1), repeat=3):
        told = suppressed(dict(zip(COLUMNS, numbers, strict=True)))
        found[(*told.cells.values(), told.total)].append(numbers)
    return found


def test_even_who_knows_the_rule_works_no_small_number_out(published):
    """An attacker who knows how it is done tries every row that would be shown like this one."""
    for shown, meant in published.items():
        for place in range(3):
            values = {numbers[place] for numbers in meant}
            assert min(values) >= FEWEST or len(values) > 1, (shown, place, values)


def test_what_is_kept_back_together_is_no_small_group(published):
    for (*cells, total), meant in published.items():
        if total is not None and None in cells:
            assert total - sum(filter(None, cells)) >= FEWEST, (cells, meant)


def test_a_sum_is_shown_unless_it_is_small_itself(published):
    for (*_, total), meant in published.items():
        small = all(sum(numbers) < FEWEST for numbers in meant)
        assert (total is None) == small


def bounds(told):
    """Return the least and most that each number can be, by subtracting until nothing changes.

    Whoever attacks knows every number that is shown, every sum, and that no number is below 0.
    """
    numbers = {("row", row): shown for row, shown in told.rows.cells.items()}
    numbers |= {("column", column): shown for column, shown in told.columns.cells.items()}
    numbers |= {**told.cells, "total": told.rows.total}
    known = {key: (0, LIMIT) if shown is None else (shown, shown) for key, shown in numbers.items()}
    sums = [("total", [("row", row) for row in told.rows.cells])]
    sums += [("total", [("column", column) for column in told.columns.cells])]
    for row, column in told.cells:
        parts = [(row, other) for other in told.columns.cells]
        sums += [(("row", row), parts)] if column == next(iter(told.columns.cells)) else []
        parts = [(other, column) for other in told.rows.cells]
        sums += [(("column", column), parts)] if row == next(iter(told.rows.cells)) else []
    before = None
    while known != before:
        before = dict(known)
        for whole, parts in sums:
            subtract(known, whole, parts)
    return known


def subtract(known, whole, parts):
    """Narrow a sum by its parts, and each part by the sum and the other parts."""
    least = sum(known[part][0] for part in parts)
    most = sum(known[part][1] for part in parts)
    low, high = known[whole]
    known[whole] = low, high = max(low, least), min(high, most)
    for part in parts:
        from_, to = known[part]
        known[part] = max(from_, low - (most - to)), min(to, high - (least - from_))


def test_the_attacker_works_out_what_is_kept_back_alone():
    """Without complements the attack succeeds: so it can fail."""
    numbers = dict.fromkeys(PAIRS, 9) | {("X", "a"): 2}
    told = suppressed_table(numbers)
    assert sum(each is None for each in told.cells.values()) == 4
    assert bounds(told)["X", "a"] == (0, 11)
    naive = type(told)({**numbers, ("X", "a"): None}, told.rows, told.columns)
    assert bounds(naive)["X", "a"] == (2, 2)


@settings(max_examples=150)
@given(TABLES)
def test_no_small_cell_of_a_table_comes_out_by_subtraction(numbers):
    told = suppressed_table(numbers)
    found = bounds(told)
    for pair, number in numbers.items():
        if number < FEWEST:
            assert told.cells[pair] is None
            assert found[pair][1] >= FEWEST > found[pair][0], (numbers, told, pair)


def test_every_small_table_of_two_by_two_has_another_that_is_shown_alike():
    """By trying all: for each small number there is a table with a larger one, and equal sums."""
    sides = tuple(product("XY", "ab"))
    for given_numbers in product((0, 1, 4, 7), repeat=4):
        numbers = dict(zip(sides, given_numbers, strict=True))
        told = suppressed_table(numbers)
        for pair, number in numbers.items():
            if number < FEWEST:
                assert alike(numbers, told, pair), (numbers, told, pair)


def alike(numbers, told, pair):
    """Tell whether some table with a larger number at a pair agrees with all that is shown."""
    hidden = [each for each in numbers if told.cells[each] is None and each != pair]
    choices = product(range(max(numbers.values()) + FEWEST + 1), repeat=len(hidden))
    supposed = (
        {**numbers, pair: FEWEST, **dict(zip(hidden, chosen, strict=True))} for chosen in choices
    )
    return any(agrees(table, told) for table in supposed)


def agrees(table, told):
    sums = defaultdict(int)
    for (row, column), number in table.items():
        sums[row] += number
        sums[column] += number
    shown = {**told.rows.cells, **told.columns.cells}
    total = told.rows.total
    right = all(number in (None, sums[key]) for key, number in shown.items())
    return right and total in (None, sum(table.values()))


@given(TABLES)
def test_what_is_shown_is_right_and_sums_are_those_of_the_sides_alone(numbers):
    told = suppressed_table(numbers)
    assert all(each in (None, numbers[pair]) for pair, each in told.cells.items())
    rows = {row: sum(numbers[row, column] for column in COLUMNS) for row in ROWS}
    columns = {column: sum(numbers[row, column] for row in ROWS) for column in COLUMNS}
    assert (told.rows, told.columns) == (suppressed(rows), suppressed(columns))


def test_two_small_numbers_that_are_a_small_group_together_do_not_cover_each_other():
    told = suppressed({"a": 40, "b": 30, "c": 3, "d": 1})
    assert told.cells == {"a": 40, "b": None, "c": None, "d": None}


def test_of_nobody_there_is_nothing_to_show():
    assert suppressed({}).total is None
    assert not suppressed_table({}).cells
