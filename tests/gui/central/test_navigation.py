"""The list of pages in windows that are too low for it: all are reached, and none is cut."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.central.shell.page_delegate import in_sight
from mbdesk.ui.look.staff_look import SCALES, staff_look

pytestmark = pytest.mark.gui


@pytest.fixture
def low(clerk, request):
    """Return the navigation of a desk on a small laptop, at a size of text."""
    staff_look().choose(scale=request.param)
    clerk.window.resize(1366, 768)
    navigation = clerk.window.navigation
    clerk.qtbot.waitUntil(lambda: navigation.height() > 0)
    return navigation


def shown(navigation) -> set[int]:
    return {row for row in range(navigation.count()) if not navigation.item(row).isHidden()}


def place(navigation, row: int) -> QRect:
    return navigation.visualItemRect(navigation.item(row))


def seen(navigation) -> set[int]:
    return {row for row in shown(navigation) if in_sight(navigation, place(navigation, row))}


def at(scales=SCALES):
    return pytest.mark.parametrize("low", scales, indirect=True)


@at()
def test_every_page_is_reached_and_no_scroll_bar_stands_beside_them(low, clerk):
    found, steps = seen(low), 0
    while low.down.isVisible() and low.down.isEnabled():
        clerk.press(low.down)
        steps += 1
        found |= seen(low)
        assert steps < low.count()
    assert found == shown(low)
    assert not low.verticalScrollBar().isVisible()
    assert low.up.isEnabled() is bool(steps)
    assert low.up.isVisible() is bool(steps)


@at((200,))
def test_a_row_that_has_no_room_is_not_painted_in_part(low):
    cut = shown(low) - seen(low)
    viewport = low.viewport()
    partly = [place(low, row) & viewport.rect() for row in cut]
    partly = [box for box in partly if box.height() > 0]
    image = viewport.grab().toImage()
    ratio = image.devicePixelRatio()
    for box in partly:
        colours = {
            image.pixelColor(round(x * ratio), round(y * ratio)).name()
            for x in range(box.left(), box.right(), 2)
            for y in range(box.top(), box.bottom(), 2)
        }
        assert len(colours) == 1, "nothing but the ground is there"


@at((200,))
def test_the_page_that_is_shown_is_in_sight(low, clerk):
    for page in (CentralPage.LOG, CentralPage.OVERVIEW, CentralPage.COUNT):
        clerk.window.show_page(page)
        assert list(PAGES).index(page) in seen(low)


@at((200,))
def test_a_press_below_the_last_row_goes_on_to_the_others(low):
    assert low.down.isEnabled()
    before, chosen = low.verticalScrollBar().value(), low.currentRow()
    height = low.viewport().height()
    whole = max(place(low, row).bottom() for row in seen(low))
    if whole < height - 2:
        spot = QPoint(low.viewport().width() // 2, height - 1)
        QTest.mouseClick(low.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert low.verticalScrollBar().value() > before
    assert low.currentRow() == chosen


@at((200,))
def test_the_keys_reach_every_page(low, clerk):
    low.setFocus()
    for _ in range(low.count()):
        QTest.keyClick(low, Qt.Key.Key_Down)
        assert low.currentRow() in seen(low)
    assert low.currentRow() == max(shown(low))
