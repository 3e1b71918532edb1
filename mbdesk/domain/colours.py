"""How well colours can be told apart, and a district's own made to be read by all.

What a district has chosen is kept as it is; where letters would have less contrast than WCAG 2.2
asks for at level AA, papers and screens use the nearest colour that has enough.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

ENOUGH = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""
BLACK, WHITE = "#000000", "#ffffff"
REHEARSAL = "#6f3000"
"""What marks a rehearsal, on every screen and paper; letters and grounds beside it are white."""
LINEAR_BELOW = 0.04045
"""Where the sRGB curve turns from a line into a power."""
_STEPS = 100


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    red, green, blue = (
        c / 12.92 if c <= LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def legible(colour: str, ground: str = WHITE) -> str:
    """Return a colour for letters on a ground, darker or lighter as far as it has to be.

    >>> legible("#0b4f7a"), legible("#ffe100")
    ('#0b4f7a', '#857500')
    """
    return readable(ground, colour)[1]  # on every ground, black or white have enough


@lru_cache(maxsize=64)  # asked again each time that something is painted
def readable(ground: str, letters: str, least: float = ENOUGH) -> tuple[str, str]:
    """Return a ground and letters on it with at least that contrast, changed as little as can be.

    The letters first; where neither black nor white ones have enough, the ground too.

    >>> readable("#0b4f7a", "#ffffff"), readable("#0b4f7a", "#ffffff", 10)
    (('#0b4f7a', '#ffffff'), ('#0a456a', '#ffffff'))
    """
    end, other = sorted((BLACK, WHITE), key=lambda each: -contrast_ratio(each, ground))
    pairs = chain(
        ((ground, mixed) for mixed in _towards(letters, end)),
        ((mixed, end) for mixed in _towards(ground, other)),
    )
    return next(pair for pair in pairs if contrast_ratio(*pair) >= least)


def _towards(colour: str, end: str) -> Iterator[str]:
    return (_mixed(colour, end, step / _STEPS) for step in range(_STEPS + 1))


def _mixed(colour: str, end: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(end), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> bytes:
    return bytes.fromhex(colour.removeprefix("#"))
