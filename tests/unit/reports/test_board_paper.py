"""The paper for the board: the document that staff go on writing in says what the PDF says."""

import io
from dataclasses import replace
from zipfile import ZipFile

import docx
import pytest

from mbdesk.domain.ballot import TieRule
from mbdesk.domain.process import Mode
from mbdesk.domain.result import Tie
from mbdesk.reports.board_paper.content import Grid, Listed, Matter, Names
from mbdesk.reports.board_paper.pdf_file import board_document
from mbdesk.reports.board_paper.word_file import board_docx
from mbdesk.reports.board_paper.wording import board_paper
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.wording import Wording
from mbdesk.words.translations import words
from tests.unit.reports.papers import board_content

both_matters = pytest.mark.parametrize("matter", Matter)


def opened(content, language="sv"):
    return docx.Document(io.BytesIO(board_docx(content, words(language), language)))


def texts_of(paper):
    """Yield all that the sections say, in order."""
    for section in paper.sections:
        yield section.heading
        for block in section.blocks:
            if isinstance(block, Listed):
                yield from block.items
            elif isinstance(block, Grid):
                yield from (column.heading for column in block.columns)
                yield from (text for row in block.rows for text in row)
            elif isinstance(block, Names):
                yield from (text for pair in block.people for text in pair)
            else:
                yield block.text


def read(document):
    """Yield every text of a document's body, in its order."""
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                for cell in row.cells:
                    yield from (line.text for line in cell.paragraphs)
        else:
            yield part.text


@both_matters
def test_document_and_pdf_say_the_same_in_the_same_order(matter):
    content = board_content(matter)
    paper = list(texts_of(board_paper(content, Wording("sv", words("sv")))))
    document = [text for text in read(opened(content)) if text]
    assert document[-len(paper) :] == paper
    told = (Role.HEADING, Role.PARAGRAPH, Role.BODY, Role.HEADER, Role.CELL)
    pdf = [each.text for each in board_document(content, words("sv"), "sv").parts()]
    roles = [each.role for each in board_document(content, words("sv"), "sv").parts()]
    assert [t for t, role in zip(pdf, roles, strict=True) if role in told][-len(paper) :] == paper


def test_its_sections_are_those_of_the_city_in_their_order():
    document = opened(board_content())
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == [
        "Förvaltningens förslag till beslut",
        "Sammanfattning",
        "Bakgrund",
        "Ärendet",
        "Ärendets beredning",
        "Förvaltningens synpunkter och förslag",
        "Jämställdhetsanalys",
        "Barnets bästa",
        "Bilagor",
    ]


def test_what_staff_are_to_write_is_marked_and_what_is_decided_is_numbered_from_one():
    document = opened(board_content())
    marked = [
        run.text for line in document.paragraphs for run in line.runs if run.font.highlight_color
    ]
    assert len(marked) == 3
    assert all(text.startswith("[Skriv här") for text in marked)
    lists = {
        line._p.pPr.numPr.numId.val: []
        for line in document.paragraphs
        if line.style.name == "List Number"
    }
    for line in document.paragraphs:
        if line.style.name == "List Number":
            lists[line._p.pPr.numPr.numId.val].append(line.text)
    decided, attached = lists.values()
    assert decided[-1] == "Beslutet justeras omedelbart."
    assert attached == ["Protokoll över rösträkningen", "Utvärdering av förslag"]


def test_a_document_can_be_read_aloud():
    document = opened(board_content())
    assert document.core_properties.language == "sv"
    assert document.core_properties.title.startswith("Resultat av medborgarbudgeten")
    table = next(each for each in document.tables if len(each.columns) > 2)
    assert table.rows[0]._tr.trPr.xpath("w:tblHeader")
    head = document.sections[0].header.paragraphs[0]
    assert [field.get(docx.oxml.ns.qn("w:instr")) for field in head._p.xpath("w:fldSimple")] == [
        "PAGE",
        "NUMPAGES",
    ]


@both_matters
def test_the_same_content_gives_the_same_document(matter):
    content = board_content(matter)
    one, other = (board_docx(content, words("sv")) for _ in range(2))
    assert one == other
    with ZipFile(io.BytesIO(one)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_rehearsal_says_so():
    content = board_content()
    rehearsed = replace(content, frame=replace(content.frame, mode=Mode.TEST))
    assert next(read(opened(rehearsed))).startswith("ÖVNING")


def test_equal_votes_stand_in_the_order_that_was_drawn_as_in_the_protocol():
    content = board_content()
    first, second = content.result.items[:2]
    drawn = (second.code, first.code)
    tie = Tie(drawn, 5, TieRule.LOT, drawn, "lot")
    votes = {**content.result.votes, first.code: 5, second.code: 5}
    outcome = replace(content.result.outcome, ties=(tie,))
    result = replace(content.result, votes=votes, outcome=outcome)
    paper = board_paper(replace(content, result=result), Wording("sv", words("sv")))
    (grid,) = (b for s in paper.sections for b in s.blocks if isinstance(b, Grid))
    codes = [row[0] for row in grid.rows]
    assert codes == [item.code for item in result.ranked]
    assert codes.index(second.code) < codes.index(first.code)
