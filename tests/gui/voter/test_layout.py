"""Every screen in every setting: nothing cut, overlapping, sideways, too small or out of reach.

`matrix` says what is gone through; here each screen goes through a covering selection of it.
"""

from dataclasses import asdict
from itertools import combinations
from operator import attrgetter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.theme import TextSize
from mbdesk.ui.widgets.icon import POINTING, Icon, paint_icon
from tests.gui.voter.matrix import ALL, selection, shown, walk

pytestmark = [pytest.mark.gui, pytest.mark.slow]


SCREENS = tuple(screens())


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_whole_reachable_and_readable_in_every_setting(qtbot, theme, screen):
    view = screens(theme)[screen]()
    qtbot.addWidget(view)
    assert list(walk(shown(view), selection(screen))) == []


@pytest.mark.parametrize("screen", ["welcome", "long_ballot", "review"])
def test_the_selection_sees_each_language_and_what_is_likely_to_break(screen):
    chosen = selection(screen)
    for part in map(attrgetter, ("language", "size", "contrast")):
        assert set(map(part, chosen)) == set(map(part, ALL))
    largest = {each.resolution for each in chosen if each.size is TextSize.LARGEST}
    assert largest == {each.resolution for each in ALL}
    assert len(chosen) < len(ALL) / 24


@pytest.mark.parametrize("pair", list(combinations(asdict(ALL[0]), 2)), ids="-".join)
def test_over_all_screens_every_pair_of_settings_is_seen(pair):
    both = attrgetter(*pair)
    assert {both(each) for screen in SCREENS for each in selection(screen)} == set(map(both, ALL))


def test_over_all_screens_each_language_is_seen_in_the_largest_letters_in_each_resolution():
    seen = {
        (each.language, each.resolution)
        for screen in SCREENS
        for each in selection(screen)
        if each.size is TextSize.LARGEST
    }
    assert seen == {(each.language, each.resolution) for each in ALL}


def drawn(icon: Icon, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_icon(painter, icon, QRect(0, 0, 64, 64), "#000000", direction)
    painter.end()
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).lightness() < 96}


@pytest.mark.parametrize("icon", Icon)
def test_an_icon_is_mirrored_where_it_points(qapp, icon):
    here = drawn(icon, Qt.LayoutDirection.LeftToRight)
    there = drawn(icon, Qt.LayoutDirection.RightToLeft)
    expected = here.flipped(Qt.Orientation.Horizontal) if icon in POINTING else here
    smoothed = len(inked(here)) / 10
    assert len(inked(there) ^ inked(expected)) < smoothed
    if icon in POINTING:
        assert len(inked(there) ^ inked(here)) > smoothed
