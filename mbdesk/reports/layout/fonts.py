"""The bundled fonts, made ready for reportlab once."""

from functools import cache
from itertools import count
from typing import Any

from mbdesk.assets import font_file
from mbdesk.errors.files import ProgramFileDamagedError

LATIN = "NotoSans"
ARABIC = "NotoSansArabic"
SHAPED = {ARABIC, "NotoSansSyriac", "NotoSansThai", "NotoSansTamil", "NotoSansBengali"}
"""Families whose letters change with their neighbours."""
PRIVATE_USE = 0xE000


@cache
def font_name(family: str, *, bold: bool) -> str:
    """Return the name that reportlab knows the font by, registering it the first time.

    Raises ProgramFileDamagedError.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    path = font_file(family, bold=bold)
    try:
        font = TTFont(path.stem, path, shapable=family in SHAPED)
        if family in SHAPED:
            _number_unnamed_glyphs(font)
    except Exception as error:  # whatever it raises, the file is not the one that was shipped
        raise ProgramFileDamagedError(path=str(path)) from error
    pdfmetrics.registerFont(font)
    return path.stem


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
