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
    `primary`. `notice` is the warm colour: what leads to more, and what is being spoken.
    `edge` outlines fields, buttons and cards; `focus` is the ring of what has focus;
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
        window="#faf6ee",
        text="#15211f",
        field="#ffffff",
        button="#ffffff",
        edge="#4d5f5b",
        primary="#123f39",
        primary_text="#ffffff",
        chosen="#fff0c4",
        chosen_text="#15211f",
        notice="#ffd978",
        notice_text="#15211f",
        track="#e9e3d6",
        focus="#b4330b",
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
        window="#ece5d6",
        text="#4a4740",
        field="#f2ece1",
        button="#f2ece1",
        edge="#6f6a5e",
        primary="#4f5d58",
        primary_text="#f5f0e6",
        chosen="#e9dfc0",
        chosen_text="#4a4740",
        notice="#ead9ab",
        notice_text="#4a4740",
        track="#ddd5c3",
        focus="#8a3a16",
    ),
}
