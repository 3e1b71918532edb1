"""Faults put into a PDF, one each, that veraPDF must find: else it has not looked."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject


def without_alt(writer: PdfWriter) -> None:
    """Take the text away that stands in the place of a figure."""
    for element in _elements(writer):
        element.pop("/Alt", None)


def without_language(writer: PdfWriter) -> None:
    """Take the document's language away."""
    del writer.root_object["/Lang"]


def without_scope(writer: PdfWriter) -> None:
    """Let no header say of which cells it is."""
    for element in _elements(writer):
        if element["/S"] == "/TH":
            element.pop("/A", None)


def without_title_shown(writer: PdfWriter) -> None:
    """Let a reader show the file's name instead of its title."""
    writer.root_object["/ViewerPreferences"][NameObject("/DisplayDocTitle")] = BooleanObject(False)


FAULTS: Mapping[str, Callable[[PdfWriter], None]] = {
    each.__name__: each
    for each in (without_alt, without_language, without_scope, without_title_shown)
}


def seeded(source: Path, folder: Path) -> Iterator[Path]:
    """Write a file with each of the faults, named after it, and yield where it stands."""
    for name, spoil in FAULTS.items():
        writer = PdfWriter(clone_from=PdfReader(source))
        spoil(writer)
        path = folder / f"{name}.pdf"
        writer.write(path)
        yield path


def _elements(writer: PdfWriter) -> Iterator[DictionaryObject]:
    waiting = [writer.root_object["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, DictionaryObject):
            if "/S" in element:
                yield element
            waiting.extend(element.get("/K", ()))
