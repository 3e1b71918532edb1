"""Each PDF tells a screen reader what it shows, and holds all that it needs to be kept (PDF/UA-1).

What veraPDF finds beside is a command of its own: `packaging/dev.py pdfcheck`.
"""

import io
import re
from dataclasses import replace
from functools import cache

import pytest
from PIL import Image, ImageCms

from mbdesk.domain.process import Mode
from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.srgb import PROFILE
from mbdesk.words.translations import words
from tests.unit.reports import cases
from tests.unit.reports.papers import PAPERS
from tests.unit.reports.tagged import Tagged
from tests.unit.reports.test_looks import in_colours, logo

SHORT = [name for name in PAPERS if name != "long_protocol"]
SIGNS = dict.fromkeys(map(ord, "\u061c\u200e\u200f"))
MIXED = ["protocol", "form", "zero_report", "answer_letters", "place_notice"]
every_paper = pytest.mark.parametrize(
    ("paper", "language"), [(name, "sv") for name in SHORT] + [(name, "ar") for name in MIXED]
)


@cache
def paper_in(paper, language):
    """Return a paper as laid out, and read back from its file."""
    document = PAPERS[paper](language)
    return document, Tagged(document_bytes(document))


def plain(text):
    return " ".join(text.translate(SIGNS).split())


@every_paper
def test_a_reader_is_told_all_that_the_paper_says_in_its_order_and_roles(paper, language):
    document, file = paper_in(paper, language)
    root, *read = file.elements()
    assert (root.role, root.depth) == ("Document", 0)
    told = [(part.role, part.depth + 1, plain(part.text)) for part in document.parts()]
    assert [(each.role, each.depth, plain(each.text)) for each in read] == told


@every_paper
def test_all_that_is_drawn_has_its_place_in_the_structure(paper, language):
    _, file = paper_in(paper, language)
    for drawn, elements in zip(file.drawn, file.way_back(), strict=True):
        numbers = sorted(number for number in drawn if number >= 0)
        assert numbers == list(range(len(elements)))
        for number, element in enumerate(elements):
            kids = [kid if isinstance(kid, int) else kid.get("/MCID") for kid in element["/K"]]
            assert number in kids


@every_paper
def test_a_file_tells_its_language_title_standards_and_colours(paper, language):
    document, file = paper_in(paper, language)
    catalog, (intent,) = file.catalog, file.catalog["/OutputIntents"]
    assert catalog["/Lang"] == language
    assert catalog["/MarkInfo"]["/Marked"].value is True
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert intent["/DestOutputProfile"].get_object().get_data() == PROFILE
    metadata = catalog["/Metadata"].get_object().get_data().decode()
    for told in ("pdfuaid:part>1<", "pdfaid:part>2<", "pdfaid:conformance>A<"):
        assert told in metadata
    assert file.reader.xmp_metadata.dc_title["x-default"] == document.title
    assert file.reader.metadata.title == document.title
    assert {"/CreationDate", "/ModDate"}.isdisjoint(file.reader.metadata)


@every_paper
def test_every_font_is_in_the_file_and_tells_its_letters(paper, language):
    _, file = paper_in(paper, language)
    found = [page["/Resources"]["/Font"].values() for page in file.reader.pages]
    fonts = [font.get_object() for each in found for font in each]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] and "/ToUnicode" in font for font in fonts)


@pytest.mark.parametrize("paper", ["protocol", "cards"])
def test_each_stream_ends_with_a_line_of_its_own(paper):
    data = document_bytes(PAPERS[paper]("sv"))
    lengths = [int(each) for each in re.findall(rb"/Length (\d+)[^\d]", data)]
    starts = [found.end() for found in re.finditer(rb"\nstream\n", data)]
    assert len(lengths) == len(starts) > 3
    for start, length in zip(starts, lengths, strict=True):
        assert data[start + length :].startswith(b"\nendstream\n")


def languages(paper, language):
    _, file = paper_in(paper, language)
    return {plain(each.text): each.language for each in file.elements()}


