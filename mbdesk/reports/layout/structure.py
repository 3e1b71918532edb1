"""The structure of a document in its PDF, which a screen reader follows (PDF/UA-1, ISO 14289-1).

While pages are drawn, what belongs to one part stands between two signs with a number, and all else
is an artifact. At the end the parts are written as a tree whose leaves name those numbers (ISO
32000-1, 14.7 and 14.8)::

    structure = Structure("sv")
    structure.draw_page(canvas, marks, accent)
    structure.close(canvas)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFPage
from reportlab.pdfgen.canvas import Canvas

from mbdesk.reports.layout.archival import inner
from mbdesk.reports.layout.bidi import has_rtl
from mbdesk.reports.layout.elements import Element, Written
from mbdesk.reports.layout.roles import Mark, Role, Tag, language_of

ROOT = "Document"
UNKNOWN = "und"
"""BCP 47's tag for a language that is not known."""


@dataclass(slots=True, eq=False)
class _Node:
    """One element of the tree: its parts in the order of reading, drawn or further elements.

    `reordered` tells that some of it is drawn in another order than it is read.
    """

    tag: Tag | None
    parent: "_Node | None"
    kids: "list[_Node | _Drawn]" = field(default_factory=list)
    reordered: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What stands on a page, both counted from 0, under a number of marked content."""

    page: int
    number: int


class Structure:
    """The tree of a document that is being drawn, in a language by its tag (BCP 47)."""

    def __init__(self, language: str, *, right_to_left: bool) -> None:
        self._language, self._right_to_left = language, right_to_left
        self._root = _Node(None, None)
        self._nodes: dict[Tag, _Node] = {}
        self._pages: list[list[_Node]] = []

    def draw_page(self, canvas: Canvas, marks: Iterable[Mark], accent: str) -> None:
        """Draw one page and end it; neighbouring marks of one part stand together."""
        nodes: list[_Node] = []
        self._pages.append(nodes)
        for tag, group in groupby(marks, key=_tag):
            elements = [mark.element for mark in group]
            canvas.addLiteral(self._begin(tag, elements))
            for element in elements:
                element.draw(canvas, accent)
            canvas.addLiteral("EMC")
        _end_page(canvas, len(self._pages) - 1)

    def _begin(self, tag: Tag | None, elements: Sequence[Element]) -> str:
        if tag is None:
            return "/Artifact BMC"
        node, nodes = self._node(tag), self._pages[-1]
        node.kids.append(_Drawn(len(self._pages) - 1, len(nodes)))
        node.reordered |= any(isinstance(e, Written) and bool(e.line.spoken) for e in elements)
        nodes.append(node)
        return f"/{tag.role} <</MCID {len(nodes) - 1}>> BDC"

    def _node(self, tag: Tag) -> _Node:
        """Return the element of a part, made the first time, within those that hold it."""
        found = self._nodes.get(tag)
        if found is None:
            above = self._node(tag.parent) if tag.parent else self._root
            found = self._nodes[tag] = _Node(tag, above)
            above.kids.append(found)
        return found

    def close(self, canvas: Canvas) -> None:
        """Write the tree into the document, beside the pages that it is of."""
        document = inner(canvas)
        nodes = (self._root, *self._nodes.values())
        root, *elements = [_Raw() for _ in (None, *nodes)]
        tree = _numbered(document, root)
        for node, element in zip(nodes, elements, strict=True):
            node.number = _numbered(document, element)
        pages = [_page_number(document, place) for place in range(len(self._pages))]
        for node, element in zip(nodes, elements, strict=True):
            above = node.parent.number if node.parent else tree
            element.text = f"<< {self._element(node, above, pages)} >>"
        root.text = self._tree(document)
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _tree(self, document: Any) -> str:
        """Return the root of the tree, with the way back from what is drawn to its elements."""
        pages = []
        for place, nodes in enumerate(self._pages):
            listed = _Raw(f"[{' '.join(f'{node.number} 0 R' for node in nodes)}]")
            pages.append(f"{place} {_numbered(document, listed)} 0 R")
        back = f"/ParentTree << /Nums [{' '.join(pages)}] >> /ParentTreeNextKey {len(pages)}"
        return f"<< /Type /StructTreeRoot /K [{self._root.number} 0 R] {back} >>"

    def _element(self, node: _Node, above: int, pages: Sequence[int]) -> str:
        drawn = [kid.page for kid in node.kids if isinstance(kid, _Drawn)]
        own = drawn[0] if drawn else -1
        kids = " ".join(_kid(kid, own, pages) for kid in node.kids)
        page = (f"/Pg {pages[own]} 0 R",) if drawn else ()
        told = self._told(node.tag, node) if node.tag else ()
        role = node.tag.role if node.tag else ROOT
        return " ".join((f"/S /{role} /P {above} 0 R", *page, *told, f"/K [{kids}]"))

    def _told(self, tag: Tag, node: _Node) -> Iterable[str]:
        """Return what is told of a part beside what is drawn of it.

        A plain text takes the place of all within a part, so one that holds others has none.
        """
        above = self._language_of(tag.parent.text) if tag.parent else ""
        if language := self._language_of(tag.text) or (above and self._language):
            yield f"/Lang ({language})"
        if tag.role is Role.FIGURE:
            yield f"/Alt {_string(tag.text)}"
        elif node.reordered and not any(isinstance(kid, _Node) for kid in node.kids):
            yield f"/ActualText {_string(tag.text)}"
        if attributes := " ".join(_attributes(tag)):
            yield f"/A << {attributes} >>"

    def _language_of(self, text: str) -> str:
        """Return the language of a text, or nothing where it is taken to be the document's."""
        told = language_of(text).partition("_")[0]
        if told:
            return told if told != self._language else ""
        return UNKNOWN if has_rtl(text) and not self._right_to_left else ""


def _tag(mark: Mark) -> Tag | None:
    return mark.tag


def _attributes(tag: Tag) -> Iterable[str]:
    if tag.scope:
        yield f"/O /Table /Scope /{tag.scope}"
    if tag.numbering:
        yield f"/O /List /ListNumbering /{tag.numbering}"
    if tag.box:
        yield f"/O /Layout /Placement /Block /BBox [{' '.join(f'{each:.2f}' for each in tag.box)}]"


def _kid(kid: "_Node | _Drawn", own: int, pages: Sequence[int]) -> str:
    if isinstance(kid, _Node):
        return f"{kid.number} 0 R"
    if kid.page == own:
        return f"{kid.number}"
    return f"<< /Type /MCR /Pg {pages[kid.page]} 0 R /MCID {kid.number} >>"


def _string(text: str) -> str:
    """Return a text as PDF writes one, on one line."""
    one_line = " ".join(text.split("\n"))
    return f"<feff{one_line.encode('utf-16-be').hex()}>"


def _end_page(canvas: Canvas, place: int) -> None:
    """End a page, and tell under which number the tree knows it."""
    document = inner(canvas)
    name = document.thisPageName()
    canvas.showPage()
    page = document.idToObject[name]
    page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = place, PDFName("S")


class _Raw(PDFObject):
    """An object of the file whose text is given later, once those it names have numbers."""

    __RefOnly__ = 1

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, document: Any) -> bytes:  # noqa: ARG002  # as reportlab asks for it
        """Return the object as it is written."""
        return self.text.encode("ascii")


def _numbered(document: Any, written: _Raw) -> int:
    """Make something an object of the file and return its number."""
    return int(document.idToObjectNumberAndVersion[document.Reference(written).name][0])


def _page_number(document: Any, place: int) -> int:
    return int(document.idToObjectNumberAndVersion[f"Page{place + 1}"][0])
