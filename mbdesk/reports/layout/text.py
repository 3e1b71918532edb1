"""Text broken into lines and made ready to draw, in whatever direction it goes.

A paragraph is broken in the order it is read; then each line is put in visual order, and then
its Arabic is shaped. Nothing is ever cut: a word that is too long goes on on the next line.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from typing import Any

from mbdesk.assets import FONTS
from mbdesk.reports.layout.bidi import JOINERS, Run, has_rtl, is_rtl, visual_runs

LATIN = "NotoSans"
ARABIC = "NotoSansArabic"
PRIVATE_USE = 0xE000
INK = "#1b1b1b"
LEADING = 1.36
ARABIC_LEADING = 1.75
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks; `size` in points."""

    size: float = 9
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one font, from left to right as drawn; `width` in points."""

    font: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `spoken` is the text as read, where the spans do not say it themselves."""

    spans: tuple[Span, ...]
    style: Style
    height: float
    rtl: bool
    spoken: str = ""

    @property
    def width(self) -> float:
        """The width in points."""
        return sum(span.width for span in self.spans)


def lines(text: str, style: Style, width: float) -> tuple[Line, ...]:
    """Return `text` as lines no wider than `width` points; at least one, maybe empty."""
    clean = _clean(text)
    rtl = is_rtl(clean)
    return tuple(_line(part, style, rtl=rtl) for part in _broken(clean, style, width))


def text_width(text: str, style: Style) -> float:
    """Return the width in points of `text` on one line."""
    return _line(text, style, rtl=is_rtl(text)).width


def _clean(text: str) -> str:
    """Return composed text with single spaces and no invisible control characters."""
    composed = _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return "".join(
        char
        for char in composed
        if char in JOINERS or unicodedata.category(char) not in {"Cc", "Cf", "Cs"}
    )


def _broken(text: str, style: Style, width: float) -> Iterator[str]:
    line, used = "", 0.0
    space = _word_width(" ", style)
    for word in text.split(" "):
        for part in _fitting(word, style, width):
            needed = _word_width(part, style)
            if line and used + space + needed > width:
                yield line
                line, used = part, needed
            else:
                used += needed + (space if line else 0)
                line = f"{line} {part}" if line else part
    yield line


def _fitting(word: str, style: Style, width: float) -> Iterator[str]:
    """Return the word, or the parts of one that is wider than a whole line."""
    while _word_width(word, style) > width and len(word) > 1:
        ends = range(1, min(len(word), int(width / style.size * 8)) + 1)
        fits = bisect_right(ends, width, key=lambda end: _word_width(word[:end], style))
        yield word[: max(fits, 1)]
        word = word[max(fits, 1) :]
    yield word


@lru_cache(maxsize=4096)
def _word_width(word: str, style: Style) -> float:
    return _line(word, style, rtl=is_rtl(word)).width


def _line(text: str, style: Style, *, rtl: bool) -> Line:
    if not (rtl or has_rtl(text)):
        return Line(_latin(text, style), style, style.size * LEADING, rtl=False)
    spans = tuple(_span(run, style) for run in visual_runs(text, rtl=rtl))
    return Line(spans, style, style.size * ARABIC_LEADING, rtl, spoken=text)


def _latin(text: str, style: Style) -> tuple[Span, ...]:
    return (_span(Run(text, arabic=False, joined=False), style),) if text else ()


def _span(run: Run, style: Style) -> Span:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    font = font_name(ARABIC if run.arabic else LATIN, bold=style.bold)
    if run.joined:
        return _shaped(run.text, font, style.size)
    return Span(font, run.text, stringWidth(run.text, font, style.size))


def _shaped(text: str, font: str, size: float) -> Span:
    """Return Arabic letters as they join, as a string that carries each glyph's advance."""
    from reportlab.pdfbase.ttfonts import shapeStr

    shaped = shapeStr(text, font, size, force=True)
    advance = sum(glyph.x_advance for glyph in shaped.__shapeData__)
    return Span(font, shaped, advance * size / 1000)


@cache
def font_name(family: str, *, bold: bool) -> str:
    """Return the name that reportlab knows the font by, registering it the first time."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"{family}-{'Bold' if bold else 'Regular'}"
    font = TTFont(name, FONTS / f"{name}.ttf", shapable=family == ARABIC)
    if family == ARABIC:
        _number_unnamed_glyphs(font)
    pdfmetrics.registerFont(font)
    return name


def _number_unnamed_glyphs(font: Any) -> None:
    """Give each glyph without a character a private one, in the font's own order.

    reportlab would number them as they turn up, so that the same report made later in one run of
    the program would have other bytes.
    """
    face, shaper, codes = font.face, font.hbFont(), count(PRIVATE_USE)
    for glyph in range(face.numGlyphs):
        if glyph not in face.glyphToChar:
            code = next(codes)
            face.charToGlyph[code] = glyph
            face.glyphToChar[glyph] = [code]
            face.charWidths[code] = font.pdfScale(shaper.get_glyph_h_advance(glyph))
