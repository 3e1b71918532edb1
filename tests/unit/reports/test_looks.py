"""The district's colours and logo on papers: its own, as far as everybody can read on them."""

import io
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from mbdesk.domain.colours import ENOUGH, contrast_ratio, legible
from mbdesk.domain.process import Mode
from mbdesk.reports.cards import CardBatch, cards_document
from mbdesk.reports.layout.elements import Picture, Rectangle, Written
from mbdesk.reports.layout.page_flow import PAGE_HEIGHT, PAGE_WIDTH
from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.reports.layout.text import ACCENT, OUR_ACCENT
from mbdesk.reports.poster import Poster, poster_document
from mbdesk.words.translations import words
from tests.unit.reports import cases
from tests.unit.reports.papers import FACES, PAPERS

COLOURS = [("#0b4f7a", "#ffffff"), ("#ffe100", "#ffffff"), ("#777777", "#777777"), ("#ffffff", "")]
every_colour = pytest.mark.parametrize("colours", COLOURS, ids="-".join)


def logo() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (300, 100), (200, 30, 30)).save(target, "PNG")
    return target.getvalue()


def form_words(tag):
    return words(tag, context="voter.form")


def in_colours(document, colours):
    colour, second = colours
    return replace(document, frame=replace(document.frame, colour=colour, second_colour=second))


def drawn(document, page=1):
    """Return everything on a page, its running parts included."""
    return [mark.element for mark in list(document.marks())[page - 1]]


def grounds(elements, written):
    """Return the colours that a line stands on: white paper, and what is filled beneath it."""
    under = "#ffffff"
    for each in elements:
        if isinstance(each, Rectangle) and each.fill:
            inside = each.y <= written.y <= each.y + each.height
            if inside and each.x <= written.x <= each.x + each.width:
                under = each.fill
    return under


@every_colour
@pytest.mark.parametrize("paper", ["poster", "form", "day_report", "protocol", "summary"])
def test_every_line_can_be_read_on_what_it_stands_on(paper, colours):
    if paper == "poster":
        frame = replace(cases.FRAME, colour=colours[0], second_colour=colours[1])
        document = poster_document(Poster(frame, cases.PROCESS_CODE, ("Torget",)), form_words)
    else:
        document = in_colours(PAPERS[paper]("sv"), colours)
    elements = drawn(document)
    accent = legible(colours[0])
    for each in elements:
        if isinstance(each, Written):
            ink = accent if each.line.style.colour == ACCENT else each.line.style.colour
            assert contrast_ratio(ink, grounds(elements, each)) >= ENOUGH, each.line.text


@every_colour
def test_a_band_with_the_districts_name_runs_along_every_page(colours):
    document = in_colours(PAPERS["protocol"]("sv"), colours)
    for page in range(1, len(document.pages) + 1):
        bands = [e for e in drawn(document, page) if isinstance(e, Rectangle) and e.y > 800]
        assert [(band.x, band.width) for band in bands] == [(0, PAGE_WIDTH)]
        assert bands[0].y + bands[0].height == PAGE_HEIGHT
    pages = PdfReader(io.BytesIO(document_bytes(document))).pages
    assert all(cases.FRAME.district in page.extract_text() for page in pages)


def test_without_colours_papers_keep_our_own():
    document = PAPERS["summary"]("sv")
    assert not [e for e in drawn(document) if isinstance(e, Rectangle) and e.y > 800]
    red, green, blue = (int(OUR_ACCENT[place : place + 2], 16) / 255 for place in (1, 3, 5))
    content = PdfReader(io.BytesIO(document_bytes(document))).pages[0].get_contents().get_data()
    assert f"{red:.6f}"[:6].lstrip("0").encode() in content
    assert green
    assert blue


@pytest.mark.parametrize("mode", Mode)
def test_the_logo_stands_on_the_first_page_beside_the_band_of_a_rehearsal(mode):
    document = PAPERS["protocol"]("sv")
    document = replace(document, logo=logo(), frame=replace(document.frame, mode=mode))
    (picture,) = [e for e in drawn(document) if isinstance(e, Picture)]
    left = picture.right - picture.size[0]
    bands = [e for e in drawn(document) if isinstance(e, Rectangle) and e.y > 780]
    assert all(band.x + band.width <= left for band in bands)
    assert bool(bands) is (mode is Mode.TEST)
    assert not [e for e in drawn(document, 2) if isinstance(e, Picture)]
    first, second, *_ = PdfReader(io.BytesIO(document_bytes(document))).pages
    assert (len(first.images), len(second.images)) == (1, 0)


def test_cards_bear_the_logo_and_the_colour_once_in_the_file():
    frame = replace(cases.FRAME, colour="#ffe100", mode=Mode.TEST)
    document = cards_document(CardBatch(frame, cases.PROCESS_CODE, FACES, logo()), form_words)
    stamp = document.pages[0][0].element
    (picture,) = [e for e in stamp.elements if isinstance(e, Picture)]
    left = picture.right - picture.size[0]
    tall = [e for e in stamp.elements if isinstance(e, Written) and e.y > picture.top - 16]
    assert all(e.x + e.line.width <= left for e in tall)
    assert any(isinstance(e, Rectangle) and e.fill == "#ffe100" for e in stamp.elements)


def test_the_same_looks_give_the_same_bytes():
    document = replace(in_colours(PAPERS["protocol"]("sv"), COLOURS[0]), logo=logo())
    assert document_bytes(document) == document_bytes(document)