def test_a_text_in_another_language_says_which():
    told = languages("protocol", "ar")
    title = next(text for text in told if text.startswith(cases.TITLES[4]))
    assert told[title] == "sv"
    assert {told[text] for text in told if cases.FRAME.titles["ar"] in text} == {"ar"}


def test_a_title_whose_kind_is_in_english_keeps_the_language_of_its_name():
    told = languages("steering_list", "ar")
    assert told["Proposals for the steering group"] == "en"
    assert told[cases.FRAME.titles["ar"]] == "ar"


def test_a_text_in_letters_of_another_language_is_not_read_in_the_papers_own():
    told = languages("protocol", "sv")
    assert told["مقاعد أكثر مع مساند للذراعين"] == "und"


def test_the_poster_and_the_cards_say_each_line_in_its_language():
    told = languages("poster", "sv")
    assert set(told.values()) >= {"sv", "en", "fi", "fit", "se", "ar", "so", "fa"}
    _, cards = paper_in("cards", "sv")
    (stamp,) = cards.reader.pages[0]["/Resources"]["/XObject"].values()
    spoken = set(re.findall(rb"/Lang \((\w+)\)", stamp.get_object().get_data()))
    assert spoken >= {b"en", b"fi", b"ar", b"fa"}


def test_words_of_a_key_sheet_are_read_as_english():
    _, file = paper_in("key_sheet", "sv")
    bodies = [each for each in file.elements() if each.role == Role.BODY]
    assert {each.language for each in bodies} == {"en"}


def test_headers_name_their_scope_lists_their_signs_and_figures_their_place():
    _, file = paper_in("protocol", "sv")
    scopes = {each.entry["/A"]["/Scope"] for each in file.elements() if each.role == Role.HEADER}
    assert scopes == {"/Column", "/Row"}
    figure = next(each for each in file.elements() if each.role == Role.FIGURE)
    left, low, right, high = map(float, figure.entry["/A"]["/BBox"])
    assert 0 < left < right < 596
    assert 0 < low < high < 842
    _, key_sheet = paper_in("key_sheet", "sv")
    (words_on_it,) = (each for each in key_sheet.elements() if each.role == Role.LIST)
    assert words_on_it.entry["/A"]["/ListNumbering"] == "/Decimal"


def test_a_rehearsal_says_so_first_and_its_watermark_is_not_read():
    document, file = paper_in("zero_report", "sv")
    assert document.frame.mode is Mode.TEST
    _, first, *_ = file.elements()
    assert plain(first.text) == plain(words("sv")(document.banner))
    assert words("sv")(document.mark) not in " ".join(each[-1] for each in file.drawn).split()


def test_colours_and_a_logo_are_decoration():
    document = replace(in_colours(PAPERS["day_report"]("sv"), ("#0b4f7a", "#ffffff")), logo=logo())
    file = Tagged(document_bytes(document))
    told = [plain(part.text) for part in document.parts()]
    assert [plain(each.text) for each in file.elements()[1:]] == told


def test_a_chart_that_goes_on_is_a_figure_on_each_page():
    document = PAPERS["long_protocol"]("sv")
    figures = [part for part in document.parts() if part.role is Role.FIGURE]
    pages = [part.page for part in figures]
    assert len(figures) > 1
    assert pages == sorted(set(pages))
    titles = [title for part in figures for title in re.findall(r"nummer\d+:", part.text)]
    assert len(set(titles)) == len(titles) == 60


def test_the_profile_is_srgb():
    colours = Image.linear_gradient("L").resize((64, 64))
    picture = Image.merge("RGB", (colours, colours.rotate(90), colours.rotate(180)))
    ours = ImageCms.getOpenProfile(io.BytesIO(PROFILE))
    theirs = ImageCms.createProfile("sRGB")
    turned = ImageCms.profileToProfile(picture, ours, theirs)
    pairs = zip(picture.tobytes(), turned.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 1
    assert len(PROFILE) == int.from_bytes(PROFILE[:4], "big") < 800
