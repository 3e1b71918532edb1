"""Answers to those who left proposals, as letters to be posted, each on a page of its own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import KIND, TITLE, PageFlow
from mbdesk.reports.layout.pdf import Document, Letters, write_document
from mbdesk.reports.layout.roles import Mark, Role
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.answer_texts import SUBJECT

DATED = QT_TRANSLATE_NOOP("reports", "{day} · Dnr {dnr}")
MOST_SHEETS = 500
"""Sheets in a file at most, so that none is too large to print."""
BODY = Style(11)
SMALL = Style(9.5, colour="#4a4a4a")
_BEFORE_ADDRESS, _AFTER_ADDRESS, _LEAST_ADDRESS = 26, 30, 4
"""Points over and under the address, and the lines that it has at least: it shows in a window."""


@dataclass(frozen=True, slots=True)
class AnswerLetter:
    """A letter: to whom it goes, in the words of who is to be reached, and what it says."""

    number: int
    dnr: str
    address: str = field(repr=False)
    text: str


@dataclass(frozen=True, slots=True)
class AnswerLetters:
    """Letters in one language, and the day on them; `fingerprint` is the process's.

    They are gone through once, so that they need not all be there at a time.
    """

    frame: Frame
    fingerprint: str
    day: str
    letters: Iterable[AnswerLetter]
    logo: bytes = field(default=b"", repr=False)


def write_answer_letters(
    content: AnswerLetters, place: Callable[[int], Path], words: Words, language: str = "sv"
) -> Iterator[Path]:
    """Write letters as PDFs of at most `MOST_SHEETS` sheets, and yield where each stands.

    `place` gives the path of each by its number, from 1. Raises what `write_document` raises.
    """
    for number, document in enumerate(answer_letters_documents(content, words, language), start=1):
        yield write_document(document, place(number), private=True)


def answer_letters_documents(
    content: AnswerLetters, words: Words, language: str = "sv", most: int = MOST_SHEETS
) -> Iterator[Document]:
    """Yield the letters laid out, a file at a time; no letter is parted between two files."""
    wording = Wording(language, words)
    pages: list[list[Mark]] = []
    begins: list[int] = []
    for letter in content.letters:
        own = _letter_pages(content, letter, wording, first=not pages)
        if pages and len(pages) + len(own) > most:
            yield _document(content, pages, begins, wording)
            own = _letter_pages(content, letter, wording, first=True)
            pages, begins = [], []
        begins.append(len(pages) + 1)
        pages += own
    if pages:
        yield _document(content, pages, begins, wording)


def _document(
    content: AnswerLetters, pages: list[list[Mark]], begins: list[int], wording: Wording
) -> Document:
    title = f"{wording.read(SUBJECT)}: {wording.text(content.frame.titles)}"
    return Letters(title, pages, content.frame, wording, logo=content.logo, starts=begins)


def _letter_pages(
    content: AnswerLetters, letter: AnswerLetter, wording: Wording, *, first: bool
) -> list[list[Mark]]:
    """Return the pages of a letter; the `first` one in a file has its title."""
    flow = PageFlow()
    _write_letter(flow, content, letter, wording, first=first)
    return flow.pages


def _write_letter(
    flow: PageFlow, content: AnswerLetters, letter: AnswerLetter, wording: Wording, *, first: bool
) -> None:
    day = wording.day(content.day)
    dated = wording.say(DATED, day=day, dnr=letter.dnr) if letter.dnr else day
    _write_head(flow, content, wording, first=first)
    flow.write(dated, SMALL)
    flow.skip(_BEFORE_ADDRESS)
    lines = [line for line in _address_lines(letter.address) if line]
    for line in lines:
        flow.write(line, BODY)
    flow.skip(_AFTER_ADDRESS + BODY.size * max(0, _LEAST_ADDRESS - len(lines)))
    for paragraph in filter(None, (each.strip() for each in letter.text.split("\n"))):
        flow.write(paragraph, BODY)
        flow.skip(7)
    flow.skip(12)
    flow.write(f"{wording.say(PROCESS_CODE)}: {content.fingerprint}", SMALL)


def _write_head(flow: PageFlow, content: AnswerLetters, wording: Wording, *, first: bool) -> None:
    """Write whose letter it is and what it is; a file has one title, so later ones are headings."""
    whose, what = wording.text(content.frame.titles), wording.read(SUBJECT)
    if content.frame.district and not content.frame.colour:  # else it stands on the colour
        flow.write(content.frame.district, KIND)
    if first:
        flow.title(whose, what)
    else:
        flow.write(whose, KIND)
        flow.write(what, TITLE, role=Role.HEADING)


def _address_lines(address: str) -> Sequence[str]:
    """Return the lines of an address: people write it on one line, too, with commas between."""
    lines = [line.strip() for line in address.split("\n")]
    return [part.strip() for part in lines[0].split(",")] if len(lines) == 1 else lines
