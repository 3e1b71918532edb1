"""What an archive package holds, and what its descriptions are made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

METS = "METS.xml"
REPRESENTATION = "representations/rep1"
"""Where what is kept lies: there is one representation, in formats that can be kept."""


class Group(StrEnum):
    """What a file of the package is for; the value is the name of its group in METS."""

    DATA = "Data"
    DESCRIPTIVE = "Descriptive"
    PRESERVATION = "Preservation"
    KEPT = "Preservation/rep1"
    DOCUMENTATION = "Documentation"
    SCHEMAS = "Schemas"
    REPRESENTATION = "Representations/rep1"


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """A file by its path inside the package, with its size in bytes and SHA-256 in hexadecimal."""

    path: str
    group: Group
    size: int
    digest: str

    @property
    def inside(self) -> str:
        """Its path in the METS that lists it: that of what is kept begins at its own folder."""
        own = self.group in {Group.DATA, Group.KEPT}
        return self.path.removeprefix(f"{REPRESENTATION}/") if own else self.path

    @property
    def mime(self) -> str:
        """Its Internet media type."""
        return MIME_TYPES[self.path.rpartition(".")[2]]

    @property
    def format(self) -> str:
        """The name of its format, as an archive lists it."""
        return FORMATS[self.path.rpartition(".")[2]]


@dataclass(frozen=True, slots=True)
class PackageContent:
    """Whose package it is: its name, which is that of its folder, the process, and the day (ISO).

    `digest` is that of the result, `fingerprint` the process's control code, `version` the
    program's. `reference` (dnr) is empty where there is none.
    """

    name: str
    title: str
    district: str
    day: str
    reference: str
    fingerprint: str
    digest: str
    version: str
    language: str
    files: Sequence[PackagedFile] = ()

    @property
    def moment(self) -> str:
        """The day as XML has a moment: packages of one day are the same."""
        return f"{self.day}T00:00:00Z"

    def of(self, group: Group) -> Sequence[PackagedFile]:
        """Return the files of a group, by their paths."""
        return sorted((each for each in self.files if each.group is group), key=lambda f: f.path)


MIME_TYPES = {
    "pdf": "application/pdf",
    "csv": "text/csv",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "pb": "text/plain",
    "txt": "text/plain",
    "xml": "text/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "mbresult": "application/zip",
}
FORMATS = {
    "pdf": "PDF/A-2a",
    "csv": "CSV (RFC 4180)",
    "json": "JSON",
    "jsonl": "JSON Lines",
    "pb": "Pabulib .pb",
    "txt": "Plain text (UTF-8)",
    "xml": "XML",
    "png": "PNG",
    "jpg": "JPEG",
    "mbresult": "Signed result of mbdesk (zip, stored)",
}
