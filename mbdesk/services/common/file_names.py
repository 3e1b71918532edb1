"""Names of the files that travel: readable, and safe on every stick and system."""

import re
import unicodedata

from mbdesk.domain.records import FileKind


def file_name(name: str, number: int, kind: FileKind) -> str:
    """Return for example ``vallingby-bibliotek-003.mbexport``: ASCII, no spaces."""
    return f"{_slug(name)[:60] or 'station'}-{number:03}.{kind}"


def document_name(name: str, ending: str) -> str:
    """Return for example ``vallingby-bibliotek-dagrapport-2026-05-10.pdf``."""
    return f"{_slug(name)[:120] or 'document'}.{ending}"


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
