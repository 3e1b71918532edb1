"""Widths of keys, and where rows break that are too wide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from mbdesk.ui.widgets.keyboard.layouts import ERASE, SHIFT, KeyAction, KeyStroke, Row, Rows


@dataclass(frozen=True, slots=True)
class KeyCell:
    """A key's place in a row: its least width in pixels, and whether it takes what is spare."""

    least: int
    grows: bool = False


def needed(least: Sequence[int], gap: int) -> int:
    """Return the width that keys take at least, with the gaps between them."""
    return sum(least) + gap * (len(least) - 1)


def fitted(rows: Rows, least_of: Callable[[KeyStroke], int], width: int, gap: int) -> Rows:
    """Return the rows as they are if they have room in `width`, else as even shorter ones.

    Keys are never made smaller than they may be: there are more rows instead, in the same order,
    with shift and erase at the two ends of the last one as before.
    """
    if all(needed([*map(least_of, row)], gap) <= width for row in rows):
        return rows
    strokes = [stroke for row in rows for stroke in row]
    columns = max(1, (width + gap) // (max(map(least_of, strokes)) + gap))
    first = [SHIFT] if SHIFT in strokes else []
    last = [ERASE] if ERASE in strokes else []
    letters = [stroke for stroke in strokes if stroke.act is KeyAction.WRITE]
    *even, rest = _even_parts(len(strokes), ceil(len(strokes) / columns))
    parts = _cut(tuple(letters), [*even, rest - len(first) - len(last)])
    return (*parts[:-1], (*first, *parts[-1], *last))


def broken(row: Row, least_of: Callable[[KeyStroke], int], width: int, gap: int) -> Rows:
    """Return the row in as many parts as `width` pixels ask for."""
    count = ceil((needed([*map(least_of, row)], gap) + gap) / (width + gap))
    return _cut(row, _even_parts(len(row), count))


def widths(cells: Sequence[KeyCell], unit: int, width: int, gap: int) -> list[int]:
    """Return the width of each key in a row of `width` pixels.

    All are as wide as the `unit`, or as each other where that is too wide and some need more than
    others; what is spare then goes to those that grow.
    """
    room = width - gap * (len(cells) - 1)
    level = unit
    while sum(max(cell.least, level) for cell in cells) > room and level > 0:
        wide = [cell.least for cell in cells if cell.least >= level]
        shared = (room - sum(wide)) // max(1, len(cells) - len(wide))
        level = shared if shared < level else level - 1
    sizes = [max(cell.least, level) for cell in cells]
    growing = sum(cell.grows for cell in cells)
    each = max(0, room - sum(sizes)) // growing if growing else 0
    return [size + each * cell.grows for size, cell in zip(sizes, cells, strict=True)]


def _even_parts(total: int, count: int) -> list[int]:
    least, more = divmod(total, count)
    return [least + (place < more) for place in range(count)]


def _cut(strokes: Row, sizes: Sequence[int]) -> Rows:
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return tuple(strokes[a : a + size] for a, size in zip(starts, sizes, strict=True))
