import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.reports.layout.bidi import visual_runs
from mbdesk.reports.layout.text import Style, lines, text_width

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=300)
ROUNDING = 0.01


def drawn(text: str, *, rtl: bool) -> str:
    return "".join(run.text[::-1] if run.joined else run.text for run in visual_runs(text, rtl=rtl))


def letters(text: str) -> str:
    # At the end: marks that a space has kept apart come to stand together.
    return unicodedata.normalize("NFC", "".join(unicodedata.normalize("NFC", text).split()))


@given(WORDS, st.floats(20, 500), st.booleans())
def test_no_line_is_wider_than_its_place_and_no_letter_is_lost(text, width, bold):
    style = Style(9, bold=bold)
    broken = lines(text, style, width)
    assert all(
        line.width <= width + ROUNDING or len(line.spoken or line.spans[0].text) == 1
        for line in broken
    )
    said = "".join(line.spoken or "".join(span.text for span in line.spans) for line in broken)
    assert letters(said) == letters(text)


def test_a_text_without_words_is_one_empty_line():
    assert [line.width for line in lines(" \n\t", Style(), 100)] == [0]


def test_a_word_longer_than_the_line_goes_on_on_the_next():
    broken = lines("x" * 100, Style(10), 60)
    assert len(broken) > 1
    assert "".join(line.spans[0].text for line in broken) == "x" * 100


def test_money_is_never_broken_at_its_spaces():
    broken = lines("400\u00a0000\u00a0kr 400\u00a0000\u00a0kr", Style(10), 70)
    assert [line.spans[0].text for line in broken] == ["400\u00a0000\u00a0kr"] * 2


def test_numbers_and_latin_words_keep_their_order_in_a_line_that_goes_right_to_left():
    text = "مقاعد (Vällingby centrum) 25 م"
    assert drawn(text, rtl=True) == "م 25 (Vällingby centrum) دعاقم"


def test_brackets_turn_only_where_they_go_right_to_left():
    assert drawn("f((x)) مم", rtl=True) == "مم f((x))"
    assert drawn("((مم", rtl=True) == "مم))"
    assert drawn("«مم» (م", rtl=True) == "م) «مم»"


def test_arabic_letters_take_the_forms_that_join():
    (joined,) = lines("مقاعد", Style(10), 300)
    apart = [lines(letter, Style(10), 300)[0].spans[0].text for letter in "دعاقم"]
    assert joined.spans[0].text != "".join(apart)


def test_a_non_joiner_keeps_persian_letters_apart():
    assert text_width("می‌خواهیم", Style(10)) > text_width("میخواهیم", Style(10))


def test_a_line_says_in_reading_order_what_it_draws_from_right_to_left():
    (line,) = lines("مقاعد 25", Style(10), 300)
    assert line.rtl
    assert line.spoken == "مقاعد 25"


@pytest.mark.parametrize("number", ["٢١٤", "۲۱۴", "٤٠٠٬٠٠٠"])
@pytest.mark.parametrize("beside", ["", " codes", " كرونة"])
def test_a_number_in_arabic_digits_runs_left_to_right_with_or_without_letters(number, beside):
    (line,) = lines(number + beside, Style(), 400)
    digits = [letter for span in line.spans for letter in span.text if letter.isdecimal()]
    assert "".join(digits) == "".join(filter(str.isdecimal, number))
