"""The visual order of a line in which left-to-right and right-to-left text may meet (UAX #9)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

JOINERS = "\u200c\u200d"
"""Zero-width (non-)joiners: they shape their neighbours and have no place of their own."""
_PROBE = "\u034f"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}
_ARABIC_BLOCKS = (
    ("\u0600", "\u06ff"),
    ("\u0750", "\u077f"),
    ("\u0870", "\u08ff"),
    ("\ufb50", "\ufdff"),
    ("\ufe70", "\ufeff"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of neighbouring characters of one script.

    Arabic and Syriac letters that are `joined` stand in the order they are read, to be shaped; all
    others in the order they are drawn.
    """

    text: str
    arabic: bool
    joined: bool


def is_rtl(text: str) -> bool:
    """Return whether the first letter with a direction goes right to left."""
    strong = next((kind for kind in map(bidirectional, text) if kind in _STRONG), "L")
    return strong in _RIGHT_TO_LEFT


def has_rtl(text: str) -> bool:
    """Return whether a text has any letter that goes right to left."""
    return not text.isascii() and any(bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def needs_order(text: str) -> bool:
    """Return whether a left-to-right text has anything but letters that stand as they are read.

    Digits of the Arabic script go left to right, but a shaper that meets them alone takes them for
    letters and turns them round: 214 would stand as 412.
    """
    return not text.isascii() and any(
        bidirectional(char) in _RIGHT_TO_LEFT or _is_arabic(char) for char in text
    )


def visual_runs(line: str, *, rtl: bool) -> Iterator[Run]:
    """Give the runs of one line from left to right; `rtl` is the paragraph's direction."""
    for (arabic, joined), chars in groupby(_drawn(line, rtl=rtl), key=_script):
        text = "".join(chars)
        # The shaper takes letters that join in the order they are read, and turns them itself.
        yield Run(text[::-1] if joined else text, arabic, joined)


def _drawn(line: str, *, rtl: bool) -> str:
    """Return the characters from left to right, with brackets mirrored in right-to-left text.

    `bidi` orders them but turns none. A mark that belongs to its bracket and is never drawn shows
    which way the bracket went: it comes out before one that goes right to left.
    """
    from bidi import get_display  # type: ignore[import-untyped]  # the package carries no types
    from bidi.mirror import MIRRORED  # type: ignore[import-untyped]  # as above

    bracket = f"([{re.escape(''.join(MIRRORED))}])"
    probed = re.sub(bracket, rf"\1{_PROBE}", line.replace(_PROBE, ""))
    drawn: str = get_display(probed, base_dir="R" if rtl else "L")
    return re.sub(
        f"{bracket}{_PROBE}|{_PROBE}{bracket}",
        lambda found: found[1] or MIRRORED[found[2]],
        drawn,
    )


def _script(char: str) -> tuple[bool, bool]:
    """Return whether a character is Arabic, and whether it takes part in joining."""
    if char in JOINERS:
        return True, True
    arabic = _is_arabic(char)
    syriac = "\u0700" <= char <= "\u074f"
    return arabic, (arabic or syriac) and bidirectional(char) in {"AL", "NSM"}


def _is_arabic(char: str) -> bool:
    return any(first <= char <= last for first, last in _ARABIC_BLOCKS)
