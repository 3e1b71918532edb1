"""The title of a paper that hangs on a wall: on the district's colours, where it has some.

Else it stands large on white.
"""

from dataclasses import replace

from mbdesk.domain.colours import WHITE, readable
from mbdesk.domain.process import Frame
from mbdesk.reports.layout.elements import Rectangle
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow
from mbdesk.reports.layout.roles import ARTIFACT, Role
from mbdesk.reports.layout.text import ACCENT, Style, lines

LARGE = Style(34, bold=True, colour=ACCENT)
PAD = 12.0


def write_title_band(flow: PageFlow, title: str, frame: Frame, style: Style = LARGE) -> None:
    """Write the title of a paper that hangs on a wall, in the middle of the page."""
    if frame.colour:
        ground, letters = readable(frame.colour, frame.second_colour or WHITE)
        style = replace(style, colour=letters)
        height = sum(line.height for line in lines(title, style, WIDTH)) + 2 * PAD
        box = Rectangle(LEFT - PAD, flow.y - height, WIDTH + 2 * PAD, height, fill=ground)
        flow.put(ARTIFACT, box)
        flow.y -= PAD
    flow.write(title, style, centred=True, role=Role.TITLE)
    flow.skip(2 * PAD)
