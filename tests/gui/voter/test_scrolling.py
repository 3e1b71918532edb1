"""Pages taller than the screen: begun at the top, kept in place, never cut through a line."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.checks import place as seen_at
from tests.gui.voter.checks import settled
from tests.gui.voter.making import SCREEN

pytestmark = pytest.mark.gui

LIVE = [("sv", TextSize.LARGEST), ("ar", TextSize.LARGEST), ("so", TextSize.LARGE)]


def covers(veil, area: QRect) -> bool:
    """Whether all of `area` is hidden."""
    return (QRegion(area) - veil._region()).isEmpty()


@pytest.fixture
def seen(qtbot, theme):
    """Return what shows a view in a window that has the focus."""

    def show(view):
        qtbot.addWidget(view)
        view.resize(*SCREEN)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        settled()
        return view

    return show


def heading(view):
    panel = view.sheets.top.panel
    label = panel.page.findChildren(Label)[0]
    return QRect(label.mapTo(panel.area.viewport(), QPoint(0, 0)), label.size())


def heading_is_whole(view):
    head = view.sheets.top.panel.head
    if head is not None:
        return head.isVisible() and view.rect().contains(seen_at(head, view))
    return view.sheets.top.panel.area.viewport().rect().contains(heading(view))


def gestures_known(qtbot):
    """Return how many gestures have been made known to Qt, which forgets none."""
    probe = QWidget()
    qtbot.addWidget(probe)
    return QScroller.grabGesture(probe, QScroller.ScrollerGestureType.TouchGesture).value


def test_pages_that_are_turned_all_day_teach_qt_no_gesture_anew(qtbot, seen, theme):
    view = seen(screens(theme)["propose_title"]())
    before = gestures_known(qtbot)
    for step in (Step.TITLE, Step.MAP, Step.DRAWING, Step.TITLE, Step.COST):
        view.show_step(PhaseKind.PROPOSING, step)
    assert gestures_known(qtbot) == before + 1


@pytest.mark.parametrize(("language", "size"), LIVE)
@pytest.mark.parametrize(
    "name", ["propose_description", "ballot_points", "access_open", "review_ranking"]
)
def test_a_page_keeps_its_beginning_when_the_screen_changes(seen, theme, name, language, size):
    view = seen(screens(theme)[name]())
    view.sheets.top.panel.to_top()
    set_language(language)
    theme.look = replace(Look(), size=size)
    settled()
    focus = QApplication.focusWidget()
    assert heading_is_whole(view) or focus is view.page.field.editor
    assert view.sheets.top.panel.shows(focus)


def test_the_description_is_asked_for_in_whole_lines_at_the_largest_size(seen, theme):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    set_language("so")
    view = seen(screens(theme)["propose_description"]())
    assert heading_is_whole(view)


def test_what_was_read_stays_in_sight_when_the_size_changes(seen, theme):
    view = seen(screens(theme)["ballot_approval"]())
    panel = view.sheets.top.panel
    panel.step(+1)
    settled()
    first = panel._anchor.widget
    theme.look = replace(Look(), size=TextSize.LARGEST)
    settled()
    place = QRect(first.mapTo(panel.area.viewport(), QPoint(0, 0)), first.size())
    assert place.intersects(panel.area.viewport().rect())


def test_who_moved_to_a_card_stays_there_when_the_size_changes(seen, theme):
    view = seen(screens(theme)["ballot_approval"]())
    for _ in range(5):
        QTest.keyClick(view.windowHandle(), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    theme.look = replace(Look(), size=TextSize.LARGEST)
    settled()
    assert QApplication.focusWidget() is focus
    assert view.sheets.top.panel.shows(focus)


@pytest.mark.parametrize("size", TextSize)
def test_no_line_is_seen_in_part_wherever_a_page_is_scrolled_to(qtbot, seen, theme, size):
    theme.look = replace(Look(), size=size)
    view = seen(VoterView(ExampleStation(PhaseKind.VOTING, BallotKind.POINTS), theme))
    view.show_step(PhaseKind.VOTING, Step.BALLOT)
    panel = view.sheets.top.panel
    qtbot.waitUntil(lambda: not panel.settling)
    settled()
    qtbot.waitUntil(lambda: not panel.settling)
    bar = panel.area.verticalScrollBar()
    for value in range(0, bar.maximum(), 37):
        bar.setValue(value)
        port = panel.area.viewport().rect().translated(0, value)
        for line in panel.lines():
            if port.intersects(line) and not port.contains(line):
                cut = port.intersected(line).translated(0, -value)
                assert covers(panel.veil, cut), (value, line)


@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_no_line_is_seen_in_part_on_a_page_that_is_narrower_than_the_screen(
    qtbot, seen, theme, tag
):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    set_language(tag)
    view = seen(screens(theme)["propose_proposal_review"]())
    panel = view.sheets.top.panel
    cuts = 0
    for height in range(900, 1080, 15):
        view.resize(1920, height)
        settled()
        qtbot.waitUntil(lambda: not panel.settling)
        port = panel.area.viewport().rect()
        left = panel.page.mapTo(panel.area.viewport(), QPoint(0, 0)).x()
        assert (left > 0) is (tag == "ar")
        for line in panel.lines():
            place = line.translated(left, 0)
            if port.intersects(place) and not port.contains(place) and line.height() < 200:
                cuts += 1
                assert covers(panel.veil, port.intersected(place)), (height, line)
    assert cuts


def test_the_buttons_beneath_keep_their_height_on_a_low_screen(seen, theme):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    set_language("so")
    view = seen(screens(theme)["over_cost"]())
    settled()
    for button in view.footer.in_focus_order:
        assert button.height() >= theme.target
        assert view.rect().contains(QRect(button.mapTo(view, QPoint(0, 0)), button.size()))


def test_a_step_down_begins_with_a_whole_line(seen, theme):
    theme.look = replace(Look(), size=TextSize.LARGE)
    view = seen(screens(theme)["propose_frame"]())
    panel = view.sheets.top.panel
    bar = panel.area.verticalScrollBar()
    panel.step(+1)
    value = bar.value()
    assert value > 0
    assert value == bar.maximum() or not any(
        line.top() < value <= line.bottom() for line in panel.lines()
    )


def test_what_is_veiled_cannot_be_pressed_by_mistake(seen, theme):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    view = seen(screens(theme)["welcome"]())
    panel = view.sheets.top.panel
    port = panel.area.viewport()
    cut = [
        button
        for button in view.page.languages.values()
        if not port.rect().contains(QRect(button.mapTo(port, QPoint(0, 0)), button.size()))
    ]
    assert cut
    for button in cut:
        above = button.mapTo(port, QPoint(button.width() // 2, 0))
        if port.rect().contains(above):
            below = QPoint(above.x(), port.height() - 2)
            assert port.childAt(below) is panel.veil


def test_the_focus_comes_to_the_page_when_there_is_no_more_to_scroll(seen, theme):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    view = seen(screens(theme)["access_open"]())
    set_language("ar")
    settled()
    assert QApplication.focusWidget() is view.sheets.top.panel.down
    theme.look = Look()
    settled()
    assert QApplication.focusWidget() is view.page.confirm


@pytest.mark.parametrize("name", ["ballot_full_knapsack", "ballot_approval"])
def test_a_title_beneath_a_picture_is_seen_whole_or_not_at_all(seen, theme, name):
    theme.look = replace(Look(), size=TextSize.LARGEST)
    view = seen(screens(theme)[name]())
    panel = view.sheets.top.panel
    port = panel.area.viewport().rect().translated(0, panel.area.verticalScrollBar().value())
    card = next(iter(view.page.choices.values())).card
    at = card.mapTo(panel.page, QPoint(0, 0))
    for line in card.line_rects():
        place = line.translated(at)
        if port.intersects(place) and not port.contains(place):
            assert covers(panel.veil, port.intersected(place).translated(0, -port.top()))
