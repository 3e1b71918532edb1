"""Finds the files that come with the program, and the letters that its fonts have.

In a checkout `resources/` and `translations/` lie beside the package; a wheel carries them inside.
"""

import logging
import struct
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from unicodedata import category

_PACKAGE = Path(__file__).resolve().parent
_BASE = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _BASE / "resources"
FONTS = RESOURCES / "fonts"
PASSPHRASE_WORDS = RESOURCES / "words" / "passphrase_sv.txt"
EXAMPLE_PROCESS = RESOURCES / "demo" / "process.json"
TRANSLATIONS = _BASE / "translations"

FAMILIES = {
    "NotoSans": "Noto Sans",
    "NotoSansArabic": "Noto Sans Arabic",
    "NotoSansEthiopic": "Noto Sans Ethiopic",
    "NotoSansSyriac": "Noto Sans Syriac",
    "NotoSansArmenian": "Noto Sans Armenian",
    "NotoSansGeorgian": "Noto Sans Georgian",
    "NotoSansHebrew": "Noto Sans Hebrew",
    "NotoSansThai": "Noto Sans Thai",
    "NotoSansTamil": "Noto Sans Tamil",
    "NotoSansBengali": "Noto Sans Bengali",
}
"""Names of the fonts, by how their files begin; the first that has a letter writes it."""

_UNSEEN = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
"""Categories of characters that have no shape of their own."""
_VARIATIONS = range(0xFE00, 0xFE10)
_UNICODE_TABLES = {(3, 10): 2, (0, 4): 2, (3, 1): 1, (0, 3): 1}
"""Platform and encoding of the tables that go by Unicode, the larger ones first."""


def family_of(letter: str) -> str:
    """Return the font family that has a letter, as its file name begins; "" for none."""
    return _families().get(ord(letter), "")


def letters_without_font(text: str) -> str:
    """Return the letters that no bundled font has, each once, in the order of the text."""
    return "".join(dict.fromkeys(letter for letter in text if _lacks(letter)))


def font_file(family: str, *, bold: bool) -> Path:
    """Return the file of a family's regular or bold letters; some have no bold ones."""
    path = FONTS / f"{family}-{'Bold' if bold else 'Regular'}.ttf"
    return path if path.exists() else FONTS / f"{family}-Regular.ttf"


def _lacks(letter: str) -> bool:
    shaped = category(letter) not in _UNSEEN and ord(letter) not in _VARIATIONS
    return shaped and not family_of(letter)


@cache
def _families() -> dict[int, str]:
    found: dict[int, str] = {}
    for family in reversed(FAMILIES):
        try:
            data = font_file(family, bold=False).read_bytes()
            found.update(dict.fromkeys(_letters(data), family))
        except (OSError, struct.error, KeyError, ValueError):
            logging.getLogger(__name__).exception("the font %s cannot be read", family)
    return found


def _letters(font: bytes) -> Iterable[int]:
    """Yield the characters that a TrueType font has a shape for (OpenType: cmap)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    places = dict(struct.unpack_from(">4s4xL", font, 12 + 16 * n) for n in range(tables))
    start = places[b"cmap"]
    (count,) = struct.unpack_from(">H", font, start + 2)
    maps = [struct.unpack_from(">HHL", font, start + 4 + 8 * n) for n in range(count)]
    best = max(maps, key=lambda each: _UNICODE_TABLES.get(each[:2], 0))
    place = start + best[2]
    (form,) = struct.unpack_from(">H", font, place)
    return _segments(font, place) if form == 4 else _groups(font, place)  # noqa: PLR2004


def _segments(font: bytes, place: int) -> Iterator[int]:
    """Yield the characters of a table of format 4."""
    (double,) = struct.unpack_from(">H", font, place + 6)
    many = f">{double // 2}H"
    ends = struct.unpack_from(many, font, place + 14)
    starts = struct.unpack_from(many, font, place + 16 + double)
    for first, last in zip(starts, ends, strict=True):
        yield from range(first, min(last, 0xFFFE) + 1)


def _groups(font: bytes, place: int) -> Iterator[int]:
    """Yield the characters of a table of format 12."""
    (count,) = struct.unpack_from(">L", font, place + 12)
    for number in range(count):
        first, last = struct.unpack_from(">LL", font, place + 16 + 12 * number)
        yield from range(first, last + 1)
