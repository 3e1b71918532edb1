"""Writes laid-out pages as a PDF file, with running heads and metadata."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import IO

from mbdesk.domain.process import Frame, Mode
from mbdesk.durable import check_folder
from mbdesk.publishing import publish_file
from mbdesk.reports.layout.elements import Element, LevelLine, Rectangle, Watermark
from mbdesk.reports.layout.page_flow import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT, WIDTH, placed
from mbdesk.reports.layout.roles import Mark, Part, parts
from mbdesk.reports.layout.text import Style, TextLine, lines, text_width
from mbdesk.reports.layout.wording import PAGE, PROCESS_ID, TEST, TEST_BANNER, Wording

FOOT = Style(7.5, colour="#4a4a4a")
BANNER = Style(11, bold=True, colour="#7a1200")
PALE = Style(170, bold=True, colour="#f3ecea")


@dataclass(frozen=True, slots=True)
class Document:
    """Pages and what stands on each of them; `title` is also the file's metadata.

    `mark` and `banner` tell the pages of a rehearsal, `page` and `process` are their foot.
    """

    title: str
    pages: Sequence[Sequence[Mark]]
    frame: Frame
    wording: Wording
    mark: str = TEST
    banner: str = TEST_BANNER
    page: str = PAGE
    process: str = PROCESS_ID

    def parts(self) -> Iterator[Part]:
        """Yield what the document says and in which role, in the order of reading."""
        return parts(self.pages)


def write_document(document: Document, path: Path) -> Path:
    """Write the PDF, whole or not at all, and return where it stands (see `publishing.publish`).

    The same document gives the same bytes. Raises what `publish_file` raises, before the pages are
    laid out if it is FolderMissingError.
    """
    check_folder(path.parent)
    return publish_file(path, document_bytes(document))


def document_bytes(document: Document) -> bytes:
    """Return the PDF itself; the same document gives the same bytes."""
    stream = BytesIO()
    _render(document, stream)
    return stream.getvalue()


def _render(document: Document, stream: IO[bytes]) -> None:
    from reportlab.pdfgen.canvas import Canvas

    size = (PAGE_WIDTH, PAGE_HEIGHT)
    lang = document.wording.language.partition("_")[0]
    canvas = Canvas(stream, pagesize=size, pageCompression=1, invariant=1, lang=lang)
    canvas.setTitle(document.title)
    canvas.setAuthor("mbdesk")
    canvas.setCreator("mbdesk")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, marks in enumerate(document.pages, start=1):
        elements = (mark.element for mark in marks)
        for element in (*_running(document, number), *elements):
            element.draw(canvas)
        canvas.showPage()
    canvas.save()


def _running(document: Document, number: int) -> Iterator[Element]:
    """Return what every page shows, all of it decoration: test mark, process, id, page number."""
    wording = document.wording
    if document.frame.mode is Mode.TEST:
        yield from _test_marks(wording.say(document.mark), wording.say(document.banner))
    pages = {"page": wording.number(number), "pages": wording.number(len(document.pages))}
    yield LevelLine(LEFT, RIGHT, 46)
    yield _foot(wording.say(document.page, **pages), 1)
    yield _foot(wording.say(document.process, id=document.frame.id), 0)


def _foot(text: str, align: float) -> Element:
    return placed(lines(text, FOOT, WIDTH)[0], LEFT, WIDTH, 43, align=align)


def _test_marks(mark: str, banner: str) -> Iterator[Element]:
    top = PAGE_HEIGHT - 28
    yield Watermark(_across(mark), PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    yield Rectangle(LEFT, top - 22, WIDTH, 22, fill="#ffffff", edge=BANNER.colour)
    line = lines(banner, _fitting(banner), WIDTH - 8)[0]
    yield placed(line, LEFT, WIDTH, top - 11 + line.height / 2, align=0.5)


def _fitting(banner: str) -> Style:
    """Return the largest style in which the banner fits on its one line."""
    style = BANNER
    while text_width(banner, style) > WIDTH - 8:
        style = replace(style, size=style.size - 0.5)
    return style


def _across(text: str) -> TextLine:
    return lines(text, PALE, PAGE_HEIGHT)[0]
