"""Answers to those who left proposals, as letters to be posted, each on a page of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import KIND, TITLE, PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.answer_texts import SUBJECT

DATED = QT_TRANSLATE_NOOP("reports", "{day} · Dnr {dnr}")
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
    """Letters in one language, and the day on them; `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    day: str
    letters: Sequence[AnswerLetter]
    logo: bytes = field(default=b"", repr=False)


def write_answer_letters(
    content: AnswerLetters, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write letters as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(answer_letters_document(content, words, language), path)


def answer_letters_document(content: AnswerLetters, words: Words, language: str = "sv") -> Document:
    """Return the letters laid out."""
    wording, flow = Wording(language, words), PageFlow()
    for place, letter in enumerate(content.letters):
        if place:
            flow.new_page()
        _write_letter(flow, content, letter, wording, first=not place)
    title = f"{wording.read(SUBJECT)}: {wording.text(content.frame.titles)}"
    return Document(title, flow.pages, content.frame, wording, logo=content.logo)


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
    if first:
        flow.title(whose, what)
    else:
        flow.write(whose, KIND)
        flow.write(what, TITLE, role=Role.HEADING)


def _address_lines(address: str) -> Sequence[str]:
    """Return the lines of an address: people write it on one line, too, with commas between."""
    lines = [line.strip() for line in address.split("\n")]
    return [part.strip() for part in lines[0].split(",")] if len(lines) == 1 else lines
