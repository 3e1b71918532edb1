"""The colours of the staff's windows: light or dark, and another accent in a rehearsal.

Text on what it stands on has at least 4.5:1 (WCAG 2.2, 1.4.3), edges, bars and the focus ring at
least 3:1 against what lies beside them (1.4.11). `hair` is decoration and carries no meaning.
"""

from dataclasses import dataclass, replace

from mbdesk.domain.colours import REHEARSAL, WHITE


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours as ``#rrggbb``.

    `canvas` lies beneath everything, cards and fields are of `surface`, headers `raised`; `ink`,
    `ink_2` and `quiet` are letters of falling weight; a state's colour also stands on its own
    `…_soft`. `differ` means one thing: a person must judge. A
    rehearsal's strip is of one colour in every theme, as on stations and papers.
    """

    canvas: str
    surface: str
    raised: str
    side: str
    row_hi: str
    hair: str
    ink: str
    ink_2: str
    quiet: str
    edge: str
    focus: str
    accent: str
    accent_hi: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    differ: str
    differ_soft: str
    off: str
    ink_off: str
    bar: str
    bar_2: str
    rehearsal: str = REHEARSAL
    on_rehearsal: str = WHITE


LIGHT = Palette(
    canvas="#f4f6f8",
    surface="#ffffff",
    raised="#f8fafb",
    side="#e9eef2",
    row_hi="#eef3f7",
    hair="#d6dde3",
    ink="#17212b",
    ink_2="#455360",
    quiet="#586673",
    edge="#74818d",
    focus="#17212b",
    accent="#0b4f7a",
    accent_hi="#083a5b",
    accent_soft="#dfecf5",
    on_accent="#ffffff",
    good="#1a6634",
    good_soft="#e4f2e8",
    warn="#7a4a00",
    warn_soft="#fff0d2",
    bad="#a1161f",
    bad_soft="#fbe8e9",
    differ="#5a3a8e",
    differ_soft="#efe8f9",
    off="#e6eaed",
    ink_off="#5a6772",
    bar="#2c76a6",
    bar_2="#7c8a97",
)

DARK = Palette(
    canvas="#151b20",
    surface="#1d242b",
    raised="#222a32",
    side="#11161a",
    row_hi="#28323b",
    hair="#36414b",
    ink="#e9eef2",
    ink_2="#b9c4cd",
    quiet="#9aa7b3",
    edge="#7b8994",
    focus="#ffffff",
    accent="#8cc8f0",
    accent_hi="#b4dcf7",
    accent_soft="#173346",
    on_accent="#06243a",
    good="#83d49b",
    good_soft="#18301f",
    warn="#f1c072",
    warn_soft="#362b14",
    bad="#ff9f9f",
    bad_soft="#3c1d20",
    differ="#cdb4f7",
    differ_soft="#2c2342",
    off="#2c353d",
    ink_off="#a2aeb8",
    bar="#6fb3de",
    bar_2="#8795a1",
)

PRACTICE = replace(
    LIGHT,
    side="#f7ece2",
    accent=REHEARSAL,
    accent_hi="#4d2100",
    accent_soft="#fae8d8",
    bar="#b0602a",
)

PRACTICE_DARK = replace(
    DARK,
    side="#1c140e",
    accent="#f2b184",
    accent_hi="#f8cfb1",
    accent_soft="#40291a",
    on_accent="#3a1800",
    bar="#d98f5c",
)

PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "practice": PRACTICE,
    "practice_dark": PRACTICE_DARK,
}
"""The four themes, by the names that pictures for a theme end in."""
