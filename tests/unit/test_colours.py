"""A district's colours become readable, and are changed no more than that takes."""

from hypothesis import example, given
from hypothesis import strategies as st

from mbdesk.domain.colours import ENOUGH, contrast_ratio, legible, readable

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@given(colours, colours, st.sampled_from([3.0, ENOUGH, 10.0, 20.0]))
@example("#777777", "#767676", 20.0)
@example("#000000", "#000000", ENOUGH)
def test_letters_can_be_read_on_their_ground_whatever_was_chosen(ground, letters, least):
    assert contrast_ratio(*readable(ground, letters, least)) >= least


@given(colours, colours)
def test_what_can_be_read_already_stays_as_it_was_chosen(ground, letters):
    if contrast_ratio(ground, letters) >= ENOUGH:
        assert readable(ground, letters) == (ground, letters)
        assert legible(letters, ground) == letters


@given(colours, colours)
def test_the_ground_stays_where_other_letters_are_enough(ground, letters):
    assert readable(ground, letters)[0] == ground
