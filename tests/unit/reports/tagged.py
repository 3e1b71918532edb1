"""Reads the structure of a PDF back for the tests, as a screen reader does."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, StreamObject

PAINTING = {b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"Do"}
ARTIFACT = -1
"""What is drawn as decoration, among the numbers of marked content."""


@dataclass
class Element:
    """An element of the tree: its role, what is told of it, and what is drawn of it."""

    role: str
    depth: int
    language: str
    text: str
    entry: DictionaryObject = field(repr=False)


class Tagged:
    """A tagged PDF; `drawn` are the texts of each page by the number of their marked content."""

    def __init__(self, data: bytes) -> None:
        self.reader = PdfReader(BytesIO(data))
        self.catalog = self.reader.trailer["/Root"]
        self.pages = [page.indirect_reference for page in self.reader.pages]
        self.drawn = [_drawn(page, self.reader) for page in self.reader.pages]

    def elements(self) -> list[Element]:
        """Return all elements in the order of reading, the document's own first."""
        tree = self.catalog["/StructTreeRoot"]
        return list(self._below(tree["/K"][0].get_object(), self.catalog["/Lang"], 0))

    def _below(self, entry, language, depth):
        language = entry.get("/Lang", language)
        kids = [kid.get_object() for kid in entry.get("/K", ())]
        own = "".join(self._text(kid, entry) for kid in kids if not _is_element(kid))
        text = entry.get("/ActualText", entry.get("/Alt", own))
        yield Element(entry["/S"][1:], depth, language, text, entry)
        for kid in kids:
            if _is_element(kid):
                yield from self._below(kid, language, depth + 1)

    def _text(self, kid, entry):
        page = (kid if isinstance(kid, DictionaryObject) else entry).raw_get("/Pg")
        number = kid["/MCID"] if isinstance(kid, DictionaryObject) else kid
        return self.drawn[self.pages.index(page)][number]

    def way_back(self) -> list[ArrayObject]:
        """Return for each page the elements of what is drawn on it, by their numbers."""
        listed = self.catalog["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        by_number = dict(zip(listed[::2], listed[1::2], strict=True))
        return [by_number[page["/StructParents"]].get_object() for page in self.reader.pages]


def _is_element(kid) -> bool:
    return isinstance(kid, DictionaryObject) and "/S" in kid


def _drawn(page, reader) -> dict[int, str]:
    """Return the text of each marked content; fails where anything is drawn outside of all."""
    texts: dict[int, str] = defaultdict(str)
    _read(page["/Contents"].get_object(), page["/Resources"], reader, texts, [])
    return texts


def _read(stream: StreamObject, resources, reader, texts, within) -> None:
    """Add what a stream draws; `within` are the marks that are open, with their plain texts."""
    fonts, font, around = resources.get("/Font", {}), None, len(within)
    for operands, operator in ContentStream(stream, reader).operations:
        if operator in {b"BDC", b"BMC"}:
            within.append(_mark(operands))
            texts[_number(within)] += within[-1][1] or ""
        elif operator == b"EMC":
            within.pop()
        elif operator == b"Tf":
            font = _letters(fonts[operands[0]])
        elif operator in PAINTING:
            number = _number(within)  # StopIteration: drawn outside of all
            if operator == b"Do":
                form = resources["/XObject"][operands[0]].get_object()
                if form["/Subtype"] == "/Form":
                    _read(form, form["/Resources"], reader, texts, within)
            elif operator == b"Tj" and all(said is None for _, said in within):
                texts[number] += "".join(font[code] for code in _bytes(operands[0]))
    assert len(within) == around


def _mark(operands) -> tuple[int | None, str | None]:
    told = operands[1] if len(operands) > 1 else {}
    return ARTIFACT if operands[0] == "/Artifact" else told.get("/MCID"), told.get("/ActualText")


def _number(within) -> int:
    return next(number for number, _ in within if number is not None)


def _bytes(text) -> bytes:
    return text if isinstance(text, bytes) else text.original_bytes


def _letters(font) -> dict[int, str]:
    """Return the letter of each code of a font, as its ToUnicode tells."""
    table = font.get_object()["/ToUnicode"].get_object()
    if not hasattr(table, "letters"):
        table.letters = dict(enumerate(_codes(table.get_data())))
    return table.letters


def _codes(table: bytes) -> list[str]:
    listed = re.search(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL)[1]
    letters = re.findall(rb"<\w+> <(\w+)>", listed)
    return [bytes.fromhex(each.decode()).decode("utf-16-be") for each in letters]
