"""Finding a voting card in a camera's picture, by the real decoder."""

import pytest
from PySide6.QtGui import QImage, QPainter

from mbdesk.sync.codes import card_code, normalise
from mbdesk.ui.camera.qr_decoding import WIDEST, DecodeResult, decode, to_grey
from tests.gui.voter.filming import film, film_card, nothing

pytestmark = pytest.mark.gui

CODE = card_code(4711, 2**37 + 12345)


def seen_in(image):
    return decode(to_grey(image))


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"turn": 25},
        {"turn": 180},
        {"skew": 0.35},
        {"blur": 2.5},
        {"dark": 0.35},
        {"turn": 8, "skew": 0.2, "blur": 1.5, "dark": 0.6},
        {"mirrored": True},
    ],
    ids=lambda how: "+".join(how) or "straight",
)
def test_a_card_is_read_however_it_is_held(qapp, how):
    assert normalise(seen_in(film_card(CODE, **how)).code) == CODE


def test_a_code_with_hyphens_is_read_too(qapp):
    assert normalise(seen_in(film(CODE)).code) == CODE


def test_a_picture_without_a_card_tells_nothing(qapp):
    assert seen_in(nothing()) == DecodeResult()


@pytest.mark.parametrize("text", ["https://example.org/valet", "7KQ2M4D9X1TB", "123456789013"])
def test_a_qr_code_that_is_no_card_is_told_from_one(qapp, text):
    assert seen_in(film(text)) == DecodeResult(foreign=True)


def test_a_picture_that_is_too_dark_says_so(qapp):
    assert seen_in(film_card(CODE, dark=0.01)) == DecodeResult(dark=True)


def test_a_card_beside_another_qr_code_is_found(qapp):
    both = film("https://example.org")
    other = film_card(CODE)
    wide = QImage(both.width() * 2, both.height(), both.format())
    painter = QPainter(wide)
    painter.drawImage(0, 0, both)
    painter.drawImage(both.width(), 0, other)
    painter.end()
    assert normalise(seen_in(wide).code) == CODE


def test_a_large_picture_is_made_smaller_first(qapp):
    large = film_card(CODE).scaled(3840, 2160)
    grey = to_grey(large)
    assert (grey.width, grey.height) == (WIDEST, 720)
    assert normalise(decode(grey).code) == CODE


def test_neither_picture_nor_code_shows_when_it_is_logged(qapp):
    grey = to_grey(film_card(CODE))
    assert "data" not in repr(grey)
    assert CODE.replace("-", "") not in repr(decode(grey))
