"""Names files that are written for people: readable, and safe on every stick and system."""

import re
import unicodedata

from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Station

PROTOCOL_NAME = "protocol.pdf"


def file_name(station: Station, number: int, kind: FileKind) -> str:
    """Return for example ``vallingby-bibliotek-3f2a-003.mbexport``: ASCII, no spaces.

    Names are for people, and two stations may have one: part of the id tells their files apart.
    """
    return f"{_told_apart(station)}-{number:03}.{kind}"


def process_file_name(process: str, number: int, kind: FileKind) -> str:
    """Return for example ``mbdesk-3f2a-1.mbbox``: a process's box or result of a count."""
    return f"mbdesk-{process[:4]}-{number}.{kind}"


def document_name(station: Station, title: str, ending: str) -> str:
    """Return for example ``vallingby-bibliotek-3f2a-dagrapport-2026-05-10.pdf``."""
    return f"{_told_apart(station)}-{_slug(title, 60) or 'document'}.{ending}"


def form_name(language: str) -> str:
    """Return the name of the blank paper form in a language."""
    return f"form_{language}.pdf"


def cards_name(first: int | str, last: int | str) -> str:
    """Return the name of a file of voting cards to print, by their first and last serial."""
    return f"cards_{first}-{last}.pdf"


def _told_apart(station: Station) -> str:
    return f"{_slug(station.name, 60) or 'station'}-{station.id[:4]}"


def _slug(name: str, most: int) -> str:
    """Return Latin small letters, digits and hyphens: what FAT and every system takes.

    Small letters alone, since names that differ by case are one on a stick.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:most].strip("-")
