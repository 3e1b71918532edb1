r"""Which texts are one line, and how long each may be: all that a person can hand in, in one table.

A name, a title or a line of a list is one line: on paper, in a list and in the log a second one
would pass for another entry. What is read as a text of its own may hold several. Frame, ballot,
places and proposals take their shapes from here, whether a file, a window or a verb brings them.

>>> OF_FRAME["district"].load("Vällingby")
'Vällingby'
>>> OF_FRAME["district"].load("Vällingby\nAnna Ek")
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: not one line
"""

from collections.abc import Mapping

from mbdesk.domain.proposal import ASKED
from mbdesk.sync.scalars import line, text
from mbdesk.sync.shapes import Shape

LONGEST_LINE, LONGEST_TEXT = 500, 20_000
"""Characters of a name, and of a text, at most."""
LONGEST_LABEL = 200
"""Characters of a line of a proposal's own estimate at most."""
LONGEST_ALTERNATIVE = 1000
"""Characters of what a picture shows, in words, at most."""

TextFields = Mapping[str, Shape[str]]

OF_FRAME: TextFields = {
    "titles": line(LONGEST_TEXT),
    "goals": text(LONGEST_TEXT),
    "purposes": text(LONGEST_TEXT),
    "target_group": text(2000),
    "district": line(LONGEST_LINE),
    "decision_reference": line(LONGEST_LINE),
    "steering_group": line(LONGEST_LINE),
    "partners": line(LONGEST_LINE),
    "communication": text(LONGEST_TEXT),
}
OF_CRITERION: TextFields = {"texts": line(LONGEST_TEXT)}
OF_COST_ITEM: TextFields = {"texts": line(LONGEST_TEXT)}
OF_SECTION: TextFields = {"titles": line(LONGEST_TEXT)}
OF_ITEM: TextFields = {
    "code": line(64),
    "titles": line(LONGEST_TEXT),
    "descriptions": text(LONGEST_TEXT),
    "place": line(LONGEST_LINE),
}
OF_STATION: TextFields = {"name": line(LONGEST_LINE), "site": line(LONGEST_LINE)}
OF_PROPOSAL: TextFields = {
    name: (line if rule.lines == 1 else text)(rule.longest) for name, rule in ASKED.items()
}
"""As high as the field on a screen: what is asked for on one line is one."""
OF_COST_LINE: TextFields = {"label": line(LONGEST_LABEL)}
OF_PICTURE: TextFields = {"texts": text(LONGEST_ALTERNATIVE)}
OF_DECISION: TextFields = {"reason": line(2000), "names": line(200), "basis": line(2000)}
"""Of what two people decide, and of a tie; services bound them more tightly."""
