"""Whether the next letter is a capital."""

import re
from enum import StrEnum

_SENTENCE_ENDED = re.compile(r"(^|[.!?…]\s|\n)\s*$")


class Shift(StrEnum):
    """How the letters stand; `AUTO` is `ONCE` that the text has asked for, not the person."""

    OFF = "off"
    AUTO = "auto"
    ONCE = "once"
    LOCKED = "locked"


_PRESSED = {
    Shift.OFF: Shift.ONCE,
    Shift.AUTO: Shift.OFF,
    Shift.ONCE: Shift.LOCKED,
    Shift.LOCKED: Shift.OFF,
}


def pressed(shift: Shift) -> Shift:
    """Return how the letters stand after the shift key."""
    return _PRESSED[shift]


def written(shift: Shift) -> Shift:
    """Return how the letters stand after a letter."""
    return shift if shift is Shift.LOCKED else Shift.OFF


def suggested(shift: Shift, before: str) -> Shift:
    """Return how the letters stand behind the text `before`; what the person chose stays."""
    if shift in {Shift.ONCE, Shift.LOCKED}:
        return shift
    return Shift.AUTO if _SENTENCE_ENDED.search(before) else Shift.OFF
