"""What each mark on a page is to its reader: a heading, a paragraph, a cell, or decoration.

The roles are PDF's standard structure types (ISO 32000-1, 14.8.4), kept as data beside the marks.
Whoever reads a document's `parts` reads what a screen reader is to say, in its order::

    flow.title("Zero report", "Kiosk")
    flow.heading("In the ballot box")
    list(parts(flow.pages))  # H1, then H2
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from mbdesk.reports.layout.elements import Element


class Role(StrEnum):
    """The role of a part of a document; the value is its structure type in PDF."""

    TITLE = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    PHRASE = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    SECTION = "Sect"


class Numbering(StrEnum):
    """What stands before the items of a list."""

    BULLETS = "Disc"
    NUMBERS = "Decimal"


class Scope(StrEnum):
    """The cells that a header cell is of."""

    COLUMN = "Column"
    ROW = "Row"


class TextIn(str):
    """A text whose language is known, and may be another than that of the document it is in.

    It is the language of whoever reads it aloud: a paper in Swedish may hold an Arabic title. What
    is put together from several texts is plain again, and in the language of the document.
    """

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Self:
        """Return `text` in a language, by its tag in `mbdesk.words.languages`."""
        made = super().__new__(cls, text)
        made.language = language
        return made


def language_of(text: str) -> str:
    """Return the tag of a text's language, where it is known of its own."""
    return text.language if isinstance(text, TextIn) else ""


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One part of a document: all marks that carry it belong to it, on whatever pages they are.

    `text` is what it says in reading order, maybe in a language of its own (`TextIn`); of a figure
    it is the text in its place. Parts that hold others (tables, rows, lists, items, sections) say
    nothing themselves. `scope` is of header cells, `numbering` of lists, and `box` of figures: the
    left, lower, right and upper edge on their one page, in points.
    """

    role: Role
    text: str = ""
    parent: "Tag | None" = None
    scope: Scope | None = None
    numbering: Numbering | None = None
    box: tuple[float, float, float, float] | None = None

    @property
    def line(self) -> tuple["Tag", ...]:
        """The part and all that it stands within, the outermost first."""
        return (*(self.parent.line if self.parent else ()), self)


ARTIFACT: Final = None
"""Carried by decoration: rules, boxes, running heads, and headings repeated on a further page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An element on a page and the part of the document it belongs to, or `ARTIFACT`."""

    element: Element
    tag: Tag | None


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is met in reading: the `page` that it begins on, and how deep it stands."""

    role: Role
    text: str
    page: int
    depth: int
    scope: Scope | None = None


def parts(pages: Iterable[Iterable[Mark]]) -> Iterator[Part]:
    """Yield the parts of a document in the order in which they are read, each once."""
    met: set[Tag] = set()
    for page, marks in enumerate(pages, start=1):
        for mark in marks:
            for depth, tag in enumerate(mark.tag.line if mark.tag else ()):
                if tag not in met:
                    met.add(tag)
                    yield Part(tag.role, tag.text, page, depth, tag.scope)
