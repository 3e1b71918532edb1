"""The elements of a page: small values that draw themselves.

Coordinates are points from the lower left corner of the page.
"""

import re
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import TYPE_CHECKING, Protocol

from mbdesk.reports.layout.text import ACCENT, INK, TextLine

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas


QUIET = 4
"""Squares of white around a QR code, as its standard asks for."""
BLACK = re.compile(rb"\x01+")


class Element(Protocol):
    """Something drawn on a page."""

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw it; what has the colour `ACCENT` is drawn in `accent`."""


@dataclass(frozen=True, slots=True)
class Written:
    """A line of text; `x` is its left end and `y` its base line.

    Shaped or reordered text carries its plain text, so that it can be copied, searched and read
    aloud. `language` is told where no part tells it: among the elements of a stamp. A space at
    which the text was broken is written too, as words are told apart by spaces alone (ISO 32000-1,
    14.8.2.5).
    """

    x: float
    y: float
    line: TextLine
    language: str = ""

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw each span with its own font."""
        canvas.setFillColorRGB(*_rgb(self.line.style.colour, accent))
        if span := self._spoken():
            canvas.addLiteral(f"/Span << {span} >> BDC")
        self._draw_spans(canvas)
        if span:
            canvas.addLiteral("EMC")

    def _spoken(self) -> str:
        """Return what a reader is told of the line, as PDF has it; nothing if it says it itself."""
        language = f"/Lang ({self.language}) " if self.language else ""
        if not self.line.spoken:
            return language
        said = f"{self.line.spoken}{' ' * self.line.spaced}".encode("utf-16-be").hex()
        return f"{language}/ActualText <feff{said}>"

    def _draw_spans(self, canvas: "Canvas") -> None:
        x, last = self.x, len(self.line.spans) - 1
        for number, span in enumerate(self.line.spans):
            canvas.setFont(span.font, self.line.style.size)
            spaced = self.line.spaced and number == last and not self.line.spoken
            canvas.drawString(x, self.y, f"{span.text} " if spaced else span.text)
            x += span.width


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle, filled with `fill` and edged with `edge` where they are given."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw the filling and the edge."""
        canvas.setFillColorRGB(*_rgb(self.fill or INK, accent))
        canvas.setStrokeColorRGB(*_rgb(self.edge or INK, accent))
        canvas.setLineWidth(0.8)
        canvas.rect(
            self.x, self.y, self.width, self.height, stroke=bool(self.edge), fill=bool(self.fill)
        )


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level line from `left` to `right`."""

    left: float
    right: float
    y: float
    weight: float = 0.4
    colour: str = "#8a8a8a"

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw the line."""
        canvas.setStrokeColorRGB(*_rgb(self.colour, accent))
        canvas.setLineWidth(self.weight)
        canvas.line(self.left, self.y, self.right, self.y)


@dataclass(frozen=True, slots=True)
class Column:
    """Short plain texts under each other, of one size; quick for many of them."""

    x: float
    y: float
    texts: tuple[str, ...]
    font: str
    size: float
    leading: float

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw all texts in one go."""
        canvas.setFillColorRGB(*_rgb(INK, accent))
        writer = canvas.beginText(self.x, self.y)
        writer.setFont(self.font, self.size, self.leading)
        for text in self.texts:
            writer.textLine(f"{text} ")  # what is read is told apart by spaces alone
        canvas.drawText(writer)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading's entry in the outline that PDF readers show."""

    title: str
    y: float

    def draw(self, canvas: "Canvas", accent: str) -> None:  # noqa: ARG002  # as all elements
        """Point the entry at this height of this page."""
        key = f"{canvas.getPageNumber()}-{self.y:.0f}-{self.title}"
        canvas.bookmarkHorizontal(key, 0, self.y)
        canvas.addOutlineEntry(self.title, key)


@dataclass(frozen=True, slots=True)
class Watermark:
    """A word across the page, so pale that the text over it stays easy to read."""

    line: TextLine
    x: float
    y: float

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw the word slanting upwards around its middle.

        Its plain text is nothing: else its letters would be read among the words they lie under.
        """
        canvas.saveState()
        canvas.translate(self.x, self.y)
        canvas.rotate(52)
        canvas.addLiteral("/Span << /ActualText <feff> >> BDC")
        word = replace(self.line, spoken="")
        Written(-self.line.width / 2, -self.line.style.size / 3, word).draw(canvas, accent)
        canvas.addLiteral("EMC")
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code as wide as `side`, with the white edge that it needs; a byte for each square."""

    x: float
    y: float
    side: float
    rows: tuple[bytes, ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Its left, lower, right and upper edge, in points."""
        return self.x, self.y, self.x + self.side, self.y + self.side

    def draw(self, canvas: "Canvas", accent: str) -> None:  # noqa: ARG002  # as all elements
        """Draw each run of black squares as one rectangle."""
        height = len(self.rows)
        square = self.side / (height + 2 * QUIET)
        left, bottom = self.x + QUIET * square, self.y + QUIET * square
        runs = " ".join(
            f"{run.start()} {height - number} {len(run[0])} 1 re"
            for number, row in enumerate(self.rows, start=1)
            for run in BLACK.finditer(row)
        )
        canvas.saveState()
        canvas.translate(left, bottom)
        canvas.scale(square, square)
        # Whole numbers in one go: there are a hundred runs on each of thousands of cards.
        canvas.addLiteral(f"0 0 0 rg {runs} f")
        canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG file in a box, as large as it fits, at the upper right corner of it."""

    right: float
    top: float
    width: float
    height: float
    data: bytes = field(repr=False)

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height as drawn, in points."""
        wide, high = self._reader().getSize()
        scale = min(self.width / wide, self.height / high)
        return wide * scale, high * scale

    def draw(self, canvas: "Canvas", accent: str) -> None:  # noqa: ARG002  # as all elements
        """Draw the picture; what is transparent stays white."""
        width, height = self.size
        left, bottom = self.right - width, self.top - height
        canvas.drawImage(self._reader(), left, bottom, width, height, mask="auto")

    def _reader(self) -> "ImageReader":
        from reportlab.lib.utils import ImageReader

        return ImageReader(BytesIO(self.data))


@dataclass(frozen=True, slots=True)
class Stamp:
    """Elements that are the same in many places: stored once in the file, under their name."""

    name: str
    elements: tuple[Element, ...]
    x: float = 0.0
    y: float = 0.0

    def draw(self, canvas: "Canvas", accent: str) -> None:
        """Draw the elements with their lower left corner at this place."""
        if not canvas.hasForm(self.name):
            canvas.beginForm(self.name)
            for element in self.elements:
                _apart(element).draw(canvas, accent)
            canvas.endForm()
        canvas.saveState()
        canvas.translate(self.x, self.y)
        canvas.doForm(self.name)
        canvas.restoreState()


def _apart(element: Element) -> Element:
    """Return an element whose text, if it has any, is told apart from what is read after it."""
    if not isinstance(element, Written):
        return element
    return replace(element, line=replace(element.line, spaced=True))


def _rgb(colour: str, accent: str) -> tuple[float, float, float]:
    """Return ``#rrggbb`` as the three fractions that PDF wants."""
    red, green, blue = bytes.fromhex((accent if colour == ACCENT else colour).removeprefix("#"))
    return red / 255, green / 255, blue / 255
