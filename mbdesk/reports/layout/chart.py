"""A chart of level bars, each labelled where it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mbdesk.reports.layout.elements import Rectangle
from mbdesk.reports.layout.page_flow import BOTTOM, LEFT, RIGHT, TOP, PageFlow, placed
from mbdesk.reports.layout.roles import Role, Tag
from mbdesk.reports.layout.text import ACCENT, Style, TextLine, lines, text_width

LABEL = Style(8.5)
LABEL_WIDTH = 205.0
LABEL_LINES = 4
AXIS = LEFT + LABEL_WIDTH + 8
BAR_HEIGHT = 10.0
GAP = 5.0
FULL = TOP - BOTTOM
"""The room on an empty page."""
CHOSEN_FILL, CHOSEN_EDGE = ACCENT, ACCENT
OTHER_FILL, OTHER_EDGE = "#ffffff", "#6b6b6b"
MISSING_FILL = "#d9d9d9"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, the words at its end, and whether it was chosen.

    `needed` is what would have been enough, where the value was not.
    """

    label: str
    number: int
    said: str
    chosen: bool
    needed: int = 0


def write_chart(flow: PageFlow, bars: Sequence[Bar]) -> None:
    """Draw the bars downwards on one scale; chosen ones are solid, the others hollow.

    What was missing of one lies behind its end, in a light colour.
    Each page's share of the chart is a figure; the text in its place says what stands at each bar.
    """
    most = max((max(bar.number, bar.needed) for bar in bars), default=0)
    said = max((text_width(bar.said, _style(bar)) for bar in bars), default=0)
    longest = RIGHT - AXIS - said - 6
    for share in _by_page(flow, bars):
        flow.need(sum(map(_height, share)))
        figure = _figure(flow, share)
        for bar in share:
            _draw(flow, figure, bar, longest / most if most else 0)


def _by_page(flow: PageFlow, bars: Sequence[Bar]) -> Iterator[Sequence[Bar]]:
    """Yield the bars that have room on this page, then those of each page that follows."""
    share: list[Bar] = []
    room = flow.room
    for bar in bars:
        if share and _height(bar) > room:
            yield share
            share, room = [], FULL
        room -= _height(bar)
        share.append(bar)
    if share:
        yield share


def _figure(flow: PageFlow, share: Sequence[Bar]) -> Tag:
    text = "; ".join(f"{bar.label}: {bar.said}" for bar in share)
    box = (LEFT, flow.y - sum(map(_height, share)), RIGHT, flow.y)
    return Tag(Role.FIGURE, text, box=box)


def _draw(flow: PageFlow, figure: Tag, bar: Bar, scale: float) -> None:
    top = flow.claim(_height(bar))
    middle, y = top - _height(bar) / 2, top - GAP / 2
    for line in _label(bar):
        flow.put(figure, placed(line, LEFT, LABEL_WIDTH, y, align=1))
        y -= line.height
    fill, edge = (CHOSEN_FILL, CHOSEN_EDGE) if bar.chosen else (OTHER_FILL, OTHER_EDGE)
    length, needed = scale * bar.number, scale * bar.needed
    low = middle - BAR_HEIGHT / 2
    if needed > length:
        flow.put(figure, Rectangle(AXIS, low, needed, BAR_HEIGHT, MISSING_FILL, OTHER_EDGE))
    if length:
        flow.put(figure, Rectangle(AXIS, low, length, BAR_HEIGHT, fill, edge))
    said = lines(bar.said, _style(bar), RIGHT - AXIS)[0]
    at_end = placed(
        said, AXIS + max(length, needed) + 5, said.width, middle + said.height / 2, align=0
    )
    flow.put(figure, at_end)


def _height(bar: Bar) -> float:
    return max(sum(line.height for line in _label(bar)), BAR_HEIGHT) + GAP


def _label(bar: Bar) -> tuple[TextLine, ...]:
    """Return the bar's name; of a very long one the beginning, as the table has it in full."""
    label = lines(bar.label, _style(bar), LABEL_WIDTH)
    if len(label) <= LABEL_LINES:
        return label
    return (*label[:LABEL_LINES], *lines("…", _style(bar), LABEL_WIDTH))


def _style(bar: Bar) -> Style:
    return replace(LABEL, bold=bar.chosen)
