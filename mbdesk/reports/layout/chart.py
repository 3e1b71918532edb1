"""A chart of level bars, each labelled where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mbdesk.reports.layout.elements import Rectangle
from mbdesk.reports.layout.page_flow import LEFT, RIGHT, PageFlow, placed
from mbdesk.reports.layout.roles import Role, Tag
from mbdesk.reports.layout.text import ACCENT, Style, TextLine, lines, text_width

LABEL = Style(8.5)
LABEL_WIDTH = 205.0
LABEL_LINES = 4
AXIS = LEFT + LABEL_WIDTH + 8
BAR_HEIGHT = 10.0
GAP = 5.0
CHOSEN_FILL, CHOSEN_EDGE = ACCENT, ACCENT
OTHER_FILL, OTHER_EDGE = "#ffffff", "#6b6b6b"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, the words at its end, and whether it was chosen."""

    label: str
    number: int
    said: str
    chosen: bool


def write_chart(flow: PageFlow, bars: Sequence[Bar]) -> None:
    """Draw the bars downwards on one scale; chosen ones are solid, the others hollow.

    The text in the chart's place says of each bar what stands at it.
    """
    figure = Tag(Role.FIGURE, "; ".join(f"{bar.label}: {bar.said}" for bar in bars))
    most = max((bar.number for bar in bars), default=0)
    said = max((text_width(bar.said, _style(bar)) for bar in bars), default=0)
    longest = RIGHT - AXIS - said - 6
    for bar in bars:
        _draw(flow, figure, bar, longest * bar.number / most if most else 0)


def _draw(flow: PageFlow, figure: Tag, bar: Bar, length: float) -> None:
    label = _label(bar)
    height = max(sum(line.height for line in label), BAR_HEIGHT) + GAP
    top = flow.claim(height)
    middle, y = top - height / 2, top - GAP / 2
    for line in label:
        flow.put(figure, placed(line, LEFT, LABEL_WIDTH, y, align=1))
        y -= line.height
    fill, edge = (CHOSEN_FILL, CHOSEN_EDGE) if bar.chosen else (OTHER_FILL, OTHER_EDGE)
    if length:
        flow.put(figure, Rectangle(AXIS, middle - BAR_HEIGHT / 2, length, BAR_HEIGHT, fill, edge))
    said = lines(bar.said, _style(bar), RIGHT - AXIS)[0]
    at_end = placed(said, AXIS + length + 5, said.width, middle + said.height / 2, align=0)
    flow.put(figure, at_end)


def _label(bar: Bar) -> tuple[TextLine, ...]:
    """Return the bar's name; of a very long one the beginning, as the table has it in full."""
    label = lines(bar.label, _style(bar), LABEL_WIDTH)
    if len(label) <= LABEL_LINES:
        return label
    return (*label[:LABEL_LINES], *lines("…", _style(bar), LABEL_WIDTH))


def _style(bar: Bar) -> Style:
    return replace(LABEL, bold=bar.chosen)
