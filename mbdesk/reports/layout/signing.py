"""Lines to sign, always on the same page as the figures that they vouch for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from mbdesk.reports.layout.elements import LevelLine
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.roles import ARTIFACT, Role, Tag
from mbdesk.reports.layout.table import write_facts
from mbdesk.reports.layout.text import Style, lines
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP

PLACE_AND_DAY = QT_TRANSLATE_NOOP("reports", "Place and date")
SIGNATURE = QT_TRANSLATE_NOOP("reports", "Signature")
NAME_IN_PRINT = QT_TRANSLATE_NOOP("reports", "Name in print")
KEEPER = QT_TRANSLATE_NOOP("reports", "Who keeps this paper")

ROLE = Style(9.5, bold=True)
SMALL = Style(8, colour="#4a4a4a")
LINES_HEIGHT = 53.0
"""One person's lines with what stands beneath them."""


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs, and the figures that they sign for.

    `declaration` is what they declare by signing.
    """

    heading: str
    roles: Sequence[str]
    figures: Sequence[tuple[str, str]]
    declaration: str = ""


def write_signing(flow: PageFlow, signing: Signing, wording: Wording) -> None:
    """Write each person's lines, all on one page with the figures.

    A document of one page has its figures there. One that is longer has them repeated here.
    """
    lines_alone = partial(_write, signing=signing, wording=wording, figures=False)
    if flow.page_number == 1 and flow.fits(lines_alone):
        lines_alone(flow)
    else:
        flow.keep_together(partial(_write, signing=signing, wording=wording, figures=True))


def _write(flow: PageFlow, signing: Signing, wording: Wording, *, figures: bool) -> None:
    flow.heading(signing.heading)
    if figures:
        write_facts(flow, signing.figures, share=50)
        flow.skip(4)
    if signing.declaration:
        flow.write(signing.declaration)
        flow.skip(6)
    for role in signing.roles:
        flow.write(role, ROLE)
        _write_lines(flow, wording)


def _write_lines(flow: PageFlow, wording: Wording) -> None:
    """Write one person's lines: place and date, signature, name."""
    y = flow.claim(LINES_HEIGHT) - 30
    part = WIDTH / 3
    for place, name in enumerate((PLACE_AND_DAY, SIGNATURE, NAME_IN_PRINT)):
        left, text = LEFT + place * part, wording.say(name)
        flow.put(ARTIFACT, LevelLine(left, left + part - 12, y, 0.7))
        below = placed(lines(text, SMALL, part - 12)[0], left, part, y - 1, align=0)
        flow.put(Tag(Role.PARAGRAPH, text), below)
