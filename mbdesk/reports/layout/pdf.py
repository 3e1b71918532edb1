"""Writes laid-out pages as a PDF file that everybody can read, and that can be kept.

Each is PDF/UA-1 (`structure`) and PDF/A-2a (`archival`), with running heads.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import IO

from mbdesk.domain.colours import REHEARSAL, WHITE, legible, readable
from mbdesk.domain.process import Frame, Mode
from mbdesk.durable import check_folder
from mbdesk.publishing import publish_file
from mbdesk.reports.layout.elements import (
    Element,
    LevelLine,
    Picture,
    Rectangle,
    Stamp,
    Watermark,
)
from mbdesk.reports.layout.page_flow import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, WIDTH, placed
from mbdesk.reports.layout.roles import ARTIFACT, Mark, Part, Role, Tag, parts
from mbdesk.reports.layout.text import OUR_ACCENT, Style, TextLine, lines, text_width
from mbdesk.reports.layout.wording import PAGE, PROCESS_ID, TEST, TEST_BANNER, Wording

FOOT = Style(7.5, colour="#4a4a4a")
BAND, NAME = 20.0, 9.0
"""Height of the band in the district's colours along the upper edge, and of the letters in it."""
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 40.0
"""Room for the logo below the band of the first page, in points."""
BANNER = Style(11, bold=True, colour=REHEARSAL)
PALE = Style(170, bold=True, colour="#f3ecea")


@dataclass(frozen=True, slots=True)
class Document:
    """Pages and what stands on each of them; `title` is also the file's metadata.

    `mark` and `banner` tell the pages of a rehearsal, `page` and `process` are their foot; `logo`
    is the district's, empty without one.
    """

    title: str
    pages: Sequence[Sequence[Mark]]
    frame: Frame
    wording: Wording
    mark: str = TEST
    banner: str = TEST_BANNER
    page: str = PAGE
    process: str = PROCESS_ID
    logo: bytes = field(default=b"", repr=False)

    @property
    def begins(self) -> Sequence[int]:
        """The pages on which something begins that has pages of its own: here the whole."""
        return (1,)

    def parts(self) -> Iterator[Part]:
        """Yield what the document says and in which role, in the order of reading."""
        return parts(self.marks())

    def marks(self) -> Iterator[Sequence[Mark]]:
        """Yield all that stands on each page, what stands on every one before the page's own."""
        for number, marks in enumerate(self.pages, start=1):
            yield (*_running(self, number), *marks)


@dataclass(frozen=True, slots=True)
class Letters(Document):
    """A file of several letters, by the pages on which each begins.

    Each has the logo, and its pages are counted from 1.
    """

    starts: Sequence[int] = (1,)

    @property
    def begins(self) -> Sequence[int]:
        """The pages on which a letter begins."""
        return self.starts


def write_document(document: Document, path: Path, *, private: bool = False) -> Path:
    """Write the PDF, whole or not at all, and return where it stands (see `publishing.publish`).

    The same document gives the same bytes. `private` is as `publish_file` has it, whose errors are
    raised, before the pages are laid out if it is FolderMissingError.
    """
    check_folder(path.parent)
    return publish_file(path, document_bytes(document), private=private)


def document_bytes(document: Document) -> bytes:
    """Return the PDF itself; the same document gives the same bytes."""
    stream = BytesIO()
    _render(document, stream)
    return stream.getvalue()


def _render(document: Document, stream: IO[bytes]) -> None:
    from mbdesk.reports.layout.archival import archival_canvas
    from mbdesk.reports.layout.structure import Structure

    language, rtl = document.wording.language, document.wording.right_to_left
    tag = language.partition("_")[0]
    canvas = archival_canvas(stream, (PAGE_WIDTH, PAGE_HEIGHT), document.title, tag)
    structure = Structure(tag, right_to_left=rtl)
    colour = document.frame.colour
    accent = legible(colour) if colour else OUR_ACCENT
    for marks in document.marks():
        structure.draw_page(canvas, marks, accent)
    structure.close(canvas)
    canvas.save()


def _running(document: Document, number: int) -> Iterator[Mark]:
    """Return what every page shows, decoration but for the first page's word of a rehearsal.

    The district's name on its colours, on the first page its logo; test mark, process, page number.
    """
    wording, frame = document.wording, document.frame
    right = RIGHT
    if frame.colour:
        yield from _decoration(*_band(frame))
    first, last = _own_pages(document, number)
    if document.logo and number == first:
        logo = Picture(RIGHT, PAGE_HEIGHT - BAND - 4, LOGO_WIDTH, LOGO_HEIGHT, document.logo)
        right -= logo.size[0] + 10
        once = len(document.begins) == 1
        yield from _decoration(logo if once else Stamp("logo", (logo,)))
    if frame.mode is Mode.TEST:
        banner = wording.say(document.banner)
        tag = Tag(Role.PARAGRAPH, banner) if number == 1 else ARTIFACT
        yield from _test_marks(wording.say(document.mark), banner, right, tag)
    pages = {
        "page": wording.number(number - first + 1),
        "pages": wording.number(last - first + 1),
    }
    page, process = wording.say(document.page, **pages), wording.say(document.process, id=frame.id)
    yield from _decoration(LevelLine(LEFT, RIGHT, 46), _foot(page, 1), _foot(process, 0))


def _own_pages(document: Document, number: int) -> tuple[int, int]:
    """Return the first and last page of what a page belongs to."""
    begins = document.begins
    place = bisect_right(begins, number)
    last = begins[place] - 1 if place < len(begins) else len(document.pages)
    return begins[place - 1], last


def _decoration(*elements: Element) -> Iterator[Mark]:
    return (Mark(element, ARTIFACT) for element in elements)


def _foot(text: str, align: float) -> Element:
    return placed(lines(text, FOOT, WIDTH)[0], LEFT, WIDTH, 43, align=align)


def _band(frame: Frame) -> Iterator[Element]:
    """Return the district's first colour along the upper edge, with its name in the second."""
    ground, letters = readable(frame.colour, frame.second_colour or WHITE)
    yield Rectangle(0, PAGE_HEIGHT - BAND, PAGE_WIDTH, BAND, fill=ground)
    line = lines(frame.district, Style(NAME, bold=True, colour=letters), WIDTH)[0]
    yield placed(line, LEFT, WIDTH, PAGE_HEIGHT - (BAND - line.height) / 2, align=float(line.rtl))


def _test_marks(mark: str, banner: str, right: float, tag: Tag | None) -> Iterator[Mark]:
    top, width = PAGE_HEIGHT - 28, right - LEFT
    across = Watermark(_across(mark), PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    box = Rectangle(LEFT, top - 22, width, 22, fill="#ffffff", edge=BANNER.colour)
    yield from _decoration(across, box)
    line = lines(banner, _fitting(banner, width - 8), width - 8)[0]
    yield Mark(placed(line, LEFT, width, top - 11 + line.height / 2, align=0.5), tag)


def _fitting(banner: str, width: float) -> Style:
    """Return the largest style in which the banner fits on its one line."""
    style = BANNER
    while text_width(banner, style) > width:
        style = replace(style, size=style.size - 0.5)
    return style


def _across(text: str) -> TextLine:
    return lines(text, PALE, PAGE_HEIGHT)[0]
