"""Text broken into lines and made ready to draw, in whatever direction it goes.

A paragraph is broken in the order it is read; then each line is put in visual order, and then
its Arabic is shaped. Nothing is ever cut: a word that is too long goes on on the next line.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from mbdesk.assets import family_of
from mbdesk.reports.layout.bidi import JOINERS, Run, is_rtl, needs_order, visual_runs
from mbdesk.reports.layout.fonts import ARABIC, LATIN, SHAPED, font_name

INK = "#1b1b1b"
ACCENT = "accent"
"""The colour of titles and headings: the district's own, or `OUR_ACCENT`."""
OUR_ACCENT = "#12395b"
LEADING = 1.36
HIGH_LEADING = 1.75
"""For letters with much above and below them."""
MISSING = "\ufffd"
"""The sign for a letter that no font here has."""
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks; `size` in points, `colour` as ``#rrggbb`` or `ACCENT`."""

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
class TextLine:
    """One line. `spoken` is the text as read, where the spans do not say it themselves.

    One that is `spaced` goes on after a space on the next line.
    """

    spans: tuple[Span, ...]
    style: Style
    height: float
    rtl: bool
    spoken: str = ""
    spaced: bool = False

    @property
    def text(self) -> str:
        """The text as read."""
        return self.spoken or "".join(span.text for span in self.spans)

    @property
    def width(self) -> float:
        """The width in points."""
        return sum(span.width for span in self.spans)


def lines(text: str, style: Style, width: float) -> tuple[TextLine, ...]:
    """Return `text` as lines no wider than `width` points; at least one, maybe empty."""
    clean = _clean(text)
    return tuple(_spaced(clean, _broken(clean, style, width), style))


def _spaced(text: str, parts: Iterable[str], style: Style) -> Iterator[TextLine]:
    """Give the lines of a text, and tell of each whether it was broken at a space."""
    rtl, end = is_rtl(text), 0
    for part in parts:
        end += len(part)
        spaced = text[end : end + 1] == " "
        end += spaced
        yield replace(_line(part, style, rtl=rtl), spaced=spaced)


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
        # Letters are wider than an eighth of their size; narrower ones would fill a line less.
        ends = range(1, min(len(word), int(width / style.size * 8)) + 1)
        fits = bisect_right(ends, width, key=lambda end: _word_width(word[:end], style))
        yield word[: max(fits, 1)]
        word = word[max(fits, 1) :]
    yield word


@lru_cache(maxsize=4096)
def _word_width(word: str, style: Style) -> float:
    return _line(word, style, rtl=is_rtl(word)).width


def _line(text: str, style: Style, *, rtl: bool) -> TextLine:
    if rtl or needs_order(text):
        runs = visual_runs(text, rtl=rtl)
    else:
        runs = iter([Run(text, arabic=False, joined=False)] if text else [])
    spans = tuple(span for run in runs for span in _spans(run, style))
    plain = all(span.font.startswith(f"{LATIN}-") for span in spans)
    says_itself = plain and "".join(span.text for span in spans) == text
    leading = LEADING if plain and not rtl else HIGH_LEADING
    return TextLine(spans, style, style.size * leading, rtl, spoken="" if says_itself else text)


def _spans(run: Run, style: Style) -> Iterator[Span]:
    """Return a run as spans of one font each; a letter that no font has becomes a sign."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    for family, text in _by_family(run):
        font = font_name(family, bold=style.bold)
        if run.joined or (family in SHAPED and not run.arabic):
            yield _shaped(text, font, style.size)
        else:
            yield Span(font, text, stringWidth(text, font, style.size))


def _by_family(run: Run) -> Iterator[tuple[str, str]]:
    """Give the pieces of a run, each with the family that writes it; marks stay with letters."""
    if run.arabic:
        yield ARABIC, run.text
        return
    family, piece = "", ""
    for letter in run.text:
        own = family_of(letter)
        mark = unicodedata.category(letter) in {"Mn", "Mc"} and family
        if piece and own != family and not mark:
            yield family or LATIN, piece
            piece = ""
        family = family if mark else own
        piece += letter if own or mark else MISSING
    if piece:
        yield family or LATIN, piece


def _shaped(text: str, font: str, size: float) -> Span:
    """Return letters as they join and stack, as a string that carries each glyph's advance."""
    from reportlab.pdfbase.ttfonts import shapeStr

    shaped = shapeStr(text, font, size, force=True)
    advance = sum(glyph.x_advance for glyph in shaped.__shapeData__)
    return Span(font, shaped, advance * size / 1000)
