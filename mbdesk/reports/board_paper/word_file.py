"""The paper for the board as a document (.docx) in which staff go on writing.

The same content gives the same bytes: the document tells no day but the paper's own, and the parts
of its file bear none.
"""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from mbdesk.domain.colours import legible
from mbdesk.domain.process import Mode
from mbdesk.publishing import publish_file
from mbdesk.reports.board_paper.content import (
    Block,
    BoardPaper,
    BoardPaperContent,
    Grid,
    Listed,
    Names,
)
from mbdesk.reports.board_paper.wording import board_paper
from mbdesk.reports.layout.text import OUR_ACCENT
from mbdesk.reports.layout.wording import TEST_BANNER, Wording
from mbdesk.words import Words

FONT = "Arial"
BODY_POINTS, TITLE_POINTS, HEADING_POINTS = 11, 20, 13
TEXT_WIDTH = Cm(16)
NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can tell."""


def write_board_document(
    content: BoardPaperContent, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the paper as .docx and return where it stands; raises what `publish_file` raises."""
    return publish_file(path, board_docx(content, words, language))


def board_docx(content: BoardPaperContent, words: Words, language: str = "sv") -> bytes:
    """Return the paper as the bytes of a .docx."""
    wording = Wording(language, words)
    paper, document = board_paper(content, wording), _empty_document()
    _set_up(document, paper, content)
    _write_running_head(document, paper)
    if content.frame.mode is Mode.TEST:
        document.add_paragraph(wording.say(TEST_BANNER)).runs[0].bold = True
    _two_sides(document, paper.from_whom, paper.about)
    document.add_paragraph()
    _two_sides(document, paper.handled_by, paper.to_whom)
    document.add_paragraph(paper.title, style="Title")
    for section in paper.sections:
        document.add_heading(section.heading, level=1)
        for block in section.blocks:
            _write_block(document, block)
    return _same_bytes(document)


def _empty_document() -> Any:
    """Return a document without the picture of another one that comes with the library's own."""
    document = docx.Document()
    links = document.part.package.rels
    for name in [name for name, link in links.items() if link.reltype == RT.THUMBNAIL]:
        links.pop(name)
    return document


def _set_up(document: Any, paper: BoardPaper, content: BoardPaperContent) -> None:
    """Give the document its page, styles, language and properties."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    colour = content.frame.colour
    accent = legible(colour) if colour else OUR_ACCENT
    ink = RGBColor.from_string(accent.removeprefix("#"))
    sizes = {"Normal": BODY_POINTS, "Title": TITLE_POINTS, "Heading 1": HEADING_POINTS}
    for name, points in sizes.items():
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(points)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{script}"), None)
        fonts.set(qn("w:hAnsi"), FONT)
        fonts.set(qn("w:cs"), FONT)
        if name != "Normal":
            style.font.color.rgb, style.font.bold = ink, True
    _tell_language(document, paper.language)
    about, day = document.core_properties, datetime.fromisoformat(content.day)
    about.title, about.author = paper.title, content.head.officer
    about.created = about.modified = day
    about.language, about.comments, about.last_modified_by = paper.language, "", ""


def _tell_language(document: Any, language: str) -> None:
    """Tell in which language it is to be read aloud and spelled."""
    tag = {"sv": "sv-SE", "en": "en-GB"}.get(language, language.replace("_", "-"))
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), tag)
    runs = document.styles["Normal"].element.get_or_add_rPr()
    runs.append(spoken)


def _write_running_head(document: Any, paper: BoardPaper) -> None:
    """Write what the paper is, its reference and the page, as the city has them: 1 (4)."""
    line = document.sections[0].header.paragraphs[0]
    stops = document.styles["Header"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{paper.about[0]}, {paper.about[1]}\t")
    _add_field(line, "PAGE")
    line.add_run(" (")
    _add_field(line, "NUMPAGES")
    line.add_run(")")


def _add_field(line: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    line._p.append(field)  # noqa: SLF001  # the library has no way of its own


def _two_sides(document: Any, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    """Write lines beside each other; the left side is read first, whole."""
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, texts in zip(cells, (left, right), strict=True):
        first, *more = texts
        cell.paragraphs[0].add_run(first)
        for text in more:
            cell.add_paragraph(text)
        for line in cell.paragraphs:
            line.paragraph_format.space_after = Pt(0)


def _write_block(document: Any, block: Block) -> None:
    if isinstance(block, Listed):
        style = "List Number" if block.numbered else "List Bullet"
        # Word goes on with a style's numbers: a list of its own begins at 1 again.
        lines = [document.add_paragraph(text, style=style) for text in block.items]
        if block.numbered and lines:
            _number_anew(document, lines)
    elif isinstance(block, Grid):
        _write_grid(document, block)
    elif isinstance(block, Names):
        (one, office), (other, other_office) = block.people
        _two_sides(document, (one, office), (other, other_office))
    else:
        run = document.add_paragraph().add_run(block.text)
        if block.to_write:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _number_anew(document: Any, lines: list[Any]) -> None:
    """Let these lines be counted from 1."""
    numbering = document.part.numbering_part.numbering_definitions._numbering  # noqa: SLF001
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    kind = numbering.num_having_numId(style).abstractNumId.val
    own = numbering.add_num(kind)
    own.add_lvlOverride(ilvl=0).add_startOverride(1)
    for line in lines:
        number = line._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
        number.get_or_add_numId().val = own.numId
        number.get_or_add_ilvl().val = 0


def _write_grid(document: Any, grid: Grid) -> None:
    table = document.add_table(rows=1, cols=len(grid.columns), style="Table Grid")
    head = table.rows[0]
    repeats = OxmlElement("w:tblHeader")
    head._tr.get_or_add_trPr().append(repeats)  # noqa: SLF001  # the library has no way of its own
    _fill(head, [each.heading for each in grid.columns], grid, strong=True)
    for place, row in enumerate(grid.rows):
        _fill(table.add_row(), row, grid, strong=place in grid.strong)
    shares = sum(each.share for each in grid.columns)
    table.autofit = False
    for column, width in zip(table.columns, grid.columns, strict=True):
        column.width = int(TEXT_WIDTH * width.share / shares)
        for cell in column.cells:
            cell.width = column.width


def _fill(row: Any, texts: Sequence[str], grid: Grid, *, strong: bool) -> None:
    for cell, text, column in zip(row.cells, texts, grid.columns, strict=True):
        line = cell.paragraphs[0]
        line.add_run(text).bold = strong
        if column.number:
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _same_bytes(document: Any) -> bytes:
    """Return the document's file with its parts in order, and no day told of them."""
    made, target = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(target, "w") as same:
        for name in parts.namelist():
            info = ZipInfo(name, NO_DAY)
            info.compress_type = ZIP_DEFLATED
            same.writestr(info, parts.read(name))
    return target.getvalue()
