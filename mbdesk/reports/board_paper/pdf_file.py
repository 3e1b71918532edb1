"""The paper for the board as a PDF."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from mbdesk.reports.board_paper.content import (
    Block,
    BoardPaper,
    BoardPaperContent,
    Grid,
    Listed,
    Names,
)
from mbdesk.reports.board_paper.wording import board_paper
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import Role, Tag
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.text import ACCENT, Style, TextLine, lines
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import Words

SMALL, BODY = Style(9.5), Style(11)
TO_WRITE = Style(11, colour="#6b3a00")
TITLE = Style(20, bold=True, colour=ACCENT)
SIDES = 0.58, 0.42
"""The shares of the head's left and right side."""


def write_board_pdf(
    content: BoardPaperContent, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the paper as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(board_document(content, words, language), path)


def board_document(content: BoardPaperContent, words: Words, language: str = "sv") -> Document:
    """Return the paper laid out."""
    wording, flow = Wording(language, words), PageFlow()
    paper = board_paper(content, wording)
    _write_head(flow, paper)
    for section in paper.sections:
        flow.heading(section.heading)
        for block in section.blocks:
            _write_block(flow, block)
            flow.skip(5)
    return Document(
        f"{paper.kind}: {paper.title}", flow.pages, content.frame, wording, logo=content.logo
    )


def _write_head(flow: PageFlow, paper: BoardPaper) -> None:
    _two_sides(flow, paper.from_whom, paper.about)
    flow.skip(12)
    _two_sides(flow, paper.handled_by, paper.to_whom)
    flow.skip(18)
    flow.write(paper.title, TITLE, role=Role.TITLE)


def _two_sides(flow: PageFlow, left: Sequence[str], right: Sequence[str]) -> None:
    """Write lines beside each other; the left side is read first, whole."""
    tops: list[float] = []
    for pair in zip_longest(left, right, fillvalue=""):
        heights = [sum(each.height for each in _broken(text, n)) for n, text in enumerate(pair)]
        tops.append(flow.claim(max(heights)))
    for side, texts in enumerate((left, right)):
        for text, top in zip(texts, tops, strict=False):
            _write_side(flow, text, side, top)


def _write_side(flow: PageFlow, text: str, side: int, top: float) -> None:
    tag, room = Tag(Role.PARAGRAPH, text), SIDES[side] * WIDTH - 8
    for line in _broken(text, side):
        flow.put(tag, placed(line, LEFT + side * SIDES[0] * WIDTH, room, top, align=0))
        top -= line.height


def _broken(text: str, side: int) -> tuple[TextLine, ...]:
    return lines(text, SMALL, SIDES[side] * WIDTH - 8)


def _write_block(flow: PageFlow, block: Block) -> None:
    if isinstance(block, Listed):
        flow.items(block.items, BODY, numbered=block.numbered)
    elif isinstance(block, Grid):
        columns = [Col(each.heading, each.share, each.number, each.name) for each in block.columns]
        rows = enumerate(block.rows)
        Table(flow, columns).write(Row(row, strong=n in block.strong) for n, row in rows)
    elif isinstance(block, Names):
        flow.skip(8)
        (one, office), (other, other_office) = block.people
        flow.keep_together(lambda page: _two_sides(page, (one, office), (other, other_office)))
    else:
        flow.write(block.text, TO_WRITE if block.to_write else BODY)
