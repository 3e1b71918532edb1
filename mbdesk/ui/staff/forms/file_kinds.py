"""The kinds of files that people are asked for, by their endings, and what each is called.

name_filters("mbresult", reader)  # ["Results (*.mbresult)", "All files (*)"]
"""

from mbdesk.domain.records import FileKind
from mbdesk.words.phrase import Reader, translate

ANY = "*"
"""The endings of what may have any ending."""

FOR_STATION = f"{FileKind.PACK} {FileKind.RECEIPT}"
PICTURE = "png jpg jpeg heic heif webp"

_NAMES = {
    FileKind.EXPORT: translate("files", "Exports from stations"),
    FileKind.PACK: translate("files", "Packs for stations"),
    FileKind.BOX: translate("files", "Ballot boxes"),
    FileKind.RESULT: translate("files", "Results"),
    "pdf": translate("files", "Documents"),
    "json": translate("files", "Ballot files"),
    "mbkeys": translate("files", "Key files"),
    "mbdesk": translate("files", "Central files"),
    FOR_STATION: translate("files", "Packs and receipts"),
    PICTURE: translate("files", "Pictures"),
    " ".join(FileKind): translate("files", "Files of mbdesk"),
    "csv xlsx": translate("files", "Tables"),
    "xlsx csv json": translate("files", "Tables"),
    "xlsx": translate("files", "Tables"),
    "xlsx xlf xliff csv": translate("files", "Texts for translators"),
    "png jpg jpeg webp heic": translate("files", "Pictures"),
    "wav": translate("files", "Recordings"),
}


def name_filters(endings: str, reader: Reader) -> list[str]:
    """Return what a file dialog offers: files with these endings, by name, then all files.

    Several endings are separated by spaces.
    """
    anything = translate("files", "All files").read(reader) + " (*)"
    if endings == ANY:
        return [anything]
    name = _NAMES[endings].read(reader) if endings in _NAMES else ""
    patterns = " ".join(f"*.{ending}" for ending in endings.split())
    return [f"{name} ({patterns})".strip(), anything]
