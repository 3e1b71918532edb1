"""The staff's colours can be told apart in every theme, and their pictures are of those colours."""

from dataclasses import fields

import pytest

from mbdesk.assets import RESOURCES
from mbdesk.domain.colours import REHEARSAL, WHITE, contrast_ratio
from mbdesk.ui.look.palette import PALETTES, Palette
from mbdesk.ui.look.style_sheet import style_sheet

TEXT, EDGE = 4.5, 3.0
"""WCAG 2.2: 1.4.3 for text, 1.4.11 for what is no text."""
CONTROLS = RESOURCES / "icons" / "desk" / "controls"

_GROUNDS = ("surface", "canvas", "side", "raised")
_STATES = ("good", "warn", "bad", "differ")

TEXT_PAIRS = (
    *((letters, ground) for ground in _GROUNDS for letters in ("ink", "ink_2", "quiet")),
    *(("accent", ground) for ground in ("surface", "canvas", "side", "accent_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hi"),
    *((letters, "accent_soft") for letters in ("ink", "ink_2")),
    *((letters, "row_hi") for letters in ("ink", "ink_2", "quiet")),
    ("ink_off", "off"),
    *((state, ground) for state in _STATES for ground in ("surface", "canvas", f"{state}_soft")),
    *((letters, f"{state}_soft") for state in _STATES for letters in ("ink", "ink_2")),
    ("good", "side"),
    ("warn", "side"),
    ("on_rehearsal", "rehearsal"),
)
"""Every pair of a letter's colour and what it stands on."""

EDGE_PAIRS = (
    *((edge, ground) for ground in _GROUNDS for edge in ("edge", "focus")),
    ("focus", "accent_soft"),
    ("bar", "surface"),
    ("bar", "accent_soft"),
    ("bar_2", "surface"),
    ("accent", "hair"),
)
"""Every pair of an edge's, a bar's or the ring's colour and what lies beside it."""


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("letters", "ground"), TEXT_PAIRS)
def test_letters_can_be_read_on_what_they_stand_on(theme, letters, ground):
    palette = PALETTES[theme]
    assert contrast_ratio(getattr(palette, letters), getattr(palette, ground)) >= TEXT


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_can_be_seen_against_what_lies_beside_them(theme, edge, ground):
    palette = PALETTES[theme]
    assert contrast_ratio(getattr(palette, edge), getattr(palette, ground)) >= EDGE


def test_every_colour_stands_in_a_pair():
    paired = {name for pair in (*TEXT_PAIRS, *EDGE_PAIRS) for name in pair}
    assert {field.name for field in fields(Palette)} == paired


@pytest.mark.parametrize("theme", PALETTES)
def test_the_pictures_of_controls_are_drawn_in_the_colours_of_their_theme(theme):
    palette = PALETTES[theme]
    for name, colour in (("down", palette.ink), ("up", palette.ink), ("tick", palette.on_accent)):
        drawing = (CONTROLS / f"{name}_{theme}.svg").read_text("utf-8")
        assert f'stroke="{colour}"' in drawing


def test_every_icon_of_the_desk_takes_the_colour_of_the_letters_beside_it():
    icons = list(CONTROLS.parent.glob("*.svg"))
    assert icons
    assert all('stroke="currentColor"' in each.read_text("utf-8") for each in icons)


def test_a_rehearsal_s_strip_is_of_one_colour_in_every_theme():
    """As a kiosk's bar and every paper: people at two desks know it for one sign."""
    for palette in PALETTES.values():
        sheet = style_sheet(palette, 1.0, 1.0)
        assert f"QFrame#rehearsal {{ background: {REHEARSAL};" in sheet
        assert f"QFrame#rehearsal QLabel {{ color: {WHITE}; }}" in sheet
