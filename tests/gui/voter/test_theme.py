"""Sizes in millimetres and contrasts in ratios, as VVSG 2.0 and WCAG 2.2 ask."""

from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from mbdesk.domain.colours import REHEARSAL, WHITE, contrast_ratio
from mbdesk.ui.look.colours import COLOURS, Contrast
from mbdesk.ui.look.palette import PRACTICE
from mbdesk.ui.look.theme import GAP_MM, TARGET_MM, FontRole, Look, TextSize, Theme

pytestmark = pytest.mark.gui

BANDS_MM = {
    TextSize.SMALL: (3.5, 4.2),
    TextSize.NORMAL: (4.8, 5.6),
    TextSize.LARGE: (6.4, 7.1),
    TextSize.LARGEST: (8.5, 9.0),
}
TEXT_RATIOS = {Contrast.DEFAULT: (10, 21), Contrast.HIGH: (20, 21), Contrast.LOW: (4.5, 8)}
MM_PER_INCH = 25.4

TEXT_PAIRS = (
    ("text", "window"),
    ("text", "field"),
    ("text", "button"),
    ("primary_text", "primary"),
    ("chosen_text", "chosen"),
    ("notice_text", "notice"),
)
"""Every pair of a letter's colour and what it stands on."""

SHAPE_PAIRS = (
    ("edge", "window"),
    ("edge", "button"),
    ("edge", "field"),
    ("primary", "window"),
    ("primary", "track"),
    ("focus", "window"),
)
"""Every pair of a shape's colour and what lies beside it."""

any_fixture = settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(dpi=st.floats(60, 320), size=st.sampled_from(TextSize))
def test_a_capital_letter_is_in_its_band_on_any_screen(qapp, dpi, size):
    theme = Theme(dpi)
    theme.look = Look(size)
    least, most = BANDS_MM[size]
    for role in (FontRole.BODY, FontRole.STRONG):
        capital = QFontMetricsF(theme.font(role)).capHeight() * MM_PER_INCH / dpi
        assert least <= capital <= most


@any_fixture
@given(dpi=st.floats(60, 320))
def test_targets_and_gaps_are_never_below_their_millimetres(qapp, dpi):
    theme = Theme(dpi)
    assert theme.target * MM_PER_INCH / dpi + 1e-9 >= TARGET_MM
    assert theme.gap * MM_PER_INCH / dpi + 1e-9 >= GAP_MM


@pytest.mark.parametrize("contrast", Contrast)
def test_text_stands_out_as_much_as_its_contrast_promises(contrast):
    least, most = TEXT_RATIOS[contrast]
    for ink, ground in TEXT_PAIRS:
        colours = COLOURS[contrast]
        ratio = contrast_ratio(getattr(colours, ink), getattr(colours, ground))
        assert least <= ratio <= most + 0.01, (ink, ground, ratio)


@pytest.mark.parametrize("contrast", Contrast)
def test_shapes_stand_out_at_least_three_to_one(contrast):
    for shape, beside in SHAPE_PAIRS:
        colours = COLOURS[contrast]
        assert contrast_ratio(getattr(colours, shape), getattr(colours, beside)) >= 3


def test_a_rehearsal_has_one_colour_that_is_readable_on_every_screen_and_paper():
    assert contrast_ratio(WHITE, REHEARSAL) >= 10
    assert (PRACTICE.accent, PRACTICE.on_accent) == (REHEARSAL, WHITE)  # the desk's strip
    ours = {getattr(each, field.name) for each in COLOURS.values() for field in fields(each)}
    assert REHEARSAL not in ours, "nothing else looks like it"


def test_a_change_of_the_look_is_told_once(qtbot, theme):
    told = []
    theme.changed.connect(lambda: told.append(theme.look))
    theme.look = Look(TextSize.LARGE, Contrast.LOW)
    theme.look = Look(TextSize.LARGE, Contrast.LOW)
    assert told == [Look(TextSize.LARGE, Contrast.LOW)]
