"""Texts out to translators and back, as the name of a file ends.

A file that comes back changes nothing by itself: it is compared with what stands here now::

    write_texts(Path("texter-fi.xlsx"), texts)
    rows = compared(texts.units, read_texts(Path("texter-fi.xlsx")))
    [(row.number, row.outcome) for row in rows if row.outcome in TAKEN]
"""

from pathlib import Path

from mbdesk.words.exchange.text_tables import read_text_table, write_table
from mbdesk.words.exchange.translated_texts import ReturnedTexts, TextList
from mbdesk.words.exchange.xliff import read_xliff, write_xliff

XLIFF_ENDINGS = (".xlf", ".xliff")
"""Endings of XLIFF files; whatever else is a table."""


def write_texts(path: Path, texts: TextList, language: str = "sv") -> Path:
    """Write texts as XLIFF or as a workbook, as the name ends; return where it stands.

    A workbook has its headings in `language`. Raises what `publish_file` raises.
    """
    if path.suffix.lower() in XLIFF_ENDINGS:
        return write_xliff(path, texts)
    return write_table(path, texts, language)


def read_texts(path: Path) -> ReturnedTexts:
    """Read what came back; raises what `read_xliff` and `read_text_table` raise."""
    is_xliff = path.suffix.lower() in XLIFF_ENDINGS
    return read_xliff(path) if is_xliff else read_text_table(path)
