"""Whatever is written shows on screen: in its letters, or as a sign where no font has them."""

import pytest
from PySide6.QtGui import QFontDatabase

from mbdesk.assets import FAMILIES
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Verbatim

pytestmark = [
    pytest.mark.gui,
    # Qt says so of each font that it asks in vain before it comes to the right one.
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]


def ink(theme, qtbot, words: str) -> int:
    """Return how many pixels a label of these words has in another colour than its ground."""
    label = Label(theme, Verbatim(words))
    qtbot.addWidget(label)
    label.resize(400, 120)
    picture = label.grab().toImage()
    ground = picture.pixel(399, 119)
    return sum(
        picture.pixel(x, y) != ground
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_the_fonts_are_known_to_the_screen(theme):
    assert set(FAMILIES.values()) <= set(QFontDatabase.families())


@pytest.mark.parametrize(
    "words", ["ኣብ", "ܟܘܪ", "Նստ", "სკა", "ספס", "ม้า", "பூங்", "পার্", "中", "🌳", "ᚠ"]
)
def test_every_letter_leaves_ink(theme, qtbot, words):
    assert ink(theme, qtbot, " ") == 0
    assert ink(theme, qtbot, words) > 30
