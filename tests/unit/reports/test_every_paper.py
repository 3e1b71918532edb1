"""What holds for every paper: read back it says its data, nothing is cut, bytes are the same."""

import shutil
import subprocess
from unicodedata import bidirectional

import pytest

from mbdesk.reports.layout.elements import Written
from mbdesk.reports.layout.page_flow import PAGE_HEIGHT, PAGE_WIDTH
from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.reports.layout.roles import Role
from mbdesk.words.languages import LANGUAGES
from tests.unit.reports import cases, papers
from tests.unit.reports.papers import PAPERS
from tests.unit.reports.reading import spoken_texts

FOOT = 46
"""Where the rule over the foot of a page stands, in points."""

every_paper = pytest.mark.parametrize("paper", PAPERS)
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)


def plain(text):
    """Return a text without the invisible signs that papers leave out."""
    return text.translate(dict.fromkeys(map(ord, "\u061c\u200e\u200f")))


def has_rtl(text):
    return any(bidirectional(letter) in {"R", "AL", "AN"} for letter in text)


BETWEEN_MARGINS = "-x", "0", "-y", "68", "-W", "596", "-H", "718"
"""Cuts off what is repeated on each page: a part may go on after it."""


def read_back(path, *area):
    command = ("pdftotext", "-raw", *area, str(path), "-")
    raw = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return "".join(raw.split())


@needs_poppler
@every_paper
@pytest.mark.parametrize("language", ["sv", "ar", "fa", "fi"])
def test_what_is_read_back_is_what_the_parts_say(paper, language, tmp_path):
    path, document = tmp_path / "paper.pdf", PAPERS[paper](language)
    path.write_bytes(document_bytes(document))
    whole, between = read_back(path), read_back(path, *BETWEEN_MARGINS)
    spoken = set(" ".join(spoken_texts(path)).split())
    for part in document.parts():
        if part.role is Role.FIGURE:
            continue
        text = plain(part.text)
        if has_rtl(text):  # lines that are shaped or turned say in logical order what they are
            assert {word for word in text.split() if has_rtl(word)} <= spoken
        else:
            assert "".join(text.split()) in whole + between


@every_paper
def test_the_same_data_give_the_same_bytes(paper):
    assert document_bytes(PAPERS[paper]("ar")) == document_bytes(PAPERS[paper]("ar"))


@every_paper
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("times", [1, 2])
def test_nothing_reaches_over_an_edge_however_long_the_words(paper, language, times, monkeypatch):
    say = papers.words

    def longer(*args, **kwargs):
        words = say(*args, **kwargs)
        return lambda *source: " ".join([words(*source)] * times)

    monkeypatch.setattr(papers, "words", longer)
    for page in PAPERS[paper](language).pages:
        for mark in page:
            if isinstance(mark.element, Written):
                x, y, line = mark.element.x, mark.element.y, mark.element.line
                assert x >= 0
                assert x + line.width <= PAGE_WIDTH + 0.1
                assert FOOT - 0.1 <= y <= PAGE_HEIGHT


WITHOUT_CODE = {"form", "observers", "first_board_paper"}


@pytest.mark.parametrize("paper", [name for name in PAPERS if name not in WITHOUT_CODE])
def test_the_code_of_the_process_stands_on_it(paper):
    said = [part.text for part in PAPERS[paper]("sv").parts()]
    assert any(cases.PROCESS_CODE in text for text in said)


@pytest.mark.parametrize("paper", ["zero_report", "day_report", "export_sheet"])
def test_the_code_of_the_station_stands_on_it(paper):
    said = [part.text for part in PAPERS[paper]("sv").parts()]
    assert any(cases.STATION_CODE in text for text in said)
