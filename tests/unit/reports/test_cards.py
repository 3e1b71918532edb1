"""Voting cards on paper, read back from the PDF as words and as pictures."""

import io
import re
import shutil
import subprocess
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from mbdesk.domain.process import Mode, Phase, PhaseKind
from mbdesk.errors.files import CancelledError
from mbdesk.reports.cards import (
    COLUMNS,
    IN_SHORT,
    ROWS,
    CardBatch,
    CardFace,
    beside_swedish,
    cards_pdf,
)
from mbdesk.sync.codes import card_code, is_card_code, scanned_form
from mbdesk.words import untranslated
from tests.unit.reports import cases
from tests.unit.reports.reading import page_texts

CODES = tuple(card_code(serial, 2**37 // (serial + 1)) for serial in range(14))

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler-utils is not installed"
)

OTHERS = beside_swedish(cases.FRAME)


def batch(codes=CODES, **changes):
    faces = tuple(
        CardFace(code, scanned_form(code), number) for number, code in enumerate(codes, start=1)
    )
    return CardBatch(replace(cases.FRAME, **changes), cases.PROCESS_CODE, faces)


def plain(_language):
    return untranslated


def write_cards(cards, path, words, *printed):
    path.write_bytes(cards_pdf(cards, words, *printed))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cards.pdf"


def squares_on(path, page=1, dpi=100):
    """Return what a camera would read on a printed page."""
    shot = ("pdftoppm", "-r", str(dpi), "-gray", "-f", str(page), "-l", str(page), str(path))
    image = Image.open(io.BytesIO(subprocess.run(shot, check=True, capture_output=True).stdout))
    return {found.text for found in zxingcpp.read_barcodes(image)}


@needs_poppler
def test_every_card_has_its_code_in_letters_and_as_a_square(path):
    write_cards(batch(), path, plain)
    texts = page_texts(path)
    per_page = COLUMNS * ROWS
    assert len(texts) == 3
    for number, text in enumerate(texts):
        codes = CODES[number * per_page : (number + 1) * per_page]
        assert [code for code in CODES if code in text] == list(codes)
        read = squares_on(path, number + 1)
        assert read == set(map(scanned_form, codes))
        assert all(map(is_card_code, read))


def test_a_card_says_in_plain_words_what_it_is_for(path):
    write_cards(batch(CODES[:1]), path, plain)
    (text,) = page_texts(path)
    assert "Tryggare och grönare Vällingby" in text
    assert "This card gives you one vote." in text
    assert f"Control code of the participatory budget: {cases.PROCESS_CODE}" in text
    assert "Vote from tisdag 1 september 2026 to söndag 20 september 2026." in text


def test_a_card_has_a_line_of_every_other_language(path):
    arabic = "صوت واحد. أظهر المربع أو اكتب الرمز."
    lines = {tag: f"{tag} eniten yhden rivin" for tag in OTHERS} | {"ar": arabic}
    assert set(OTHERS) == {"en", "fi", "fit", "se", "ar", "so", "fa"}

    def words(tag):
        return lambda source: lines.get(tag, source) if source == IN_SHORT else source

    write_cards(batch(CODES[:1]), path, words)
    (text,) = page_texts(path)
    for tag in OTHERS:
        assert lines[tag] in (text if tag != "ar" else " ".join(stamped(path)))


def stamped(path):
    """Return what shaped lines say that stand in a form within the page."""
    forms = PdfReader(path).pages[0]["/Resources"]["/XObject"].values()
    return [
        bytes.fromhex(digits.decode()).decode("utf-16")
        for form in forms
        for digits in re.findall(rb"/ActualText <([0-9a-f]+)>", form.get_object().get_data())
    ]


def test_each_card_of_a_rehearsal_says_so_after_it_is_cut_too(path):
    write_cards(batch(CODES[:6], mode=Mode.TEST), path, plain)
    shared = page_texts(path)[0]
    assert shared.count("TEST") >= 6 + 1
    write_cards(batch(CODES[:6]), path, plain)
    assert "TEST" not in page_texts(path)[0]


@needs_poppler
def test_long_titles_and_lines_stay_on_their_card(path):
    long = "Tryggare, grönare och mer tillgängliga Hässelby-Vällingby för alla åldrar " * 3
    write_cards(batch(CODES[:6], titles={"sv": long}), path, lambda _tag: lambda text: text * 3)
    assert squares_on(path) == set(map(scanned_form, CODES[:6]))
    left, right = text_edges(path)
    assert left >= 20
    assert right <= 576


def text_edges(path):
    """Return how far text reaches to either side of the page, in points."""
    box = subprocess.run(
        ("pdftotext", "-bbox", str(path), "-"), check=True, capture_output=True, text=True
    ).stdout
    places = [
        tuple(map(float, each)) for each in re.findall(r'xMin="([\d.]+)".*?xMax="([\d.]+)"', box)
    ]
    return min(left for left, _ in places), max(right for _, right in places)


def test_what_is_the_same_on_all_cards_is_in_the_file_once(path):
    write_cards(batch(CODES[:1]), path, plain)
    one = path.stat().st_size
    write_cards(batch(CODES[:7]), path, plain)
    assert path.stat().st_size < one + 6 * 1500


def test_writing_tells_how_far_it_is_and_can_be_stopped(path):
    told = []
    write_cards(batch(), path, plain, told.append)
    assert told == [6, 12, 14]
    path.unlink()

    def stop(_number):
        raise CancelledError

    with pytest.raises(CancelledError):
        write_cards(batch(), path, plain, stop)
    assert list(path.parent.iterdir()) == []


def test_codes_do_not_show_when_a_card_is_logged():
    assert CODES[0] not in repr(batch())
    assert scanned_form(CODES[0]) not in repr(batch())


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("2026-11-29", "Vote on söndag 29 november 2026."),
        ("2026-11-30", "Vote from söndag 29 november 2026 to måndag 30 november 2026."),
    ],
)
def test_a_single_day_of_voting_is_told_once(path, last, told):
    phases = (Phase(PhaseKind.VOTING, "2026-11-29", last),)
    write_cards(batch(CODES[:1], phases=phases), path, plain)
    (text,) = page_texts(path)
    assert told in " ".join(text.split())
