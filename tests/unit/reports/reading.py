"""Reads PDF files back for the tests, words and drawing operators alike."""

import re
from pathlib import Path

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

SPACE = re.compile(r"\s+")


def page_texts(path: Path) -> list[str]:
    """Return the text of each page with single ordinary spaces."""
    return [SPACE.sub(" ", page.extract_text()) for page in PdfReader(path).pages]


def text_of(path: Path) -> str:
    """Return all text, with what stands at the end of a line and the next kept apart."""
    return " ".join(page_texts(path))


def spoken_texts(path: Path) -> list[str]:
    """Return what shaped or reordered lines say, in the order they are read."""
    return [said for page in PdfReader(path).pages for said in _spoken_on(page)]


def said_on(page: PageObject) -> str:
    """Return what a page says with single ordinary spaces, shaped or reordered lines last."""
    return SPACE.sub(" ", " ".join([page.extract_text(), *_spoken_on(page)]))


def _spoken_on(page: PageObject) -> list[str]:
    forms = page["/Resources"].get("/XObject", {}).values()
    contents = [page.get_contents(), *(form.get_object() for form in forms)]
    drawn = b"".join(content.get_data() for content in contents)
    found = re.findall(rb"/ActualText <([0-9a-f]+)>", drawn)
    return [bytes.fromhex(digits.decode()).decode("utf-16") for digits in found]


def fonts_of(path: Path) -> list[DictionaryObject]:
    """Return every font that any page names."""
    return [
        font.get_object()
        for page in PdfReader(path).pages
        for font in page["/Resources"].get("/Font", {}).values()
    ]


def places_of(page: PageObject) -> list[tuple[float, float]]:
    """Return where each piece of text on a page begins, in points."""
    places = []

    def visit(_text, matrix, text_matrix, *_font):
        places.append((matrix[4] + text_matrix[4], matrix[5] + text_matrix[5]))

    page.extract_text(visitor_text=visit)
    return places
