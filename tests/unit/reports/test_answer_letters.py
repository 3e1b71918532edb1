"""Letters to be posted: whose each is, its own pages counted, files that can be printed."""

import io
from dataclasses import replace

from pypdf import PdfReader

from mbdesk.reports.answer_letters import AnswerLetter, AnswerLetters, answer_letters_documents
from mbdesk.reports.layout.elements import Stamp
from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.words.translations import words
from tests.unit.reports import cases
from tests.unit.reports.papers import png

LONG = "Hej!" + "\n\n".join("Ett stycke om förslaget, som är långt nog. " * 6 for _ in range(14))


def letter(number, text="Hej!"):
    return AnswerLetter(number, "", f"Person {number}\nStorgatan 1", text)


def documents(letters, most=500, **frame):
    content = AnswerLetters(
        *(replace(cases.FRAME, **frame), cases.PROCESS_CODE, "2026-11-13", letters, png())
    )
    return list(answer_letters_documents(content, words("sv"), "sv", most))


def pages(document):
    return PdfReader(io.BytesIO(document_bytes(document))).pages


def test_every_letter_bears_logo_and_district_and_counts_its_own_pages():
    (document,) = documents([letter(1), letter(2, LONG), letter(3)])
    assert document.begins == [1, 2, 4]
    read = [page.extract_text() for page in pages(document)]
    assert [next(line for line in text.splitlines() if "Sida" in line)[-11:] for text in read] == [
        "Sida 1 av 1",
        "Sida 1 av 2",
        "Sida 2 av 2",
        "Sida 1 av 1",
    ]
    drawn = [[each.element for each in page] for page in document.marks()]
    assert [any(isinstance(each, Stamp) for each in page) for page in drawn] == [
        *(True, True, False, True)
    ]
    assert [cases.FRAME.district in text for text in read] == [True, True, False, True]


def test_in_the_districts_colours_its_name_stands_on_every_page_once():
    (document,) = documents([letter(1), letter(2, LONG)], colour="#0b4f7a")
    assert [page.extract_text().count(cases.FRAME.district) for page in pages(document)] == [1] * 3


def test_no_file_has_more_sheets_than_can_be_printed_and_no_letter_is_parted():
    made = documents([letter(1), letter(2, LONG), letter(3), letter(4, LONG), letter(5)], most=3)
    assert [len(document.pages) for document in made] == [3, 3, 1]
    titles = [sum(part.role == "H1" for part in document.parts()) for document in made]
    assert titles == [1, 1, 1]


def test_letters_are_laid_out_as_their_file_is_written_and_not_before():
    asked = []

    def letters():
        for number in range(1, 6):
            asked.append(number)
            yield letter(number)

    content = AnswerLetters(cases.FRAME, cases.PROCESS_CODE, "2026-11-13", letters())
    files = answer_letters_documents(content, words("sv"), "sv", 2)
    next(files)
    assert asked == [1, 2, 3]
    assert [len(each.pages) for each in files] == [2, 1]
