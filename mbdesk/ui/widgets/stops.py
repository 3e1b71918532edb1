"""The stops of switch scanning: widgets one by one, or in groups where there are many.

Groups follow what is drawn together: a widget that is marked by `scan_together` is one stop
before it is gone into (a ballot item, a row of keys, the bar). Whatever is still too long a list
is cut into parts of about equal length, so that forty items take some six steps to a part and six
more to the item.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from math import ceil, sqrt

from PySide6.QtWidgets import QWidget

GROUP = "scan_group"
AT_ONCE = 8
"""How many stops one level has at most before it is cut into parts."""

Sections = Callable[[], Sequence[Sequence[QWidget]]]
"""Returns what may be chosen now, in order: the page, its footer, what always stays."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing, or a group of things with the stops inside it."""

    widgets: tuple[QWidget, ...]
    inside: tuple["Stop", ...] = ()


def scan_together(widget: QWidget) -> None:
    """Make scanning stop at `widget` as a group before it enters it."""
    widget.setProperty(GROUP, True)


def stops_of(sections: Sequence[Sequence[QWidget]]) -> tuple[Stop, ...]:
    """Return the stops for what is shown and enabled; flat where there are few things."""
    shown = [[w for w in section if w.isVisible() and w.isEnabled()] for section in sections]
    if sum(map(len, shown)) <= AT_ONCE:
        return tuple(Stop((widget,)) for section in shown for widget in section)
    return tuple(stop for section in shown for stop in _level(section, None))


def way_to(stops: Sequence[Stop], widget: QWidget, depth: int) -> list[tuple[Sequence[Stop], int]]:
    """Return the levels and places that lead to a widget, `depth` levels in at most.

    Empty when it is none of the stops.
    """
    way: list[tuple[Sequence[Stop], int]] = []
    while len(way) < depth:
        place = next((i for i, stop in enumerate(stops) if widget in stop.widgets), None)
        if place is None:
            break
        way.append((stops, place))
        stops = stops[place].inside
    return way


def _level(widgets: Sequence[QWidget], within: QWidget | None) -> tuple[Stop, ...]:
    stops: list[Stop] = []
    for group, members in groupby(widgets, partial(_outermost_group, within=within)):
        stops += _grouped(tuple(members), group)
    return tuple(stops) if len(stops) <= AT_ONCE else tuple(_parts(stops))


def _grouped(widgets: tuple[QWidget, ...], group: QWidget | None) -> list[Stop]:
    if group is None or len(widgets) == 1:
        return [Stop((widget,)) for widget in widgets]
    return [Stop(widgets, _level(widgets, group))]


def _parts(stops: Sequence[Stop]) -> Iterator[Stop]:
    length = ceil(sqrt(len(stops)))
    for start in range(0, len(stops), length):
        part = tuple(stops[start : start + length])
        widgets = tuple(widget for stop in part for widget in stop.widgets)
        yield part[0] if len(part) == 1 else Stop(widgets, part)


def _outermost_group(widget: QWidget, within: QWidget | None) -> QWidget | None:
    found, above = None, widget.parentWidget()
    while above is not None and above is not within:
        if above.property(GROUP):
            found = above
        above = above.parentWidget()
    return found
