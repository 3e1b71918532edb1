"""Figures on groups of people, with small ones kept back so that nobody works them out.

Whatever shows or writes how many people there are of a kind goes through here. A number below
`FEWEST`, none included, is kept back, and with it what it takes so that nobody who has all other
numbers and every sum can tell that it is small: it might as well be `FEWEST` or more.

>>> suppressed({"well": 40, "so_so": 9, "hard": 1})
Figures(cells={'well': 40, 'so_so': None, 'hard': None}, total=50)

Two small numbers cover each other only where together they are no small group themselves:

>>> suppressed({"well": 40, "so_so": 3, "hard": 1}).cells
{'well': None, 'so_so': None, 'hard': None}

A table and its sums are seen as a circulation: a sum flows in at its row, through the cells, and
out at their columns. A number that is kept back can be taken for a larger one if that increase
can flow back to where it began by way of others that are kept back, each of which may grow without
end and shrink to nothing. Where it cannot, the way that keeps back the fewest people is kept back
as well. What has room once keeps it, whatever else is kept back later.

Tables of the same people that share a side, as age by place and the ages of all, have the same
numbers there. Tables by three sides at once are not for publishing.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import Generic, TypeVar

FEWEST = 5
"""Fewer people than these are kept back."""

Key = TypeVar("Key", bound=Hashable)
RowKey = TypeVar("RowKey", bound=Hashable)
ColumnKey = TypeVar("ColumnKey", bound=Hashable)

_TOTAL = "total"
_KEPT = 1 << 40
"""What it costs to keep a sum back that is shown elsewhere: more than all cells together."""


@dataclass(frozen=True, slots=True)
class Figures(Generic[Key]):
    """How many people there are of each kind, and of all; None where a number is kept back."""

    cells: Mapping[Key, int | None]
    total: int | None


@dataclass(frozen=True, slots=True)
class FigureTable(Generic[RowKey, ColumnKey]):
    """How many people there are by two sides, and of each side; None where it is kept back.

    `rows` and `columns` hold what `suppressed` makes of the sums.
    """

    cells: Mapping[tuple[RowKey, ColumnKey], int | None]
    rows: Figures[RowKey]
    columns: Figures[ColumnKey]


def suppressed(numbers: Mapping[Key, int]) -> Figures[Key]:
    """Return the numbers of people of each kind and their sum, as they may be shown.

    The kinds exclude each other. Those who know how it is done must not work a number out either:
    of equal numbers that would do all are kept back, and what is kept back is never of one size.
    """
    total = sum(numbers.values())
    network = _Network()
    arcs = {key: network.add("in", "out", number) for key, number in numbers.items()}
    whole = network.add("out", "in", total)
    if numbers:
        network.protect()
    shown = {key: network.shown(arc) for key, arc in arcs.items()}
    hidden = {numbers[key] for key, number in shown.items() if number is None}
    told = {key: None if number in hidden else number for key, number in shown.items()}
    left = [number for number in told.values() if number is not None]
    if len(hidden) == 1 and left:
        told = {key: None if number == min(left) else number for key, number in told.items()}
    return Figures(told, network.shown(whole))


def suppressed_table(
    numbers: Mapping[tuple[RowKey, ColumnKey], int],
) -> FigureTable[RowKey, ColumnKey]:
    """Return the numbers of people by two sides, and their sums, as they may be shown.

    A pair that is left out is none of a kind. Sums are kept back only where `suppressed` does.
    """
    rows: Counter[RowKey] = Counter()
    columns: Counter[ColumnKey] = Counter()
    for (row, column), number in numbers.items():
        rows[row] += number
        columns[column] += number
    by_row, by_column = suppressed(rows), suppressed(columns)
    network = _Network()
    pairs = [(row, column) for row in rows for column in columns]
    arcs = {
        pair: network.add(("row", pair[0]), ("column", pair[1]), numbers.get(pair, 0))
        for pair in pairs
    }
    for row, number in rows.items():
        network.add("in", ("row", row), number, _KEPT, hidden=by_row.cells[row] is None)
    for column, number in columns.items():
        hidden = by_column.cells[column] is None
        network.add(("column", column), "out", number, _KEPT, hidden=hidden)
    network.add("out", "in", sum(rows.values()), _KEPT, hidden=by_row.total is None)
    if numbers:
        network.protect()
    return FigureTable({each: network.shown(arcs[each]) for each in pairs}, by_row, by_column)


@dataclass(frozen=True, slots=True)
class _Arc:
    """A number in the circulation, from one sum of numbers to the next; and what hiding costs."""

    tail: Hashable
    head: Hashable
    number: int
    cost: int


class _Network:
    """Numbers that hang together by their sums, and which of them are kept back."""

    def __init__(self) -> None:
        self._arcs: list[_Arc] = []
        self._hidden: set[int] = set()
        self._steps: defaultdict[Hashable, list[tuple[int, int, Hashable]]] = defaultdict(list)

    def add(
        self,
        tail: Hashable,
        head: Hashable,
        number: int,
        dearer: int = 0,
        *,
        hidden: bool = False,
    ) -> int:
        """Add a number and return by what it is known; a small one is kept back."""
        arc = len(self._arcs)
        self._arcs.append(_Arc(tail, head, number, number + 1 + dearer))
        self._steps[tail].append((arc, +1, head))
        self._steps[head].append((arc, -1, tail))
        if hidden or number < FEWEST:
            self._hidden.add(arc)
        return arc

    def shown(self, arc: int) -> int | None:
        """Return the number, None where it is kept back."""
        return None if arc in self._hidden else self._arcs[arc].number

    def protect(self) -> None:
        """Keep back what else it takes, so that each small number might as well be `FEWEST`."""
        for arc, each in enumerate(self._arcs):
            if each.number < FEWEST:
                self._make_room(arc, FEWEST - each.number)

    def _make_room(self, arc: int, need: int) -> None:
        """Find how a number could be larger by `need`, and keep back what that leads through."""
        change: Counter[int] = Counter()
        while need:
            way = self._cheapest_way(arc, change)
            falling = [self._arcs[each].number + change[each] for each, sign in way if sign < 0]
            step = min(need, *falling) if falling else need
            for each, sign in way:
                change[each] += sign * step
                self._hidden.add(each)
            need -= step

    def _cheapest_way(self, arc: int, change: Mapping[int, int]) -> list[tuple[int, int]]:
        """Return what rises (+1) and falls (-1) on the way from the head of a number to its tail.

        There always is one: other numbers may rise without end, and sums with them.
        """
        start, goal = self._arcs[arc].head, self._arcs[arc].tail
        order = count()
        queue: list[tuple[int, int, Hashable, Hashable, tuple[int, int] | None]] = []
        heappush(queue, (0, next(order), start, None, None))
        came: dict[Hashable, tuple[Hashable, tuple[int, int] | None]] = {}
        while goal not in came:
            cost, _, node, before, step = heappop(queue)
            if node in came:
                continue
            came[node] = (before, step)
            for each, sign, further in self._steps[node]:
                spent = sign < 0 and self._arcs[each].number + change[each] <= 0
                if each != arc and not spent and further not in came:
                    price = cost + (0 if each in self._hidden else self._arcs[each].cost)
                    heappush(queue, (price, next(order), further, node, (each, sign)))
        return _walked_back(came, goal)


def _walked_back(
    came: Mapping[Hashable, tuple[Hashable, tuple[int, int] | None]], goal: Hashable
) -> list[tuple[int, int]]:
    way: list[tuple[int, int]] = []
    node, step = came[goal]
    while step is not None:
        way.append(step)
        node, step = came[node]
    return way
