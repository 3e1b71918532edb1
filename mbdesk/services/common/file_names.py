"""Names of the files that are written for people: readable, and safe on every stick and system."""

import re
import unicodedata

from mbdesk.domain.records import FileKind

PROTOCOL_NAME = "protocol.pdf"


def file_name(name: str, number: int, kind: FileKind) -> str:
    """Return for example ``vallingby-bibliotek-003.mbexport``: ASCII, no spaces."""
    return f"{_slug(name)[:60] or 'station'}-{number:03}.{kind}"


def document_name(name: str, ending: str) -> str:
    """Return for example ``vallingby-bibliotek-dagrapport-2026-05-10.pdf``."""
    return f"{_slug(name)[:120] or 'document'}.{ending}"


def form_name(language: str) -> str:
    """Return the name of the blank paper form in a language."""
    return f"form_{language}.pdf"


def cards_name(first: int, last: int) -> str:
    """Return the name of a file of voting cards to print, by their first and last serial."""
    return f"cards_{first}-{last}.pdf"


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
