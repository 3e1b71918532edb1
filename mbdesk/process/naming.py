"""Names of the files that travel: readable, and safe on every stick and system."""

import re
import unicodedata

from mbdesk.domain import FileKind


def file_name(name: str, number: int, kind: FileKind) -> str:
    """Return for example ``vallingby-bibliotek-003.mbexport``: ASCII, no spaces."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "station"
    return f"{slug}-{number:03}.{kind}"
