"""The colours of the three contrasts.

Text on its background: default at least 10:1, high at least 20:1, low between 4.5:1 and 8:1
(VVSG 2.0 7.1-D). Edges, icons and the focus ring against what lies beside them: at least 3:1
(WCAG 2.2, 1.4.11).
"""

from dataclasses import dataclass
from enum import StrEnum


class Contrast(StrEnum):
    """The three contrasts a person may choose from."""

    DEFAULT = "default"
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Colours:
    """One contrast's colours as ``#rrggbb``.

    `text` stands on `window`, `field`, `button`, `chosen` and `notice`; `primary_text` on
    `primary`. `edge` outlines fields, buttons and cards; `focus` is the ring of what has focus;
    `track` is the empty part of a bar, filled with `primary`.
    """

    window: str
    text: str
    field: str
    button: str
    edge: str
    primary: str
    primary_text: str
    chosen: str
    chosen_text: str
    notice: str
    notice_text: str
    track: str
    focus: str


COLOURS = {
    Contrast.DEFAULT: Colours(
        window="#fbfaf6",
        text="#10203a",
        field="#ffffff",
        button="#ffffff",
        edge="#41546f",
        primary="#12355b",
        primary_text="#ffffff",
        chosen="#dcebfa",
        chosen_text="#10203a",
        notice="#fff1c9",
        notice_text="#10203a",
        track="#e2e6ec",
        focus="#b4470b",
    ),
    Contrast.HIGH: Colours(
        window="#000000",
        text="#ffffff",
        field="#000000",
        button="#000000",
        edge="#ffffff",
        primary="#ffffff",
        primary_text="#000000",
        chosen="#ffffff",
        chosen_text="#000000",
        notice="#000000",
        notice_text="#ffffff",
        track="#000000",
        focus="#ffe100",
    ),
    Contrast.LOW: Colours(
        window="#efe9dc",
        text="#4a4740",
        field="#f2ece1",
        button="#f2ece1",
        edge="#6f6a5e",
        primary="#525f66",
        primary_text="#f5f0e6",
        chosen="#dfe3d8",
        chosen_text="#464840",
        notice="#f1e2bd",
        notice_text="#4a4740",
        track="#e0d9c9",
        focus="#8a4a16",
    ),
}
